import { describe, expect, it } from 'vitest';
import { findingsOf, notChecked, said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const units = (written: Written) => said(written).filter((one) => one.startsWith('units/'));
const pt = { clinician: 'PT' };

const billed: readonly Row[] = [
  [
    'one unit too many',
    { payer: 'uhc', bill: '97140-GP x3', note: '97140 cervical 25' },
    ['units/over@0 critical'],
  ],
  ['as many as allowed', { payer: 'uhc', bill: '97140-GP x2', note: '97140 cervical 25' }, []],
  [
    'one too few',
    { payer: 'uhc', bill: '97140-GP x1', note: '97140 cervical 25' },
    ['units/under@0 critical'],
  ],
  [
    'under Medicare the pool gives the seven minutes a unit',
    { payer: 'medicare', bill: '97110-GP x2; 97140-GP', note: '97110 none 33; 97140 hip 7' },
    [],
  ],
  [
    'counted alone they earn none, where that is how the payer counts',
    { payer: 'cigna', bill: '97110 x2; 97140', note: '97110 none 33; 97140 hip 7' },
    ['units/below-minimum@1 warning', 'units/over@1 warning'],
  ],
  [
    'Medicare: 24 and 23 minutes are three',
    { payer: 'medicare', bill: '97112-GP x2; 97110-GP x2', note: '97112 none 24; 97110 none 23' },
    ['units/over@1 critical'],
  ],
  [
    'the midpoint: they are four, and three are one too few, if the payer counts so',
    { payer: 'cigna', bill: '97112 x2; 97110 x1', note: '97112 none 24; 97110 none 23' },
    ['units/under@1 warning'],
  ],
  [
    'either of two that tie may take the last unit',
    { payer: 'medicare', bill: '97112-GP x1; 97140-GP x2', note: '97112 none 20; 97140 hip 20' },
    [],
  ],
  [
    'but not both',
    { payer: 'medicare', bill: '97112-GP x2; 97140-GP x2', note: '97112 none 20; 97140 hip 20' },
    ['units/over@1 critical'],
  ],
  [
    'the fourth service of CMS’s example earns nothing though it has eight minutes',
    {
      payer: 'medicare',
      bill: '97110-GP; 97140-GP; 97116-GP; 97035-GP',
      note: '97110 none 18; 97140 hip 13; 97116 none 10; 97035 hip 8',
    },
    ['units/over@3 critical'],
  ],
  [
    'and is not missed where it is not billed',
    {
      payer: 'medicare',
      bill: '97110-GP; 97140-GP; 97116-GP; 97035-GP x0',
      note: '97110 none 18; 97140 hip 13; 97116 none 10; 97035 hip 8',
    },
    [],
  ],
  [
    'seven minutes alone',
    { payer: 'medicare', bill: '97124-GP', note: '97124 cervical 7' },
    ['units/below-minimum@0 critical', 'units/over@0 critical'],
  ],
  [
    'the minutes of an unbilled service change the count',
    { payer: 'medicare', bill: '97110-GP x2', note: '97110 none 33; 97140 hip 7' },
    [],
  ],
  [
    'no payer known: the method that allows fewer',
    { bill: '97110 x2; 97140', note: '97110 none 33; 97140 hip 7' },
    ['units/below-minimum@1 warning', 'units/over@1 warning'],
  ],
  [
    'stopping at the day’s limit is not billing too little',
    { payer: 'medicare', bill: '97124-GP x4', note: '97124 cervical 75' },
    [],
  ],
  [
    'minutes of the field, where no note was read',
    { payer: 'uhc', bill: '97140-GP x3 @25' },
    ['units/over@0 critical'],
  ],
  [
    'zero units are not billed',
    { payer: 'uhc', bill: '97140-GP x0', note: '97140 cervical 25' },
    [],
  ],
  ['no bill was read', { payer: 'uhc', note: '97140 cervical 25' }, []],
  ['units were not read', { payer: 'uhc', bill: '97140-GP x?', note: '97140 cervical 25' }, []],
  [
    'a line billed as another code answers to the minutes of what was done',
    { payer: 'cigna', bill: '97140 x3', note: '97124 cervical 25' },
    ['units/over@0 critical'],
  ],
  [
    'and is left alone where the numbers agree',
    { payer: 'cigna', bill: '97140 x2', note: '97124 cervical 25' },
    [],
  ],
  [
    'a line of which the note knows nothing has another fault',
    { payer: 'cigna', bill: '97140 x2; 97112 x2', note: '97140 cervical 25' },
    [],
  ],
  [
    'exercise that the note does not describe does not stand for its manual therapy',
    { payer: 'cigna', bill: '97110 x3', note: '97140 cervical 25' },
    [],
  ],
  [
    'two lines of one code are taken together',
    { payer: 'cigna', bill: '97140 x1; 97140 x2', note: '97140 cervical 25' },
    ['units/over@1 critical'],
  ],
];

const limited: readonly Row[] = [
  [
    'five units of massage to Medicare',
    { payer: 'medicare', bill: '97124-GP x5', note: '97124 hip 75' },
    ['units/over-limit@0 critical'],
  ],
  ['four', { payer: 'medicare', bill: '97124-GP x4', note: '97124 hip 60' }, []],
  [
    'elsewhere it is a yardstick',
    { payer: 'cigna', bill: '97124 x5', note: '97124 hip 75' },
    ['units/over-limit@0 warning'],
  ],
  ['no payer known', { bill: '97124 x5', note: '97124 hip 75' }, ['units/over-limit@0 warning']],
  [
    'nobody edits a self-paid bill',
    { payer: 'self-pay', bill: '97124 x5', note: '97124 hip 75' },
    ['units/over-limit@0 info'],
  ],
  [
    'two lines add up',
    { payer: 'cigna', bill: '97012; 97012', note: '97012 lumbar' },
    ['units/over-limit@1 warning'],
  ],
  [
    'a limit of zero binds Medicare',
    { payer: 'medicare', bill: '97010-GP', note: '97010 hip' },
    ['units/over-limit@0 critical'],
  ],
  [
    'and nobody else',
    { payer: 'medicare-advantage', bill: '97010-GP; 98943', note: '97010 hip; adjusted head' },
    [],
  ],
  [
    'a payer’s own limit, over codes together',
    { payer: 'regence', bill: '97124 x3; 97140 x2', note: '97124 hip 45; 97140 cervical 30' },
    ['units/over-limit@1 critical'],
  ],
  ['within it', { payer: 'regence', bill: '97124 x4', note: '97124 hip 60' }, []],
];

describe.each([
  ['units over and under', billed],
  ['the day’s limit', limited],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(units({ ...pt, ...written })).toEqual(expected);
  });
});

describe('what the unit rules propose and admit', () => {
  it('sets the units that the minutes allow, on the one line of the code', () => {
    const [over] = findingsOf({ payer: 'uhc', bill: '97140-GP x3', note: '97140 cervical 25' });
    expect(over?.suggestion).toEqual({ label: 'Set 2 units', line: 0, set: { units: 2 } });
    expect(over?.source.note).toContain('verify with UnitedHealthcare');
    const noteFor = (payer: string) =>
      findingsOf({ payer, clinician: 'PT', bill: '97140-GP x3', note: '97140 cervical 25' })[0]
        ?.source.note;
    expect(noteFor('tricare')).toContain('contested');
    expect(noteFor('medicare')).toBeUndefined();
  });

  it('proposes nothing where the minutes earn nothing, or two lines share them', () => {
    const few = findingsOf({
      payer: 'medicare',
      clinician: 'PT',
      bill: '97124-GP',
      note: '97124 cervical 5',
    });
    expect(few.filter(({ suggestion }) => suggestion)).toEqual([]);
    const two = findingsOf({
      payer: 'cigna',
      bill: '97140 x2; 97140 x2',
      note: '97140 cervical 25',
    });
    expect(two.filter(({ suggestion }) => suggestion)).toEqual([]);
  });

  it('names what it could not check', () => {
    expect(notChecked({ payer: 'cigna', bill: '97140 x?', note: '97140 hip 25' })).toContain(
      'units',
    );
    expect(notChecked({ payer: 'cigna', bill: '97140 x2' })).toContain('minutes');
    const backwards = { timeIn: '10:50', timeOut: '10:05' };
    expect(
      notChecked({ payer: 'cigna', bill: '97140 x2', note: '97140 hip 25', encounter: backwards }),
    ).toContain('time in and out');
  });

  it('says that a method is assumed only where it makes a difference', () => {
    const pooled = { bill: '97110 x2; 97140', note: '97110 none 33; 97140 hip 7' };
    expect(notChecked({ payer: 'cigna', ...pooled })).toContain('unit method');
    expect(notChecked({ payer: 'medicare', ...pooled })).not.toContain('unit method');
    expect(notChecked({ payer: 'cigna', bill: '97140 x2', note: '97140 hip 25' })).not.toContain(
      'unit method',
    );
  });
});
