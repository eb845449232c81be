import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { unreadReasons, evidenceKinds } from '../../src/encounter/fragment.ts';
import { dismissReasons, panelReasons, panelViewSchema } from '../../src/encounter/panel-view.ts';
import { clockOf, dayOf } from '../../src/view/dates.ts';
import { searchRules } from '../../src/view/options/rule-search.ts';
import {
  countWord,
  dismissWords,
  listing,
  originWords,
  stateWords,
  unreadWords,
  verdictWord,
} from '../../src/view/words.ts';
import { samples } from './samples/samples.ts';

describe('the words', () => {
  it('hold one entry for every reason, and no other', () => {
    expect(Object.keys(unreadWords).toSorted()).toEqual([...unreadReasons].toSorted());
    expect(Object.keys(originWords).toSorted()).toEqual([...evidenceKinds].toSorted());
    expect(Object.keys(dismissWords)).toEqual([...dismissReasons]);
    expect(Object.keys(stateWords).toSorted()).toEqual([...panelReasons].toSorted());
  });

  it('say of each reason what to do about it', () => {
    for (const { why, advice } of Object.values(unreadWords)) {
      expect(why).toMatch(/^[a-z].*[^.]$/);
      expect(advice).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('tell a service that the note describes otherwise from one that it does not mention', () => {
    expect(verdictWord('contradicted', true)).toBe('not what the note describes');
    expect(verdictWord('contradicted', false)).toBe('not found in the note');
  });

  it('count in words up to nine', () => {
    expect([countWord(1), countWord(9), countWord(10)]).toEqual(['one', 'nine', '10']);
  });

  it('list with the last word before the last', () => {
    expect(listing(['massage'])).toBe('massage');
    expect(listing(['massage', 'manual therapy'], 'or')).toBe('massage or manual therapy');
    expect(listing(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('the samples', () => {
  it.each(Object.entries(samples))('%s is a view that the background may send', (_, view) => {
    expect(z.safeParse(panelViewSchema, view).error).toBeUndefined();
  });
});

describe('dates', () => {
  it('are written as a clinic writes them', () => {
    expect(dayOf('2026-11-20')).toBe('20 Nov 2026');
    expect(dayOf('2026-01-05')).toBe('5 Jan 2026');
  });

  it('are left as they stand where they are no ISO dates', () => {
    expect(dayOf('2026')).toBe('2026');
    expect(dayOf('2026-13-01')).toBe('2026-13-01');
  });

  it('show minutes since midnight as a clock', () => {
    expect([clockOf(605), clockOf(0), clockOf(780)]).toEqual(['10:05', '0:00', '13:00']);
  });
});

describe('the search for rules', () => {
  const rule = (id: string, title: string) => ({
    id,
    title,
    why: 'Payers look closely at massage.',
    indicator: 'warning' as const,
    source: { label: 'Health Network Solutions' },
    example: { fires: '97124 × 4', quiet: '97124 × 1' },
  });
  const rules = [rule('audit/units', 'More than one unit'), rule('documentation/goal', 'No goal')];

  it('finds by any words, in any order and case', () => {
    expect(searchRules(rules, 'UNIT audit').map(({ id }) => id)).toEqual(['audit/units']);
    expect(searchRules(rules, 'health network')).toHaveLength(2);
  });

  it('finds all for an empty search and none for a word that is nowhere', () => {
    expect(searchRules(rules, ' ')).toHaveLength(2);
    expect(searchRules(rules, 'unit surgery')).toEqual([]);
  });
});
