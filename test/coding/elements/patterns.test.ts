import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allIn, blanked, firstIn, pattern } from '../../../src/coding/elements/patterns.ts';
import { allOf, firstsOf, groupOf } from '../../../src/coding/elements/pattern-group.ts';
import { openingOf, searched } from '../../../src/coding/elements/starts.ts';
import { task } from '../../../src/coding/elements/tasks.ts';
import { anyOf } from '../../../src/coding/elements/terms.ts';

/** Every way in which a pattern of a table opens: words, any word, digits, signs, bounds, counts. */
const shapes = [
  anyOf(['pain|pains', 'near ?falls?', '(?:\\w+ )?relief', 's/p|status post']),
  task,
  pattern(String.raw`\b(?:rom|flexion)\b[^.;\d]{0,30}\d{1,3}\s?%`),
  pattern(String.raw`[+-]?\d{1,3}(?:\.\d{1,2})?\s?(?:°|deg\b)`),
  pattern(String.raw`(?<![\d/])(?:[1-9]|10)(?:\.5)?\s?\/\s?10(?![\d/])`),
  pattern(String.raw`_{3,}|(?<![\w_])__(?![\w_])|\[\s{0,3}\]|☐`, ''),
  pattern(String.raw`[↑↓]\s?\w`),
  pattern('(?:^\\W*to|able to|can)\\s+[a-z]+'),
  pattern('x{2,3}|(?:ab){2}|a{0}b?c', ''),
];

const found = (texts: readonly RegExpExecArray[]): string[] =>
  texts.map((match) => `${match.index} ${match[0]}`);

const pieces = fc.constantFrom(
  'pain',
  'Pains',
  'relief',
  'good',
  'near-fall',
  's/p',
  'flexion',
  'ROM',
  '40',
  '4/10',
  '70 %',
  '-12.5°',
  '5 deg',
  '[ ]',
  '___',
  '__',
  '↑ ROM',
  'xx',
  'abab',
  'c',
  'walk',
  'climbs',
  'able to',
  'to',
  'can',
  'reach',
  'café',
  '☐',
  '_pain',
  '3pain',
  '\n',
  'É',
  '100',
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ', ', '-', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('patterns tried only where they can begin', () => {
  it('find what they find anywhere', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...shapes), (text, shape) => {
        expect(found(allIn(shape, searched(text)))).toEqual(
          found([...text.matchAll(shape.anywhere)]),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('find what they find anywhere in whole notes', () => {
    const file = new URL('../charts/massage.json', import.meta.url);
    const charts = JSON.parse(readFileSync(file, 'utf8')) as {
      encounter: { note: Record<string, string> };
    }[];
    const notes = charts.flatMap(({ encounter }) => Object.values(encounter.note));
    for (const shape of shapes) {
      for (const note of notes) {
        expect(found(allIn(shape, searched(note)))).toEqual(
          found([...note.matchAll(shape.anywhere)]),
        );
      }
    }
  });

  it('find the same in a group of more than its parts hold', () => {
    const many = [...shapes, ...shapes, ...shapes, ...shapes];
    const group = groupOf(many);
    fc.assert(
      fc.property(texts, (text) => {
        const words = searched(text);
        expect(allOf(group, words).map(found)).toEqual(many.map((one) => found(allIn(one, words))));
        expect(firstsOf(group, words)).toEqual(many.map((one) => firstIn(one, words)));
      }),
    );
  });

  it('are not tried inside a word where they open with one', () => {
    const { words: only, anywhere } = openingOf('(?<![A-Za-z_])(?:pain|ache)(?![A-Za-z])');
    expect({ only, anywhere }).toEqual({ only: true, anywhere: false });
    expect(searched('no pain').words).toHaveLength(2);
  });

  it('are tried anywhere where their source bounds no letter on its left', () => {
    expect(openingOf('ache').anywhere).toBe(true);
    expect(firstIn(pattern('ache'), searched('toothache'))?.index).toBe(5);
  });

  it('blank what they match and keep every offset', () => {
    expect(blanked(anyOf(['pain']), searched('no pain, pains')).text).toBe('no ····, pains');
    const same = searched('quiet');
    expect(blanked(anyOf(['pain']), same)).toBe(same);
  });
});
