/** The rungs of the ladder, and the conflicts between the sources that end in a choice. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';

type Row = readonly [note: string, primary: string | null];

const read = (text: string) => {
  const encounter = { note: { text } };
  const facts = readNote(encounter);
  return { facts, ...judge(encounter, facts) };
};

const conflicts: readonly (readonly [subject: string, rows: readonly Row[]])[] = [
  [
    'trigger and pressure points: specific and for motion, general, or open',
    [
      ['Trigger point therapy to R UT to restore cervical rotation, 15 min', '97140'],
      ['O: rotation limited R.\nTx: TPR R levator scap 12 min', '97140'],
      ['TrP release L piriformis 10 min, hip IR restricted 15 deg', '97140'],
      ['Ischemic compression to infraspinatus for pain-free reach, 10 min', '97140'],
      ['Trigger point pressure to the back for circulation and relaxation, 30 min', '97124'],
      ['Acupressure, full body, 45 min', '97124'],
      ['Trigger point therapy 20 min', 'undecided'],
      ['TrP work bilateral traps x 10 min. Pt felt good.', 'undecided'],
      ['Trigger point injections R UT, lidocaine 1%', null],
    ],
  ],
  [
    'instruments and cups',
    [
      ['Graston to R plantar fascia 10 min', '97140'],
      ['IASTM L patellar tendon 8 min', '97140'],
      ['Gua sha to the upper back, 10 min', '97140'],
      ['Gliding cups along R ITB 10 min', '97140'],
      ['Static cups to the low back 10 min', null],
      ['Cupping, thoracic paraspinals, 8 min', null],
    ],
  ],
  [
    'stretching: by hand, by the patient, contract-relax',
    [
      ['Passive stretching of the hamstrings by therapist 10 min', '97140'],
      ['Manual stretch pec minor 8 min', '97140'],
      ['Pt stretches hamstrings 3x30 sec', null],
      ['Therapeutic exercise 15 min: calf stretch, doorway stretch', null],
      ['Hold-relax to hamstrings 10 min', 'undecided'],
      ['Contract-relax R hip flexors x 8 min', 'undecided'],
      ['MFR and contract-relax to hamstrings 15 min', '97140'],
      ['NMR 15 min: contract-relax, rhythmic stabilization for trunk control', '97112'],
    ],
  ],
  [
    'passive range of motion',
    [
      ['PROM R shoulder 10 min', 'undecided'],
      ['PROM knee flexion, within protocol, 12 min', 'undecided'],
      ['PROM R shoulder for capsular restriction 10 min', '97140'],
      ['Manual therapy 15 min: PROM, inferior glides', '97140'],
      ['TE 20 min: PROM, AAROM with wand', null],
    ],
  ],
  [
    'the six words of massage',
    [
      ['Stroking of the calves 15 min', '97124'],
      ['Compressions and kneading, glutes, 20 min', '97124'],
      ['Percussion strokes upper back 8 min with effleurage', '97124'],
      ['Effleurage, petrissage, tapotement 30 min', '97124'],
    ],
  ],
  [
    'relaxation of a person, of tissue, and before exercise',
    [
      ['Swedish massage for relaxation and stress relief 60 min', '97124'],
      ['Effleurage for relaxation of the paraspinals 15 min', '97124'],
      ['Petrissage to relax hamstrings before ther ex, 10 min; ther ex 20 min', '97124'],
      ['Massage to decrease tone in the calf 12 min', '97124'],
    ],
  ],
  [
    'joint motion alone decides nothing',
    [
      ['Swedish massage to the neck to improve ROM 20 min', '97124'],
      ['Massage to R shoulder for ROM, 15 min', '97124'],
      ['STM to R UT to improve cervical ROM 15 min', '97140'],
      ['Joint mobs R ankle for DF ROM 10 min', '97140'],
    ],
  ],
  [
    'the patient’s part',
    [
      ['Single leg stance on foam with cues 10 min', '97112'],
      ['ART to R subscap, pt abducts through range, 10 min', '97140'],
      ['Muscle energy R innominate, pt resists, 8 min', '97140'],
      ['Neuromuscular re-education 15 min, patient passive on the table', 'undecided'],
    ],
  ],
  [
    'neuromuscular: therapy, re-education, and the bare word',
    [
      ['Neuromuscular therapy to R UT 30 min', '97140'],
      ['NMT L glute med and TFL 20 min', '97140'],
      ['Neuromuscular massage to the forearm 15 min', '97140'],
      ['NMR: NMT and trigger point release R UT 15 min', '97140'],
      ['Neuromuscular re-education: balance on BOSU 15 min', '97112'],
      ['NMR 10 min for scapular control', '97112'],
      ['Neuromuscular x 15 min', 'undecided'],
      ['NM work lumbar paraspinals 15 min', 'undecided'],
      ['Neuromuscular work for balance and coordination 15 min', '97112'],
    ],
  ],
  [
    'deep tissue',
    [
      ['Deep tissue massage full back and legs 60 min', '97124'],
      ['DTM to R piriformis to free adhesions and restore hip IR 20 min', '97140'],
      ['Deep tissue to low back for circulation 30 min', '97124'],
      ['Deep tissue, back and shoulders, 50 min', 'undecided'],
      ['O: hypertonic lumbar paraspinals.\nDeep tissue massage low back 30 min', '97124'],
    ],
  ],
  [
    'a name against a purpose',
    [
      ['Manual therapy to the back to increase circulation and relax the muscles 30 min', '97124'],
      ['Manual therapy to R UT to decrease spasm 15 min', '97140'],
      ['Massage of R infraspinatus to free adhesions and restore ER ROM and reach 15 min', '97140'],
      ['Massage to R shoulder to reduce pain 15 min', '97124'],
      ['Manual therapy 30 min: Swedish strokes, effleurage, low back', '97124'],
      ['Massage therapy 30 min: joint mobs C5-6, MFR UT', '97140'],
    ],
  ],
  [
    'strokes and manual technique in one time',
    [
      ['Swedish and MFR to neck, 45 min, to increase circulation', '97124'],
      ['Effleurage and MFR to R UT, 30 min, to free adhesions', '97140'],
      ['Swedish and MFR, 45 min', 'undecided'],
      ['Swedish 30 min, MFR 15 min', '97124'],
      ['Swedish 10 min, MFR 25 min', '97140'],
    ],
  ],
];

describe.each(conflicts)('%s', (_subject, rows) => {
  it.each(rows)('%s', (note, primary) => {
    expect(read(note).primary).toBe(primary);
  });
});

describe('an open or contested choice', () => {
  it.each([
    ['Trigger point therapy 20 min', /circulation/],
    ['Hold-relax hamstrings 10 min', /flexibility/],
    ['PROM R shoulder 10 min', /exercise/],
    ['Neuromuscular x 15 min', /hands-on/],
    ['Swedish and MFR, 45 min', /how many/i],
    ['Graston R calf 10 min', /instrument/i],
    ['Static cups low back 10 min', /cups/i],
    ['Craniosacral therapy 30 min', /payer/i],
  ])('asks the one question that settles it: %s', (note, question) => {
    expect(read(note).facts.services[0]?.question).toMatch(question);
  });

  it.each(['MFR to R UT 15 min', 'Effleurage low back 20 min', 'NMR: SLS on foam 10 min'])(
    'asks nothing where all is clear: %s',
    (note) => {
      expect(read(note).facts.services[0]?.question).toBeUndefined();
    },
  );
});
