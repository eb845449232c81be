import { describe, expect, it } from 'vitest';
import { review } from '../../src/coding/review.ts';
import { CHARTS } from '../ehr/charts/index.ts';

const notes = CHARTS.map(({ note }) => Object.values(note).join('\n')).join('\n');

/** Milliseconds of a review, the least of three: the machine's pauses only add. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    review({ note: { text }, lines: [{ code: '97140', units: 2, modifiers: [] }] });
    return performance.now() - start;
  });
  return Math.min(...times);
}

const ofLength = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('a strange text', () => {
  const length = 80_000;

  it.each([
    '_',
    '(',
    'a',
    '1 ',
    '- ',
    '\n',
    ' ',
    'MFR to ',
    'cannot ',
    '10:05-10:20 ',
    'R L B ',
    'to the ',
    '97140 ',
    '___ ',
    '.',
    '. ',
    '; ',
    '1.',
    '"',
  ])('of nothing but %j takes no longer than a few notes of its length', (piece) => {
    expect(timeOf(ofLength(piece, length))).toBeLessThan(6 * timeOf(ofLength(notes, length)));
  });
});
