import { describe, expect, it } from 'vitest';
import { review } from '../../src/coding/review.ts';
import { CHARTS } from '../ehr/charts/index.ts';
import { processorTime } from './processor-time.ts';

const notes = CHARTS.map(({ note }) => Object.values(note).join('\n')).join('\n');

/** Milliseconds of a review, the least of three: compiling and collecting garbage only add. */
function timeOf(text: string): number {
  const lines = [{ code: '97140', units: 2, modifiers: [] }];
  return Math.min(...[1, 2, 3].map(() => processorTime(() => review({ note: { text }, lines }))));
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
