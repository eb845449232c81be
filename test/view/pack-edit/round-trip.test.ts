import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/coding/payers/match.ts';
import { packs } from '../../../src/coding/payers/packs.ts';
import { professionOf } from '../../../src/coding/payers/profession.ts';
import { packProblems } from '../../../src/encounter/pack-problems.ts';
import { companies, payerKinds, type PayerPack } from '../../../src/encounter/pack.ts';
import { indicators, unitMethods } from '../../../src/encounter/review.ts';
import { draftOf } from '../../../src/view/options/pack-edit/draft.ts';
import { packOf, type Spelling } from '../../../src/view/options/pack-edit/pack-of.ts';

const spelling: Spelling = {
  payerName: wordsOf,
  profession: (typed) => professionOf(typed) ?? typed,
};

const there = (pack: PayerPack): PayerPack => packOf(draftOf(pack), spelling);

/** Text as it is kept: no spaces at the ends. */
const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((typed) => typed.trim());
const line = text.map((typed) => typed.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '');
const written = text.filter((one) => one !== '');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.constantFrom('97124', '97140', '97112', 'G0283', '0042T', '98940');
const modifier = fc.constantFrom('59', 'XS', 'GP', 'GO', 'KX', 'AT');
const word = fc.constantFrom('harbor', 'point', 'ppo', 'medicare', 'l and i', 'blue cross', 'va');
const name = fc.oneof(
  word,
  word.map((one) => `=${one}`),
  fc.uniqueArray(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' + ')),
);

const several = <Item>(one: fc.Arbitrary<Item>) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 4, comparator: 'IsStrictlyEqual' });

const statement = fc.record(
  {
    id: line,
    says: written,
    certainty: fc.constantFrom('seen' as const, 'recall' as const, 'conflict' as const),
    otherReading: written,
    source: fc.record(
      { label: written, url: fc.webUrl(), effective: day, note: written },
      { requiredKeys: ['label'] },
    ),
    lastReview: day,
  },
  { requiredKeys: ['id', 'says', 'certainty', 'source', 'lastReview'] },
);

const scope = {
  codes: fc.oneof(fc.constantFrom('all' as const, 'therapy' as const), several(code)),
  exceptCodes: several(code),
  clinicians: several(fc.constantFrom('LMT', 'DC', 'PT', 'AIDE')),
  exceptClinicians: several(fc.constantFrom('LMT', 'DC', 'PT', 'AIDE')),
  indicator: fc.constantFrom(...indicators),
  statement: line,
};
const scopeKeys = ['codes', 'indicator', 'statement'] as const;

const rows = {
  requires: fc.record(
    {
      ...scope,
      modifier: fc.oneof(modifier, fc.constantFrom('therapy', 'assistant')),
      beside: fc.subarray([...companies], { minLength: 1 }),
      unless: several(modifier),
    },
    { requiredKeys: [...scopeKeys, 'modifier'] },
  ),
  onlyModifiers: fc.record({ codes: several(code), modifiers: several(modifier), statement: line }),
  dailyUnits: fc.record({ codes: several(code), units: fc.nat(), statement: line }),
  notPaid: fc.record(scope, { requiredKeys: [...scopeKeys] }),
  codeLimits: fc.record(
    { ...scope, afterVisit: fc.nat(), alone: fc.constant(true), ask: written },
    { requiredKeys: [...scopeKeys, 'ask'] },
  ),
  ownPairs: fc.record({ column1: code, column2: code, statement: line }),
};

const list = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 3 });

const anyPack: fc.Arbitrary<PayerPack> = fc.record(
  {
    id: line,
    name: written,
    aliases: fc.uniqueArray(name, { maxLength: 5 }),
    programs: several(name),
    kind: fc.constantFrom(...payerKinds),
    method: fc.constantFrom(...unitMethods),
    verifyMethod: fc.boolean(),
    followsNcci: fc.boolean(),
    hns: fc.boolean(),
    lastReview: day,
    statements: fc.array(statement, { maxLength: 4 }),
    requires: list(rows.requires),
    distinctModifier: fc.record({ modifier, statement: line }),
    modifierOrder: fc.record({ order: several(modifier), statement: line }),
    onlyModifiers: list(rows.onlyModifiers),
    dailyUnits: list(rows.dailyUnits),
    zeroLimitsBind: fc.constant(true),
    notPaid: list(rows.notPaid),
    codeLimits: list(rows.codeLimits),
    ownPairs: list(rows.ownPairs),
    questions: several(line),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'aliases',
      'kind',
      'method',
      'verifyMethod',
      'followsNcci',
      'hns',
      'lastReview',
      'statements',
    ],
  },
) as fc.Arbitrary<PayerPack>;

describe('a pack that is opened and kept untouched', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('is the same: %s', (_, pack) => {
    expect(there(pack)).toEqual(pack);
  });

  it('is the same, whatever it holds', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(there(pack)).toEqual(pack);
      }),
    );
  });

  it('opens the same again', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(draftOf(there(pack))).toEqual(draftOf(pack));
      }),
    );
  });
});

describe('what is typed', () => {
  const draft = draftOf(packs.find(({ id }) => id === 'regence') as PayerPack);
  const kept = (changes: Partial<typeof draft>): PayerPack =>
    packOf({ ...draft, ...changes }, spelling);

  it('is a name as names are compared, a line each', () => {
    const aliases =
      ' Harbor Point, P.P.O. \n\nBlue Cross & Shield\nHARBOR POINT PPO\n=Cash\nAARP + Medigap';
    expect(kept({ aliases }).aliases).toEqual([
      'harbor point ppo',
      'blue cross and shield',
      '=cash',
      'aarp + medigap',
    ]);
  });

  it.each([
    ['97124, 97140', ['97124', '97140']],
    ['97124 97140', ['97124', '97140']],
    [' g0283;97140,', ['G0283', '97140']],
    ['97124, 97124', ['97124']],
    ['', []],
  ])('is a list of codes: "%s"', (codes, expected) => {
    const [row] =
      kept({ dailyUnits: [{ key: 0, codes, units: '4', statement: 'one-hour' }] }).dailyUnits ?? [];
    expect(row?.codes).toEqual(expected);
  });

  it.each([
    ['4', []],
    [' 4 ', []],
    ['four', ['dailyUnits.0.units']],
    ['', ['dailyUnits.0.units']],
    ['4.5', ['dailyUnits.0.units']],
    ['-4', ['dailyUnits.0.units']],
    ['1e3', ['dailyUnits.0.units']],
  ])('is a number of units, or is said to be none: "%s"', (units, expected) => {
    const pack = kept({ dailyUnits: [{ key: 0, codes: '97124', units, statement: 'one-hour' }] });
    expect(packProblems(pack).map(({ path }) => path)).toEqual(expected);
  });

  it('is a profession, by whatever credential', () => {
    const [row] = draft.codeLimits;
    const codeLimits = row === undefined ? [] : [{ ...row, clinicians: 'lmbt, LMP d.c.' }];
    expect(kept({ codeLimits }).codeLimits?.[0]?.clinicians).toEqual(['LMT', 'DC']);
  });

  it('is left out where the field was emptied', () => {
    const pack = kept({
      distinctModifier: { modifier: ' ', statement: 'one-hour' },
      modifierOrder: { order: '', statement: 'one-hour' },
      programs: '\n',
      questions: '',
      dailyUnits: [],
    });
    for (const field of [
      'distinctModifier',
      'modifierOrder',
      'programs',
      'questions',
      'dailyUnits',
    ]) {
      expect(pack).not.toHaveProperty(field);
    }
  });

  it('of codes stays on the page while “every code” is chosen', () => {
    const [row] = draft.codeLimits;
    const codeLimits =
      row === undefined ? [] : [{ ...row, codes: { which: 'all' as const, listed: '97124' } }];
    expect(kept({ codeLimits }).codeLimits?.[0]?.codes).toBe('all');
  });
});
