import { describe, expect, it } from 'vitest';
import { said, type Written } from '../bill.ts';

/** [what it shows, the visit, what is said]. */
type Row = readonly [string, Written, readonly string[]];

const edits = (written: Written) => said(written).filter((one) => /^(edit|modifier)\//.test(one));

describe('edit/duplicate-line', () => {
  it.each<Row>([
    ['one timed code on two lines', { bill: '97140; 97140' }, ['edit/duplicate-line@1 warning']],
    [
      'Medicare rejects it',
      { payer: 'medicare', clinician: 'PT', bill: '97140-GP; 97140-GP' },
      ['edit/duplicate-line@1 critical'],
    ],
    [
      'three lines are two too many',
      { bill: '97140; 97140; 97140' },
      ['edit/duplicate-line@1 warning', 'edit/duplicate-line@2 warning'],
    ],
    [
      'the assistant’s share stands apart',
      {
        payer: 'cigna',
        bill: '97110-GP; 97110-GP-CQ',
        note: '97110 none 15 by PT; 97110 none 15 by PTA',
      },
      [],
    ],
    ['a line of zero units is none', { bill: '97140; 97140 x0' }, []],
    ['untimed codes are another matter', { bill: '97010; 97010' }, []],
    ['two codes', { bill: '97140; 97110' }, []],
  ])('%s', (_, written, expected) => {
    expect(edits(written)).toEqual(expected);
  });
});
