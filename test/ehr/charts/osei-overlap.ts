import type { Chart } from '../chart.ts';

export const oseiOverlap: Chart = {
  id: 'osei-overlap',
  title: 'More minutes than the visit had',
  about: 'One-on-one services overlap on the clock and add up to more than time in to time out',
  setting: 'physical-therapy',
  shape: 'claimform',
  patient: { name: 'Kwame Osei', dob: '1986-07-07', recordNumber: 'R-70933' },
  encounterNumber: '23913',
  dateOfService: '2026-11-19',
  timeIn: '09:00',
  timeOut: '09:45',
  visit: 8,
  payer: 'Medicare Part B',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective: 'R hip pain 3/10, 5/10 two weeks ago. Needs both hands to rise from the sofa.',
    objective: [
      'R hip flexion 92°, capsular end-feel; hip extension strength 4-/5.',
      '9:02-9:32 manual therapy: grade III inferior glides of the R hip joint. Flexion 101° after.',
      '9:20-9:50 therapeutic exercise: bridges 3x12, band side steps 3x10, leg press 3x10.',
    ].join('\n'),
    assessment: [
      'R hip joint restriction with weakness; flexion gained 9° today.',
      'Goal: rise from the sofa without using his hands, in 4 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 4 weeks. HEP: bridges daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 30,
      diagnoses: ['M25.551'],
    },
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 30,
      diagnoses: ['M25.551'],
    },
  ],
  diagnoses: [{ code: 'M25.551', label: 'Pain in right hip' }],
  status: 'draft',
  expected: {
    payer: 'medicare',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', modifiers: ['GP'] },
      { code: '97140', verdict: 'supported', modifiers: ['GP'] },
    ],
    rules: ['units/exceeds-session'],
    quiet: ['code/', 'edit/', 'modifier/', 'units/no-time', 'units/conflict', 'documentation/goal'],
    worst: 'critical',
  },
};
