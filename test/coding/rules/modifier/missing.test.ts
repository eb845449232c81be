import { describe, expect, it } from 'vitest';
import { notChecked, said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const modifiers = (written: Written) => said(written).filter((one) => one.startsWith('modifier/'));
const lumbarThenNeck = 'adjusted lumbar; 97140 cervical 16';

const wanted: readonly Row[] = [
  [
    'Medicare: GP by a PT',
    { payer: 'medicare', clinician: 'PT', bill: '97140', note: '97140 hip 16' },
    ['modifier/missing@0 critical'],
  ],
  [
    'Medicare: GP is there',
    { payer: 'medicare', clinician: 'PT', bill: '97140-GP', note: '97140 hip 16' },
    [],
  ],
  [
    'Medicare: GO by an OT',
    { payer: 'medicare', clinician: 'OTR/L', bill: '97140-GO', note: '97140 hip 16' },
    [],
  ],
  [
    'Medicare: an evaluation',
    { payer: 'medicare', clinician: 'PT', bill: '97161', note: '97161 none' },
    ['modifier/missing@0 critical'],
  ],
  [
    'Medicare does not pay a massage therapist: no GP is asked of one',
    { payer: 'medicare', clinician: 'LMT', bill: '97124', note: '97124 hip 16' },
    [],
  ],
  [
    'Medicare: therapy by a chiropractor',
    { payer: 'medicare', clinician: 'DC', bill: '97140-GP', note: '97140 hip 16' },
    ['modifier/missing@0 critical'],
  ],
  [
    'Medicare: with GY',
    { payer: 'medicare', clinician: 'DC', bill: '97140-GP-GY', note: '97140 hip 16' },
    [],
  ],
  [
    'Medicare: AT on active treatment',
    { payer: 'medicare', clinician: 'DC', bill: '98940', note: 'adjusted lumbar' },
    ['modifier/missing@0 critical'],
  ],
  [
    'Medicare: AT is there',
    { payer: 'medicare', clinician: 'DC', bill: '98940-AT', note: 'adjusted lumbar' },
    [],
  ],
  [
    'Medicare: maintenance with an ABN',
    { payer: 'medicare', clinician: 'DC', bill: '98940-GA', note: 'adjusted lumbar' },
    [],
  ],
  [
    'UnitedHealthcare: GP',
    { payer: 'uhc', clinician: 'LMT', bill: '97124', note: '97124 hip 16' },
    ['modifier/missing@0 critical'],
  ],
  [
    'UnitedHealthcare: GO by an OT',
    { payer: 'uhc', clinician: 'OT', bill: '97140-GO', note: '97140 hip 16' },
    [],
  ],
  [
    'VA: GP',
    { payer: 'va', clinician: 'LMT', bill: '97124', note: '97124 hip 16' },
    ['modifier/missing@0 critical'],
  ],
  [
    'Medicare Advantage: most plans want it',
    { payer: 'medicare-advantage', clinician: 'PT', bill: '97140', note: '97140 hip 16' },
    ['modifier/missing@0 warning'],
  ],
  [
    'others: not known',
    { payer: 'cigna', clinician: 'PT', bill: '97140', note: '97140 hip 16' },
    [],
  ],
  ['nobody known', { clinician: 'PT', bill: '97140', note: '97140 hip 16' }, []],
  ['self-pay', { payer: 'self-pay', clinician: 'LMT', bill: '97124', note: '97124 hip 16' }, []],
  [
    'HNS: 59 and GP beside an adjustment',
    { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140', note: lumbarThenNeck },
    ['modifier/missing@1 critical'],
  ],
  [
    'HNS: no GP without one',
    { payer: 'bcbsnc', clinician: 'LMT', bill: '97124', note: '97124 hip 16' },
    [],
  ],
  [
    'HNS: 59 on massage beside a visit',
    { payer: 'medcost', clinician: 'DC', bill: '99213; 97124', note: '97124 hip 16' },
    ['modifier/missing@1 critical'],
  ],
  [
    'HNS: 59 is there',
    { payer: 'medcost', clinician: 'DC', bill: '99213; 97124-59', note: '97124 hip 16' },
    [],
  ],
  [
    'HNS: not on manual therapy beside a visit',
    { payer: 'medcost', clinician: 'DC', bill: '99213; 97140', note: '97140 hip 16' },
    [],
  ],
  [
    'HNS: beside an extraspinal adjustment too',
    {
      payer: 'nc-shp',
      clinician: 'DC',
      bill: '98943; 97124',
      note: 'adjusted head; 97124 lumbar 16',
    },
    ['modifier/missing@1 critical'],
  ],
  [
    'HNS names 59: XS does not stand in',
    { payer: 'nc-shp', clinician: 'DC', bill: '98940; 97140-XS-GP', note: lumbarThenNeck },
    ['modifier/missing@1 critical'],
  ],
  [
    'an assistant for Medicare',
    { payer: 'medicare', clinician: 'PTA', bill: '97110-GP x2', note: '97110 none 28' },
    ['modifier/missing@0 critical'],
  ],
  [
    'with CQ',
    { payer: 'medicare', clinician: 'PTA', bill: '97110-GP-CQ x2', note: '97110 none 28' },
    [],
  ],
  [
    'an OT assistant, CO',
    { payer: 'medicare', clinician: 'OTA', bill: '97112-GO-CO x2', note: '97112 none 26' },
    [],
  ],
  [
    'an assistant, for a payer that does not ask',
    { payer: 'cigna', clinician: 'PTA', bill: '97110 x2', note: '97110 none 28' },
    [],
  ],
  [
    'a tenth or less of a unit',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97110-GP',
      note: '97110 none 14 by PT; 97110 none 1 by PTA',
    },
    [],
  ],
  [
    'more than a tenth, less than eight minutes of the therapist’s own',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97110-GP',
      note: '97110 none 10 by PTA; 97110 none 5 by PT',
    },
    ['modifier/missing@0 critical'],
  ],
  [
    'the therapist’s own eight minutes',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97110-GP',
      note: '97110 none 7 by PTA; 97110 none 8 by PT',
    },
    [],
  ],
  [
    'a quarter hour each',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97110-GP x2',
      note: '97110 none 15 by PTA; 97110 none 15 by PT',
    },
    ['modifier/missing@0 warning'],
  ],
  [
    'a quarter hour each, on two lines',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97110-GP; 97110-GP-CQ',
      note: '97110 none 15 by PTA; 97110 none 15 by PT',
    },
    [],
  ],
  [
    'the performer is not known',
    { payer: 'uhc', bill: '97140', note: '97140 hip 16' },
    ['modifier/missing@0 critical'],
  ],
];

describe.each([['modifier/missing', wanted]])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(modifiers(written)).toEqual(expected);
  });
});

describe('what could not be checked', () => {
  it('modifiers that were not read are not demanded', () => {
    const unread = { payer: 'uhc', clinician: 'PT', bill: '97140?', note: '97140 hip 16' };
    expect(modifiers(unread)).toEqual([]);
    expect(notChecked(unread)).toContain('modifiers');
    expect(notChecked({ ...unread, payer: 'cigna' })).not.toContain('modifiers');
  });

  it('59 without a note', () => {
    expect(notChecked({ bill: '98940; 97140-59' })).toContain('modifier/unsupported');
  });

  it('the year’s therapy, for Medicare or where KX stands', () => {
    expect(notChecked({ payer: 'medicare', clinician: 'PT', bill: '97140-GP' })).toContain('KX');
    expect(notChecked({ payer: 'cigna', clinician: 'PT', bill: '97140-KX' })).toContain('KX');
    expect(notChecked({ payer: 'cigna', clinician: 'PT', bill: '97140' })).not.toContain('KX');
  });
});

describe('25 on a visit beside an adjustment', () => {
  const visit = (subjective: string) =>
    modifiers({
      clinician: 'DC',
      bill: '98940; 99213',
      note: 'adjusted lumbar',
      encounter: { note: { subjective } },
    });

  it.each(['New complaint: neck pain after a fall.', 'Re-exam today.', 'Initial evaluation.'])(
    'is asked for where the note shows an evaluation of its own: %s',
    (text) => expect(visit(text)).toEqual(['modifier/missing@1 critical']),
  );

  it.each([
    'Low back sore, 4/10.',
    'No new complaints.',
    'Re-exam due, will be done at next visit.',
  ])('is not where it shows none: %s', (text) => expect(visit(text)).toEqual([]));
});
