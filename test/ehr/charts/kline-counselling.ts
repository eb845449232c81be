import type { Chart } from '../chart.ts';

export const klineCounselling: Chart = {
  id: 'kline-counselling',
  title: 'Stress advice billed with a tobacco code',
  about: '99406 means something else than lifestyle advice',
  setting: 'massage',
  shape: 'spa',
  patient: { name: 'Judah Kline', dob: '1987-04-04', recordNumber: 'M-3350' },
  encounterNumber: '8815',
  dateOfService: '2026-11-13',
  timeIn: '12:00',
  timeOut: '12:40',
  visit: 2,
  payer: 'Allstate Auto Medical Payments',
  clinician: { name: 'Pilar Quintero', credential: 'LMT' },
  note: {
    subjective:
      'Upper back spasm 5/10, 6/10 last visit, since a collision on 10/20/2026. Cannot sit through a meeting. Sleeps badly.',
    objective: [
      'Spasm of both rhomboids and middle trapezius, thoracic rotation 28° each way.',
      '15 minutes of petrissage and effleurage to the upper back to reduce the spasm. Thoracic rotation 36° after.',
      'Talked about stress at work and sleep habits for 10 min.',
    ].join('\n'),
    assessment:
      'Spasm reduced, pain 5/10 to 3/10, rotation gained 8°. Goal: sit through a 45-minute meeting without standing up, within 2 weeks.',
    plan: '1 visit a week for 3 weeks. Home care: heat and slow breathing each evening.',
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 1,
      modifiers: [],
      minutes: 15,
      diagnoses: ['M62.830'],
    },
    {
      code: '99406',
      description: 'Tobacco counselling, 3-10 min',
      units: 1,
      modifiers: [],
      diagnoses: ['M62.830'],
    },
  ],
  diagnoses: [{ code: 'M62.830', label: 'Muscle spasm of back' }],
  status: 'draft',
  expected: {
    payer: 'auto',
    primary: '97124',
    codes: [{ code: '97124', verdict: 'supported', units: 1, modifiers: [] }],
    rules: ['code/wrong-service'],
    quiet: [
      'code/not-necessary',
      'code/better-match',
      'units/',
      'edit/',
      'audit/',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
