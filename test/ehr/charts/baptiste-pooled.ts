import type { Chart } from '../chart.ts';

export const baptistePooled: Chart = {
  id: 'baptiste-pooled',
  title: 'Seven minutes that still earn a unit',
  about:
    'In order under Medicare: 33 + 7 minutes pool to three units; the midpoint rule would give two',
  setting: 'physical-therapy',
  shape: 'spa',
  patient: { name: 'Solange Baptiste', dob: '1951-08-23', recordNumber: 'R-70588' },
  encounterNumber: '23807',
  dateOfService: '2026-11-13',
  timeIn: '09:30',
  timeOut: '10:15',
  visit: 7,
  payer: 'Medicare Part B',
  clinician: { name: 'Thomas Adeyemi', credential: 'PT' },
  note: {
    subjective:
      'R shoulder pain 2/10, 4/10 last week, after rotator cuff repair on 08/31/2026. Cannot put a plate on the second shelf.',
    objective: [
      'R shoulder flexion 122°, abduction 104°, capsular end-feel. Strength in flexion 3+/5.',
      'Manual therapy 7 min: grade III inferior glides of the R glenohumeral joint. Flexion 128° after.',
      'Therapeutic exercise 33 min: pulleys, sidelying external rotation 3x12, band rows 3x12, active flexion to the first shelf 2x10.',
      'Total timed minutes 40. Total treatment time 40 min.',
    ].join('\n'),
    assessment: [
      'Capsular restriction and weakness limit reaching. Flexion gained 6° today and 12° in two weeks.',
      'Goal: put a plate on the second shelf with the R arm, in 4 weeks.',
    ].join('\n'),
    plan: [
      '2 visits a week for 4 weeks. HEP: pulleys and band rows daily.',
      'Electronically signed by Thomas Adeyemi, PT, 11/13/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 2,
      modifiers: ['GP'],
      minutes: 33,
      diagnoses: ['Z47.89', 'M25.611'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 7,
      diagnoses: ['M25.611'],
    },
  ],
  diagnoses: [
    { code: 'Z47.89', label: 'Orthopedic aftercare' },
    { code: 'M25.611', label: 'Stiffness of right shoulder' },
  ],
  status: 'signed',
  expected: {
    payer: 'medicare',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', units: 2, modifiers: ['GP'] },
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'audit/', 'documentation/'],
    worst: 'info',
  },
};
