import type { Chart } from '../chart.ts';

export const okaforShoulderBare: Chart = {
  id: 'okafor-shoulder-bare',
  title: 'Mid-back adjustment, manual therapy to the shoulder, no modifiers',
  about: 'The note shows another region; the line carries neither 59 nor GP',
  setting: 'chiropractic',
  shape: 'openemr',
  patient: { name: 'Chidi Okafor', dob: '1979-09-30', recordNumber: '11874' },
  encounterNumber: '5103',
  dateOfService: '2026-11-18',
  payer: 'Blue Cross Blue Shield of NC',
  clinician: { name: 'Owen Castellane', credential: 'DC' },
  note: {
    subjective: [
      'Mid-back ache 4/10 between the shoulder blades after warehouse shifts.',
      'R shoulder pain 5/10 reaching overhead, 6/10 last week; cannot lift a box to the top shelf.',
    ].join('\n'),
    objective: [
      'T5 and T6 fixated, tender, extension restricted; adjusted T5, T6, prone.',
      'R shoulder flexion 128°, external rotation 48°, capsular end-feel; posterior capsule tight.',
      'Manual therapy to the R shoulder, 16 min: grade III posterior and inferior glides of the R glenohumeral joint. Flexion 140° after.',
    ].join('\n'),
    assessment: [
      'Thoracic segmental dysfunction. Separately, R glenohumeral restriction limits reaching overhead.',
      'Pain 6/10 to 5/10 since last week; flexion gained 12° today.',
      'Goal: lift a 10 lb box to the top shelf with the R arm within 4 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. Home care: wall slides, 10 repetitions twice a day.',
  },
  lines: [
    {
      code: '98940',
      description: 'Adjustment, spinal, 1-2 regions',
      units: 1,
      modifiers: [],
      diagnoses: ['M99.02'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: [],
      diagnoses: ['M25.611'],
    },
  ],
  diagnoses: [
    { code: 'M99.02', label: 'Segmental dysfunction, thoracic' },
    { code: 'M25.611', label: 'Stiffness of right shoulder' },
  ],
  status: 'draft',
  expected: {
    payer: 'bcbsnc',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['59', 'GP'] },
      { code: '98940', verdict: 'supported', units: 1, modifiers: [] },
    ],
    rules: ['modifier/missing'],
    quiet: ['code/', 'units/', 'payer/', 'modifier/unsupported', 'documentation/goal'],
    worst: 'critical',
  },
};
