import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPlaces, placesOf } from '../../src/view/structure/search.ts';
import { foundInWords, readInWords, textsInWords } from '../../src/view/structure/words.ts';

describe('the search in a structure', () => {
  it('finds every place in any case, and none for nothing', () => {
    expect(placesOf('Xxxx Roe, roe', 'ROE')).toEqual([5, 10]);
    expect(placesOf('Xxxx Roe', '  ')).toEqual([]);
    expect(placesOf('Xxxx', 'Roe')).toEqual([]);
  });

  it('finds no place twice and ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, words) => {
        const places = placesOf(text, words);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
    expect(placesOf('aa'.repeat(mostPlaces), 'a')).toHaveLength(mostPlaces);
  });
});

describe('what was read, in words', () => {
  it('names sections and facts, and counts service lines', () => {
    const paths = [
      'identity.patient',
      'lines.0.code',
      'lines.0.units',
      'lines.1.code',
      'note.plan',
    ];
    expect(readInWords(paths)).toBe('Plan, 2 service lines and patient');
    expect(readInWords([])).toBe('nothing');
  });

  it('counts', () => {
    expect(textsInWords(1)).toBe('1 text');
    expect(textsInWords(1284)).toBe('1,284 texts');
    expect(foundInWords(0, false)).toBe('Not in the file');
    expect(foundInWords(500, true)).toBe('More than 500 places');
  });
});
