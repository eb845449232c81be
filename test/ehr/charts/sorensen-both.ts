import type { Chart } from '../chart.ts';

export const sorensenBoth: Chart = {
  id: 'sorensen-both',
  title: 'Manual therapy and massage on one date',
  about: 'Both documented, both billed: an edit pair that no modifier opens',
  setting: 'physical-therapy',
  shape: 'claimform',
  patient: { name: 'Anders Sorensen', dob: '1966-04-18', recordNumber: 'R-70951' },
  encounterNumber: '23921',
  dateOfService: '2026-11-18',
  timeIn: '14:00',
  timeOut: '14:40',
  visit: 3,
  payer: 'UHC Commercial',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective:
      'Neck pain 4/10 on the L, 5/10 last visit, and upper back soreness. Cannot turn to talk to the passenger while driving.',
    objective: [
      'Cervical rotation L 52°, C4-C5 hypomobile on the L. Rhomboids and middle trapezius hypertonic, in spasm.',
      'Manual therapy 14:03-14:23: grade III lateral glides of C4-C5 on the L, MFR to L scalenes. Rotation L 63° after.',
      'Massage 14:25-14:37: effleurage and petrissage to the upper back to ease the spasm and increase circulation.',
    ].join('\n'),
    assessment: [
      'C4-C5 restriction with upper back spasm. Rotation gained 11°, pain 4/10 to 2/10; tone softer.',
      'Goal: turn to the passenger on a 30-minute drive without pain, within 3 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. HEP: rotation with towel, 10 repetitions twice a day.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 20,
      diagnoses: ['M54.2'],
    },
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 12,
      diagnoses: ['M62.830'],
    },
  ],
  diagnoses: [
    { code: 'M54.2', label: 'Cervicalgia' },
    { code: 'M62.830', label: 'Muscle spasm of back' },
  ],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GP'] },
      { code: '97124', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: ['edit/pair'],
    quiet: ['code/', 'units/', 'modifier/missing', 'modifier/unsupported', 'documentation/goal'],
    worst: 'critical',
  },
};
