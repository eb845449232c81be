import type { Chart } from '../chart.ts';

export const farrowEdema: Chart = {
  id: 'farrow-edema',
  title: 'Massage for edema before exercise',
  about: 'In order: massage as preparation for exercise, measured before and after',
  setting: 'physical-therapy',
  shape: 'spa',
  patient: { name: 'Colleen Farrow', dob: '1974-06-30', recordNumber: 'R-71004' },
  encounterNumber: '23955',
  dateOfService: '2026-11-20',
  timeIn: '08:00',
  timeOut: '08:45',
  visit: 2,
  payer: 'UnitedHealthcare Choice Plus',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective:
      'R calf swollen and tight 5 weeks after ankle fracture repair, pain 3/10, 4/10 last visit. Cannot walk the length of her shop without stopping.',
    objective: [
      'R calf girth 38.6 cm, pitting edema +1 at the ankle, guarding on stretch of R gastrocnemius. R ankle dorsiflexion 4°.',
      '15 min effleurage and petrissage to the R calf, ankle to knee, to reduce edema and guarding before exercise. Girth 37.9 cm after.',
      '25 min therapeutic exercise: ankle pumps 3x20, seated heel raises 3x15, band dorsiflexion 3x12. Dorsiflexion 8° after.',
    ].join('\n'),
    assessment: [
      'Edema and guarding limit the ankle. Girth down 0.7 cm and dorsiflexion up 4° today.',
      'Goal: walk 200 ft through the shop without stopping, in 3 weeks.',
    ].join('\n'),
    plan: [
      '2 visits a week for 3 weeks. Home: leg raised and ankle pumps every hour.',
      'Electronically signed by Leah Brandvold, PT, 11/20/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 15,
      diagnoses: ['R60.0'],
    },
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 25,
      diagnoses: ['M25.671'],
    },
  ],
  diagnoses: [
    { code: 'R60.0', label: 'Localized edema' },
    { code: 'M25.671', label: 'Stiffness of right ankle' },
  ],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97124',
    codes: [
      { code: '97110', verdict: 'supported', units: 2, modifiers: ['GP'] },
      { code: '97124', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: [],
    quiet: [
      'code/',
      'units/',
      'edit/',
      'modifier/',
      'audit/units',
      'audit/visits',
      'documentation/',
    ],
    worst: 'info',
  },
};
