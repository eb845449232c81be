import { describe, expect, it } from 'vitest';
import { type Place, readingOrder } from '../../src/page/snapshot/placed.ts';

/** A row of labels with their fields, or of labels alone; fields begin a little higher. */
const row = (top: number, lefts: readonly number[], fields = true): Place[] =>
  lefts.flatMap((left): Place[] => [
    { left, top, label: true },
    ...(fields ? [{ left: left + 60, top: top - 2, label: false }] : []),
  ]);

const form = [
  ...row(20, [20, 300, 500]),
  ...row(60, [40, 200, 420]),
  ...row(100, [30, 250], false),
];

/** In the order in which some layouts write their things down: from left to right. */
const byLeft = (places: readonly Place[]): Place[] =>
  places.toSorted((one, other) => one.left - other.left);

const tall = [...form, ...row(200, [20, 330]), ...row(300, [25, 340]), ...row(400, [28, 350])];

describe('the order in which placed things are read', () => {
  it('goes row by row and puts each label with the field behind it', () => {
    const places = byLeft(tall);
    const order = readingOrder(places) ?? [];
    const shown = order.map((at) => (typeof at === 'number' ? [at] : at).map((one) => places[one]));
    expect(shown.flat()).toEqual(tall);
    expect(shown.map((entry) => entry.length)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2]);
  });

  it('is the page’s own where that goes down', () => {
    expect(readingOrder(tall)).toBeNull();
  });

  it('is the page’s own in columns one after the other, with labels over their fields', () => {
    const column = (left: number): Place[] =>
      [20, 80, 140, 200].flatMap((top) => [
        { left, top, label: true },
        { left, top: top + 18, label: false },
      ]);
    expect(readingOrder([...column(20), ...column(300), ...column(600)])).toBeNull();
  });

  it('is not asked of a few things', () => {
    expect(readingOrder(byLeft(tall).slice(0, 8))).toBeNull();
  });
});
