import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/coding/lexicon/lexicon.ts';
import { distanceWithin } from '../../../src/coding/lexicon/typos.ts';
import { tokenise } from '../../../src/coding/note/tokens.ts';

const techniques = (text: string) =>
  scan(tokenise(text)).techniques.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('misspelt techniques', () => {
  it.each([
    ['efflurage', 'effleurage'],
    ['efleurage', 'effleurage'],
    ['petrisage', 'petrissage'],
    ['petrissge', 'petrissage'],
    ['tapotment', 'tapotement'],
    ['myofacial release', 'myofascial-release'],
    ['myofascial relase', 'myofascial-release'],
    ['joint mobilizaton', 'joint-mobilization'],
    ['craniosacrel therapy', 'craniosacral'],
    ['neuromuscular re-educaton', 'neuro-reeducation'],
    ['proprioceptve training', 'proprioception-training'],
  ])('%s', (text, id) => {
    expect(techniques(text)).toContain(id);
  });

  it.each([
    'left a message for the patient',
    'a fraction of the range',
    'medication reviewed',
    'immobilized in a boot',
    'scapular winging mild',
    'contraction of the quad',
    'vertical displacement',
    'distracted by phone',
    'compassionate care',
    'percutaneous pinning',
  ])('leaves real words alone: %s', (text) => {
    expect(techniques(text)).toEqual([]);
  });
});

describe('the bounded distance', () => {
  /** The plain table, without the bound. */
  function distance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        if (swapped) best = Math.min(best, at(i - 2, j - 2) + 1);
        (rows[i] ?? [])[j] = best;
      }
    }
    return at(a.length, b.length);
  }

  it('agrees with the whole table', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(distanceWithin(a, b, limit)).toBe(distance(a, b) <= limit);
      }),
      { numRuns: 500 },
    );
  });
});
