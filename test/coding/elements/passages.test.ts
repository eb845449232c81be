import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/coding/elements/passages.ts';
import { processorTime } from '../processor-time.ts';
import { read } from './reading.ts';

describe('passages', () => {
  it('knows the part and the label of each statement', () => {
    const text =
      'S: Neck pain 4/10. Sleeps ok\nO: STM 15 min. Goal: sit 45 min; lift child. HEP reviewed.';
    const seen = passagesOf({ note: { text } }).map((one) => [
      one.part,
      one.label,
      one.text.trim(),
    ]);
    expect(seen).toEqual([
      ['subjective', undefined, 'Neck pain 4/10.'],
      ['subjective', undefined, 'Sleeps ok'],
      ['objective', undefined, 'STM 15 min.'],
      ['objective', 'goal', 'sit 45 min;'],
      ['objective', 'goal', 'lift child.'],
      ['objective', 'goal', 'HEP reviewed.'],
    ]);
  });

  it('keeps offsets true to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const one of passagesOf({ note: { text } })) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
        }
      }),
    );
  });

  it.each([
    ' ',
    '\n',
    '_',
    'no ',
    'pain 5/10, ',
    'goal to ',
    'signed ',
    '. ',
    'A ',
    '[',
    '1. ',
    '5 to ',
    'after ',
  ])('stays quick on a long run of %j', (unit) => {
    const text = unit.repeat(6000 / unit.length);
    expect(processorTime(() => read(text, 'text'))).toBeLessThan(3000);
  });
});
