/** Medicare's total-time rule: all timed minutes of the day are pooled, then shared out. */
import type { UnitCount } from '../../encounter/review.ts';
import { unitsForMinutes } from './bands.ts';
import type { Billed } from './billed-units.ts';
import { choices } from './choices.ts';
import type { Minutes } from './timed-minutes.ts';

/** At most this many other allocations are listed; eight services of equal remainder stay below it. */
export const alternativesListed = 100;

type Share = { readonly code: string; readonly full: number; readonly rest: number };

/**
 * The total of all timed minutes decides how many units there are. Each service gets its full
 * quarter hours; the units left over go to the largest remainders, one each, under eight minutes
 * or not. Where remainders tie the clinician picks: `allocation` is the pick that agrees best with
 * what is billed, `alternatives` the others (ordered by code, at most `alternativesListed`).
 * Source: CMS Claims Processing Manual ch. 5 s 20.2.
 */
export function countByTotalTime(minutes: Minutes, billed: Billed = new Map()): UnitCount {
  const shares = [...minutes].map(shareOf).toSorted(largestRestFirst);
  const total = unitsForMinutes(sum([...minutes.values()]));
  const left = total - sum(shares.map(({ full }) => full));
  const { sure, tied, open } = settle(shares, left);
  const picked = pick(tied, open, billed);
  const allocate = (extra: readonly Share[]) => allocationOf(shares, [...sure, ...extra]);
  return {
    total,
    allocation: allocate(picked),
    alternatives: others(tied, open, picked).map(allocate).toSorted(byCodes),
  };
}

function shareOf([code, spent]: readonly [string, number]): Share {
  return { code, full: Math.floor(spent / 15), rest: spent % 15 };
}

/** Whose extra unit is certain, who ties for the rest, and how many of those are open. */
function settle(shares: readonly Share[], left: number) {
  const last = left > 0 ? shares[left - 1]?.rest : undefined;
  if (last === undefined) return { sure: [], tied: [], open: 0 };
  const sure = shares.filter(({ rest }) => rest > last);
  const tied = shares.filter(({ rest }) => rest === last);
  return { sure, tied, open: left - sure.length };
}

/** Among the tied, first those whose billed units are above their full quarter hours, then by code. */
function pick(tied: readonly Share[], open: number, billed: Billed): readonly Share[] {
  const wanted = ({ code, full }: Share): number => {
    const units = billed.get(code);
    if (units === undefined) return 1;
    return units > full ? 0 : 2;
  };
  return tied.toSorted((a, b) => wanted(a) - wanted(b) || compare(a.code, b.code)).slice(0, open);
}

function others(tied: readonly Share[], open: number, picked: readonly Share[]): Share[][] {
  const isPicked = (choice: readonly Share[]) => choice.every((share) => picked.includes(share));
  return choices(tied, open, alternativesListed + 1)
    .filter((choice) => !isPicked(choice))
    .slice(0, alternativesListed);
}

function allocationOf(shares: readonly Share[], extra: readonly Share[]): Record<string, number> {
  const units = shares.map((share): [string, number] => [
    share.code,
    share.full + (extra.includes(share) ? 1 : 0),
  ]);
  return Object.fromEntries(
    units.filter(([, count]) => count > 0).toSorted(([a], [b]) => compare(a, b)),
  );
}

function largestRestFirst(a: Share, b: Share): number {
  return b.rest - a.rest || compare(a.code, b.code);
}

/** By the allocation's text, which begins with the lowest code. */
function byCodes(a: Record<string, number>, b: Record<string, number>): number {
  return compare(JSON.stringify(a), JSON.stringify(b));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
