import type { Chart } from '../chart.ts';

export const ferranteUnsigned: Chart = {
  id: 'ferrante-unsigned',
  title: 'Shoulder restriction, not signed yet',
  about: 'Everything is there but the signature: worth knowing, no more while it is a draft',
  setting: 'massage',
  shape: 'claimform',
  patient: { name: 'Gianna Ferrante', dob: '1995-12-29', recordNumber: 'M-3377' },
  encounterNumber: '8829',
  dateOfService: '2026-11-16',
  timeIn: '16:00',
  timeOut: '16:50',
  visit: 6,
  payer: 'GEICO Auto MedPay',
  clinician: { name: 'Josie Lantern', credential: 'LMT' },
  note: {
    subjective: [
      'L shoulder pain 3/10, 5/10 at the last visit, since a collision on 10/02/2026.',
      'Cannot fasten her seat belt with the L arm.',
    ].join('\n'),
    objective: [
      'L shoulder abduction 118°, external rotation 52°. L pectoralis minor and L subscapularis shortened, fascial restriction at the anterior shoulder.',
      'Manual therapy 30 minutes: myofascial release to L pectoralis minor, soft tissue mobilization to L subscapularis. Abduction 131° after.',
    ].join('\n'),
    assessment: [
      'Soft-tissue restriction of the L shoulder; abduction gained 13°, pain 5/10 to 3/10 since the last visit.',
      'Goal: fasten the seat belt with the L arm without pain within 3 weeks.',
    ].join('\n'),
    plan: '1 visit a week for 3 weeks. Home care: doorway stretch 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 2,
      modifiers: [],
      minutes: 30,
      diagnoses: ['M25.612'],
    },
  ],
  diagnoses: [{ code: 'M25.612', label: 'Stiffness of left shoulder' }],
  status: 'draft',
  expected: {
    payer: 'auto',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 2, modifiers: [] }],
    rules: ['documentation/signature'],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'payer/clinician', 'documentation/goal'],
    worst: 'info',
  },
};
