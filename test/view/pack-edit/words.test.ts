import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/coding/payers/packs.ts';
import type { PayerPack } from '../../../src/encounter/pack.ts';
import { contestedWords } from '../../../src/view/options/pack-edit/contested-words.ts';
import { copyPack } from '../../../src/view/options/pack-edit/copy-pack.ts';
import { draftOf } from '../../../src/view/options/pack-edit/draft.ts';
import {
  freeStatementId,
  newRequired,
  newScope,
} from '../../../src/view/options/pack-edit/new-rows.ts';
import {
  limitSummary,
  notPaidSummary,
  requiredSummary,
  statementChoice,
  unitsSummary,
} from '../../../src/view/options/pack-edit/words.ts';

const pack = (id: string): PayerPack => packs.find((one) => one.id === id) as PayerPack;

describe('copyPack', () => {
  it('gives an id and a name that are free, and leaves the rest', () => {
    const uhc = pack('uhc');
    const copy = copyPack(uhc, packs);
    expect(copy).toEqual({ ...uhc, id: 'uhc-copy', name: 'UnitedHealthcare (copy)' });
    const second = copyPack(uhc, [copy, ...packs]);
    expect([second.id, second.name]).toEqual(['uhc-copy-2', 'UnitedHealthcare (copy 2)']);
  });

  it('numbers the copy of a copy on', () => {
    const copy = copyPack(pack('uhc'), packs);
    const third = copyPack(copy, [copy, ...packs]);
    expect([third.id, third.name]).toEqual(['uhc-copy-2', 'UnitedHealthcare (copy 2)']);
  });

  it('takes a name that its owner gave', () => {
    const own = { ...pack('uhc'), id: 'uhc-copy', name: 'Our UHC' };
    expect(copyPack(own, [own, ...packs]).name).toBe('Our UHC (copy)');
  });
});

describe('contestedWords', () => {
  const other = { id: 'uhc', name: 'UnitedHealthcare' };

  it.each([
    [
      { names: ['uhc'], other, wins: true, because: 'own' },
      '“uhc” is a name of UnitedHealthcare too. This pack wins it: your own packs come before the built-in ones.',
    ],
    [
      { names: ['uhc', 'umr'], other, wins: false, because: 'program' },
      '“uhc” and “umr” are names of UnitedHealthcare too. UnitedHealthcare wins them: the name of a program wins over that of a company.',
    ],
    [
      { names: ['a', 'b', 'c', 'd', 'e'], other, wins: false, because: 'first' },
      '“a”, “b”, “c” and 2 more are names of UnitedHealthcare too. UnitedHealthcare wins them: of your own packs the one that was made first wins.',
    ],
  ] as const)('says who wins and why', (contest, words) => {
    expect(contestedWords(contest)).toBe(words);
  });
});

describe('closed rows', () => {
  it('say what they hold', () => {
    const medicare = draftOf(pack('medicare'));
    expect(medicare.requires.map(requiredSummary)).toEqual([
      'GP, GO or GN on 97140, 97035',
      'GP, GO or GN on therapy codes',
      'CQ or CO on therapy codes',
      'GY on therapy codes',
      'AT on 98940, 98941, 98942',
    ]);
    expect(medicare.notPaid.map(notPaidSummary)).toEqual([
      'therapy codes by LMT, ATC, AIDE',
      'every code by DC',
    ]);
    expect(medicare.codeLimits.map(limitSummary)).toEqual([
      '97124 except by LMT, ATC, AIDE, DC, where alone',
    ]);
    expect(draftOf(pack('regence')).dailyUnits.map(unitsSummary)).toEqual([
      '97124, 97140: 4 a day',
    ]);
  });

  it('say nothing where nothing is written yet', () => {
    expect([requiredSummary(newRequired(0)), notPaidSummary(newScope(0))]).toEqual(['', '']);
  });

  it('cut a long statement in a list of choices', () => {
    expect(statementChoice('x'.repeat(200), 0).length).toBeLessThan(80);
    expect(statementChoice('', 2)).toBe('3. New statement');
  });
});

describe('freeStatementId', () => {
  it('finds an id that no statement has, whatever was removed', () => {
    const [first] = draftOf(pack('uhc')).statements;
    const named = (id: string) => ({ ...(first as NonNullable<typeof first>), id });
    expect(freeStatementId([])).toBe('statement-1');
    expect(freeStatementId([named('statement-2')])).toBe('statement-3');
  });
});
