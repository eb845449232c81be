import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { matchPayer, wordsOf } from '../../../src/coding/payers/match.ts';
import { packs } from '../../../src/coding/payers/packs.ts';
import { isAssistant, professionOf } from '../../../src/coding/payers/profession.ts';
import { sourceOf, statementOf } from '../../../src/coding/payers/source-of.ts';
import { type PayerPack, packSchema } from '../../../src/encounter/pack.ts';

const byTotalTime = ['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va'];

describe.each(packs.map((pack): [string, PayerPack] => [pack.id, pack]))('%s', (_, pack) => {
  it('is a pack, and the same after a trip through JSON', () => {
    expect(z.parse(packSchema, JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('rests every row on a statement that it holds', () => {
    const rows = [
      ...(pack.requires ?? []),
      ...(pack.notPaid ?? []),
      ...(pack.codeLimits ?? []),
      ...(pack.dailyUnits ?? []),
      ...(pack.onlyModifiers ?? []),
      ...(pack.ownPairs ?? []),
      ...(pack.distinctModifier ? [pack.distinctModifier] : []),
      ...(pack.modifierOrder ? [pack.modifierOrder] : []),
    ];
    for (const { statement } of rows) expect(statementOf(pack, statement).id).toBe(statement);
  });

  it('says each thing once, with a source and the day of its review', () => {
    const ids = pack.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { says, source, lastReview, certainty, otherReading } of pack.statements) {
      expect(says).toMatch(/\.$/);
      expect(source.label).not.toBe('');
      expect(lastReview).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(certainty === 'conflict').toBe(otherReading !== undefined);
    }
  });

  it('counts by its method, marked to be verified unless Medicare’s', () => {
    const total = byTotalTime.includes(pack.id);
    expect(pack.method).toBe(total ? 'cms-8-minute' : 'ama-midpoint');
    expect(pack.verifyMethod).toBe(!total);
  });

  it('is found by every name that it lists', () => {
    for (const alias of [...pack.aliases, ...(pack.programs ?? [])]) {
      const shown = alias.replace(/^=/, '').replaceAll(' + ', ' ');
      expect(wordsOf(shown)).toBe(shown);
      expect([alias, matchPayer(shown, packs)?.id]).toEqual([alias, pack.id]);
    }
  });
});

describe('sourceOf', () => {
  const pack = (id: string) => packs.find((one) => one.id === id) as PayerPack;

  it('says where a statement is contested or not read in a source', () => {
    expect(sourceOf(pack('medicare'), 'massage-alone').note).toContain('general knowledge');
    expect(sourceOf(pack('fep'), 'performer').note).toContain('contested');
    expect(sourceOf(pack('medicare'), 'method').note).toBeUndefined();
    expect(sourceOf(pack('uhc'), 'therapy-modifier').effective).toBe('2020-07-01');
  });

  it('refuses a statement that the pack does not hold', () => {
    expect(() => sourceOf(pack('aetna'), 'nothing')).toThrow('aetna: no statement nothing');
  });
});

describe('professionOf', () => {
  it.each([
    ['LMT', 'LMT'],
    ['L.M.T.', 'LMT'],
    ['lmt, bctmb', 'LMT'],
    ['LMBT', 'LMT'],
    ['DC', 'DC'],
    ['D.C.', 'DC'],
    ['PT, DPT', 'PT'],
    ['DPT', 'PT'],
    ['PTA', 'PTA'],
    ['OTR/L', 'OT'],
    ['COTA/L', 'OTA'],
    ['OTA', 'OTA'],
    ['MD', 'MD'],
    ['PA-C', 'PA'],
    ['FNP', 'NP'],
    ['ND', 'ND'],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (credential, profession) => {
    expect(professionOf(credential)).toBe(profession);
  });

  it('knows the assistants', () => {
    expect(['PTA', 'OTA', 'PT', undefined].map(isAssistant)).toEqual([true, true, false, false]);
  });
});
