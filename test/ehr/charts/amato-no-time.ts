import type { Chart } from '../chart.ts';

export const amatoNoTime: Chart = {
  id: 'amato-no-time',
  title: 'Two units without a minute',
  about: 'A timed code with no minutes in the note, in the field or on the clock',
  setting: 'physical-therapy',
  shape: 'openemr',
  patient: { name: 'Chiara Amato', dob: '1998-10-02', recordNumber: 'R-71022' },
  encounterNumber: '23940',
  dateOfService: '2026-11-19',
  payer: 'UnitedHealthcare',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective:
      'L ankle pain 3/10, 5/10 last week, after a sprain on 10/24/2026. Cannot squat to stock the low shelves.',
    objective: [
      'L ankle dorsiflexion 6°, anterior capsular end-feel. Weight-bearing lunge L 4 cm, R 10 cm.',
      'Grade III AP talocrural glides, L ankle, and soft tissue mobilization to L gastrocnemius. Dorsiflexion 10° after.',
    ].join('\n'),
    assessment: [
      'Talocrural restriction after a sprain, gaining 4° today.',
      'Goal: squat to stock the low shelves for a shift, pain at most 1/10, within 3 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. HEP: lunge stretch at the wall, 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 2,
      modifiers: ['GP'],
      diagnoses: ['M25.672'],
    },
  ],
  diagnoses: [{ code: 'M25.672', label: 'Stiffness of left ankle' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', modifiers: ['GP'] }],
    rules: ['units/no-time', 'documentation/time'],
    quiet: [
      'code/',
      'edit/',
      'modifier/',
      'units/over',
      'units/under',
      'units/conflict',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
