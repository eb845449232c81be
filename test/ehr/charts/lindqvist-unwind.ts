import type { Chart } from '../chart.ts';

export const lindqvistUnwind: Chart = {
  id: 'lindqvist-unwind',
  title: 'Relaxation massage, paid by the client',
  about: 'Relaxation is nobody’s business where no payer is billed',
  setting: 'massage',
  shape: 'spa',
  patient: { name: 'Tobias Lindqvist', dob: '1985-03-02', recordNumber: 'M-2954' },
  encounterNumber: '8855',
  dateOfService: '2026-11-19',
  timeIn: '17:00',
  timeOut: '18:10',
  visit: 11,
  payer: 'Self-pay',
  clinician: { name: 'Josie Lantern', credential: 'LMT' },
  note: {
    subjective:
      'Comes once a month to unwind. No pain today. Neck and upper back tense after a quarter-end at work, tension 3/10.',
    objective:
      '60 minutes of Swedish massage for relaxation: effleurage and petrissage to the back, neck and legs. Upper trapezius tone softer by the end.',
    assessment: 'Relaxed, tension 3/10 to 1/10.',
    plan: 'Returns in a month. Home care: stretch breaks at the desk.',
  },
  lines: [
    {
      code: '97124',
      description: 'Massage, 15 min',
      units: 4,
      modifiers: [],
      minutes: 60,
      diagnoses: ['M62.838'],
    },
  ],
  diagnoses: [{ code: 'M62.838', label: 'Other muscle spasm' }],
  status: 'draft',
  expected: {
    payer: 'self-pay',
    primary: '97124',
    codes: [{ code: '97124', verdict: 'supported', units: 4, modifiers: [] }],
    rules: ['audit/units'],
    quiet: ['code/not-necessary', 'code/not-documented', 'units/', 'edit/', 'modifier/', 'payer/'],
    worst: 'critical',
  },
};
