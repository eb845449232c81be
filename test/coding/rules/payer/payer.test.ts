import { describe, expect, it } from 'vitest';
import { findingsOf, notChecked, said, type Written } from '../bill.ts';

type Row = readonly [string, Written, readonly string[]];

const payers = (written: Written) => said(written).filter((one) => one.startsWith('payer/'));
const massage = { bill: '97124', note: '97124 hip 15' };
const manual = { bill: '97140', note: '97140 hip 15' };

const clinicians: readonly Row[] = [
  [
    'Medicare, a massage therapist',
    { payer: 'medicare', clinician: 'LMT', ...massage },
    ['payer/clinician@0 critical'],
  ],
  [
    'Medicare, an athletic trainer',
    { payer: 'medicare', clinician: 'ATC', ...manual },
    ['payer/clinician@0 critical'],
  ],
  ['Medicare, a PT', { payer: 'medicare', clinician: 'PT', ...manual }, []],
  [
    'Medicare, a chiropractor’s therapy',
    { payer: 'medicare', clinician: 'DC', ...manual },
    ['payer/clinician@0 critical'],
  ],
  [
    'Medicare, told so by GY',
    { payer: 'medicare', clinician: 'DC', bill: '97140-GP-GY', note: '97140 hip 15' },
    ['payer/clinician@0 info'],
  ],
  [
    'Medicare, a chiropractor’s visit',
    { payer: 'medicare', clinician: 'DC', bill: '98940-AT; 99213-25', note: 'adjusted lumbar' },
    ['payer/clinician@1 critical'],
  ],
  [
    'Medicare, an adjustment',
    { payer: 'medicare', clinician: 'DC', bill: '98940-AT', note: 'adjusted lumbar' },
    [],
  ],
  [
    'Medicare, the note names the therapist who did it',
    { payer: 'medicare', clinician: 'MD', bill: '97124-GP', note: '97124 hip 15 by LMT' },
    ['payer/clinician@0 critical'],
  ],
  [
    'Medicare Advantage: only as a supplemental benefit',
    { payer: 'medicare-advantage', clinician: 'LMT', ...massage },
    ['payer/clinician@0 warning'],
  ],
  [
    'FEP, a massage therapist',
    { payer: 'fep', clinician: 'LMT', ...manual },
    ['payer/clinician@0 critical'],
  ],
  ['FEP, a PT', { payer: 'fep', clinician: 'PT', ...manual }, []],
  ['FEP, a chiropractor', { payer: 'fep', clinician: 'DC', ...massage }, []],
  [
    'FEP, an OT: the sheet names only three',
    { payer: 'fep', clinician: 'OT', ...manual },
    ['payer/clinician@0 warning'],
  ],
  ['FEP, exercise', { payer: 'fep', clinician: 'LMT', bill: '97110', note: '97110 none 15' }, []],
  [
    'Florida PIP, a massage therapist',
    { payer: 'florida-pip', clinician: 'LMT', ...massage },
    ['payer/clinician@0 critical'],
  ],
  [
    'Florida PIP, manual therapy by one',
    { payer: 'florida-pip', clinician: 'LMT', ...manual },
    ['payer/clinician@0 critical'],
  ],
  ['Florida PIP, manual therapy by a PT', { payer: 'florida-pip', clinician: 'PT', ...manual }, []],
  ['auto elsewhere', { payer: 'State Farm', clinician: 'LMT', ...massage }, []],
  [
    'TRICARE, a massage therapist',
    { payer: 'tricare', clinician: 'LMT', ...massage },
    ['payer/clinician@0 warning'],
  ],
  ['others do not say', { payer: 'aetna', clinician: 'LMT', ...massage }, []],
  ['no payer known', { clinician: 'LMT', ...massage }, []],
  [
    'zero units',
    { payer: 'medicare', clinician: 'LMT', bill: '97124 x0', note: '97124 hip 15' },
    [],
  ],
];

const visit = (number: number) => ({ encounter: { visit: number } });

const codes: readonly Row[] = [
  [
    'Colorado: massage only',
    { payer: 'colorado-massage', clinician: 'LMT', ...manual },
    ['payer/code@0 critical'],
  ],
  ['Colorado: massage', { payer: 'colorado-massage', clinician: 'LMT', ...massage }, []],
  ['Colorado: a PT', { payer: 'colorado-massage', clinician: 'PT', ...manual }, []],
  ['Premera, visit 6', { payer: 'premera', clinician: 'LMT', ...massage, ...visit(6) }, []],
  [
    'Premera, visit 7',
    { payer: 'premera', clinician: 'LMT', ...massage, ...visit(7) },
    ['payer/code@0 warning'],
  ],
  ['Premera, a PT', { payer: 'premera', clinician: 'PT', ...manual, ...visit(7) }, []],
  ['L&I, visit 6', { payer: 'L&I', clinician: 'LMT', ...massage, ...visit(6) }, []],
  [
    'L&I, visit 7',
    { payer: 'L&I', clinician: 'LMT', ...massage, ...visit(7) },
    ['payer/code@0 warning'],
  ],
  [
    'VA, visit 12',
    { payer: 'va', clinician: 'LMT', bill: '97124-GP', note: '97124 hip 15', ...visit(12) },
    [],
  ],
  [
    'VA, visit 13',
    { payer: 'va', clinician: 'LMT', bill: '97124-GP', note: '97124 hip 15', ...visit(13) },
    ['payer/code@0 warning'],
  ],
  [
    'Regence, prior authorization',
    {
      payer: 'regence',
      clinician: 'LMT',
      bill: '97124; 97140',
      note: '97124 hip 15; 97140 hip 15',
    },
    ['payer/code@0 info'],
  ],
  [
    'Florida PIP, massage by anybody',
    { payer: 'florida-pip', clinician: 'PT', ...massage },
    ['payer/code@0 critical'],
  ],
  [
    'Medicare, massage alone',
    { payer: 'medicare', clinician: 'PT', bill: '97124-GP', note: '97124 hip 15' },
    ['payer/code@0 info'],
  ],
  [
    'Medicare, massage beside exercise',
    {
      payer: 'medicare',
      clinician: 'PT',
      bill: '97124-GP; 97110-GP',
      note: '97124 hip 15; 97110 none 15',
    },
    [],
  ],
  ['no bill', { payer: 'colorado-massage', clinician: 'LMT', note: '97140 hip 15' }, []],
];

describe.each([
  ['payer/clinician', clinicians],
  ['payer/code', codes],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_shows, written, expected) => {
    expect(payers(written)).toEqual(expected);
  });
});

describe('what the payer rules admit', () => {
  it('an unknown clinician, where it matters', () => {
    expect(notChecked({ payer: 'medicare', ...massage })).toContain('clinician');
    expect(notChecked({ payer: 'aetna', ...massage })).not.toContain('clinician');
  });

  it('an unknown visit, where it matters', () => {
    expect(notChecked({ payer: 'premera', clinician: 'LMT', ...massage })).toContain('payer/code');
    expect(notChecked({ payer: 'premera', clinician: 'PT', ...manual })).not.toContain(
      'payer/code',
    );
  });

  it('a statement that is contested', () => {
    const [finding] = findingsOf({ payer: 'fep', clinician: 'LMT', ...manual });
    expect(finding?.source.note).toContain('contested');
    expect(finding?.summary).toBe(
      'Blue Cross Blue Shield Federal Employee Program does not pay 97140 by an LMT.',
    );
  });
});
