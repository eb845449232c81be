import { describe, expect, it } from 'vitest';
import { ptpTable } from '../../../../src/coding/edits/ptp-table.ts';
import { packs } from '../../../../src/coding/payers/packs.ts';
import { findingsOf, notChecked, said, type Written } from '../bill.ts';

const edits = (written: Written) => said(written).filter((one) => /^(edit|modifier)\//.test(one));

/** Column 1 and column 2 of pairs that no modifier opens. */
const closed = [
  ['97140', '97124'],
  ['98940', '97161'],
  ['98941', '98940'],
  ['98925', '97140'],
  ['97162', '97161'],
  ['97161', '97164'],
  ['97545', '97140'],
] as const;

const opened = [
  ['98940', '97112'],
  ['98941', '97124'],
  ['98942', '97140'],
  ['97150', '97110'],
  ['97150', '97124'],
  ['97012', '97140'],
  ['97140', '97750'],
  ['97530', '97750'],
  ['97124', '97164'],
  ['G0283', '97032'],
  ['97113', '97110'],
  ['97760', '97140'],
] as const;

describe('a pair that no modifier opens', () => {
  it.each(closed)('%s and %s', (one, two) => {
    expect(edits({ bill: `${one}; ${two}` })).toEqual(['edit/pair@1 critical']);
    expect(edits({ bill: `${two}; ${one}` })).toEqual(['edit/pair@0 critical']);
  });

  it.each(packs.map(({ id, followsNcci }) => [id, followsNcci ? 'critical' : 'warning']))(
    '%s: %s',
    (payer, indicator) => {
      const pairs = said({
        payer,
        clinician: 'PT',
        bill: '97140-GP; 97124-GP',
        note: '97140 hip 15; 97124 hip 15',
      });
      expect(pairs.filter((one) => one.startsWith('edit/pair'))).toEqual([
        `edit/pair@1 ${indicator}`,
      ]);
    },
  );

  it('is not opened by one, and says so', () => {
    expect(edits({ bill: '97140; 97124-59', note: '97140 hip 15; 97124 cervical 15' })).toEqual([
      'edit/pair@1 critical',
      'modifier/unsupported@1 warning',
    ]);
  });

  it('holds for billed lines only', () => {
    expect(edits({ bill: '97140; 97124 x0' })).toEqual([]);
    expect(edits({ bill: '97140', note: '97140 hip 15; 97124 hip 15' })).toEqual([]);
  });

  it('holds where modifiers were not read', () => {
    expect(edits({ bill: '97140?; 97124?' })).toEqual(['edit/pair@1 critical']);
  });
});

describe('a pair that a modifier may open', () => {
  it.each(opened)('%s and %s, bare', (one, two) => {
    expect(edits({ bill: `${one}; ${two}` })).toEqual(['edit/pair@1 critical']);
  });

  it.each(opened)('%s and %s, the modifiers not read', (one, two) => {
    expect(edits({ bill: `${one}; ${two}?` })).toEqual([]);
    expect(notChecked({ bill: `${one}; ${two}?` })).toContain('edit/pair');
  });
});

describe('payers whom NCCI does not bind', () => {
  it.each(['workers-comp', 'wa-lni', 'auto', 'florida-pip', 'self-pay'])('%s', (payer) => {
    const bare = { payer, clinician: 'DC', bill: '98940; 97140' };
    expect(edits({ ...bare, note: 'adjusted cervical; 97140 cervical 15' })).toEqual([
      'edit/pair@1 warning',
    ]);
    expect(edits({ ...bare, note: 'adjusted lumbar; 97140 cervical 15' })).toEqual([
      'modifier/missing@1 warning',
    ]);
    const untrue = {
      ...bare,
      bill: '98940; 97140-59',
      note: 'adjusted cervical; 97140 cervical 15',
    };
    expect(edits(untrue)).toEqual(['modifier/unsupported@1 critical', 'edit/pair@1 warning']);
  });
});

describe('pairs that ended', () => {
  it.each([
    ['97140', '97530'],
    ['97530', '97116'],
    ['97530', '97535'],
    ['97110', '97164'],
    ['97161', '97140'],
  ])('%s and %s: nothing is demanded', (one, two) => {
    expect(
      edits({
        payer: 'medicare',
        clinician: 'PT',
        bill: `${one}-GP; ${two}-GP`,
        note: `${one} hip 15; ${two} hip 15`,
      }),
    ).toEqual([]);
  });

  it('are demanded for the days on which they were in force', () => {
    const written = {
      bill: '97140; 97530',
      note: '97140 hip 15; 97530 none 15',
      encounter: { date: '2019-06-03' },
    };
    expect(edits(written)).toEqual(['modifier/missing@1 critical']);
  });

  it('are remembered where 59 stands for one of them', () => {
    const [finding] = findingsOf({
      payer: 'medicare',
      clinician: 'PT',
      bill: '97140-GP; 97530-59-GP',
      note: '97140 hip 15; 97530 none 15',
    });
    expect(finding?.rule).toBe('modifier/unsupported');
    expect(finding?.detail).toContain('until 2019-12-31');
  });

  it('may live on with a payer, who is not contradicted', () => {
    const both = { payer: 'aetna', clinician: 'PT', note: '97140 hip 15; 97530 none 15' };
    expect(edits({ ...both, bill: '97140; 97530-59' })).toEqual([]);
    expect(edits({ ...both, bill: '97140; 97530' })).toEqual([]);
  });
});

const dc = { payer: 'highmark', clinician: 'DC' };

describe('what a pair says', () => {
  it('never proposes 59, names the columns and the table, and asks', () => {
    const [finding] = findingsOf({
      ...dc,
      bill: '98940; 97140',
      note: 'adjusted cervical; 97140 cervical 15',
    });
    expect(finding).not.toHaveProperty('suggestion');
    expect(finding?.detail).toMatch(/column 1 98940, column 2 97140, indicator 1/);
    expect(finding?.detail).toMatch(/\?$/);
    expect(finding?.source).toMatchObject({ effective: ptpTable.edition.effective });
  });

  it('says once and plainly that the table is old', () => {
    const old = { bill: '97140; 97110; 97112', encounter: { date: '2026-11-20' } };
    expect(notChecked(old).filter((what) => what === 'edit table')).toHaveLength(1);
    expect(
      notChecked({ bill: '97140', encounter: { date: ptpTable.edition.effective } }),
    ).not.toContain('edit table');
    expect(notChecked({ note: '97140 hip 15' })).not.toContain('edit table');
  });
});
