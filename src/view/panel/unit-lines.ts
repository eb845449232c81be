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
  const codes = codesCounted(input, units);
  const own = `${input.payerName ?? 'No payer known'}: ${methodWords[units.method]}`;
  if (theirs === null) return { lines: [line(own, mine, true, codes)] };
  if (same(mine, theirs)) return { lines: [line('By both ways of counting', mine, true, codes)] };
  const remainder = remainderOf(units, minutesOf(input, codes));
  return {
    lines: [
      line(own, mine, true, codes),
      line(`${keepers[other]}: ${methodWords[other]}`, theirs, false, codes),
    ],
    ...(remainder === undefined ? {} : { remainder }),
  };
}

const methodWords: Readonly<Record<UnitMethod, string>> = {
  'cms-8-minute': 'all together (8-minute rule)',
  'ama-midpoint': 'code by code (midpoint)',
};

const keepers: Readonly<Record<UnitMethod, string>> = {
  'cms-8-minute': 'Medicare',
  'ama-midpoint': 'AMA',
};

/** The codes that either way of counting gives a unit, in the review's order. */
function codesCounted({ review }: Input, units: Units): string[] {
  const counts = [units['cms-8-minute'], units['ama-midpoint']];
  const counted = new Set(counts.flatMap((count) => Object.keys(count?.allocation ?? {})));
  const ordered = review.codes.map(({ code }) => code).filter((code) => counted.has(code));
  return [...new Set([...ordered, ...counted])];
}

function line(text: string, count: UnitCount, counts: boolean, codes: readonly string[]): UnitLine {
  const split = (allocation: UnitCount['allocation']): string =>
    codes.length < 2 ? '' : codes.map((code) => `${code} ${allocation[code] ?? 0}`).join(' · ');
  return {
    text,
    total: `${count.total} ${plural(count.total, 'unit')}`,
    split: split(count.allocation),
    ties: count.alternatives.map(split).filter((one) => one !== ''),
    counts,
  };
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
function minutesOf(
  { review, codes }: Input,
  counted: readonly string[],
): (readonly [string, number])[] {
  return review.codes.flatMap(({ code, minutes, verdict }) => {
    const timed = verdict === 'supported' && codes[code]?.timed === true;
    const belongs = counted.includes(code) || timed;
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
  const over = minutes.map(([code, one]) => `${code} is ${one % unit} over`);
  return (
    `${total} minutes together are ${Math.floor(total / unit)} × ${unit} and ${total % unit} over. ` +
    `By code, ${listing(over)}. Eight over make a unit.`
  );
}

function unitsIn(minutes: number): number {
  return Math.floor(minutes / unit) + (minutes % unit >= least ? 1 : 0);
}
