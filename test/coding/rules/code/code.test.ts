/** Each rule about the choice of a code, on notes and bills as they are written: when it speaks, when not. */
import { describe, expect, it } from 'vitest';
import { review } from '../../../../src/coding/review.ts';
import { rules } from '../../../../src/coding/rules/rules.ts';
import type { Encounter } from '../../../../src/encounter/encounter.ts';

type Bill = readonly string[] | Partial<Encounter>;
/** The note, the billed codes, and lines or codes on which the rule speaks. */
type Row = readonly [note: string, bill: Bill, says?: readonly string[]];

function encounterOf(note: string, bill: Bill): Encounter {
  if (!Array.isArray(bill)) return { note: { text: note }, ...(bill as Partial<Encounter>) };
  return { note: { text: note }, lines: bill.map((code: string) => ({ code, units: 1 })) };
}

const said = (rule: string, [note, bill]: Row): string[] =>
  review(encounterOf(note, bill))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ indicator, line, code }) => `${indicator} ${line ?? code}`);

const lines = (...codes: string[]) => codes.map((code) => ({ code, units: 1 }));

const tables: Readonly<Record<string, { speaks: readonly Row[]; quiet: readonly Row[] }>> = {
  'code/better-match': {
    speaks: [
      ['Effleurage, petrissage full back 30 min, circulation', ['97140'], ['critical 0']],
      ['MFR to R upper trap, rotation restricted, 15 min', ['97124'], ['critical 0']],
      ['MFR and TPR to L UT to reduce spasm, 15 min', ['97112'], ['critical 0']],
      ['Deep tissue, low back, for circulation, 30 min', ['97140'], ['warning 0']],
      ['NMR: SLS on foam, tandem 15 min', ['97140'], ['critical 0']],
    ],
    quiet: [
      ['Effleurage, petrissage full back 30 min', ['97124']],
      ['MFR to R upper trap 15 min', ['97140']],
      ['Effleurage low back 30 min', ['97124', '97140']],
      ['Trigger point therapy 15 min', ['97140']],
      ['TE 30 min only', ['97140']],
      ['Effleurage low back 30 min', { lines: [{ code: '97140', units: 0 }] }],
    ],
  },
  'code/not-documented': {
    speaks: [
      ['Manual therapy deferred today due to fever. TE 30 min', ['97140', '97110'], ['critical 0']],
      ['Pt reports relief with massage last week. TE 15 min', ['97124', '97110'], ['critical 0']],
      ['TE 30 min. Will begin STM next visit.', ['97110', '97140'], ['critical 1']],
      ['HEP: self-massage with ball. TE 15 min', ['97110', '97124'], ['critical 1']],
      ['STM R calf 15 min', ['97140', '98940'], ['critical 1']],
      ['STM R calf 15 min', ['97140', '97035'], ['critical 1']],
      ['Effleurage low back 30 min', ['97124', '97140'], ['critical 1']],
    ],
    quiet: [
      ['Manual therapy: STM to L calf, 12 min', ['97140']],
      ['Effleurage low back 30 min', ['97140']],
      ['STM R calf 15 min', ['97140', '99213', '97161']],
      ['Adjusted C5, L4', ['98940']],
      ['IFC to low back 15 min', ['G0283']],
      ['', ['97140']],
      ['STM R calf 15 min', { note: { objective: 'TE 15 min' }, lines: lines('97140') }],
    ],
  },
  'code/not-billed': {
    speaks: [
      ['STM R calf 15 min, ther ex 23 min', ['97110'], ['warning 97140']],
      ['NMR on foam 15 min; MT 15 min', ['97140'], ['warning 97112']],
      ['Swedish massage 45 min', [], ['warning 97124']],
      ['STM R calf 15 min, ultrasound 8 min', ['97140'], ['warning 97035']],
      ['STM R calf 15 min. Mechanical traction 15 min', ['97140'], ['info 97012']],
    ],
    quiet: [
      ['STM R calf 15 min, ther ex 23 min', ['97110', '97140']],
      ['STM R calf. Ther ex 23 min', ['97110']],
      ['STM R calf 15 min', {}],
      ['Swedish massage 45 min', ['97140']],
      ['STM R calf 15 min. Ice 10 min', ['97140']],
      ['IFC 15 min, STM R calf 15 min', ['97140', 'G0283']],
      ['TE 20 min. NMR on foam 3 min', ['97110']],
    ],
  },
  'code/passive-neuro': {
    speaks: [
      ['NMT and trigger point release to R upper trapezius, 15 min', ['97112'], ['critical 0']],
      ['NMR 15 min: MFR and cross friction R UT', ['97112'], ['critical 0']],
      [
        'Neuromuscular re-education 15 min, patient passive on the table',
        ['97112'],
        ['critical 0'],
      ],
      ['Soft tissue mobilization R calf 15 min', ['97112'], ['critical 0']],
      ['NMR 15 min', ['97112'], ['warning 0']],
      ['NMR to R upper trap 15 min', ['97112'], ['warning 0']],
    ],
    quiet: [
      ['NMR 15 min: single-leg stance on foam with cues', ['97112']],
      ['Neuromuscular re-education 15 min: limb matching, reaching with cues', ['97112']],
      ['NMR 15 min for balance and coordination', ['97112']],
      ['PNF D2 pattern R UE, resisted, 12 min', ['97112']],
      ['NMR: SLS on foam 10 min. STM R calf 15 min', ['97112', '97140']],
      ['TE 15 min', ['97112']],
    ],
  },
  'code/not-necessary': {
    speaks: [
      [
        'Swedish massage for relaxation and stress relief 60 min',
        { payer: 'Aetna', lines: lines('97124') },
        ['critical 0'],
      ],
      [
        'Client here to de-stress. Effleurage, full body, 60 min',
        { payer: 'Cigna', lines: lines('97124') },
        ['critical 0'],
      ],
      ['Relaxation massage 60 min', ['97124'], ['warning 0']],
      [
        'Monthly wellness massage, Swedish 50 min',
        { payer: 'medicare', lines: lines('97124') },
        ['critical 0'],
      ],
      [
        'MFR to back for stress relief 30 min',
        { payer: 'Aetna', lines: lines('97140') },
        ['critical 0'],
      ],
    ],
    quiet: [
      [
        'Swedish massage for relaxation and stress relief 60 min',
        { payer: 'self-pay', lines: lines('97124') },
      ],
      ['Effleurage for relaxation of the paraspinals 15 min', ['97124']],
      ['Effleurage to relax hamstrings before ther ex 10 min; ther ex 15 min', ['97124', '97110']],
      ['Effleurage to decrease muscle tension low back 15 min', ['97124']],
      ['Effleurage low back 20 min for spasm. Pt felt relaxed after.', ['97124']],
      ['Stress at work, headaches. STM suboccipitals 15 min', ['97140']],
      ['Post-isometric relaxation R hamstrings 10 min', ['97140']],
      ['Not a relaxation massage: MFR R UT for restricted rotation 15 min', ['97140']],
    ],
  },
  'code/wrong-service': {
    speaks: [
      ['Discussed stress management and sleep hygiene', ['99406'], ['critical 0']],
      ['Lifestyle counseling 10 min, diet and exercise', ['99407'], ['critical 0']],
      ['STM R calf 15 min', ['97010'], ['critical 0']],
      ['Manual cervical traction 8 min', ['97012'], ['critical 0']],
      ['Trigger point release R UT 15 min, rotation limited', ['20552'], ['critical 0']],
      ['MFR R UT 15 min', ['97250'], ['critical 0']],
      ['Swedish massage 30 min, low back', ['97530'], ['critical 0']],
    ],
    quiet: [
      ['Tobacco cessation counseling 5 min, ready to set a quit date', ['99406']],
      ['Counseled to quit smoking 4 min', ['99406']],
      ['Moist heat 10 min. STM R calf 15 min', ['97010', '97140']],
      ['Mechanical traction 15 min', ['97012']],
      ['Trigger point injections R UT, lidocaine', ['20552']],
      ['Therapeutic activities 15 min: lifting. Swedish 15 min', ['97530', '97124']],
      ['', ['99406']],
    ],
  },
  'code/cmt-level': {
    speaks: [
      ['Adjusted C5 and L4', ['98941'], ['critical 0']],
      ['Adjusted C2, T4, L5', ['98940'], ['warning 0']],
      ['CMT C5, C6, C7', ['98941'], ['critical 0']],
      ['Adjusted C5 T4', ['98943'], ['critical 0']],
      ['Adjusted C1 T6 L5 sacrum SI joint', ['98940'], ['warning 0']],
    ],
    quiet: [
      ['Adjusted C5, T6 and L4', ['98941']],
      ['CMT C5, C6', ['98940']],
      ['Adjusted C5 L4 and R shoulder', ['98940', '98943']],
      ['Chiropractic adjustment given', ['98941']],
      ['STM R calf 15 min', ['97140']],
    ],
  },
  'code/group': {
    speaks: [
      ['Balance training in a group of three, 30 min', ['97112'], ['critical 0']],
      ['NMR 30 min with two other patients on BAPS boards', ['97112'], ['critical 0']],
      ['Group of 4 patients: tandem stance, weight shifts 30 min', ['97112'], ['critical 0']],
      ['STM to both clients, two patients at once, 15 min', ['97140'], ['critical 0']],
    ],
    quiet: [
      ['Balance training one-on-one 30 min', ['97112']],
      ['STM gluteal muscle group 15 min', ['97140']],
      ['Goal: return to group fitness. NMR: SLS on foam 15 min', ['97112']],
      ['Balance class in a group of three, 30 min', ['97150']],
    ],
  },
};

describe.each(Object.entries(tables))('%s', (rule, { speaks, quiet }) => {
  it.each(speaks.map((row) => ({ row, note: row[0], bill: JSON.stringify(row[1]) })))(
    'speaks: $note, billed $bill',
    ({ row }) => {
      expect(said(rule, row)).toEqual(row[2]);
    },
  );

  it.each(quiet.map((row) => ({ row, note: row[0], bill: JSON.stringify(row[1]) })))(
    'is quiet: $note, billed $bill',
    ({ row }) => {
      expect(said(rule, row)).toEqual([]);
    },
  );
});

describe('what the rules say', () => {
  const findings = Object.values(tables)
    .flatMap(({ speaks }) => speaks)
    .flatMap(([note, bill]) => review(encounterOf(note, bill)).findings)
    .filter(({ rule }) => rule.startsWith('code/'));

  it('is short, ends with a question and quotes the note', () => {
    for (const { summary, detail } of findings) {
      expect(summary.length).toBeLessThan(140);
      expect(detail.trimEnd().endsWith('.') || detail.trimEnd().endsWith('?')).toBe(true);
      expect(detail).toContain('?');
    }
  });

  it('never asks for something to be added so that it can be billed', () => {
    const words = findings.map(({ summary, detail }) => `${summary} ${detail}`);
    expect(
      words.filter((one) => /\b(?:add|write|document) (?:more|the|a|that)\b/i.test(one)),
    ).toEqual([]);
  });

  it('offers the code that the note reads as', () => {
    const [finding] = review(encounterOf('Effleurage full back 30 min', ['97140'])).findings.filter(
      ({ rule }) => rule === 'code/better-match',
    );
    expect(finding?.suggestion).toMatchObject({ line: 0, set: { code: '97124' } });
  });

  it('is one file a rule, named as its id', () => {
    const ids = rules.map(({ id }) => id).filter((id) => id.startsWith('code/'));
    expect(ids).toEqual(Object.keys(tables));
  });
});
