import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByMidpoint } from '../../../src/coding/units/ama-midpoint.ts';
import { unitsForMinutes } from '../../../src/coding/units/bands.ts';
import {
  alternativesListed,
  countByTotalTime,
} from '../../../src/coding/units/cms-eight-minute.ts';
import type { UnitCount } from '../../../src/encounter/review.ts';
import { byMidpoint, byTotalTime, written } from './by-hand.ts';
import cases from './cases.json' with { type: 'json' };

const timed = ['97035', '97110', '97112', '97116', '97124', '97140', '97530'];
const untimed = new Set(['97010', '97150', '97161', '98941']);

const text = (allocation: Record<string, number>) =>
  written(Object.keys(allocation), (code) => allocation[code] ?? 0);

function minutesOf(services: readonly (readonly (string | number)[])[]): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const [code, spent] of services) {
    if (untimed.has(String(code))) continue;
    minutes.set(String(code), (minutes.get(String(code)) ?? 0) + Number(spent));
  }
  return minutes;
}

const count = (method: string, minutes: ReadonlyMap<string, number>): UnitCount =>
  method === 'cms-8-minute' ? countByTotalTime(minutes) : countByMidpoint(minutes);

describe('the published examples', () => {
  it.each(cases)('$id ($source)', ({ method, services, timedUnits, acceptable }) => {
    const { total, allocation, alternatives } = count(method, minutesOf(services));
    expect(total).toBe(timedUnits);
    const answers = [allocation, ...alternatives].map(text).toSorted();
    expect(answers).toEqual((acceptable as Record<string, number>[]).map(text).toSorted());
  });
});

describe('the bands', () => {
  it.each([
    [0, 0],
    [7, 0],
    [8, 1],
    [22, 1],
    [23, 2],
    [37, 2],
    [38, 3],
    [52, 3],
    [53, 4],
    [67, 4],
    [68, 5],
    [82, 5],
    [83, 6],
    [97, 6],
    [98, 7],
    [112, 7],
    [113, 8],
    [127, 8],
    [128, 9],
  ])('%i minutes are %i units', (minutes, units) => {
    expect(unitsForMinutes(minutes)).toBe(units);
  });
});

const bill = fc
  .uniqueArray(fc.constantFrom(...timed), { maxLength: 6 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => fc.tuple(fc.constant(code), fc.integer({ min: 0, max: 75 })))),
  )
  .map((rows) => new Map<string, number>(rows));

const billed = fc
  .dictionary(fc.constantFrom(...timed), fc.nat(5))
  .map((units) => new Map(Object.entries(units)));

describe('whatever the minutes', () => {
  it('never allows more than the minutes do, nor two extra units for one service', () => {
    fc.assert(
      fc.property(bill, billed, (minutes, claimed) => {
        const { total, allocation, alternatives } = countByTotalTime(minutes, claimed);
        const spent = [...minutes.values()].reduce((a, b) => a + b, 0);
        expect(total).toBe(unitsForMinutes(spent));
        for (const answer of [allocation, ...alternatives]) {
          expect(Object.values(answer).reduce((a, b) => a + b, 0)).toBe(total);
          for (const [code, units] of Object.entries(answer)) {
            const full = Math.floor((minutes.get(code) ?? 0) / 15);
            expect([full, full + 1]).toContain(units);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the services', () => {
    fc.assert(
      fc.property(bill, billed, (minutes, claimed) => {
        const turned = new Map([...minutes].toReversed());
        expect(JSON.stringify(countByTotalTime(turned, claimed))).toBe(
          JSON.stringify(countByTotalTime(minutes, claimed)),
        );
        expect(JSON.stringify(countByMidpoint(turned))).toBe(
          JSON.stringify(countByMidpoint(minutes)),
        );
      }),
    );
  });

  it('keeps the same answers whatever is billed, and picks the billed one among them', () => {
    fc.assert(
      fc.property(bill, fc.nat(), (minutes, nth) => {
        const free = countByTotalTime(minutes);
        const answers = [free.allocation, ...free.alternatives];
        const wanted = answers[nth % answers.length] ?? {};
        const claimed = new Map([...minutes.keys()].map((code) => [code, wanted[code] ?? 0]));
        const held = countByTotalTime(minutes, claimed);
        expect(held.allocation).toEqual(wanted);
        expect([held.allocation, ...held.alternatives].map(text).toSorted()).toEqual(
          answers.map(text).toSorted(),
        );
      }),
    );
  });
});

/** A small generator of numbers, so that the hundred thousand bills are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('against the slow obvious way', () => {
  it('agrees on a hundred thousand bills', () => {
    const below = numbers(97_140);
    const disagreements: string[] = [];
    for (let n = 0; n < 100_000; n += 1) {
      const minutes = new Map<string, number>();
      const services = below(6);
      for (let s = 0; s < services; s += 1)
        minutes.set(timed[below(timed.length)] ?? '', below(62));
      const slow = byTotalTime(minutes);
      const fast = countByTotalTime(minutes);
      const answers = [fast.allocation, ...fast.alternatives].map(text).toSorted();
      const alone = countByMidpoint(minutes);
      const agree =
        fast.total === slow.total &&
        answers.join('|') === slow.answers.join('|') &&
        alone.total === byMidpoint(minutes).total &&
        text(alone.allocation) === byMidpoint(minutes).answer;
      if (!agree) disagreements.push(JSON.stringify([...minutes]));
    }
    expect(disagreements).toEqual([]);
  });

  it('lists no more alternatives than anybody would read', () => {
    const many = new Map(Array.from({ length: 20 }, (_, n) => [String(97_000 + n), 7]));
    const { total, allocation, alternatives } = countByTotalTime(many);
    expect(total).toBe(9);
    expect(Object.keys(allocation)).toHaveLength(9);
    expect(alternatives).toHaveLength(alternativesListed);
  });
});
