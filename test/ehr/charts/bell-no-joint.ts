import type { Chart } from '../chart.ts';

export const bellNoJoint: Chart = {
  id: 'bell-no-joint',
  title: 'A mobilization of no joint',
  about: 'Joint mobilization is billed and no joint is named',
  setting: 'physical-therapy',
  shape: 'claimform',
  patient: { name: 'Warren Bell', dob: '1963-09-09', recordNumber: 'R-70915' },
  encounterNumber: '23901',
  dateOfService: '2026-11-17',
  timeIn: '16:10',
  timeOut: '16:50',
  visit: 7,
  payer: 'UnitedHealthcare',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective:
      'L leg stiff 3/10, 4/10 last visit. Cannot climb into his truck without pulling on the door.',
    objective: [
      'Capsular end-feel, motion restricted; step height 8 inches before, 11 inches after.',
      'Joint mobilizations, grade III, 30 min.',
    ].join('\n'),
    assessment: [
      'Joint restriction of the L leg, step height gained 3 inches today.',
      'Goal: climb into the truck without using the door within 3 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. HEP: step-ups 2x10 daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 30,
      diagnoses: ['M25.652'],
    },
  ],
  diagnoses: [{ code: 'M25.652', label: 'Stiffness of left hip' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 2, modifiers: ['GP'] }],
    rules: ['documentation/joint'],
    quiet: [
      'code/',
      'units/',
      'edit/',
      'modifier/',
      'documentation/technique',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
