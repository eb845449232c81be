import type { Chart } from '../chart.ts';

export const petrovSwedish: Chart = {
  id: 'petrov-swedish',
  title: 'Swedish massage billed as manual therapy',
  about:
    'General strokes for circulation do not become manual therapy by their code; A stands for Action',
  setting: 'massage',
  shape: 'openemr',
  patient: { name: 'Lev Petrov', dob: '1959-05-06', recordNumber: 'M-2871' },
  encounterNumber: '8774',
  dateOfService: '2026-11-06',
  payer: 'Cigna',
  clinician: { name: 'Pilar Quintero', credential: 'LMT' },
  note: {
    subjective:
      'Back muscles sore and tight, 4/10, after two weeks of packing boxes; was 5/10 at the last visit. Lifting boxes is slow.',
    objective:
      'Erector spinae and trapezius hypertonic on both sides, skin cool over the low back. Trunk rotation 30° each way.',
    assessment: [
      'Swedish massage to the whole back, 53 minutes: effleurage, petrissage and tapotement to increase circulation and ease muscle tension.',
      'Soreness 4/10 to 2/10, trunk rotation 38° after.',
      'Goal: pack and lift boxes through a morning without stopping, within 2 weeks.',
    ].join('\n'),
    plan: '1 visit a week for 2 weeks. Home care: warm shower and easy walking daily.',
  },
  lines: [
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 4,
      modifiers: [],
      diagnoses: ['M62.830'],
    },
  ],
  diagnoses: [{ code: 'M62.830', label: 'Muscle spasm of back' }],
  status: 'draft',
  expected: {
    payer: 'cigna',
    primary: '97124',
    codes: [
      { code: '97124', verdict: 'supported', units: 4 },
      { code: '97140', verdict: 'contradicted', units: 0 },
    ],
    rules: ['code/better-match'],
    quiet: [
      'code/not-documented',
      'code/not-necessary',
      'edit/',
      'documentation/goal',
      'documentation/time',
    ],
    worst: 'critical',
  },
};
