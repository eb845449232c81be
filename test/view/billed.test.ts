import { describe, expect, it } from 'vitest';
import type { ServiceLine } from '../../src/encounter/encounter.ts';
import type { CodeReview } from '../../src/encounter/review.ts';
import { billedAgainst, type Part } from '../../src/view/panel/billed.ts';

const manual: CodeReview = {
  code: '97140',
  verdict: 'supported',
  units: 2,
  modifiers: ['59', 'GP'],
  why: '',
  evidence: [],
};
const line = (changes: Partial<ServiceLine>): ServiceLine => ({ code: '97140', ...changes });

/** "-3 +2": struck, new; what is kept stands alone. */
const read = (parts: readonly Part[]): string =>
  parts.map(({ text, mark }) => ({ kept: '', gone: '-', new: '+' })[mark] + text).join(' ');

describe('billed against supported', () => {
  it('strikes nothing where they agree', () => {
    const billed = billedAgainst(manual, [line({ units: 2, modifiers: ['59', 'GP'] })]);
    expect(read(billed.units)).toBe('2');
    expect(read(billed.modifiers)).toBe('59 GP');
  });

  it('strikes the units that differ', () => {
    expect(read(billedAgainst(manual, [line({ units: 3 })]).units)).toBe('-3 +2');
  });

  it('adds up the lines of one code', () => {
    const billed = billedAgainst(manual, [line({ units: 1 }), line({ units: 2 })]);
    expect(read(billed.units)).toBe('-3 +2');
    expect(billed.lines).toEqual([0, 1]);
  });

  it('does not add what was not read', () => {
    const billed = billedAgainst(manual, [line({ units: 1 }), line({})]);
    expect(read(billed.units)).toBe('2');
  });

  it('marks only the modifiers that differ', () => {
    expect(read(billedAgainst(manual, [line({ modifiers: ['GP'] })]).modifiers)).toBe('+59 GP');
    expect(read(billedAgainst(manual, [line({ modifiers: ['59', 'KX', 'GP'] })]).modifiers)).toBe(
      '-KX 59 GP',
    );
  });

  it('strikes all where only the order differs', () => {
    expect(read(billedAgainst(manual, [line({ modifiers: ['GP', '59'] })]).modifiers)).toBe(
      '-GP -59 +59 +GP',
    );
  });

  it('compares nothing where the bill was not read', () => {
    const billed = billedAgainst(manual, undefined);
    expect(billed.absent).toBe(false);
    expect([read(billed.units), read(billed.modifiers)]).toEqual(['2', '59 GP']);
  });

  it('tells a code that is not on the bill from a bill that was not read', () => {
    expect(billedAgainst(manual, []).absent).toBe(true);
    expect(billedAgainst(manual, [line({ units: 0 })]).absent).toBe(true);
  });

  it('shows what is billed as it stands where the note settles nothing', () => {
    const { units: _units, ...open } = manual;
    const undecided: CodeReview = { ...open, verdict: 'undecided', modifiers: [] };
    const billed = billedAgainst(undecided, [line({ units: 3, modifiers: ['GP'] })]);
    expect([read(billed.units), read(billed.modifiers)]).toEqual(['3', 'GP']);
  });

  it('compares no modifiers on a line that goes as a whole', () => {
    const contradicted: CodeReview = {
      ...manual,
      verdict: 'contradicted',
      units: 0,
      modifiers: [],
    };
    const billed = billedAgainst(contradicted, [line({ units: 1, modifiers: ['59', 'GP'] })]);
    expect([read(billed.units), read(billed.modifiers)]).toEqual(['-1 +0', '']);
  });
});
