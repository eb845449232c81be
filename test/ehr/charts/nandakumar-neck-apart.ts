import type { Chart } from '../chart.ts';

export const nandakumarNeckApart: Chart = {
  id: 'nandakumar-neck-apart',
  title: 'Low back adjustment, manual therapy to the neck',
  about: 'In order: another region than the adjustment, said so, with 59 and GP',
  setting: 'chiropractic',
  shape: 'openemr',
  patient: { name: 'Priya Nandakumar', dob: '1988-02-17', recordNumber: '20931' },
  encounterNumber: '5098',
  dateOfService: '2026-11-17',
  payer: 'Blue Cross and Blue Shield of North Carolina',
  clinician: { name: 'Owen Castellane', credential: 'DC' },
  note: {
    subjective: [
      'Low back stiffness 3/10, was 5/10 last visit; can now put on her shoes sitting down.',
      'Separate complaint: upper neck pain 5/10 on the L with headaches at the desk, worse after 30 minutes at the screen.',
    ].join('\n'),
    objective: [
      'Lumbar flexion 60°, tender with fixation at L5. R SI joint restricted on forward bend. Adjusted L5 and R SI joint, side posture.',
      'Cervical rotation L 50°, R 70°. C2-C3 hypomobile on the L with a firm end-feel; suboccipital tissue shortened.',
      'Manual therapy to the neck, 14:20-14:35: grade III mobilization of C2-C3 on the L, then suboccipital release.',
      'Rotation L 62° afterwards.',
    ].join('\n'),
    assessment: [
      'Lumbar and pelvic segmental dysfunction, improving. Cervicalgia from L C2-C3 joint restriction, a different region from the adjustment.',
      'Neck pain 5/10 to 3/10 after treatment; rotation L gained 12°.',
      'Goal: work at the screen for 60 minutes without a headache and turn her head to reverse the car, within 3 weeks.',
    ].join('\n'),
    plan: '2 visits a week for 2 weeks, then re-measure rotation. Home care: chin nods, 10 repetitions, three times a day.',
  },
  lines: [
    {
      code: '98940',
      description: 'Adjustment, spinal, 1-2 regions',
      units: 1,
      modifiers: [],
      diagnoses: ['M99.03', 'M99.05'],
    },
    {
      code: '97140',
      description: 'Manual therapy, 15 min',
      units: 1,
      modifiers: ['59', 'GP'],
      diagnoses: ['M54.2'],
    },
  ],
  diagnoses: [
    { code: 'M99.03', label: 'Segmental dysfunction, lumbar' },
    { code: 'M99.05', label: 'Segmental dysfunction, pelvic' },
    { code: 'M54.2', label: 'Cervicalgia' },
  ],
  status: 'draft',
  expected: {
    payer: 'bcbsnc',
    primary: '97140',
    codes: [
      { code: '97140', verdict: 'supported', units: 1, modifiers: ['59', 'GP'] },
      { code: '98940', verdict: 'supported', units: 1, modifiers: [] },
    ],
    rules: [],
    quiet: ['code/', 'units/', 'edit/', 'modifier/', 'payer/', 'audit/'],
    worst: 'info',
  },
};
