/** One figure said twice is not added twice; several blocks of one service are. */
import type { Assignment } from '../choice/assignment.ts';
import type { Draft } from './draft.ts';
import { absorb, clearTime, isBare } from './draft.ts';
import type { StatedTotal } from './facts.ts';

/** A draft with the code that it was given. */
export interface Coded {
  readonly draft: Draft;
  readonly assignment: Assignment;
}

/** The services that remain, and figures that do not agree with the sum of a service's blocks. */
export interface Settled {
  readonly kept: Coded[];
  readonly totals: StatedTotal[];
}

/** Goes through the drafts in order and joins what says the same thing again. */
export function joinRepeats(coded: readonly Coded[]): Settled {
  const settled: Settled = { kept: [], totals: [] };
  const byCode = new Map<string, Coded[]>();
  for (const one of coded) {
    const { code } = one.assignment;
    const same = byCode.get(code ?? '') ?? [];
    if (code !== null && isSaid(settled, same, one)) continue;
    settled.kept.push(one);
    same.push(one);
    byCode.set(code ?? '', same);
  }
  for (const same of byCode.values()) joinEarlySummary(settled, same);
  return settled;
}

/** So many blocks of one code are looked back on: no visit has more, and a strange text stays quick to read. */
const memory = 24;

/** Is it said already, once more or in sum? Then it is joined to what it repeats. */
function isSaid(settled: Settled, same: readonly Coded[], one: Coded): boolean {
  const twin = same.slice(-memory).find((other) => isRepeat(other.draft, one.draft));
  if (twin !== undefined) {
    absorb(twin.draft, one.draft);
    return true;
  }
  const [first] = same;
  if (first === undefined || !isSummary(same, one.draft)) return false;
  joinSum(settled, same, one);
  absorb(first.draft, one.draft);
  return true;
}

/** The figure holds parts of which only some are timed: "TE 23" over "bike 5', SLR, clamshells". */
function isWholeOf({ minutes }: Draft, parts: readonly Coded[]): boolean {
  if (minutes === undefined || minutes <= sumOf(parts)) return false;
  return parts.some(({ draft }) => isPartlyTimed(draft));
}

/** More is named after the time: the time is of what stands before it. */
function isPartlyTimed({ minutesSpan, techniques, setsFollow }: Draft): boolean {
  if (setsFollow) return true;
  return techniques.some(({ technique: { span } }) => {
    return span.section === minutesSpan?.section && span.start > minutesSpan.end;
  });
}

/** The same figure again: in another part of the note, or once by the code's name and once in full. */
function isRepeat(one: Draft, other: Draft): boolean {
  if (one.minutes === undefined || other.minutes === undefined) return isNameAlone(other);
  if (one.minutes !== other.minutes || isClockApart(one, other)) return false;
  if (one.section !== other.section || one.part !== other.part) return true;
  return one.order === other.order ? isCodeAgain(one, other) : isBare(one) !== isBare(other);
}

/** The code's name with neither time nor place adds nothing. */
const isNameAlone = (draft: Draft): boolean =>
  isBare(draft) && draft.minutes === undefined && draft.places.length === 0;

function isClockApart({ clock: one }: Draft, { clock: other }: Draft): boolean {
  return one !== undefined && other !== undefined && one.start !== other.start;
}

/** "Manual therapy 15 min (97140 x 15 min)" */
function isCodeAgain(one: Draft, other: Draft): boolean {
  return isBare(one) && isBare(other) && isNumber(one) !== isNumber(other);
}

const isNumber = ({ techniques }: Draft): boolean =>
  techniques.every(({ technique }) => technique.id.startsWith('code-'));

const summingUp: ReadonlySet<Draft['part']> = new Set(['billing', 'admin', 'plan', 'assessment']);

/** A bare line that restates in sum what stands above, in a part of the note that sums up. */
function isSummary(before: readonly Coded[], draft: Draft): boolean {
  if (draft.minutes === undefined || !isBare(draft)) return false;
  const timed = before.filter((one) => one.draft.minutes !== undefined);
  if (timed.length === 0) return false;
  if (sumOf(timed) === draft.minutes) return true;
  if (!timed.every((one) => isElsewhere(one.draft, draft))) return false;
  return summingUp.has(draft.part) || timed.every((one) => !isBare(one.draft));
}

const isElsewhere = (one: Draft, other: Draft): boolean =>
  one.part !== other.part || one.section !== other.section;

const sumOf = (coded: readonly Coded[]): number =>
  coded.reduce((total, { draft }) => total + (draft.minutes ?? 0), 0);

function noteDifference(
  { totals }: Settled,
  parts: readonly Coded[],
  { draft, assignment }: Coded,
): void {
  const { minutes } = draft;
  const sum = sumOf(parts);
  if (minutes === undefined || sum === minutes) return;
  const { code } = assignment;
  totals.push({
    kind: 'service',
    ...(code === null || code === 'undecided' ? {} : { code }),
    minutes,
    parts: sum,
    span: draft.minutesSpan ?? draft.span,
  });
}

/** A bare line before the lines that it sums up. */
function joinEarlySummary(settled: Settled, same: readonly Coded[]): void {
  const told = same.filter(({ draft }) => draft.minutes !== undefined && !isBare(draft));
  const [first] = told;
  if (first === undefined || first.assignment.code === null) return;
  for (const one of same) {
    const { draft } = one;
    if (draft.minutes === undefined || !isBare(draft)) continue;
    const apart = told.every((other) => isElsewhere(other.draft, draft));
    const listed = isWholeOf(draft, told) && isListed(settled, one);
    if (!apart && !listed && sumOf(told) !== draft.minutes) continue;
    joinSum(settled, told, one);
    absorb(first.draft, draft);
    settled.kept.splice(settled.kept.indexOf(one), 1);
  }
}

/** A figure and its parts: the figure stands where only some of the parts are timed, else the parts do. */
function joinSum(settled: Settled, parts: readonly Coded[], one: Coded): void {
  if (isWholeOf(one.draft, parts)) {
    for (const { draft } of parts) clearTime(draft);
    return;
  }
  noteDifference(settled, parts, one);
  clearTime(one.draft);
}

/** Its own name stands first; what spells it out may have been joined to it. */
const isNamed = ({ techniques }: Draft): boolean => techniques[0]?.technique.bare === true;

/** "97140 (15), 97110 (23)": one of several names with their minutes, and nothing else said of them. */
function isListed({ kept }: Settled, { draft, assignment }: Coded): boolean {
  return kept.some(({ draft: other, assignment: { code } }) => {
    const beside = other.section === draft.section && other.order === draft.order;
    return beside && code !== assignment.code && isNamed(other) && other.minutes !== undefined;
  });
}
