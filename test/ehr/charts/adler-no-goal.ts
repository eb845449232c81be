import type { Chart } from '../chart.ts';

export const adlerNoGoal: Chart = {
  id: 'adler-no-goal',
  title: 'Manual therapy with no goal',
  about: 'Technique, region, minutes and measures are there; what it is for is not',
  setting: 'physical-therapy',
  shape: 'spa',
  patient: { name: 'Felix Adler', dob: '2001-05-25', recordNumber: 'R-70860' },
  encounterNumber: '23874',
  dateOfService: '2026-11-16',
  timeIn: '15:30',
  timeOut: '16:05',
  visit: 7,
  payer: 'UnitedHealthcare',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective:
      'L hip pain 3/10 after football, 4/10 last visit. Pain when kicking and when getting out of the car.',
    objective: [
      'L hip internal rotation 22°, capsular end-feel; L psoas shortened.',
      'Manual therapy 30 min: grade III inferior and lateral glides of the L hip joint, soft tissue mobilization to L psoas. Internal rotation 30° after.',
    ].join('\n'),
    assessment:
      'L hip joint restriction, responding: internal rotation gained 8°, pain 3/10 to 2/10.',
    plan: '2 visits a week for 3 weeks. HEP: half-kneeling stretch 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 30,
      diagnoses: ['M25.552'],
    },
  ],
  diagnoses: [{ code: 'M25.552', label: 'Pain in left hip' }],
  status: 'draft',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 2, modifiers: ['GP'] }],
    rules: ['documentation/goal'],
    quiet: [
      'code/',
      'units/',
      'edit/',
      'modifier/',
      'documentation/time',
      'documentation/region',
      'documentation/technique',
      'documentation/rationale',
      'documentation/objective-measure',
      'documentation/progress',
      'documentation/joint',
      'documentation/plan',
      'documentation/diagnosis',
    ],
    worst: 'warning',
  },
};
