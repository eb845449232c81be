import { review } from '../../../../src/coding/review.ts';
import { describe, expect, it } from 'vitest';
import { said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const units = (written: Written) => said(written).filter((one) => one.startsWith('units/'));
const pt = { clinician: 'PT' };

const untimed: readonly Row[] = [
  [
    'no minutes anywhere',
    { payer: 'cigna', bill: '97140 x2', note: '97140 hip' },
    ['units/no-time@0 critical'],
  ],
  ['minutes in the field', { payer: 'cigna', bill: '97140 x2 @25', note: '97140 hip' }, []],
  [
    'time in and out is no minutes of a service',
    {
      payer: 'cigna',
      bill: '97140 x2',
      note: '97140 hip',
      encounter: { timeIn: '10:00', timeOut: '10:30' },
    },
    ['units/no-time@0 critical'],
  ],
  [
    'an untimed code needs none',
    { payer: 'cigna', bill: '97010; 98940', note: 'adjusted lumbar; 97010 hip' },
    [],
  ],
  [
    'the note was not read whole',
    {
      payer: 'cigna',
      bill: '97140 x2',
      note: '97140 hip',
      encounter: { note: { objective: 'Glides.' } },
    },
    [],
  ],
  ['no note was read', { payer: 'cigna', bill: '97140 x2' }, []],
  [
    'one total for all, and Medicare',
    { payer: 'medicare', bill: '97140-GP x1; 97110-GP x2', note: '97140 hip; 97110 hip; total 40' },
    [],
  ],
  [
    'one total for all, and more than it allows',
    { payer: 'medicare', bill: '97140-GP x2; 97110-GP x2', note: '97140 hip; 97110 hip; total 40' },
    ['units/over critical'],
  ],
  [
    'one total for all, and a payer that counts each alone',
    { payer: 'cigna', bill: '97140 x1', note: '97140 hip; total 15' },
    ['units/no-time@0 warning'],
  ],
  [
    'nothing of the kind is documented: another rule speaks',
    { payer: 'cigna', bill: '97140 x2', note: '97110 none 20' },
    [],
  ],
];

const disagreeing: readonly Row[] = [
  [
    'field and note differ',
    { payer: 'uhc', bill: '97140-GP x2 @38', note: '97140 hip 23' },
    ['units/conflict@0 warning'],
  ],
  ['they agree', { payer: 'uhc', bill: '97140-GP x2 @23', note: '97140 hip 23' }, []],
  [
    'the fields of two lines are added',
    { payer: 'cigna', bill: '97140 @10; 97140 @13', note: '97140 hip 23' },
    [],
  ],
  [
    'two fields, one of them on a line that reads as the other code',
    { payer: 'cigna', bill: '97140 x2 @25; 97112 @9', note: '97140 hip 25; 97140 cervical 9' },
    [],
  ],
  [
    'a total above the sum',
    { payer: 'cigna', bill: '97140 x1; 97110 x1', note: '97140 hip 15; 97110 none 15; total 40' },
    ['units/conflict warning'],
  ],
  [
    'a total below the sum',
    { payer: 'cigna', bill: '97140 x1; 97110 x1', note: '97140 hip 15; 97110 none 15; total 25' },
    ['units/conflict warning'],
  ],
  [
    'a total that is the sum',
    { payer: 'cigna', bill: '97140 x1; 97110 x1', note: '97140 hip 15; 97110 none 15; total 30' },
    [],
  ],
  [
    'one service in two figures',
    {
      payer: 'cigna',
      bill: '97110 x1; 97140 x2',
      note: '97110 none 15; 97140 hip 25',
      facts: {
        totals: [
          {
            kind: 'service',
            code: '97140',
            minutes: 30,
            parts: 25,
            span: { section: 'text', start: 0, end: 4 },
          },
        ],
      },
    },
    ['units/conflict@1 warning'],
  ],
  [
    'treatment time may be longer than the timed services',
    {
      payer: 'cigna',
      bill: '97140 x1',
      note: '97140 hip 15',
      facts: {
        totals: [{ kind: 'treatment', minutes: 40, span: { section: 'text', start: 0, end: 4 } }],
      },
    },
    [],
  ],
];

const visit = (timeIn: string, timeOut: string) => ({ encounter: { timeIn, timeOut } });
const crowded: readonly Row[] = [
  [
    'more than the visit had',
    {
      payer: 'cigna',
      bill: '97140 x2; 97110 x2',
      note: '97140 hip 30; 97110 none 30',
      ...visit('9:00', '9:45'),
    },
    ['units/exceeds-session critical'],
  ],
  [
    'exactly the visit',
    {
      payer: 'cigna',
      bill: '97140 x1; 97110 x2',
      note: '97140 hip 15; 97110 none 30',
      ...visit('9:00', '9:45'),
    },
    [],
  ],
  [
    'by clock they overlap',
    {
      payer: 'cigna',
      bill: '97140 x2; 97110 x2',
      note: '97140 hip 9:02-9:32; 97110 none 9:20-9:50',
    },
    ['units/exceeds-session critical'],
  ],
  [
    'one after the other',
    {
      payer: 'cigna',
      bill: '97140 x2; 97110 x2',
      note: '97140 hip 9:02-9:32; 97110 none 9:32-10:02',
    },
    [],
  ],
  [
    'a hot pack may run beside',
    { payer: 'cigna', bill: '97140 x2; 97010', note: '97140 hip 9:02-9:32; 97010 hip 9:02-9:12' },
    [],
  ],
  [
    'a service that ends after the visit',
    { payer: 'cigna', bill: '97140 x2', note: '97140 hip 9:20-9:50', ...visit('9:00', '9:45') },
    ['units/exceeds-session warning'],
  ],
  [
    'a twelve-hour clock in the note',
    { payer: 'cigna', bill: '97140 x1', note: '97140 hip 4:10-4:25', ...visit('16:00', '16:40') },
    [],
  ],
  [
    'untimed services are not one-on-one minutes',
    {
      payer: 'cigna',
      bill: '97140 x2; 97014',
      note: '97140 hip 25; 97014 hip 20',
      ...visit('9:00', '9:30'),
    },
    [],
  ],
];

describe.each([
  ['no time', untimed],
  ['conflict', disagreeing],
  ['more than the visit', crowded],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(units({ ...pt, ...written })).toEqual(expected);
  });
});

describe('a figure over the parts of one service', () => {
  const conflicts = (text: string): string[] => {
    const lines = ['97140', '97124', '97110'].map((code) => ({ code, units: 1, modifiers: [] }));
    return review({ note: { text }, payer: 'cigna', lines })
      .findings.filter(({ rule }) => rule === 'units/conflict')
      .map(({ summary, line }) => `${summary} ${line}`);
  };
  const parts = '- MFR to R upper trap 15 min\n- STM to R levator scapulae 10 min\n\n';
  const exercise = 'Therapeutic exercise 15 min: rows.';
  const wrong = 'The note says 30 minutes of 97140; its parts come to 25. 0';

  it.each([
    ['with another service beside it', `Manual therapy 30 min:\n${parts}${exercise}`],
    [
      'with more of the same elsewhere',
      `Manual therapy 30 min:\n${parts}${exercise}\nGrade III mobilization of L5 10 min.`,
    ],
    [
      'with more of the same elsewhere, by chance as much as is missing',
      `Manual therapy 30 min:\n${parts}Grade III mobilization of L5 5 min.`,
    ],
    [
      'with a part that is another code',
      `Manual therapy 30 min:\n- Swedish massage, effleurage to low back 15 min\n- MFR to R levator scapulae 10 min\n\n${exercise}`,
    ],
    [
      'in a summary at the end',
      `${exercise}\nMFR to R upper trap 15 min. Grade III mobilization of C5 10 min.\n\nBilling: 97140 30 min, 97110 15 min.`,
    ],
  ])('is held against its own parts %s', (_where, text) => {
    expect(conflicts(text)).toEqual([wrong]);
  });

  it.each([
    ['alone', `Manual therapy 25 min:\n${parts}${exercise}`],
    [
      'with more of the same elsewhere',
      `Manual therapy 25 min:\n${parts}Grade III mobilization of L5 10 min.`,
    ],
    [
      'where some of them are not timed',
      `Manual therapy 30 min:\n- MFR to R upper trap 15 min\n- STM to R levator scapulae\n\n${exercise}`,
    ],
  ])('says nothing where it is their sum, %s', (_where, text) => {
    expect(conflicts(text)).toEqual([]);
  });
});

describe('a clock that was read and found empty', () => {
  const notChecked = (timeIn: string, timeOut: string) =>
    review({ timeIn, timeOut, note: { text: 'MFR to R upper trap 25 min' }, lines: [] }).notChecked;

  it('is no time, and no visit that ends before it began', () => {
    expect(notChecked('', '').map(({ what }) => what)).not.toContain('time in and out');
    expect(notChecked('10:45', '10:00').map(({ what }) => what)).toContain('time in and out');
  });
});
