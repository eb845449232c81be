import { describe, expect, it } from 'vitest';
import { medicare } from '../../src/coding/payers/medicare.ts';
import { packs } from '../../src/coding/payers/packs.ts';
import { regence } from '../../src/coding/payers/washington.ts';
import { packProblems } from '../../src/encounter/pack-problems.ts';
import type { NotPaid, PayerPack, Statement } from '../../src/encounter/pack.ts';

const first = medicare.statements[0] as Statement;
const statement = (changes: Partial<Statement>): PayerPack => ({
  ...regence,
  statements: [{ ...first, ...changes }, ...regence.statements.slice(1)],
});
const source = (changes: object) => statement({ source: { ...first.source, ...changes } });
const row: NotPaid = {
  codes: ['97124'],
  indicator: 'critical',
  statement: 'authorization',
};

/** [what it is, the pack, the field, what is said beside it]. */
const wrong: readonly (readonly [string, PayerPack, string, RegExp])[] = [
  ['no name', { ...regence, name: ' ' }, 'name', /^Give the pack a name\.$/],
  [
    'a name of one letter',
    { ...regence, aliases: ['regence', 'r'] },
    'aliases',
    /“r” is too short/,
  ],
  [
    'a day that is none',
    { ...regence, lastReview: '2026-02-30' },
    'lastReview',
    /year, month and day/,
  ],
  [
    'a day in another order',
    source({ effective: '11/20/2026' }),
    'statements.0.source.effective',
    /2026-11-20/,
  ],
  ['no text', statement({ says: '' }), 'statements.0.says', /Say what the payer wants/],
  ['no source', source({ label: '' }), 'statements.0.source.label', /Name the source/],
  [
    'an address that runs',
    source({ url: 'javascript:alert(1)' }),
    'statements.0.source.url',
    /from https/,
  ],
  [
    'an address without its beginning',
    source({ url: 'cms.gov' }),
    'statements.0.source.url',
    /from https/,
  ],
  [
    'a disagreement with one reading',
    statement({ certainty: 'conflict' }),
    'statements.0.otherReading',
    /the other reading/,
  ],
  [
    'two statements of one id',
    statement({ id: 'authorization' }),
    'statements.2.id',
    /called “authorization” too/,
  ],
  [
    'a modifier in words',
    { ...regence, requires: [{ ...row, modifier: 'distinct' }] },
    'requires.0.modifier',
    /two characters/,
  ],
  [
    'a code of four characters',
    { ...regence, requires: [{ ...row, modifier: 'GP', codes: ['97124', '9714'] }] },
    'requires.0.codes',
    /^“9714” is no code/,
  ],
  [
    'no code',
    { ...regence, notPaid: [{ ...row, codes: [] }] },
    'notPaid.0.codes',
    /at least one code/,
  ],
  [
    'an exception that is no code',
    { ...regence, notPaid: [{ ...row, codes: 'all', exceptCodes: ['massage'] }] },
    'notPaid.0.exceptCodes',
    /“massage” is no code/,
  ],
  [
    'half a visit',
    { ...regence, codeLimits: [{ ...row, afterVisit: 6.5, ask: 'Authorized?' }] },
    'codeLimits.0.afterVisit',
    /number of the visit/,
  ],
  [
    'no question',
    { ...regence, codeLimits: [{ ...row, ask: '' }] },
    'codeLimits.0.ask',
    /question that settles it/,
  ],
  [
    'units that are no number',
    { ...regence, dailyUnits: [{ codes: ['97124'], units: Number.NaN, statement: 'one-hour' }] },
    'dailyUnits.0.units',
    /whole number/,
  ],
  [
    'a row that rests on nothing',
    { ...regence, ownPairs: [{ column1: '97140', column2: '97530', statement: '' }] },
    'ownPairs.0.statement',
    /Choose the statement/,
  ],
  [
    'an order that rests on nothing',
    { ...regence, modifierOrder: { order: ['59', 'GP'], statement: 'gone' } },
    'modifierOrder.statement',
    /Choose the statement/,
  ],
];

describe('packProblems', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'finds nothing wrong with %s',
    (_, pack) => {
      expect(packProblems(pack)).toEqual([]);
    },
  );

  it.each(wrong)('says in one place what is wrong: %s', (_what, pack, path, says) => {
    expect(packProblems(pack)).toEqual([{ path, says: expect.stringMatching(says) }]);
  });

  it('says everything at once', () => {
    const pack = { ...source({ label: '', url: 'x' }), name: '' };
    expect(packProblems(pack).map(({ path }) => path)).toEqual([
      'name',
      'statements.0.source.label',
      'statements.0.source.url',
    ]);
  });

  it('takes codes of both kinds', () => {
    const codes = ['97140', 'G0283', '0042T'];
    expect(packProblems({ ...regence, notPaid: [{ ...row, codes }] })).toEqual([]);
  });
});
