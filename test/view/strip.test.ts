import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/encounter/review.ts';
import { stripOf } from '../../src/view/panel/strip.ts';

const block = (code: string, start: number, end: number) => ({
  code,
  minutes: end - start,
  start,
  end,
});

describe('the clock strip', () => {
  it('is not drawn where no minutes are known', () => {
    expect(stripOf({ timeIn: 600, timeOut: 660, blocks: [], overlaps: [] })).toBeUndefined();
  });

  it('puts every block at its time between time in and time out', () => {
    const strip = stripOf({
      timeIn: 600,
      timeOut: 640,
      blocks: [block('97140', 604, 624), block('97112', 630, 640)],
      overlaps: [],
    });
    expect(strip?.clock).toBe(true);
    expect(strip?.blocks.map(({ from, width, colour }) => [from, width, colour])).toEqual([
      [10, 50, 0],
      [75, 25, 1],
    ]);
  });

  it('grows where a block ends after time out', () => {
    const ledger = { timeIn: 600, timeOut: 630, blocks: [block('97140', 600, 640)], overlaps: [] };
    expect(stripOf(ledger)?.minutes).toBe(40);
  });

  it('hatches what two services share', () => {
    const strip = stripOf({
      blocks: [block('97140', 600, 630), block('97112', 620, 640)],
      overlaps: [{ start: 620, end: 630 }],
    });
    expect(strip?.overlaps).toEqual([{ from: 50, width: 25 }]);
  });

  it('lays durations end to end and claims no clock', () => {
    const blocks = [
      { code: '97140', minutes: 25 },
      { code: '97112', minutes: 15 },
    ];
    const strip = stripOf({ timeIn: 600, timeOut: 640, blocks, overlaps: [] });
    expect(strip?.clock).toBe(false);
    expect(strip?.blocks.map(({ from, span }) => [from, span])).toEqual([
      [0, undefined],
      [62.5, undefined],
    ]);
    expect(strip?.ticks.at(-1)?.label).toBe('40 min');
  });

  it('labels the ends and the quarter hours', () => {
    const strip = stripOf({
      timeIn: 600,
      timeOut: 645,
      blocks: [block('97140', 600, 645)],
      overlaps: [],
    });
    expect(strip?.ticks.map(({ label }) => label)).toEqual(['10:00', '10:15', '10:30', '10:45']);
  });

  it('gives two blocks of one code one colour', () => {
    const blocks = [block('97140', 600, 610), block('97112', 610, 620), block('97140', 620, 630)];
    expect(stripOf({ blocks, overlaps: [] })?.blocks.map(({ colour }) => colour)).toEqual([
      0, 1, 0,
    ]);
  });

  it('puts a label that would run into another one row up', () => {
    const blocks = [block('97140', 600, 605), block('97112', 605, 610), block('97110', 655, 660)];
    expect(stripOf({ blocks, overlaps: [] })?.blocks.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('never leaves its frame', () => {
    const minutes = fc.integer({ min: 1, max: 120 });
    const one = fc.record({ start: fc.integer({ min: 0, max: 1300 }), minutes });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (services) => {
        const ledger: Ledger = {
          blocks: services.map(({ start, minutes: length }) =>
            block('97140', start, start + length),
          ),
          overlaps: [],
        };
        for (const { from, width } of stripOf(ledger)?.blocks ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + width).toBeLessThanOrEqual(100.0001);
        }
      }),
    );
  });
});
