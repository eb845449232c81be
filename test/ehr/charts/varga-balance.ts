import type { Chart } from '../chart.ts';

export const vargaBalance: Chart = {
  id: 'varga-balance',
  title: 'Balance after a stroke',
  about: 'In order: active re-education of a measured deficit, with the task it serves',
  setting: 'physical-therapy',
  shape: 'openemr',
  patient: { name: 'Istvan Varga', dob: '1949-02-09', recordNumber: 'R-70190' },
  encounterNumber: '23790',
  dateOfService: '2026-11-12',
  payer: 'Medicare Part B',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective:
      'Six weeks after a L MCA stroke. His wife says he drifts to the R in the hallway and needs a hand at the curb. No falls since last visit.',
    objective: [
      'Berg 38/56, 34 at evaluation. Standing balance poor to the R, proprioception impaired at the R ankle, dorsiflexion 3/5.',
      '10:00-10:30 Neuromuscular re-education, one-on-one: PNF D1 patterns of the R leg with pt actively resisting, weight shifts in tandem stance, reaching across midline on foam with verbal and tactile cues.',
      '10:30-10:45 Gait training: 4 x 60 ft with single point cane, cues for R foot clearance, 4 inch curb x 6.',
      'Total timed minutes 45. Total treatment time 45 min.',
    ].join('\n'),
    assessment: [
      'Impaired standing balance and proprioception on the R after stroke. Contact guard at the curb, was minimal assist last week.',
      'Goal: step up and down a curb with the cane and supervision to reach the bus stop, in 4 weeks.',
    ].join('\n'),
    plan: [
      '3 visits a week for 4 weeks. Home: heel raises at the counter 2x10 daily with his wife beside him.',
      'Electronically signed by Thomas Adeyemi, PT, 11/12/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97112',
      description: 'Neuromuscular re-education, 15 min',
      units: 2,
      modifiers: ['GP'],
      diagnoses: ['I69.351', 'R26.81'],
    },
    {
      code: '97116',
      description: 'Gait training, 15 min',
      units: 1,
      modifiers: ['GP'],
      diagnoses: ['I69.351'],
    },
  ],
  diagnoses: [
    { code: 'I69.351', label: 'Right hemiparesis after cerebral infarction' },
    { code: 'R26.81', label: 'Unsteadiness on feet' },
  ],
  status: 'signed',
  expected: {
    payer: 'medicare',
    primary: '97112',
    codes: [
      { code: '97112', verdict: 'supported', units: 2, modifiers: ['GP'] },
      { code: '97116', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'audit/', 'documentation/'],
    worst: 'info',
  },
};
