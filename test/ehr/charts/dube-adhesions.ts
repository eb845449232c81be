import type { Chart } from '../chart.ts';

export const dubeAdhesions: Chart = {
  id: 'dube-adhesions',
  title: 'Deep restriction work billed as massage',
  about: 'Myofascial release on a measured restriction reads as manual therapy',
  setting: 'massage',
  shape: 'openemr',
  patient: { name: 'Thandi Dube', dob: '1983-08-19', recordNumber: 'M-3266' },
  encounterNumber: '8802',
  dateOfService: '2026-11-11',
  payer: 'Liberty Mutual Workers Compensation',
  clinician: { name: 'Pilar Quintero', credential: 'LMT' },
  note: {
    subjective: [
      'R low back and hip pain 5/10, 6/10 at the last visit, since lifting a pallet on 10/05/2026.',
      'Cannot bend to load the lower rack.',
    ].join('\n'),
    objective: [
      'Lumbar flexion 48°, R hip internal rotation 18°. R quadratus lumborum bound to the iliac crest with fascial adhesions, firm end-feel.',
      '30 minutes: myofascial release and deep cross-fiber friction to R quadratus lumborum and R gluteus medius to free the adhesions and restore bending.',
      'Lumbar flexion 58° after.',
    ].join('\n'),
    assessment: [
      'Fascial restriction of the R lumbar and hip region limits bending. Flexion gained 10°, pain 5/10 to 3/10.',
      'Goal: load the lower rack for a 4-hour shift, pain at most 2/10, within 4 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 2 weeks. Home care: side-lying stretch 3 x 30 seconds daily.',
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 2,
      modifiers: [],
      diagnoses: ['S39.012D'],
    },
  ],
  diagnoses: [{ code: 'S39.012D', label: 'Strain of lower back muscle, subsequent' }],
  status: 'draft',
  expected: {
    payer: 'workers-comp',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 2 },
      { code: '97124', verdict: 'contradicted', units: 0 },
    ],
    rules: ['code/better-match'],
    quiet: [
      'code/not-documented',
      'code/not-necessary',
      'edit/',
      'documentation/goal',
      'units/no-time',
    ],
    worst: 'critical',
  },
};
