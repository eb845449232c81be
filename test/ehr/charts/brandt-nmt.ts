import type { Chart } from '../chart.ts';

export const brandtNmt: Chart = {
  id: 'brandt-nmt',
  title: 'Neuromuscular therapy billed as re-education',
  about: 'Soft-tissue NMT on a resting client is not 97112',
  setting: 'massage',
  shape: 'openemr',
  patient: { name: 'Elke Brandt', dob: '1968-11-15', recordNumber: 'M-3127' },
  encounterNumber: '8790',
  dateOfService: '2026-11-10',
  payer: 'Aetna PPO',
  clinician: { name: 'Dana Whitfield', credential: 'LMT' },
  note: {
    subjective: [
      'R shoulder blade and neck pain 5/10, was 6/10 last week, with a headache by evening.',
      'Cannot look over the R shoulder to reverse the car.',
    ].join('\n'),
    objective: [
      'Cervical rotation R 50°, side-bend L 28°. R levator scapulae shortened with adhesions at the superior angle; suboccipitals restricted.',
      'Neuromuscular therapy (NMT), 30 min, client resting prone: ischemic compression and cross-fiber friction to R levator scapulae and suboccipitals to free the restriction.',
      'Rotation R 61° after.',
    ].join('\n'),
    assessment: [
      'Soft-tissue restriction of the R neck, responding: rotation up 11°, pain 5/10 to 3/10 after treatment.',
      'Goal: reverse the car looking over the R shoulder without pain within 3 weeks.',
    ].join('\n'),
    plan: '1 visit a week for 3 weeks. Home care: levator stretch 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97112',
      description: 'Neuromuscular re-education, 15 min',
      units: 2,
      modifiers: [],
      diagnoses: ['M54.2'],
    },
  ],
  diagnoses: [{ code: 'M54.2', label: 'Cervicalgia' }],
  status: 'draft',
  expected: {
    payer: 'aetna',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 2 },
      { code: '97112', verdict: 'contradicted', units: 0 },
    ],
    rules: ['code/passive-neuro'],
    quiet: [
      'code/not-documented',
      'documentation/function',
      'documentation/goal',
      'documentation/time',
      'edit/',
      'units/no-time',
    ],
    worst: 'critical',
  },
};
