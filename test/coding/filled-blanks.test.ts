/** Templates whose blanks are marked with lines, filled in and not. */
import { describe, expect, it } from 'vitest';
import { withoutFrames } from '../../src/coding/filled-blanks.ts';
import { review } from '../../src/coding/review.ts';

const read = (text: string): string | undefined => withoutFrames({ note: { text } }).note?.text;

describe('filled-in blanks', () => {
  it.each([
    [
      'Petrissage to _lumbar, both sides_ for _15_ minutes.',
      'Petrissage to  lumbar, both sides  for  15  minutes.',
    ],
    ['Pain today _6_/10', 'Pain today  6 /10'],
    ['Flexion ___48___ deg', 'Flexion    48    deg'],
  ])('reads %s without its lines', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    'Pain ___/10 before and ___/10 after',
    'Signature ________ Date ________',
    'Areas: ____ lumbar ____ cervical',
    'file_name_v2 and plan_of_care stay',
    '__________',
  ])('leaves %s alone', (written) => {
    expect(read(written)).toBe(written);
  });

  it('quotes the words as they were written', () => {
    const text = 'Petrissage to _lumbar erectors_ for _15_ minutes.';
    const [first] = review({ note: { text } }).codes;
    expect(first?.minutes).toBe(15);
    const [evidence] = first?.evidence ?? [];
    expect(evidence?.quote).toBe(text.slice(evidence?.start, evidence?.end));
  });
});
