import type { Chart } from '../chart.ts';

export const whitlockThreeUnits: Chart = {
  id: 'whitlock-three-units',
  title: 'Three units for 25 minutes',
  about: 'A good note; the bill asks for one unit more than the minutes allow by either rule',
  setting: 'physical-therapy',
  shape: 'spa',
  patient: { name: 'Grace Whitlock', dob: '1982-11-05', recordNumber: 'R-70833' },
  encounterNumber: '23866',
  dateOfService: '2026-11-17',
  timeIn: '11:00',
  timeOut: '11:35',
  visit: 7,
  payer: 'UnitedHealthcare',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective:
      'L shoulder stiff, pain 3/10, 5/10 two visits ago. Cannot fasten a bra behind her back.',
    objective: [
      'L shoulder internal rotation 38°, abduction 96°, capsular end-feel in all directions.',
      'Manual therapy 25 min: grade III-IV posterior and inferior glides of the L glenohumeral joint, soft tissue mobilization to L subscapularis. Internal rotation 46° after.',
    ].join('\n'),
    assessment: [
      'Adhesive capsulitis, L glenohumeral restriction easing: internal rotation gained 8°.',
      'Goal: fasten a bra behind her back with the L hand within 6 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 6 weeks. HEP: sleeper stretch 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 3,
      modifiers: ['GP'],
      minutes: 25,
      diagnoses: ['M75.02'],
    },
  ],
  diagnoses: [{ code: 'M75.02', label: 'Adhesive capsulitis, left shoulder' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 2, modifiers: ['GP'] }],
    rules: ['units/over'],
    quiet: [
      'code/',
      'edit/',
      'modifier/',
      'units/conflict',
      'units/over-limit',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
