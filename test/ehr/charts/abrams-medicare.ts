import type { Chart } from '../chart.ts';

export const abramsMedicare: Chart = {
  id: 'abrams-medicare',
  title: 'Massage therapist billing Medicare',
  about: 'A good note; Medicare does not pay a massage therapist',
  setting: 'massage',
  shape: 'spa',
  patient: { name: 'Ruth Abrams', dob: '1948-10-11', recordNumber: 'M-3391' },
  encounterNumber: '8838',
  dateOfService: '2026-11-17',
  timeIn: '10:30',
  timeOut: '11:15',
  visit: 2,
  payer: 'Medicare Part B',
  clinician: { name: 'Dana Whitfield', credential: 'LMT' },
  note: {
    subjective:
      'Both calves swollen and tight after a long flight, 3/10, was 4/10 last visit. Walks to the mailbox with two rests.',
    objective: [
      'Calf girth R 37.4 cm, L 37.0 cm, pitting +1 at both ankles, calf muscles guarded.',
      '16 minutes of effleurage and petrissage to both calves, ankle to knee, to move fluid and reduce guarding. Girth R 36.8 cm after.',
    ].join('\n'),
    assessment:
      'Edema and guarding of both calves limit walking; girth down 0.6 cm today. Goal: walk to the mailbox and back without a rest within 2 weeks.',
    plan: '1 visit a week for 2 weeks. Home care: legs raised and ankle circles three times a day.',
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 16,
      diagnoses: ['R60.0'],
    },
  ],
  diagnoses: [{ code: 'R60.0', label: 'Localized edema' }],
  status: 'draft',
  expected: {
    payer: 'medicare',
    primary: '97124',
    codes: [{ code: '97124', verdict: 'supported', units: 1 }],
    rules: ['payer/clinician'],
    quiet: ['code/', 'units/', 'edit/', 'audit/units', 'audit/visits', 'documentation/goal'],
    worst: 'critical',
  },
};
