import type { Chart } from '../chart.ts';

export const tanakaSameRegion: Chart = {
  id: 'tanaka-same-region',
  title: 'Neck adjustment and manual therapy to the same neck',
  about: '59 on manual therapy in the very region that was adjusted',
  setting: 'chiropractic',
  shape: 'claimform',
  patient: { name: 'Miho Tanaka', dob: '1992-06-08', recordNumber: '12260' },
  encounterNumber: '5110',
  dateOfService: '2026-11-19',
  timeIn: '15:00',
  timeOut: '15:40',
  visit: 3,
  payer: 'MedCost',
  clinician: { name: 'Alan Whitcombe', credential: 'DC' },
  note: {
    subjective:
      'Neck pain 6/10 on the R, 7/10 at the first visit, worse looking down at the cutting table. Cannot look up to shelve stock.',
    objective: [
      'Cervical extension 38°, rotation R 52°. C5 and C6 fixated on the R; adjusted C5, C6, diversified.',
      'Cervical paraspinals C4-C6 on the R fibrotic and restricted. MFR to R cervical paraspinals and grade II mobilization of C5-C6, 15:10-15:26.',
      'Rotation R 64° after treatment.',
    ].join('\n'),
    assessment: [
      'Cervical segmental dysfunction with soft-tissue restriction. R rotation gained 12° today, pain 7/10 to 6/10 since the first visit.',
      'Goal: look up to shelve stock for 10 minutes without stopping, within 3 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 3 weeks. Home care: heat and gentle rotation, 10 repetitions twice a day.',
  },
  lines: [
    {
      code: '98940',
      description: 'Adjustment, spinal, 1-2 regions',
      units: 1,
      modifiers: [],
      diagnoses: ['M99.01'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['59', 'GP'],
      minutes: 16,
      diagnoses: ['M54.2'],
    },
  ],
  diagnoses: [
    { code: 'M99.01', label: 'Segmental dysfunction, cervical' },
    { code: 'M54.2', label: 'Cervicalgia' },
  ],
  status: 'draft',
  expected: {
    payer: 'medcost',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['GP'] },
      { code: '98940', verdict: 'supported', units: 1, modifiers: [] },
    ],
    rules: ['edit/pair', 'modifier/unsupported'],
    quiet: ['code/', 'units/', 'payer/', 'modifier/missing', 'documentation/goal'],
    worst: 'critical',
  },
};
