/** The units by each way of counting, in words, and the remainder that makes the difference. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Review, UnitCount, UnitMethod, Units } from '../../encounter/review.ts';
import { listing, plural } from '../words.ts';

export interface UnitLine {
  readonly text: string;
  /** "3 units" */
  readonly total: string;
  /** "97140 2 · 97112 1"; empty for a single code. */
  readonly split: string;
  /** Other splits that tie. */
  readonly ties: readonly string[];
  /** The payer's way of counting. */
  readonly counts: boolean;
}

export interface UnitLines {
  readonly lines: readonly UnitLine[];
  /** Absent where both ways give the same, or where the minutes do not add up to what was counted. */
  readonly remainder?: string;
}

type Input = Pick<PanelView, 'codes' | 'payerName'> & { readonly review: Review };

/** A unit is 15 minutes; a remainder counts from 8. CMS Claims Processing Manual, ch. 5, s. 20.2. */
const unit = 15;
const least = 8;

export function unitLines(input: Input): UnitLines | undefined {
  const { units } = input.review;
  if (units === null) return undefined;
  const other: UnitMethod = units.method === 'cms-8-minute' ? 'ama-midpoint' : 'cms-8-minute';
  const [mine, theirs] = [units[units.method], units[other]];
  if (mine === null) return undefined;
  if (theirs === null) return { lines: [line(ownText(units.method, input.payerName), mine, true)] };
  if (same(mine, theirs)) return { lines: [line('Both ways of counting', mine, true)] };
  const remainder = remainderOf(units, minutesOf(input, units));
  return {
    lines: [
      line(ownText(units.method, input.payerName), mine, true),
      line(otherText(other), theirs, false),
    ],
    ...(remainder === undefined ? {} : { remainder }),
  };
}

function ownText(method: UnitMethod, payer: string | undefined): string {
  const pooled = method === 'cms-8-minute';
  if (payer === undefined) {
    return pooled ? 'Counted together (8-minute rule)' : 'Counted code by code (midpoint)';
  }
  return pooled
    ? `${payer} counts minutes together (8-minute rule)`
    : `${payer} counts each code (midpoint)`;
}

function otherText(method: UnitMethod): string {
  return method === 'cms-8-minute'
    ? 'Medicare’s 8-minute rule would count together'
    : 'The AMA’s midpoint would count each code';
}

function line(text: string, count: UnitCount, counts: boolean): UnitLine {
  return {
    text,
    total: `${count.total} ${plural(count.total, 'unit')}`,
    split: split(count.allocation),
    ties: count.alternatives.map(split).filter((one) => one !== ''),
    counts,
  };
}

function split(allocation: UnitCount['allocation']): string {
  const entries = Object.entries(allocation);
  return entries.length < 2 ? '' : entries.map(([code, units]) => `${code} ${units}`).join(' · ');
}

function same(a: UnitCount, b: UnitCount): boolean {
  return a.total === b.total && sorted(a.allocation) === sorted(b.allocation);
}

function sorted(allocation: UnitCount['allocation']): string {
  return Object.entries(allocation)
    .filter(([, units]) => units > 0)
    .map(([code, units]) => `${code} ${units}`)
    .toSorted()
    .join();
}

/** Documented minutes of every code that was counted, or that is timed and supported. */
function minutesOf({ review, codes }: Input, units: Units): (readonly [string, number])[] {
  const counted = new Set(
    [units['cms-8-minute'], units['ama-midpoint']].flatMap((count) =>
      Object.keys(count?.allocation ?? {}),
    ),
  );
  return review.codes.flatMap(({ code, minutes, verdict }) => {
    const belongs = counted.has(code) || (verdict === 'supported' && codes[code]?.timed === true);
    return belongs && minutes !== undefined ? [[code, minutes] as const] : [];
  });
}

/** Silent unless the minutes, counted again, give the review's own totals. */
function remainderOf(
  units: Units,
  minutes: readonly (readonly [string, number])[],
): string | undefined {
  const total = minutes.reduce((sum, [, one]) => sum + one, 0);
  const each = minutes.reduce((sum, [, one]) => sum + unitsIn(one), 0);
  if (unitsIn(total) !== units['cms-8-minute']?.total) return undefined;
  if (each !== units['ama-midpoint']?.total) return undefined;
  const left = minutes.map(([code, one]) => `${code} ${one % unit}`);
  return (
    `Together ${total} minutes are ${Math.floor(total / unit)} × ${unit} and ${total % unit} left over; ` +
    `code by code ${listing(left)} are left. A remainder counts from ${least}.`
  );
}

function unitsIn(minutes: number): number {
  return Math.floor(minutes / unit) + (minutes % unit >= least ? 1 : 0);
}
