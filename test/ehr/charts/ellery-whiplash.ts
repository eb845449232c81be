import type { Chart } from '../chart.ts';

export const elleryWhiplash: Chart = {
  id: 'ellery-whiplash',
  title: 'Neck restriction after a collision',
  about: 'In order: specific work on a measured restriction, 45 minutes, three units',
  setting: 'massage',
  shape: 'claimform',
  patient: { name: 'Marcus Ellery', dob: '1990-07-21', recordNumber: 'M-3310' },
  encounterNumber: '8841',
  dateOfService: '2026-11-18',
  timeIn: '09:00',
  timeOut: '10:00',
  visit: 5,
  payer: 'State Farm Auto MedPay',
  clinician: { name: 'Dana Whitfield', credential: 'LMT' },
  note: {
    subjective: [
      'Neck pain 4/10, down from 6/10 at the last visit, R more than L, since a rear-end collision on 09/28/2026.',
      'Worse looking over the R shoulder, eased by heat. Can now drive 20 minutes before pain rises; was 10.',
    ].join('\n'),
    objective: [
      'Cervical rotation R 55°, L 72°. Adhesions along R levator scapulae and R splenius; R scalenes shortened, motion of the neck restricted.',
      '9:05-9:50 manual therapy, one-on-one: myofascial release to R scalenes, cross-fiber friction to R levator scapulae and R splenius, and soft tissue mobilization along C3-C6.',
      'After treatment rotation R 68°.',
    ].join('\n'),
    assessment: [
      'Moderate response: R rotation gained 13° and pain fell from 4/10 to 2/10. Restricted neck motion still limits driving.',
      'Goal: turn his head far enough to check the blind spot on a 40-minute drive, pain at most 2/10, within 4 weeks.',
    ].join('\n'),
    plan: [
      '1 visit a week for 4 weeks, then re-evaluate. Home care: levator stretch 3 x 30 seconds daily.',
      'Signed: Dana Whitfield, LMT, 11/18/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 3,
      modifiers: [],
      minutes: 45,
      diagnoses: ['M54.2', 'S16.1XXD'],
    },
  ],
  diagnoses: [
    { code: 'M54.2', label: 'Cervicalgia' },
    { code: 'S16.1XXD', label: 'Strain of neck muscle, subsequent' },
  ],
  status: 'signed',
  past: [
    {
      date: '2026-11-11',
      clinician: 'Dana Whitfield, LMT',
      note: {
        subjective: 'Neck pain 6/10, R more than L. Drives 10 minutes before pain rises.',
        objective:
          'Cervical rotation R 48°. 30 min effleurage and petrissage to neck and upper back, 15 min MFR to R scalenes.',
        assessment: 'Light response, rotation R 48° to 55°.',
        plan: '1 visit a week for 5 weeks.',
      },
    },
  ],
  expected: {
    payer: 'auto',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 3, modifiers: [] }],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'payer/clinician', 'documentation/'],
    worst: 'info',
  },
};
