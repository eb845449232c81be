import { describe, expect, it } from 'vitest';
import { supportedModifiers } from '../../../../src/coding/modifiers/supported.ts';
import { chartOf, findingsOf, type Written } from '../bill.ts';

const lumbarThenNeck = 'adjusted lumbar; 97140 cervical 16';

const suggested = (written: Written) =>
  findingsOf(written).flatMap(({ suggestion }) => suggestion ?? []);

describe('what is proposed', () => {
  it.each<[string, Written, readonly { label: string; line: number; set: object }[]]>([
    [
      '59 then GP',
      { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140', note: lumbarThenNeck },
      [{ label: 'Add modifiers 59 and GP', line: 1, set: { modifiers: ['59', 'GP'] } }],
    ],
    [
      '59 before the GP that is there',
      { payer: 'uhc', clinician: 'DC', bill: '98940-GP; 97140-GP', note: lumbarThenNeck },
      [{ label: 'Add modifier 59', line: 1, set: { modifiers: ['59', 'GP'] } }],
    ],
    [
      '59 in the place of XS',
      { payer: 'medcost', clinician: 'DC', bill: '98940; 97140-XS-GP', note: lumbarThenNeck },
      [{ label: 'Set modifiers 59 and GP', line: 1, set: { modifiers: ['59', 'GP'] } }],
    ],
    [
      'GP by the clinician',
      { payer: 'medicare', clinician: 'OT', bill: '97140', note: '97140 hip 16' },
      [{ label: 'Add modifier GO', line: 0, set: { modifiers: ['GO'] } }],
    ],
    ['nothing where nobody says which', { payer: 'uhc', bill: '97140', note: '97140 hip 16' }, []],
    [
      'GP first, then CQ',
      { payer: 'medicare', clinician: 'PTA', bill: '97110', note: '97110 none 16' },
      [{ label: 'Add modifiers GP and CQ', line: 0, set: { modifiers: ['GP', 'CQ'] } }],
    ],
    [
      '59 taken off',
      {
        payer: 'medcost',
        clinician: 'DC',
        bill: '98940; 97140-59-GP',
        note: 'adjusted cervical; 97140 cervical 16',
      },
      [{ label: 'Remove modifier 59', line: 1, set: { modifiers: ['GP'] } }],
    ],
    [
      'nothing where it is open',
      {
        payer: 'medcost',
        clinician: 'DC',
        bill: '98940; 97140-59-GP',
        note: 'adjusted cervical; 97140 none 16',
      },
      [],
    ],
    [
      'the payer’s order',
      { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140-GP-59', note: lumbarThenNeck },
      [{ label: 'Order as 59 and GP', line: 1, set: { modifiers: ['59', 'GP'] } }],
    ],
    [
      'X kept, where both stand and the note bears it out',
      { payer: 'cigna', clinician: 'DC', bill: '98940; 97140-59-XS', note: lumbarThenNeck },
      [{ label: 'Remove modifier 59', line: 1, set: { modifiers: ['XS'] } }],
    ],
    [
      'AT only on a documented adjustment',
      { payer: 'medicare', clinician: 'DC', bill: '98940' },
      [],
    ],
    [
      'never KX',
      { payer: 'medicare', clinician: 'PT', bill: '97140-GP', note: '97140 hip 16' },
      [],
    ],
  ])('%s', (_, written, expected) => {
    expect(suggested(written)).toEqual(expected);
  });
});

const supported = (written: Written, code: string) => supportedModifiers(chartOf(written), code);

describe('supportedModifiers', () => {
  it.each<[string, Written, string, readonly string[]]>([
    [
      'another region',
      { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140', note: lumbarThenNeck },
      '97140',
      ['59', 'GP'],
    ],
    [
      'the same region',
      {
        payer: 'medcost',
        clinician: 'DC',
        bill: '98940; 97140-59-GP',
        note: 'adjusted cervical; 97140 cervical 16',
      },
      '97140',
      ['GP'],
    ],
    [
      'no partner',
      { payer: 'auto', clinician: 'LMT', bill: '97140 x3', note: '97140 cervical 45' },
      '97140',
      [],
    ],
    [
      'the adjustment itself',
      { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140', note: lumbarThenNeck },
      '98940',
      [],
    ],
    [
      'the line’s own XS',
      { payer: 'uhc', clinician: 'DC', bill: '98940; 97140-GP-XS', note: lumbarThenNeck },
      '97140',
      ['XS', 'GP'],
    ],
    [
      'not billed yet',
      { payer: 'uhc', clinician: 'PT', bill: '97140-GP', note: '97140 hip 16; 97110 none 25' },
      '97110',
      ['GP'],
    ],
    [
      'no payer: only what the edits want',
      { clinician: 'DC', bill: '98940; 97140', note: lumbarThenNeck },
      '97140',
      ['59'],
    ],
    [
      'no note: never 59',
      { payer: 'bcbsnc', clinician: 'DC', bill: '98940; 97140-59-GP' },
      '97140',
      ['GP'],
    ],
    [
      'a closed pair: never 59',
      {
        payer: 'uhc',
        clinician: 'PT',
        bill: '97140-GP; 97124-59-GP',
        note: '97140 hip 16; 97124 lumbar 12',
      },
      '97124',
      ['GP'],
    ],
    [
      'no bill read: as if it were',
      { payer: 'uhc', clinician: 'DC', note: 'adjusted lumbar; 98940 none; 97140 cervical 16' },
      '97140',
      ['59', 'GP'],
    ],
    [
      'KX is kept, not added',
      { payer: 'medicare', clinician: 'PT', bill: '97140-GP-KX', note: '97140 hip 16' },
      '97140',
      ['GP', 'KX'],
    ],
    [
      'a service that the note does not describe: none',
      { payer: 'medicare', clinician: 'PT', bill: '97140-GP; 97112-GP', note: '97140 hip 16' },
      '97112',
      [],
    ],
    ['a visit keeps its 25', { bill: '98940; 99213-25', note: 'adjusted lumbar' }, '99213', ['25']],
    [
      'what does not belong is left out',
      { bill: '97140-RT-GP', clinician: 'PT', note: '97140 hip 16' },
      '97140',
      ['GP'],
    ],
    [
      'AT',
      { payer: 'medicare', clinician: 'DC', bill: '98940', note: 'adjusted lumbar' },
      '98940',
      ['AT'],
    ],
    [
      'GP and GY',
      { payer: 'medicare', clinician: 'DC', bill: '97140', note: '97140 hip 16' },
      '97140',
      ['GP', 'GY'],
    ],
    [
      'the note’s own performer',
      { payer: 'medicare', clinician: 'PT', bill: '97110-GP', note: '97110 none 16 by PTA' },
      '97110',
      ['GP', 'CQ'],
    ],
  ])('%s', (_, written, code, expected) => {
    expect(supported(written, code)).toEqual(expected);
  });
});
