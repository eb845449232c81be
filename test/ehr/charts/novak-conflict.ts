import type { Chart } from '../chart.ts';

export const novakConflict: Chart = {
  id: 'novak-conflict',
  title: 'The minutes field says 38, the note says 23',
  about: 'Two times for one service; the note’s counts',
  setting: 'physical-therapy',
  shape: 'claimform',
  patient: { name: 'Petra Novak', dob: '1978-02-28', recordNumber: 'R-70899' },
  encounterNumber: '23889',
  dateOfService: '2026-11-18',
  timeIn: '10:00',
  timeOut: '10:45',
  visit: 9,
  payer: 'UnitedHealthcare',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective:
      'R elbow stiff 2/10, 4/10 a week ago, after a radial head fracture on 09/19/2026. Cannot reach her mouth with a fork in the R hand.',
    objective: [
      'R elbow flexion 112°, extension lacks 20°, capsular end-feel.',
      'Manual therapy 23 min: grade III humeroulnar distraction and radial head glides, R elbow. Flexion 121° after.',
    ].join('\n'),
    assessment: [
      'R elbow joint restriction after fracture, flexion gained 9°.',
      'Goal: eat with the R hand within 4 weeks.',
    ].join('\n'),
    plan: '3 visits a week for 4 weeks. HEP: active flexion and extension 10 repetitions every 2 hours.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 3,
      modifiers: ['GP'],
      minutes: 38,
      diagnoses: ['M25.621'],
    },
  ],
  diagnoses: [{ code: 'M25.621', label: 'Stiffness of right elbow' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 2, modifiers: ['GP'] }],
    rules: ['units/conflict', 'units/over'],
    quiet: [
      'code/',
      'edit/',
      'modifier/',
      'units/no-time',
      'units/exceeds-session',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
