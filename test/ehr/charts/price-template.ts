import type { Chart } from '../chart.ts';

export const priceTemplate: Chart = {
  id: 'price-template',
  title: 'A template with its blanks left in',
  about: 'Blanks of the note template were never filled',
  setting: 'occupational-therapy',
  shape: 'openemr',
  patient: { name: 'Imani Price', dob: '1993-03-31', recordNumber: 'H-4390' },
  encounterNumber: '6019',
  dateOfService: '2026-11-13',
  payer: 'UnitedHealthcare',
  clinician: { name: 'Marisol Vega', credential: 'OT' },
  note: {
    subjective: 'R thumb pain 3/10, was ___/10 last visit. Cannot open a jar.',
    objective: [
      'R thumb CMC abduction 38°, joint play reduced. Pinch R 8 lb, L 14 lb.',
      'Manual therapy 15 min: grade II distraction and glides of the R thumb CMC joint. Abduction 44° after. Girth ____ cm.',
      'Therapeutic exercise 15 min: thumb abduction against band 3x10, putty pinch 2x15.',
    ].join('\n'),
    assessment: [
      'R CMC joint restriction, abduction gained 6°.',
      'Goal: open a jar with the R hand within [number] weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. Home: putty pinch twice a day.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GO'],
      diagnoses: ['M18.11'],
    },
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 1,
      modifiers: ['GO'],
      diagnoses: ['M18.11'],
    },
  ],
  diagnoses: [{ code: 'M18.11', label: 'Osteoarthritis, right thumb joint' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', units: 1, modifiers: ['GO'] },
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GO'] },
    ],
    rules: ['documentation/placeholder'],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'documentation/technique'],
    worst: 'warning',
  },
};
