/** Notes that were once misread, each beside one in which the same words mean something else. */
import type { NoteRow } from './notes.ts';

export const mendedNotes: readonly (readonly [name: string, rows: readonly NoteRow[]])[] = [
  [
    'minutes',
    [
      [
        'sitting more than half an hour sets it off and on exam the left psoas was short so i did myofascial release to the left iliopsoas and spent about twenty minutes on that and the hip felt freer today when she stood up from the table and walked stretch at home',
        '97140',
        { 97140: 20 },
      ],
      ['VORx1 standing on foam 1 min x 4, tandem. 20 min one on one.', '97112', { 97112: 20 }],
      ['MFR x 3 min to R psoas', '97140', { 97140: 3 }],
      ['Swedish back/neck 20, MLD R leg 25.', '97140', { 97124: 20, 97140: 25 }],
      ['PROM R shoulder 110, PROM L shoulder 120. Effleurage legs 20 min', '97124', { 97124: 20 }],
      [
        '10 MT (L hip distraction) / 15 TA (car transfer) / 5 MT (hip MWM)',
        '97140',
        { 97140: 15, 97530: 15 },
      ],
      ['Tender 2 MT and 3 MT heads. Effleurage legs 20 min', '97124', { 97124: 20 }],
      ['NMR x16: tandem on foam. Manual x24: C2-3 UPA.', '97140', { 97112: 16, 97140: 24 }],
      ['0800-0812: lat glide gr III C5-6, manual', '97140', { 97140: 12 }],
      ['Manual ............. 16 min\nNMR ................ 0 min', '97140', { 97140: 16 }],
      ['Dressing: pullover mod A, 15 min self care.', null, { 97535: 15 }],
      ['Balance drills on foam, 15 min MFR to R calf', '97112', { 97112: 15 }],
      ['10:00 in. MFR R psoas and STM R QL. 10:40 out.', '97140', { 97140: 40 }],
      ['10:00 in. MFR R psoas. NMR: SLS on foam. 10:40 out.', '97140', { 97140: undefined }],
      [
        'Time in 9:30 time out 10:28.\nTreatment: petrissage low back.',
        '97124',
        { 97124: undefined },
        { timeIn: '09:30', timeOut: '10:28' },
      ],
      ["MT 15, TE 23\nMT: PA T4-6\nTE: bike 5', SLR 3x10", '97140', { 97140: 15, 97110: 23 }],
    ],
  ],
  [
    'what was done, and by whom',
    [
      [
        'Adj L4. Then 8 min petrissage by DC to both calves.',
        '97124',
        { 97124: 8 },
        { clinician: 'DC' },
      ],
      ['8 min petrissage by DC to both calves.', null, {}, { clinician: 'LMT' }],
      ['PROM by nurse before the visit. Ther ex 20 min', null, { 97110: 20 }],
      ['Nurse performed PROM to R shoulder. Ther ex 20 min', null, { 97110: 20 }],
      ['Retrograde massage by daughter on the hand; handout given.', null],
      ['Returned demo of retrograde massage. Sling on and off.', null],
      ['MT 30 min upper back. Felt better.', 'undecided', {}, { clinician: 'LMT' }],
      ['MT 30 min upper back. Felt better.', '97140', { 97140: 30 }, { clinician: 'PT' }],
      ['MT: STM R QL 30 min', '97140', { 97140: 30 }, { clinician: 'LMT' }],
      ['Treatment: Balance: Romberg, tandem, 10 minutes', '97112', { 97112: 10 }],
      ['Exam: Balance: Romberg 10 sec, tandem 6 sec. STM calf 9 min', '97140', { 97140: 9 }],
      ['Treatment: thoracic PA III x 10 min', '97140', { 97140: 10 }],
      ['C5-6 PA III hypomobile. Effleurage neck 8 min', '97124', { 97124: 8 }],
      ['Seen by PA II for the sprain. Effleurage neck 8 min', '97124', { 97124: 8 }],
      ['Bed mob 15 min, min A x 2.', null, { 97530: 15 }],
      ['MLD R leg 38 min. Short-stretch bandaging toes to groin 17 min.', '97140', { 97140: 38 }],
      [
        'Internal MFR levator ani 20 min. sEMG biofeedback 15 min downtraining.',
        '97140',
        { 97140: 20 },
      ],
      ['EMG biofeedback to VMO for timing, 15 min', '97112', { 97112: 15 }],
      ['Aquatic therex 45 min: noodle bike 5 min, squats', null, { 97113: 45 }],
    ],
  ],
];
