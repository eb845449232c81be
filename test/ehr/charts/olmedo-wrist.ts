import type { Chart } from '../chart.ts';

export const olmedoWrist: Chart = {
  id: 'olmedo-wrist',
  title: 'Wrist after a cast',
  about:
    'In order: scar and joint work, then exercise, one unit each under the occupational plan of care',
  setting: 'occupational-therapy',
  shape: 'spa',
  patient: { name: 'Beatriz Olmedo', dob: '1969-12-12', recordNumber: 'H-4418' },
  encounterNumber: '6042',
  dateOfService: '2026-11-16',
  timeIn: '08:30',
  timeOut: '09:15',
  visit: 7,
  payer: 'UnitedHealthcare Choice Plus',
  clinician: { name: 'Marisol Vega', credential: 'OT' },
  note: {
    subjective:
      'L wrist stiff after the cast came off 3 weeks ago (distal radius fracture, 09/14/2026). Pain 2/10 at rest, was 4/10. Cannot turn a key with the L hand.',
    objective: [
      'Wrist extension 34°, flexion 40°, capsular end-feel. Grip L 22 lb, R 58 lb. Volar scar adherent along 3 cm.',
      'Manual therapy 15 min, L wrist: scar mobilization along the volar incision and grade III dorsal glides of the radiocarpal joint. Extension 42° after.',
      'Therapeutic exercise 20 min: active wrist extension and forearm rotation 3x10 each, putty grip 2x15.',
    ].join('\n'),
    assessment: [
      'Scar adherence and joint restriction limit extension and grip. Extension gained 8° today and 15° since evaluation.',
      'Goal: turn a house key and open a jar with the L hand by 12/18/2026.',
    ].join('\n'),
    plan: [
      '2 visits a week for 4 weeks. Home program: active extension, 10 repetitions 4 times a day.',
      'Electronically signed by Marisol Vega, OT, 11/16/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GO'],
      minutes: 15,
      diagnoses: ['M25.632'],
    },
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 1,
      modifiers: ['GO'],
      minutes: 20,
      diagnoses: ['M25.632', 'S52.502D'],
    },
  ],
  diagnoses: [
    { code: 'M25.632', label: 'Stiffness of left wrist' },
    { code: 'S52.502D', label: 'Fracture of lower end of left radius, healing' },
  ],
  status: 'signed',
  expected: {
    payer: 'uhc',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', units: 1, modifiers: ['GO'] },
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GO'] },
    ],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'audit/', 'documentation/'],
    worst: 'info',
  },
};
