import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmly, isSettled, settled, type Shown } from '../../src/view/panel/calm-list.ts';

interface Item {
  readonly key: string;
  readonly words?: string;
}

const items = (keys: string): Item[] => keys.split('').map((key) => ({ key }));

/** "ab-c+": b is resolved, c waits. */
const read = (shown: readonly Shown<Item>[]): string =>
  shown
    .map(({ item, standing }) => item.key + { here: '', resolved: '-', waiting: '+' }[standing])
    .join('');

const after = (shown: string, next: string, pointing: boolean): string =>
  read(calmly(settled(items(shown)), items(next), pointing));

describe('a calm list', () => {
  it('keeps what is resolved in its place', () => {
    expect(after('abc', 'ac', false)).toBe('ab-c');
    expect(after('abc', 'bc', false)).toBe('a-bc');
    expect(after('abc', '', false)).toBe('a-b-c-');
  });

  it('puts what is new at its rank while nobody points at it', () => {
    expect(after('ac', 'abc', false)).toBe('abc');
  });

  it('lets what is new wait while somebody points at it', () => {
    expect(after('ac', 'abc', true)).toBe('acb+');
    expect(after('ac', 'bc', true)).toBe('a-cb+');
  });

  it('does not change the order under the pointer', () => {
    expect(after('abc', 'cba', true)).toBe('abc');
    expect(after('abc', 'cba', false)).toBe('cba');
  });

  it('drops what waited and is gone again', () => {
    const waiting = calmly(settled(items('a')), items('ab'), true);
    expect(read(calmly(waiting, items('a'), true))).toBe('a');
  });

  it('takes back what was resolved and is found again', () => {
    const resolved = calmly(settled(items('abc')), items('ac'), true);
    expect(read(calmly(resolved, items('abc'), true))).toBe('abc');
  });

  it('shows the newest words at once', () => {
    const shown = calmly(
      settled<Item>([{ key: 'a', words: 'old' }]),
      [{ key: 'a', words: 'new' }],
      true,
    );
    expect(shown[0]?.item.words).toBe('new');
  });

  it('never loses or doubles an item, whatever comes', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { minLength: 1 }), (reviews) => {
        let shown = settled<Item>([]);
        for (const [next, pointing] of reviews)
          shown = calmly(shown, items(next.join('')), pointing);
        const [last = []] = reviews.at(-1) ?? [];
        const standing = shown.filter((one) => one.standing !== 'resolved');
        expect(standing.map(({ item }) => item.key).toSorted()).toEqual(last.toSorted());
        expect(new Set(shown.map(({ item }) => item.key)).size).toBe(shown.length);
      }),
    );
  });

  it('is settled once nothing is resolved or waiting', () => {
    expect(isSettled(settled(items('ab')))).toBe(true);
    expect(isSettled(calmly(settled(items('ab')), items('a'), false))).toBe(false);
  });
});
