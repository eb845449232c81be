import type { Chart } from '../chart.ts';

export const reyesUnbilled: Chart = {
  id: 'reyes-unbilled',
  title: 'Exercise done and not billed',
  about: 'Twenty-five documented minutes of exercise that no line carries',
  setting: 'physical-therapy',
  shape: 'openemr',
  patient: { name: 'Noelia Reyes', dob: '1991-01-14', recordNumber: 'R-70777' },
  encounterNumber: '23852',
  dateOfService: '2026-11-16',
  payer: 'UHC Choice Plus',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective: 'Low back pain 3/10, 4/10 last visit. Cannot sit through her bus ride.',
    objective: [
      'Lumbar flexion 52°, L4-L5 hypomobile to PA spring, hip abduction strength 4-/5.',
      'Manual therapy 15 min: grade III PA mobilization of L4-L5. Lumbar flexion 60° after.',
      'Therapeutic exercise 25 min: bridges 3x12, side-lying hip abduction 3x10, bird dog 3x8.',
    ].join('\n'),
    assessment: [
      'L4-L5 restriction with hip weakness; flexion gained 8°, pain 3/10 to 2/10.',
      'Goal: sit through the 40-minute bus ride without standing up, within 4 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 4 weeks. HEP: bridges and walking daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GP'],
      diagnoses: ['M54.50'],
    },
  ],
  diagnoses: [{ code: 'M54.50', label: 'Low back pain' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', units: 2, modifiers: ['GP'] },
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: ['code/not-billed'],
    quiet: [
      'code/not-documented',
      'code/better-match',
      'units/',
      'edit/',
      'modifier/',
      'documentation/goal',
    ],
    worst: 'critical',
  },
};
