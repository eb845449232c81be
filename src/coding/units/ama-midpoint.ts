/** The midpoint rule of the CPT code set ("rule of eights"): each service is counted alone. */
import type { UnitCount } from '../../encounter/review.ts';
import { unitsForMinutes } from './bands.ts';
import type { Minutes } from './timed-minutes.ts';

/**
 * A unit is earned when its midpoint is passed, eight of fifteen minutes; minutes are never pooled
 * across services, so there are no ties. Source: CPT introduction, "Time", as taught by Gawenda.
 */
export function countByMidpoint(minutes: Minutes): UnitCount {
  const allocation: Record<string, number> = {};
  let total = 0;
  for (const [code, spent] of [...minutes].toSorted(byCode)) {
    const units = unitsForMinutes(spent);
    if (units > 0) allocation[code] = units;
    total += units;
  }
  return { total, allocation, alternatives: [] };
}

function byCode([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
