import { describe, expect, it } from 'vitest';
import { said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const modifiers = (written: Written) => said(written).filter((one) => one.startsWith('modifier/'));
const lumbarThenNeck = 'adjusted lumbar; 97140 cervical 16';

const notBorneOut: readonly Row[] = [
  [
    '59 with nothing to be distinct from',
    { payer: 'cigna', clinician: 'PT', bill: '97140-59', note: '97140 hip 16' },
    ['modifier/unsupported@0 warning'],
  ],
  [
    'also where no note was read',
    { payer: 'cigna', clinician: 'PT', bill: '97140-59; 97110' },
    ['modifier/unsupported@0 warning'],
  ],
  [
    '59 on the wrong line of the pair',
    { payer: 'cigna', clinician: 'DC', bill: '98940-59; 97140-59', note: lumbarThenNeck },
    ['modifier/unsupported@0 warning'],
  ],
  [
    'GO by a PT',
    { payer: 'uhc', clinician: 'PT', bill: '97140-GO', note: '97140 hip 16' },
    ['modifier/unsupported@0 critical'],
  ],
  [
    'GP by a chiropractor',
    { payer: 'uhc', clinician: 'DC', bill: '97140-GP', note: '97140 hip 16' },
    [],
  ],
  [
    'CQ without an assistant',
    { payer: 'medicare', clinician: 'PT', bill: '97110-GP-CQ x2', note: '97110 none 28' },
    ['modifier/unsupported@0 warning'],
  ],
  [
    'CQ, and nobody says who',
    { payer: 'medicare', bill: '97110-GP-CQ x2', note: '97110 none 28' },
    [],
  ],
  [
    'AT on maintenance',
    {
      payer: 'medicare',
      clinician: 'DC',
      bill: '98940-AT',
      note: 'adjusted lumbar',
      facts: { wellness: [{ section: 'text', start: 0, end: 4 }] },
    },
    ['modifier/unsupported@0 critical'],
  ],
];

const order: readonly Row[] = [
  [
    'GP before 59 to an HNS payer',
    { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140-GP-59', note: lumbarThenNeck },
    ['modifier/order@1 warning'],
  ],
  [
    '59 before GP',
    { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140-59-GP', note: lumbarThenNeck },
    [],
  ],
  [
    'another payer states none',
    { payer: 'uhc', clinician: 'DC', bill: '98940; 97140-GP-59', note: lumbarThenNeck },
    [],
  ],
  [
    'something between',
    { payer: 'medcost', clinician: 'DC', bill: '98940; 97140-GP-KX-59', note: lumbarThenNeck },
    ['modifier/order@1 warning'],
  ],
];

const invalid: readonly Row[] = [
  ['59 on a visit', { bill: '99213-59' }, ['modifier/invalid@0 critical']],
  ['XS on a visit', { bill: '99213-XS' }, ['modifier/invalid@0 critical']],
  ['59 on a therapy evaluation', { bill: '97161-59' }, ['modifier/invalid@0 critical']],
  ['25 on a visit', { bill: '99213-25' }, []],
  [
    '59 and XS',
    { payer: 'cigna', clinician: 'DC', bill: '98940; 97140-59-XS', note: lumbarThenNeck },
    ['modifier/invalid@1 critical'],
  ],
  ['AT on therapy', { bill: '97140-AT', note: '97140 hip 16' }, ['modifier/invalid@0 critical']],
  [
    'AT on an extraspinal adjustment',
    { bill: '98943-AT', note: 'adjusted head' },
    ['modifier/invalid@0 critical'],
  ],
  ['AT on a spinal adjustment', { bill: '98941-AT', note: 'adjusted lumbar' }, []],
  [
    'AT with GA',
    { payer: 'medicare', clinician: 'DC', bill: '98940-AT-GA', note: 'adjusted lumbar' },
    ['modifier/invalid@0 critical'],
  ],
  [
    'two notices',
    { payer: 'medicare', clinician: 'DC', bill: '98940-GA-GZ', note: 'adjusted lumbar' },
    ['modifier/invalid@0 critical'],
  ],
  [
    'a voluntary notice of an excluded service',
    { payer: 'medicare', clinician: 'DC', bill: '97110-GX-GP-GY', note: '97110 none 16' },
    [],
  ],
  ['RT', { bill: '97140-RT', note: '97140 hip 16' }, ['modifier/invalid@0 critical']],
  ['LT', { bill: '97112-LT', note: '97112 hip 16' }, ['modifier/invalid@0 critical']],
  ['50', { bill: '97124-50', note: '97124 hip 16' }, ['modifier/invalid@0 critical']],
  ['25 on therapy', { bill: '97140-25', note: '97140 hip 16' }, ['modifier/invalid@0 critical']],
  [
    '76 for more units',
    { bill: '97140-76 x2', note: '97140 hip 30' },
    ['modifier/invalid@0 warning'],
  ],
  [
    'two plans of care',
    { bill: '97140-GP-GO', note: '97140 hip 16' },
    ['modifier/invalid@0 critical'],
  ],
  [
    'CQ with GO',
    { payer: 'cigna', clinician: 'PTA', bill: '97110-GO-CQ', note: '97110 hip 16' },
    ['modifier/invalid@0 critical'],
  ],
  [
    'GP on Medicare’s adjustment',
    { payer: 'medicare', clinician: 'DC', bill: '98940-AT-GP', note: 'adjusted lumbar' },
    ['modifier/invalid@0 critical'],
  ],
  [
    'GP on another payer’s',
    { payer: 'uhc', clinician: 'DC', bill: '98940-GP', note: 'adjusted lumbar' },
    [],
  ],
  ['written small', { bill: '97140-gp', note: '97140 hip 16' }, []],
];

describe.each([
  ['modifier/unsupported', notBorneOut],
  ['modifier/order', order],
  ['modifier/invalid', invalid],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(modifiers(written)).toEqual(expected);
  });
});
