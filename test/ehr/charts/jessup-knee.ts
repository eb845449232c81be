import type { Chart } from '../chart.ts';

export const jessupKnee: Chart = {
  id: 'jessup-knee',
  title: 'Knee arthritis: three services, minutes pooled',
  about: 'In order under Medicare: 15 + 23 + 10 minutes give one unit each',
  setting: 'physical-therapy',
  shape: 'claimform',
  patient: { name: 'Harold Jessup', dob: '1955-03-17', recordNumber: 'R-70412' },
  encounterNumber: '23918',
  dateOfService: '2026-11-19',
  timeIn: '13:00',
  timeOut: '13:55',
  visit: 8,
  payer: 'Medicare Part B',
  clinician: { name: 'Leah Brandvold', credential: 'PT' },
  note: {
    subjective: [
      'R knee pain 3/10 on stairs, 5/10 two weeks ago. Goes down one step at a time and holds the rail.',
      'Near fall on the lawn on Sunday.',
    ].join('\n'),
    objective: [
      'R knee flexion 108°, extension lacks 5°, capsular end-feel. Single-leg stance R 6 s, L 21 s. Knee extension strength R 4-/5.',
      'Manual therapy 15 min: grade III tibiofemoral AP glides and inferior patellar glides, R knee, for the capsular restriction into flexion. Flexion 115° after.',
      'Therapeutic exercise 23 min: recumbent bike, step-ups 3x10, terminal knee extension with band 3x12.',
      'Neuromuscular re-education 10 min: single-leg stance on foam with perturbations, tactile and verbal cues to hold the knee over the foot; pt held 9 s by the last trial.',
      'Total timed minutes 48. Total treatment time 48 min.',
    ].join('\n'),
    assessment: [
      'Capsular tightness and impaired balance on the R leg still limit stairs. Flexion gained 7° today, single-leg stance up from 6 to 9 s.',
      'Goals, 6 weeks: go down 12 steps foot over foot without the rail; stand on the R leg 15 s so that he can dress standing. Progressing toward both.',
    ].join('\n'),
    plan: [
      '2 visits a week for 4 weeks. Next: lateral step-downs. HEP: calf stretch and wall sits daily.',
      'Electronically signed by Leah Brandvold, PT, 11/19/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 15,
      diagnoses: ['M17.11'],
    },
    {
      code: '97110',
      description: 'Therapeutic exercise, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 23,
      diagnoses: ['M17.11'],
    },
    {
      code: '97112',
      description: 'Neuromuscular re-education, 15 min',
      units: 1,
      modifiers: ['GP'],
      minutes: 10,
      diagnoses: ['R26.81', 'M17.11'],
    },
  ],
  diagnoses: [
    { code: 'M17.11', label: 'Osteoarthritis, right knee' },
    { code: 'R26.81', label: 'Unsteadiness on feet' },
  ],
  status: 'signed',
  past: [
    {
      date: '2026-11-17',
      clinician: 'Leah Brandvold, PT',
      note: {
        subjective: 'R knee pain 4/10 on stairs. Holds the rail with both hands.',
        objective:
          'R knee flexion 106°. Manual therapy 23 min: tibiofemoral AP glides, R knee. Therapeutic exercise 15 min: bike, step-ups 2x10.',
        assessment: 'Flexion gained 4°. Stairs still one at a time.',
        plan: '2 visits a week. Next: balance on foam.',
      },
    },
  ],
  expected: {
    payer: 'medicare',
    primary: '97140',
    codes: [
      { code: '97110', verdict: 'supported', units: 1, modifiers: ['GP'] },
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GP'] },
      { code: '97112', verdict: 'supported', units: 1, modifiers: ['GP'] },
    ],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'audit/', 'documentation/'],
    worst: 'info',
  },
};
