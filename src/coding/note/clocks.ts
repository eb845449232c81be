/** Clock spans: "10:05-10:27", "10:05a to 10:27a", "1005-1027", "in: 10:05 out: 10:27". */
import type { Token } from './tokens.ts';

/** A moment as written: minutes since midnight before am and pm are settled. */
interface Moment {
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** Written with a colon, am/pm or four digits, so that it is surely a time of day. */
  readonly sure: boolean;
  /** Four digits without a colon. */
  readonly military: boolean;
  readonly from: number;
  readonly to: number;
}

export interface ClockRange {
  /** Minutes since midnight; the end is past 1440 where the span crosses midnight. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Written as time in and time out, not as a plain span. */
  readonly inOut: boolean;
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
  if (start === undefined) return undefined;
  const link = linkAfter(tokens, start.to);
  if (link === undefined) return undefined;
  const end = momentAt(tokens, link.to);
  if (end === undefined || !(start.sure || end.sure)) return undefined;
  const inOut = link.inOut || labelledIn(tokens, at);
  if ((start.military || end.military) && !isMilitaryPair(tokens, start, end)) return undefined;
  if (isShort(tokens, start) && !inOut) return undefined;
  const settled = settle(start, end);
  return settled === undefined ? undefined : { ...settled, from: start.from, to: end.to, inOut };
}

function isMilitaryPair(tokens: readonly Token[], start: Moment, end: Moment): boolean {
  if (isDatePart(tokens, start)) return false;
  return start.military !== end.military || !looksLikeYears(start, end);
}

/** Three digits ("905-930") may as well be degrees: only beside "in" and "out". */
const isShort = (tokens: readonly Token[], { military, from }: Moment): boolean =>
  military && tokens[from]?.text.length === 3;

const looksLikeYears = (start: Moment, end: Moment): boolean =>
  start.minute >= 19 * 60 && start.minute <= 20 * 60 + 40 && end.minute - start.minute < 7;

function isDatePart(tokens: readonly Token[], moment: Moment): boolean {
  const before = tokens[moment.from - 1];
  const glued = before !== undefined && tokens[moment.from]?.spaced === false;
  return glued && (before.text === '/' || before.text === '-' || before.text === '#');
}

const dashes = new Set(['-', 'to', 'until', 'til', 'till', 'thru', 'through', '>']);
const fillers = new Set([
  '-',
  ':',
  ',',
  '/',
  '|',
  '.',
  '\t',
  '\n',
  '(',
  ')',
  ';',
  '=',
  '@',
  '&',
  'and',
  'time',
  'at',
  'treatment',
  'tx',
  'session',
  'therapy',
  'massage',
  'clock',
  'hrs',
  'hours',
  'h',
  'am',
  'pm',
]);
const outLabels = new Set([
  'out',
  'stop',
  'stopped',
  'end',
  'ended',
  'ending',
  'finish',
  'finished',
  'to',
  'until',
  'off',
]);
const inLabels = new Set(['in', 'start', 'started', 'begin', 'began', 'from', 'starting', 'on']);
const reach = 8;

/** From the end of one moment to the start of the next, over a dash or an "out" label. */
function linkAfter(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly inOut: boolean } | undefined {
  let sawDash = false;
  let sawOut = false;
  for (let index = at; index < Math.min(tokens.length, at + reach); index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.kind === 'number') {
      return sawDash || sawOut ? { to: index, inOut: sawOut } : undefined;
    }
    if (dashes.has(token.text)) sawDash = true;
    if (outLabels.has(token.text) && token.text !== 'to' && token.text !== 'until') sawOut = true;
    const known =
      dashes.has(token.text) ||
      outLabels.has(token.text) ||
      fillers.has(token.text) ||
      inLabels.has(token.text);
    if (!known) return undefined;
  }
  return undefined;
}

function labelledIn(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1];
  return label?.text === 'in';
}

function momentAt(tokens: readonly Token[], at: number): Moment | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  return colonMoment(tokens, at) ?? militaryMoment(tokens, at) ?? hourMoment(tokens, at);
}

function colonMoment(tokens: readonly Token[], at: number): Moment | undefined {
  const minutes = tokens[at + 2];
  if (tokens[at + 1]?.text !== ':' || minutes?.kind !== 'number' || minutes.spaced)
    return undefined;
  const hour = Number(tokens[at]?.text);
  const minute = Number(minutes.text);
  if (minutes.text.length !== 2 || hour > 24 || minute > 59) return undefined;
  const seconds = tokens[at + 3]?.text === ':' && tokens[at + 4]?.kind === 'number' ? 2 : 0;
  return withHalf(tokens, {
    minute: hour * 60 + minute,
    sure: true,
    military: false,
    from: at,
    to: at + 3 + seconds,
  });
}

function militaryMoment(tokens: readonly Token[], at: number): Moment | undefined {
  const text = tokens[at]?.text ?? '';
  if (text.length !== 4 && text.length !== 3) return undefined;
  const hour = Number(text.slice(0, -2));
  const minute = Number(text.slice(-2));
  if (hour > 23 || minute > 59 || tokens[at + 1]?.text === ':') return undefined;
  return withHalf(tokens, {
    minute: hour * 60 + minute,
    sure: true,
    military: true,
    from: at,
    to: at + 1,
  });
}

function hourMoment(tokens: readonly Token[], at: number): Moment | undefined {
  const hour = Number(tokens[at]?.text);
  if (hour < 1 || hour > 12 || tokens[at - 1]?.text === ':' || tokens[at + 1]?.text === ':')
    return undefined;
  if (tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number') return undefined;
  const moment = withHalf(tokens, {
    minute: hour * 60,
    sure: false,
    military: false,
    from: at,
    to: at + 1,
  });
  return { ...moment, sure: moment.half !== undefined };
}

function withHalf(tokens: readonly Token[], moment: Omit<Moment, 'half'>): Moment {
  const next = tokens[moment.to];
  const text = next?.text ?? '';
  const letter =
    (text === 'a' || text === 'p') &&
    (next?.spaced === false || /^[-.,;)\n]$/.test(tokens[moment.to + 1]?.text ?? '\n'));
  if (text === 'am' || text === 'pm') return { ...moment, half: text, to: moment.to + 1 };
  if (!letter) return { ...moment, half: undefined };
  const dotted = tokens[moment.to + 1]?.text === '.' && tokens[moment.to + 2]?.text === 'm' ? 3 : 1;
  const stop = dotted === 3 && tokens[moment.to + 3]?.text === '.' ? 1 : 0;
  return { ...moment, half: text === 'a' ? 'am' : 'pm', to: moment.to + dotted + stop };
}

/** Settles am and pm: each side may lend the other its own, and the end comes after the start. */
function settle(start: Moment, end: Moment): { start: number; end: number } | undefined {
  const starts = readings(start);
  const ends = readings(end);
  let best: { start: number; end: number } | undefined;
  for (const from of starts) {
    for (const to of ends) {
      const length = (to - from + day) % day;
      if (length === 0 || length > longest) continue;
      const shorter = best === undefined || length < best.end - best.start;
      if (shorter) best = { start: from, end: from + length };
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
