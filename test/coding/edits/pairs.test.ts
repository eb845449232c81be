import { describe, expect, it } from 'vitest';
import { editionLabel, isStale, quartersBehind } from '../../../src/coding/edits/edition.ts';
import { medicareLimit } from '../../../src/coding/edits/mue.ts';
import { editOf, endedEditOf } from '../../../src/coding/edits/pairs.ts';
import { ptpTable } from '../../../src/coding/edits/ptp-table.ts';

const today = '2026-11-20';
const adjustments = ['98940', '98941', '98942'];
const management = [
  '99202',
  '99203',
  '99204',
  '99205',
  '99211',
  '99212',
  '99213',
  '99214',
  '99215',
];

/** Column 1, indicator, column 2: the pairs in force that matter in this field. */
const active: readonly (readonly [string[], 0 | 1, string[]])[] = [
  [['97140'], 0, ['97124']],
  [adjustments, 1, ['97112', '97124', '97140']],
  [adjustments, 0, ['97161', '97162', '97163', '97164', '97165', '97166', '97167', '97168']],
  [[...adjustments, '98943'], 1, management],
  [['98941'], 0, ['98940']],
  [['98942'], 0, ['98940', '98941']],
  [['98925', '98926', '98927', '98928', '98929'], 0, ['97140']],
  [
    ['97150'],
    1,
    [
      '97110',
      '97112',
      '97113',
      '97116',
      '97124',
      '97140',
      '97530',
      '97533',
      '97535',
      '97537',
      '97542',
    ],
  ],
  [['97012'], 1, ['97140']],
  [['97140'], 1, ['97018', '97750', '95851', '95852']],
  [['97530'], 1, ['97537', '97542', '97750']],
  [['97530'], 0, ['95851', '95852']],
  [['97124', '97032', '97035', 'G0283', '97012', '97533', '97535'], 1, ['97164']],
  [['G0283'], 1, ['97032']],
  [['97113'], 1, ['97110']],
  [['97161', '97162', '97163'], 0, ['97164', '95851', '95852', '97750']],
  [['97161', '97162', '97163', '97164'], 1, management],
  [['97162'], 0, ['97161']],
  [['97163'], 0, ['97161', '97162']],
  [['97545'], 0, ['97140']],
  [['97760', '97761', '97763'], 1, ['97110', '97112', '97116', '97124', '97140']],
];

/** Pairs that are often said to be edits and are none today. */
const none: readonly (readonly [string, string])[] = [
  ['97140', '97530'],
  ['97530', '97116'],
  ['97530', '97535'],
  ['97530', '97533'],
  ['97530', '97113'],
  ['97110', '97164'],
  ['97112', '97164'],
  ['97116', '97164'],
  ['97140', '97164'],
  ['97150', '97164'],
  ['97530', '97164'],
  ['97161', '97140'],
  ['97162', '97140'],
  ['97163', '97140'],
  ['97110', '97140'],
  ['97112', '97140'],
  ['97113', '97140'],
  ['97116', '97140'],
  ['97530', '97110'],
  ['97530', '97112'],
  ['97124', '97112'],
  ['97124', '97110'],
  ['97124', '97530'],
  ['97124', '97116'],
  ['97112', '97110'],
  ['97161', '97124'],
  ['97140', '97535'],
  ['97140', '97035'],
  ['97140', '97032'],
  ['97140', 'G0283'],
  ['98943', '97112'],
  ['98943', '97124'],
  ['98943', '97140'],
  ['20560', '97140'],
  ['20561', '97124'],
  ['97124', '97810'],
  ['97140', '97814'],
  ['97124', '99406'],
  ['97140', '99213'],
  ['97124', '99203'],
];

describe('editOf', () => {
  const rows = active.flatMap(([firsts, indicator, seconds]) =>
    firsts.flatMap((first) =>
      seconds.map((second): [string, string, 0 | 1] => [first, second, indicator]),
    ),
  );

  it.each(rows)('%s / %s has indicator %i', (column1, column2, indicator) => {
    expect(editOf(column1, column2, today)?.indicator).toBe(indicator);
    expect(editOf(column1, column2)?.indicator).toBe(indicator);
    expect(editOf(column2, column1, today)).toBeUndefined();
  });

  it.each(none)('%s and %s are no pair', (a, b) => {
    expect(editOf(a, b, today)).toBeUndefined();
    expect(editOf(b, a, today)).toBeUndefined();
  });

  it('goes by the date of service', () => {
    expect(editOf('97140', '97530', '2019-12-31')?.indicator).toBe(1);
    expect(editOf('97140', '97530', '2020-01-01')).toBeUndefined();
    expect(editOf('97530', '97535', '2021-06-30')?.indicator).toBe(1);
    expect(editOf('97150', '97110', '2020-05-05')).toBeUndefined();
    expect(editOf('97150', '97110', '2020-10-01')?.indicator).toBe(1);
  });

  it('remembers that a pair was one', () => {
    expect(endedEditOf('97140', '97530', today)?.to).toBe('2019-12-31');
    expect(endedEditOf('97140', '97530', '2019-05-01')).toBeUndefined();
    expect(endedEditOf('97140', '97124', today)).toBeUndefined();
    expect(endedEditOf('97112', '97140', today)).toBeUndefined();
  });
});

describe('medicareLimit', () => {
  it.each([
    ['97124', 4, 3],
    ['97140', 6, 3],
    ['97112', 4, 3],
    ['97110', 6, 3],
    ['97530', 6, 3],
    ['97116', 4, 3],
    ['97113', 6, 3],
    ['97035', 2, 3],
    ['97032', 4, 3],
    ['97033', 4, 3],
    ['97012', 1, 3],
    ['G0283', 1, 3],
    ['97010', 0, 3],
    ['97014', 0, 3],
    ['97150', 1, 3],
    ['97161', 1, 2],
    ['97535', 8, 3],
    ['97750', 8, 3],
    ['98940', 1, 2],
    ['98942', 1, 2],
    ['98943', 0, 3],
    ['99406', 1, 2],
    ['99203', 1, 2],
    ['99213', 2, 3],
    ['99211', 1, 3],
    ['20560', 1, 2],
  ])('%s: %i a day, adjudication %i', (code, units, adjudication) => {
    expect(medicareLimit(code)).toEqual({ units, adjudication });
  });

  it('knows nothing of codes outside the field', () => {
    expect(medicareLimit('10021')).toBeUndefined();
  });
});

describe('the edition', () => {
  it('is named, and trusted for two quarters after its own', () => {
    expect(editionLabel).toMatch(/^\d{4}-Q[1-4]$/);
    const edition = { ...ptpTable.edition, effective: '2024-07-01' };
    expect(quartersBehind(edition, '2024-09-30')).toBe(0);
    expect(isStale(edition, '2025-03-31')).toBe(false);
    expect(isStale(edition, '2025-04-01')).toBe(true);
    expect(isStale(edition, '2023-01-01')).toBe(false);
  });
});
