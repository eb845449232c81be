/** The tables hold together: no term twice with different meanings, no code unknown. */
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/coding/codes/codes.ts';
import { techniques } from '../../../src/coding/lexicon/lexicon.ts';
import { neighbours } from '../../../src/coding/lexicon/neighbours.ts';
import { places } from '../../../src/coding/lexicon/places.ts';

const clashes = (rows: readonly { readonly id: string; readonly terms: readonly string[] }[]) => {
  const owner = new Map<string, string>();
  return rows.flatMap(({ id, terms }) =>
    terms.flatMap((term) => {
      const before = owner.get(term);
      owner.set(term, id);
      return before === undefined || before === id ? [] : [`${term}: ${before} and ${id}`];
    }),
  );
};

describe('the lexicon', () => {
  it('gives each term one technique', () => {
    expect(clashes(techniques)).toEqual([]);
  });

  it('gives each term one part of the body', () => {
    expect(clashes(places)).toEqual([]);
  });

  it('knows every code', () => {
    const codes = techniques.flatMap((row) => row.codes);
    expect(codes.filter((code) => codeOf(code) === undefined)).toEqual([]);
  });

  it('names each technique once', () => {
    const ids = techniques.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('settles only techniques that exist', () => {
    const ids = new Set(techniques.map(({ id }) => id));
    expect(Object.keys(neighbours).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('writes terms in small letters, but for those that ask for capitals', () => {
    const terms = [...techniques, ...places].flatMap((row) => row.terms);
    expect(terms.filter((term) => !term.startsWith('!') && term !== term.toLowerCase())).toEqual(
      [],
    );
  });
});
