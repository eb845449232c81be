import type { Chart } from '../chart.ts';

export const haddadTwoRegions: Chart = {
  id: 'haddad-two-regions',
  title: 'Two regions adjusted, three to four billed',
  about: 'The adjustment code counts more regions than the note names',
  setting: 'chiropractic',
  shape: 'spa',
  patient: { name: 'Samir Haddad', dob: '1970-12-03', recordNumber: '12517' },
  encounterNumber: '5079',
  dateOfService: '2026-11-12',
  timeIn: '11:30',
  timeOut: '12:10',
  visit: 7,
  payer: 'Cigna',
  clinician: { name: 'Renata Oliveira', credential: 'DC' },
  note: {
    subjective:
      'Mid-back tightness 4/10 and neck stiffness 3/10 on waking. R elbow pain 5/10 gripping the rake, was 7/10 two weeks ago.',
    objective: [
      'C5 and T4 fixated and tender, cervical rotation L 58°. Adjusted C5 and T4.',
      'R elbow: extension lacks 12°, radial head hypomobile. Manual therapy 11:45-12:01, grade III radial head glides and cross friction to the R common extensor tendon. Extension lacks 5° after.',
    ].join('\n'),
    assessment: [
      'Cervical and thoracic segmental dysfunction. R lateral elbow pain with radial head restriction, another region; grip pain down from 7/10 to 5/10.',
      'Goal: rake the yard for 30 minutes with elbow pain at most 2/10, in 4 weeks.',
    ].join('\n'),
    plan: '1 visit a week for 4 weeks. Home care: eccentric wrist extension 3x15 daily.',
  },
  lines: [
    {
      code: '98941',
      description: 'Adjustment, spinal, 3-4 regions',
      units: 1,
      modifiers: [],
      diagnoses: ['M99.01', 'M99.02'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['59', 'GP'],
      minutes: 16,
      diagnoses: ['M77.11'],
    },
  ],
  diagnoses: [
    { code: 'M99.01', label: 'Segmental dysfunction, cervical' },
    { code: 'M99.02', label: 'Segmental dysfunction, thoracic' },
    { code: 'M77.11', label: 'Lateral epicondylitis, right elbow' },
  ],
  status: 'draft',
  expected: {
    payer: 'cigna',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 1 }],
    rules: ['code/cmt-level', 'audit/cmt-manual'],
    quiet: ['units/', 'code/not-billed', 'edit/duplicate-line', 'documentation/goal'],
    worst: 'critical',
  },
};
