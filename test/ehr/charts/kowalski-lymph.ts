import type { Chart } from '../chart.ts';

export const kowalskiLymph: Chart = {
  id: 'kowalski-lymph',
  title: 'Lymph drainage of the arm',
  about: 'In order: manual lymph drainage with its site, girth before and after',
  setting: 'occupational-therapy',
  shape: 'claimform',
  patient: { name: 'Danuta Kowalski', dob: '1954-04-16', recordNumber: 'H-4502' },
  encounterNumber: '6077',
  dateOfService: '2026-11-19',
  timeIn: '13:30',
  timeOut: '14:25',
  visit: 6,
  payer: 'Medicare Part B',
  clinician: { name: 'Marisol Vega', credential: 'OT' },
  note: {
    subjective:
      'R arm heavy, 3/10, 5/10 at the first visit, since lymph node removal in 2025. Cannot button the R cuff.',
    objective: [
      'R forearm girth 29.4 cm, L 26.1 cm, 10 cm below the elbow; tissue firm. R shoulder flexion 138°.',
      'Manual lymph drainage 45 min: R axilla, R upper arm and forearm toward the L axilla. R forearm girth 28.6 cm after.',
      'Total timed minutes 45. Total treatment time 45 min.',
    ].join('\n'),
    assessment: [
      'Lymphedema of the R arm responding: girth down 0.8 cm today and 1.9 cm since evaluation.',
      'Goal: button the R cuff and wear her own sleeve to work, in 4 weeks.',
    ].join('\n'),
    plan: [
      '3 visits a week for 4 weeks. Home: compression sleeve by day, arm raised at night.',
      'Electronically signed by Marisol Vega, OT, 11/19/2026',
    ].join('\n'),
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 3,
      modifiers: ['GO'],
      minutes: 45,
      diagnoses: ['I97.2'],
    },
  ],
  diagnoses: [{ code: 'I97.2', label: 'Lymphedema after mastectomy' }],
  status: 'signed',
  expected: {
    payer: 'medicare',
    primary: '97140',
    codes: [{ code: '97140', verdict: 'supported', units: 3, modifiers: ['GO'] }],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'audit/', 'documentation/'],
    worst: 'info',
  },
};
