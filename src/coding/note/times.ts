/**
 * Times as notes write them → minutes. Ranges count at their lower bound; a double prime is
 * seconds; "x 2" after a code is units and never minutes.
 */
import type { ClockRange } from './clocks.ts';
import { clocksOf } from './clocks.ts';
import { minuteCells } from './tables.ts';
import { numeralAt } from './numbers.ts';
import type { Text } from './pieces.ts';
import type { Token } from './tokens.ts';

export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  /** `bare`: a number without its unit, minutes only beside a service ("MT: 15"). */
  readonly form: 'minutes' | 'clock' | 'bare';
  readonly clock?: ClockRange;
  /** Stands in a table's column of minutes. */
  readonly tabled?: true;
}

export function timesOf({ tokens }: Text): TimeMention[] {
  const clocks = clocksOf(tokens);
  const found: TimeMention[] = clocks.map((clock) => ({
    from: clock.from,
    to: clock.to,
    minutes: clock.end - clock.start,
    form: 'clock',
    clock,
  }));
  const cells = minuteCells(tokens);
  for (const { at, minutes } of cells.minutes)
    found.push({ ...mention(at, at + 1, minutes), tabled: true });
  const taken = new Set(cells.taken);
  for (const { from, to } of clocks) for (let at = from; at < to; at += 1) taken.add(at);
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = taken.has(at) ? undefined : durationAt(tokens, at);
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function durationAt(tokens: readonly Token[], at: number): TimeMention | undefined {
  return (
    labelled(tokens, at) ?? hourPhrase(tokens, at) ?? shortClock(tokens, at) ?? counted(tokens, at)
  );
}

const minuteWords = new Set([
  'min',
  'mins',
  'minute',
  'minutes',
  'minuets',
  'mintues',
  'minutues',
  'mintes',
]);
const hourWords = new Set(['hr', 'hrs', 'hour', 'hours']);

const mention = (from: number, to: number, minutes: number): TimeMention => ({
  from,
  to,
  minutes: Math.floor(minutes),
  form: 'minutes',
});

/** "Minutes: 15", "mins = 15", "min. 15" */
function labelled(tokens: readonly Token[], at: number): TimeMention | undefined {
  if (!minuteWords.has(tokens[at]?.text ?? '')) return undefined;
  const mark = tokens[at + 1]?.text;
  if (mark !== ':' && mark !== '=') return undefined;
  const numeral = numeralAt(tokens, at + 2);
  return numeral === undefined || tokens[numeral.to]?.text === ':'
    ? undefined
    : mention(numeral.from, numeral.to, numeral.value);
}

/** "half an hour", "1/2 hour", "an hour and a half", "one hour", "quarter of an hour" */
function hourPhrase(tokens: readonly Token[], at: number): TimeMention | undefined {
  if (!hourStarts.has(tokens[at]?.text ?? '')) return undefined;
  const words = wordsFrom(tokens, at, 6);
  for (const [phrase, minutes] of hourPhrases) {
    if (!phrase.every((word, index) => words[index]?.text === word)) continue;
    const last = words[phrase.length - 1];
    return last === undefined ? undefined : mention(at, last.index + 1, minutes);
  }
  return undefined;
}

const hourPhrases: readonly (readonly [words: readonly string[], minutes: number])[] = (
  [
    ['one hour and a half', 90],
    ['an hour and a half', 90],
    ['hour and a half', 90],
    ['one and a half hours', 90],
    ['three quarters of an hour', 45],
    ['quarter of an hour', 15],
    ['quarter hour', 15],
    ['half an hour', 30],
    ['half a hour', 30],
    ['half hour', 30],
    ['half hr', 30],
    ['an hour', 60],
    ['a full hour', 60],
    ['full hour', 60],
  ] as const
).map(([phrase, minutes]) => [phrase.split(' '), minutes]);

const hourStarts = new Set(hourPhrases.map(([words]) => words[0] ?? ''));

interface Indexed {
  readonly text: string;
  readonly index: number;
}

/** The words from here, hyphens passed over. */
function wordsFrom(tokens: readonly Token[], at: number, count: number): Indexed[] {
  const words: Indexed[] = [];
  for (let index = at; index < tokens.length && words.length < count; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'line-end') break;
    if (token.text === '-') continue;
    if (token.kind !== 'word') break;
    words.push({ text: token.text, index });
  }
  return words;
}

/** "0:15" is fifteen minutes, "1:00 hr" sixty. */
function shortClock(tokens: readonly Token[], at: number): TimeMention | undefined {
  const [hours, colon, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hours?.kind !== 'number' || colon?.text !== ':' || minutes?.kind !== 'number')
    return undefined;
  if (minutes.spaced || minutes.text.length !== 2 || tokens[at + 3]?.text === ':') return undefined;
  const value = Number(hours.text) * 60 + Number(minutes.text);
  if (Number(hours.text) === 0 && value > 0 && value < 60) return mention(at, at + 3, value);
  return hourWords.has(tokens[at + 3]?.text ?? '') ? mention(at, at + 4, value) : undefined;
}

/** Ten hours: a longer time is a code or another number. */
const mostMinutes = 600;

/** "15 min", "8-10 min", "15'", "15m", "1.5 hrs", "1 hr 15 min", "fifteen minutes", and bare "15". */
function counted(tokens: readonly Token[], at: number): TimeMention | undefined {
  const first = numeralAt(tokens, at);
  if (first === undefined || first.value > mostMinutes || isPartOfNumber(tokens, at))
    return undefined;
  if (isDescending(tokens, first.to, first.value)) return undefined;
  const upper = rangeEnd(tokens, first.to);
  const after = upper ?? first.to;
  const unit = unitAt(tokens, after);
  if (unit === undefined) return upper === undefined ? bareNumber(tokens, at, first) : undefined;
  if (unit.minutes === 60) return hours(tokens, at, first.value * 60, unit.to);
  return mention(at, unit.to, first.value);
}

function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.spaced !== false) return false;
  return before.text === '.' && tokens[at - 2]?.kind === 'number';
}

/** The token after the upper bound of "8-10" or "8 to 10". */
function rangeEnd(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at]?.text;
  if (mark === "'" && tokens[at + 1]?.text === '-') return numeralAt(tokens, at + 2)?.to;
  if (mark !== '-' && mark !== 'to' && mark !== 'or') return undefined;
  return numeralAt(tokens, at + 1)?.to;
}

/** "at 90 - 10 minutes": no range, the second figure stands for itself. */
function isDescending(tokens: readonly Token[], at: number, lower: number): boolean {
  const upper = numeralAt(tokens, at + 1);
  return tokens[at]?.text === '-' && upper !== undefined && upper.value <= lower;
}

interface Unit {
  readonly minutes: 1 | 60;
  readonly to: number;
}

function unitAt(tokens: readonly Token[], at: number): Unit | undefined {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const token = tokens[at + hyphen];
  const text = token?.text ?? '';
  const to = at + hyphen + 1;
  if (minuteWords.has(text)) return { minutes: 1, to: to };
  if (hourWords.has(text)) return { minutes: 60, to: to };
  if (text === 'm' && token?.spaced === false && tokens[to]?.kind !== 'number')
    return { minutes: 1, to };
  if (text === 'h' && token?.spaced === false) return { minutes: 60, to };
  return text === "'" && isPrime(tokens, at) ? { minutes: 1, to } : undefined;
}

/** A prime after a number is minutes: not feet and inches, and not one of the two of a double prime. */
function isPrime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.spaced !== false) return false;
  return next?.text !== "'" && !(next?.kind === 'number' && !next.spaced);
}

/** "1 hr 15 min", "1 hour and 15 minutes" */
function hours(tokens: readonly Token[], from: number, minutes: number, to: number): TimeMention {
  const gap = tokens[to]?.text === 'and' || tokens[to]?.text === ',' ? 1 : 0;
  const more = numeralAt(tokens, to + gap);
  const unit = more === undefined ? undefined : unitAt(tokens, more.to);
  return more !== undefined && unit?.minutes === 1
    ? mention(from, unit.to, minutes + more.value)
    : mention(from, to, minutes);
}

/** Something else is counted: sets, seconds, degrees, weights, a pain score, a spinal level. */
const otherUnits = new Set([
  'x',
  '%',
  '°',
  '/',
  ':',
  '"',
  'sec',
  'secs',
  'second',
  'seconds',
  's',
  'rep',
  'reps',
  'repetitions',
  'set',
  'sets',
  'lb',
  'lbs',
  'pounds',
  'kg',
  'deg',
  'degrees',
  'cm',
  'mm',
  'in',
  'inch',
  'inches',
  'ft',
  'feet',
  'times',
  'week',
  'weeks',
  'wk',
  'wks',
  'day',
  'days',
  'month',
  'months',
  'mo',
  'yr',
  'years',
  'year',
  'visits',
  'visit',
  'sessions',
  'units',
  'unit',
  'u',
  'hz',
  'mhz',
  'steps',
  'stairs',
  'laps',
  'meters',
  'hold',
  'holds',
  'bpm',
  'patients',
  'pts',
  'clients',
  'muscles',
  'areas',
  'levels',
  'blocks',
  'cups',
  'needles',
  'points',
  'ml',
  'mg',
  'oz',
  'st',
  'nd',
  'rd',
  'th',
  '#',
  '.',
  'y',
  'yo',
  'trials',
  'each',
  'hrs',
  'pm',
  'am',
]);
const fewestBare = 5;
const mostBare = 120;

function bareNumber(
  tokens: readonly Token[],
  at: number,
  { value, to }: { readonly value: number; readonly to: number },
): TimeMention | undefined {
  const token = tokens[at];
  const next = tokens[to];
  if (token?.kind !== 'number' || to !== at + 1) return undefined;
  if (value !== 0 && (value < fewestBare || value > mostBare)) return undefined;
  if (next?.text === '/' ? !isSlashList(tokens, to) : isOtherUnit(tokens, to)) return undefined;
  if (next?.text === '-' || !startsAmount(tokens, at) || isFraction(tokens, at)) return undefined;
  return { from: at, to, minutes: value, form: 'bare' };
}

/** A full stop ends the sentence; "15.5" was read as one numeral before. */
function isOtherUnit(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'line-end' || next.text === '.') return false;
  return otherUnits.has(next.text);
}

/** "TE 23/NMR 15" or "30/30", as against "4/5" and "6/10". */
function isSlashList(tokens: readonly Token[], slash: number): boolean {
  const next = tokens[slash + 1];
  if (next?.kind === 'word') return true;
  return (
    next?.kind === 'number' &&
    Number(next.text) >= fewestBare &&
    next.text !== '10' &&
    next.text !== '100'
  );
}

/** "6/30" and "110/70", unless as many names stand before, divided alike: "MT/TE 30/15". */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.text === '/' && tokens[at - 2]?.kind === 'number' ? at - 2 : at;
  const divided =
    first !== at || (tokens[at + 1]?.text === '/' && tokens[at + 2]?.kind === 'number');
  return divided && !(tokens[first - 1]?.kind === 'word' && tokens[first - 2]?.text === '/');
}

const amountMarks = new Set([
  ':',
  '-',
  '=',
  '(',
  'x',
  '/',
  '|',
  '\t',
  '~',
  '@',
  ',',
  ')',
  '*',
  '+',
]);

/** Directly after a word or a mark that may introduce an amount; never part of a date, level or score. */
function startsAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'line-end') return true;
  if (before.kind === 'number') return false;
  if (before.kind === 'mark') return amountMarks.has(before.text);
  return tokens[at]?.spaced === true || before.text === 'x';
}
