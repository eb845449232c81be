import type { Chart } from '../chart.ts';

export const moreauStress: Chart = {
  id: 'moreau-stress',
  title: 'Relaxation massage billed to a health plan',
  about: 'The stated purpose is stress relief, and a payer is billed for it',
  setting: 'massage',
  shape: 'claimform',
  patient: { name: 'Odile Moreau', dob: '1976-01-27', recordNumber: 'M-3402' },
  encounterNumber: '8861',
  dateOfService: '2026-11-20',
  timeIn: '13:00',
  timeOut: '14:00',
  visit: 2,
  payer: 'Regence BlueShield',
  clinician: { name: 'Josie Lantern', credential: 'LMT' },
  note: {
    subjective:
      'Client is here for relaxation and stress relief before the holidays. No injury, no pain.',
    objective:
      '60-minute session. 55 minutes of Swedish massage, effleurage and petrissage, to the back, neck, arms and legs for relaxation.',
    assessment: 'Client enjoyed the massage and felt relaxed.',
    plan: 'Return as desired.',
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 4,
      modifiers: [],
      minutes: 55,
      diagnoses: ['M62.838'],
    },
  ],
  diagnoses: [{ code: 'M62.838', label: 'Other muscle spasm' }],
  status: 'draft',
  expected: {
    payer: 'regence',
    primary: '97124',
    codes: [{ code: '97124', verdict: 'supported', units: 4 }],
    rules: [
      'code/not-necessary',
      'audit/units',
      'documentation/goal',
      'documentation/objective-measure',
      'documentation/progress',
      'documentation/plan',
    ],
    quiet: [
      'units/',
      'edit/',
      'documentation/time',
      'documentation/region',
      'documentation/technique',
    ],
    worst: 'critical',
  },
};
