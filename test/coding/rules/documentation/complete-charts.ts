/** A complete chart for each of the three codes, and for each element the same chart without it. */
import type { Encounter } from '../../../../src/encounter/encounter.ts';

interface Without {
  readonly rule: string;
  /** Words of the note and what stands there instead. */
  readonly swap?: readonly (readonly [from: string, to: string])[];
  readonly lines?: Encounter['lines'];
}

export interface Complete {
  readonly code: string;
  readonly encounter: Encounter;
  readonly without: readonly Without[];
}

export const complete: readonly Complete[] = [
  {
    code: '97124',
    encounter: {
      date: '2026-11-18',
      payer: 'Cigna',
      clinician: 'LMT',
      visit: 3,
      status: 'signed',
      note: {
        subjective: 'Both calves tight and sore after double shifts on her feet.',
        objective:
          'Calf girth R 38.4 cm, L 37.9 cm.\nEffleurage and petrissage to both calves, 16 min.',
        assessment:
          'Climbed the stairs with less effort than last visit.\nGoal: stand through a 6-hour shift at the register within 3 weeks.',
        plan: '1 visit a week for 3 weeks. Heel drops at home daily.\nSigned: Dana Whitfield, LMT, 11/18/2026',
      },
      lines: [{ code: '97124', units: 1, modifiers: [], diagnoses: ['M62.831'] }],
    },
    without: [
      { rule: 'documentation/time', swap: [[', 16 min', '']] },
      { rule: 'documentation/region', swap: [[' to both calves', '']] },
      { rule: 'documentation/technique', swap: [['Effleurage and petrissage', 'Massage']] },
      {
        rule: 'documentation/rationale',
        swap: [['Both calves tight and sore after double shifts on her feet.', 'Third session.']],
      },
      {
        rule: 'documentation/goal',
        swap: [['Goal: stand through a 6-hour shift at the register within 3 weeks.', '']],
      },
      { rule: 'documentation/objective-measure', swap: [['Calf girth R 38.4 cm, L 37.9 cm.', '']] },
      {
        rule: 'documentation/progress',
        swap: [
          ['Climbed the stairs with less effort than last visit.', 'Tolerated treatment well.'],
        ],
      },
      {
        rule: 'documentation/plan',
        swap: [['1 visit a week for 3 weeks. Heel drops at home daily.', 'Continue POC.']],
      },
      { rule: 'documentation/signature', swap: [['Signed: Dana Whitfield, LMT, 11/18/2026', '']] },
      {
        rule: 'documentation/diagnosis',
        lines: [{ code: '97124', units: 1, modifiers: [], diagnoses: [] }],
      },
      { rule: 'documentation/placeholder', swap: [['L 37.9 cm', 'L ___ cm']] },
      {
        rule: 'audit/units',
        swap: [['16 min', '31 min']],
        lines: [{ code: '97124', units: 2, modifiers: [], diagnoses: ['M62.831'] }],
      },
    ],
  },
  {
    code: '97140',
    encounter: {
      date: '2026-11-18',
      payer: 'Cigna',
      clinician: 'PT',
      visit: 4,
      status: 'signed',
      note: {
        subjective: 'R shoulder stiff since a fall off the step stool. Cannot hook her bra.',
        objective:
          'R shoulder internal rotation 38°.\nGrade III posterior glides of the R glenohumeral joint, 24 min.',
        assessment:
          'Capsular restriction, reaches two vertebrae higher than last week.\nGoal: hook her bra behind her back in 4 weeks.',
        plan: '2x/week for 4 weeks. HEP: sleeper stretch.\nElectronically signed by Leah Brandvold, PT, 11/18/2026',
      },
      lines: [{ code: '97140', units: 2, modifiers: ['GP'], diagnoses: ['M25.611'] }],
    },
    without: [
      { rule: 'documentation/time', swap: [[', 24 min', '']] },
      {
        rule: 'documentation/technique',
        swap: [['Grade III posterior glides of', 'Manual therapy to']],
      },
      {
        rule: 'documentation/rationale',
        swap: [
          [
            'R shoulder stiff since a fall off the step stool. Cannot hook her bra.',
            'Fourth visit.',
          ],
          ['Capsular restriction, reaches', 'Reaches'],
        ],
      },
      {
        rule: 'documentation/goal',
        swap: [
          ['Goal: hook her bra behind her back in 4 weeks.', 'Goal: decrease pain in 4 weeks.'],
        ],
      },
      {
        rule: 'documentation/objective-measure',
        swap: [['R shoulder internal rotation 38°.', 'R shoulder internal rotation limited.']],
      },
      {
        rule: 'documentation/progress',
        swap: [[', reaches two vertebrae higher than last week.', '.']],
      },
      {
        rule: 'documentation/joint',
        swap: [['posterior glides of the R glenohumeral joint', 'joint mobilization to the R arm']],
      },
      {
        rule: 'documentation/plan',
        swap: [['2x/week for 4 weeks. HEP: sleeper stretch.', 'Cont. per POC.']],
      },
      {
        rule: 'documentation/signature',
        swap: [['Electronically signed by Leah Brandvold, PT, 11/18/2026', 'Leah Brandvold, PT']],
      },
      {
        rule: 'documentation/diagnosis',
        lines: [{ code: '97140', units: 2, modifiers: ['GP'], diagnoses: [] }],
      },
      {
        rule: 'documentation/placeholder',
        swap: [['sleeper stretch', 'sleeper stretch [number] x daily']],
      },
    ],
  },
  {
    code: '97112',
    encounter: {
      date: '2026-11-18',
      payer: 'Cigna',
      clinician: 'PT',
      visit: 5,
      status: 'signed',
      note: {
        subjective: 'L ankle stiff in the morning, 5 weeks after a sprain.',
        objective:
          'L ankle dorsiflexion 9°.\nProprioception impaired at the L ankle.\nNeuromuscular re-education 16 min: pt catching a ball in single leg stance on foam, tactile cues at the L ankle.',
        assessment:
          'Fewer cues than last visit.\nGoal: walk the gravel path to the barn with a full bucket in 3 weeks.',
        plan: '2x/week for 3 weeks. HEP: heel raises.\nElectronically signed by Leah Brandvold, PT, 11/18/2026',
      },
      lines: [{ code: '97112', units: 1, modifiers: ['GP'], diagnoses: ['S93.402D'] }],
    },
    without: [
      { rule: 'documentation/time', swap: [[' 16 min', '']] },
      {
        rule: 'documentation/technique',
        swap: [
          [
            ': pt catching a ball in single leg stance on foam, tactile cues at the L ankle',
            ', pt participated actively',
          ],
        ],
      },
      { rule: 'documentation/function', swap: [['Proprioception impaired at the L ankle.', '']] },
      {
        rule: 'documentation/goal',
        swap: [['Goal: walk the gravel path to the barn with a full bucket in 3 weeks.', '']],
      },
      { rule: 'documentation/objective-measure', swap: [['L ankle dorsiflexion 9°.', '']] },
      { rule: 'documentation/progress', swap: [['Fewer cues than last visit.', 'Doing well.']] },
      { rule: 'documentation/plan', swap: [['2x/week for 3 weeks. HEP: heel raises.', '']] },
      {
        rule: 'documentation/signature',
        swap: [['Electronically signed by Leah Brandvold, PT, 11/18/2026', '']],
      },
      {
        rule: 'documentation/diagnosis',
        lines: [{ code: '97112', units: 1, modifiers: ['GP'], diagnoses: [] }],
      },
      { rule: 'documentation/placeholder', swap: [['heel raises', 'heel raises *** reps']] },
    ],
  },
];

/** The chart with one element taken out; the words to take out must stand in the note. */
export function lacking({ encounter }: Complete, { swap = [], lines }: Without): Encounter {
  const note = Object.fromEntries(
    Object.entries(encounter.note ?? {}).map(([section, text]) => [
      section,
      swap.reduce((now, [from, to]) => now.replace(from, to), text ?? ''),
    ]),
  );
  const before = JSON.stringify(encounter.note);
  for (const [from] of swap) {
    if (!before.includes(JSON.stringify(from).slice(1, -1)))
      throw new Error(`not in the note: ${from}`);
  }
  return { ...encounter, note, ...(lines === undefined ? {} : { lines }) };
}
