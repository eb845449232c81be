import { describe, expect, it } from 'vitest';
import { said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const edits = (written: Written) => said(written).filter((one) => /^(edit|modifier)\//.test(one));

const dc = { payer: 'highmark', clinician: 'DC' };

const byRegion: readonly Row[] = [
  [
    'another region, no modifier: it is missing',
    { bill: '98940; 97140', note: 'adjusted lumbar; 97140 cervical 15' },
    ['modifier/missing@1 critical'],
  ],
  [
    'another region, 59',
    { bill: '98940; 97140-59', note: 'adjusted lumbar; 97140 cervical 15' },
    [],
  ],
  [
    'another region, XS',
    { bill: '98940; 97140-XS', note: 'adjusted lumbar; 97140 cervical 15' },
    [],
  ],
  [
    'the same region, no modifier: the pair alone',
    { bill: '98940; 97140', note: 'adjusted cervical; 97140 cervical 15' },
    ['edit/pair@1 critical'],
  ],
  [
    'the same region, 59: untrue',
    { bill: '98940; 97140-59', note: 'adjusted cervical; 97140 cervical 15' },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
  [
    'no region named, no modifier',
    { bill: '98940; 97140', note: 'adjusted lumbar; 97140 none 15' },
    ['edit/pair@1 critical'],
  ],
  [
    'no region named, 59',
    { bill: '98940; 97140-59', note: 'adjusted lumbar; 97140 none 15' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'a muscle that crosses into the adjusted region',
    { bill: '98940; 97140-59', note: 'adjusted cervical; 97140 cervical+thoracic 15' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'a muscle that crosses, far from the adjusted region',
    { bill: '98940; 97140-59', note: 'adjusted lumbar; 97140 cervical+thoracic 15' },
    [],
  ],
  [
    'the same muscle beside a region that settles it',
    { bill: '98940; 97140-59', note: 'adjusted thoracic; 97140 cervical+thoracic,cervical 15' },
    [],
  ],
  [
    'at another time, in the same region',
    { bill: '98940; 97140-59', note: 'adjusted cervical; 97140 cervical 14:00-14:15' },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
  [
    'the adjusted region only in the diagnoses',
    { bill: '98940 M99.03; 97140-59', note: '97140 cervical 15' },
    [],
  ],
  [
    'overlapping by the diagnoses',
    { bill: '98940 M99.01; 97140-59', note: '97140 cervical 15' },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
  [
    'the note’s word before the diagnoses',
    { bill: '98940 M99.01; 97140-59', note: 'adjusted lumbar; 97140 cervical 15' },
    [],
  ],
  [
    'nothing says what was adjusted',
    { bill: '98940 M54.50; 97140-59', note: '97140 cervical 15' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'massage',
    {
      bill: '98941; 97124-59',
      note: 'adjusted cervical thoracic lumbar; 97124 lower-extremity 15',
    },
    [],
  ],
  [
    're-education',
    { bill: '98941; 97112', note: 'adjusted cervical thoracic lumbar; 97112 lower-extremity 15' },
    ['modifier/missing@1 critical'],
  ],
  [
    'work here and there under one code',
    { bill: '98940; 97140-59 x2', note: 'adjusted cervical; 97140 cervical 15; 97140 hip 15' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'a line that reads as other work elsewhere',
    { bill: '98940; 97112-59', note: 'adjusted lumbar; 97140 cervical 15' },
    [],
  ],
  [
    'a line excluded by GY is not edited',
    {
      payer: 'medicare',
      bill: '98940-AT; 97140-GP-GY',
      note: 'adjusted cervical; 97140 cervical 15',
    },
    [],
  ],
  [
    'nor is 59 wanted or wrong there',
    {
      payer: 'medicare',
      bill: '98940-AT; 97140-59-GP-GY',
      note: 'adjusted lumbar; 97140 cervical 15',
    },
    [],
  ],
  [
    'no pair with an extraspinal adjustment',
    { bill: '98943; 97140', note: 'adjusted head; 97140 cervical 15' },
    [],
  ],
  ['no note was read, 59 stands', { bill: '98940; 97140-59' }, []],
  [
    'half of the note was read, and says nothing',
    {
      bill: '98940; 97140-59',
      note: '97140 none 15',
      encounter: { note: { objective: 'Glides.' } },
    },
    [],
  ],
  [
    'half of the note was read, and says the same region',
    {
      bill: '98940; 97140-59',
      note: 'adjusted cervical; 97140 cervical 15',
      encounter: { note: { objective: 'Glides.' } },
    },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
];

const byMinutes: readonly Row[] = [
  [
    'minutes of their own, bare',
    { bill: '97140; 97750', note: '97140 hip 15; 97750 none 20' },
    ['modifier/missing@1 critical'],
  ],
  [
    'minutes of their own, 59',
    { bill: '97140; 97750-59', note: '97140 hip 15; 97750 none 20' },
    [],
  ],
  [
    'the same clock',
    { bill: '97140; 97750-59', note: '97140 hip 10:00-10:20; 97750 none 10:10-10:30' },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
  [
    'one after the other',
    { bill: '97140; 97750-59', note: '97140 hip 10:00-10:20; 97750 none 10:20-10:40' },
    [],
  ],
  [
    'minutes of one only',
    { bill: '97140; 97750-59', note: '97140 hip 15; 97750 none' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'another region is not enough',
    { bill: '97113; 97110-59', note: '97113 hip; 97110 cervical' },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'a re-evaluation beside massage takes 59',
    { bill: '97124; 97164-59', note: '97124 hip 15; 97164 none 20' },
    [],
  ],
];

const visits: readonly Row[] = [
  [
    'a visit beside an adjustment without 25',
    { bill: '98940; 99213', note: 'adjusted lumbar' },
    ['edit/pair@1 critical'],
  ],
  ['with 25', { bill: '98940; 99213-25', note: 'adjusted lumbar' }, []],
  [
    '59 is not for a visit',
    { bill: '98940; 99213-59', note: 'adjusted lumbar' },
    ['edit/pair@1 critical', 'modifier/invalid@1 critical'],
  ],
  ['a visit beside an extraspinal adjustment', { bill: '98943; 99203' }, ['edit/pair@1 critical']],
  ['no pair of a visit and therapy', { bill: '97140; 99213', note: '97140 hip 15' }, []],
];

describe.each([
  ['distinct from an adjustment by region', byRegion],
  ['distinct from another service by minutes', byMinutes],
  ['evaluation and management', visits],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(edits({ ...dc, ...written })).toEqual(expected);
  });
});
