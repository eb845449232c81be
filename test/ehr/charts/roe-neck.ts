import type { Chart } from '../chart.ts';

export const roeNeck: Chart = {
  id: 'roe-neck',
  title: 'Neck pain with a low back adjustment',
  about: 'The demonstration: one unit too many, and soft-tissue work billed as re-education',
  setting: 'chiropractic',
  shape: 'claimform',
  patient: { name: 'Jane Roe', dob: '1981-04-12', recordNumber: '10482' },
  encounterNumber: '5127',
  dateOfService: '2026-11-20',
  timeIn: '10:00',
  timeOut: '10:45',
  visit: 4,
  payer: 'BCBSNC',
  clinician: { name: 'Alan Whitcombe', credential: 'DC' },
  note: {
    subjective: [
      'Right-sided neck pain and stiffness for 3 weeks after a long drive, 5/10 today and 7/10 at the last visit.',
      'Cannot turn her head far enough to check the blind spot. Low back ache 3/10 after sitting.',
    ].join('\n'),
    objective: [
      'Cervical rotation R 48°, L 70°. C5-C6 hypomobile on the R with a firm end-feel. Taut, shortened R upper trapezius and R levator scapulae.',
      'Tender fixation at L4 and L5, lumbar extension 15°; adjusted L4, L5.',
      '10:05-10:30 MFR to R upper trapezius and grade III PA mobilization of C5-C6.',
      '10:31-10:40 neuromuscular therapy to R levator, C2-C4 attachment, pt resting prone.',
      'After treatment cervical rotation R 62°.',
    ].join('\n'),
    assessment: [
      'Cervicalgia with joint and soft-tissue restriction at R C5-C6; lumbar segmental dysfunction at L4, L5, a separate region.',
      'Improving: pain 7/10 to 5/10 since the last visit, R rotation gained 14° today.',
    ].join('\n'),
    plan: '1 visit a week for 3 weeks, then re-measure rotation. Home care: chin tucks, 10 repetitions twice a day.',
  },
  lines: [
    {
      code: '98940',
      description: 'Adjustment, spinal, 1-2 regions',
      units: 1,
      modifiers: [],
      diagnoses: ['M99.03'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 3,
      modifiers: ['59', 'GP'],
      minutes: 25,
      diagnoses: ['M54.2'],
    },
    {
      code: '97112',
      description: 'Neuromuscular re-education, 15 min',
      units: 1,
      modifiers: ['59', 'GP'],
      minutes: 9,
      diagnoses: ['M54.2'],
    },
  ],
  diagnoses: [
    { code: 'M54.2', label: 'Cervicalgia' },
    { code: 'M99.03', label: 'Segmental dysfunction, lumbar' },
  ],
  status: 'draft',
  past: [
    {
      date: '2026-11-13',
      clinician: 'Alan Whitcombe, DC',
      note: {
        subjective: 'Right-sided neck pain 7/10 after a long drive. Low back ache 4/10.',
        objective:
          'Cervical rotation R 44°. Adjusted L4, L5. STM to R upper trapezius and grade II mobilization of C5-C6, 15 min.',
        assessment:
          'Cervicalgia, lumbar segmental dysfunction. Rotation R 44° to 50° after treatment.',
        plan: '1 visit a week for 4 weeks.',
      },
    },
  ],
  expected: {
    payer: 'bcbsnc',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 2, modifiers: ['59', 'GP'] },
      { code: '98940', verdict: 'supported', units: 1, modifiers: [] },
      { code: '97112', verdict: 'contradicted', units: 0 },
    ],
    rules: ['code/passive-neuro', 'units/over', 'documentation/goal'],
    quiet: [
      'code/not-documented',
      'code/cmt-level',
      'modifier/missing',
      'edit/',
      'payer/',
      // The field says 25 and 9, and so does the note.
      'units/conflict',
      'units/no-time',
      'units/exceeds-session',
      'documentation/time',
      'documentation/function',
      'documentation/progress',
    ],
    worst: 'critical',
  },
};
