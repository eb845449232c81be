/** Clock spans: "10:05-10:27", "10:05a to 10:27a", "1005-1027", "in: 10:05 out: 10:27". */
import { clockDashes, clockEnds, clockFillers } from '../lexicon/words.ts';
import type { Moment } from './moments.ts';
import { momentAt } from './moments.ts';
import type { Token } from './tokens.ts';
import { isGluedAt, wordAt } from './tokens.ts';

export interface ClockRange {
  /** Minutes since midnight; the end is past 1440 where the span crosses midnight. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Written as time in and time out, not as a plain span. */
  readonly inOut: boolean;
  /** In and out stand apart, with the treatment between: the in's token; `from` and `to` hold the out. */
  readonly apart?: number;
}

const day = 1440;
const noon = 720;
/** Before seven o'clock an hour with neither am nor pm is one of the afternoon. */
const opening = 420;
/** A longer span is no visit: a date, a telephone number or an opening hour. */
const longest = 360;

/** Every clock span in a text, left to right. */
export function clocksOf(tokens: readonly Token[]): ClockRange[] {
  const ranges: ClockRange[] = [];
  let at = 0;
  while (at < tokens.length) {
    const range = rangeAt(tokens, at);
    if (range !== undefined) ranges.push(range);
    at = range?.to ?? at + 1;
  }
  return ranges;
}

function rangeAt(tokens: readonly Token[], at: number): ClockRange | undefined {
  const start = momentAt(tokens, at);
  const link = start === undefined ? undefined : linkAfter(tokens, start.to);
  const end = link === undefined ? undefined : momentAt(tokens, link.to);
  if (start === undefined || link === undefined || end === undefined) return undefined;
  const inOut = link.inOut || isLabelledIn(tokens, at);
  if (!isClock(tokens, { start, end, inOut })) return undefined;
  const settled = settle(start, end);
  return settled === undefined ? undefined : { ...settled, from: start.from, to: end.to, inOut };
}

interface Pair {
  readonly start: Moment;
  readonly end: Moment;
  readonly inOut: boolean;
}

/** Times of day, and neither years, a date's parts nor degrees: "905-930" only beside "in" and "out". */
function isClock(tokens: readonly Token[], { start, end, inOut }: Pair): boolean {
  if (!start.sure && !end.sure) return false;
  if (!start.military && !end.military) return true;
  if (isDatePart(tokens, start) || looksLikeYears(start, end)) return false;
  return inOut || !start.military || wordAt(tokens, start.from).length === 4;
}

function looksLikeYears(start: Moment, end: Moment): boolean {
  if (!start.military || !end.military) return false;
  return start.minute >= 19 * 60 && start.minute <= 20 * 60 + 40 && end.minute - start.minute < 7;
}

function isDatePart(tokens: readonly Token[], { from }: Moment): boolean {
  return isGluedAt(tokens, from) && /^[-/#]$/.test(wordAt(tokens, from - 1));
}

interface Link {
  readonly to: number;
  readonly inOut: boolean;
}

const reach = 8;

/** From the end of one moment to the start of the next, over a dash or an "out" label. */
function linkAfter(tokens: readonly Token[], at: number): Link | undefined {
  let dash = false;
  let inOut = false;
  for (const [index, token] of tokens.slice(at, at + reach).entries()) {
    if (token.kind === 'number') return dash || inOut ? { to: at + index, inOut } : undefined;
    const [spans, ends] = [clockDashes.has(token.text), clockEnds.has(token.text)];
    if (!spans && !ends && !clockFillers.has(token.text)) return undefined;
    dash ||= spans;
    inOut ||= ends;
  }
  return undefined;
}

function isLabelledIn(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at - 1]?.kind === 'mark' ? 2 : 1;
  return wordAt(tokens, at - gap) === 'in';
}

type Span = Pick<ClockRange, 'start' | 'end'>;

/** Settles am and pm: each side may lend the other its own, and the end comes after the start. */
export function settle(start: Moment, end: Moment): Span | undefined {
  let best: Span | undefined;
  for (const from of readings(start)) {
    for (const to of readings(end)) {
      const length = (to - from + day) % day;
      if (length === 0 || length > longest) continue;
      if (best === undefined || length < best.end - best.start) {
        best = { start: from, end: from + length };
      }
    }
  }
  return best;
}

/** The times of day that a moment may mean: both halves where none is written and the hour allows it. */
function readings({ minute, half, military }: Moment): number[] {
  const plain = minute % day;
  if (half === 'am') return [plain % noon];
  if (half === 'pm') return [(plain % noon) + noon];
  if (plain >= noon + 60 || military || plain < 60) return [plain];
  const other = (plain + noon) % day;
  return plain < opening ? [other, plain] : [plain, other];
}
