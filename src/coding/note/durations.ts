/** Durations with their unit: "15 min", "8-10 min", "15'", "0:15", "1 hr 15 min", "half an hour". */
import { labelled, minuteWords } from './labelled-minutes.ts';
import type { Numeral } from './numbers.ts';
import { numeralAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import { isGluedAt, isNumberAt, wordAt } from './tokens.ts';

/** Whole minutes, and the tokens on which they stand. */
export interface Duration {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const hourWords = words('hr hrs hour hours');

export function durationAt(tokens: readonly Token[], at: number): Duration | undefined {
  return (
    labelledAt(tokens, at) ??
    hourPhrase(tokens, at) ??
    shortClock(tokens, at) ??
    repeated(tokens, at) ??
    counted(tokens, at)
  );
}

function labelledAt(tokens: readonly Token[], at: number): Duration | undefined {
  const figure = labelled(tokens, at);
  return figure && duration(figure.from, figure.to, figure.value);
}

const duration = (from: number, to: number, minutes: number): Duration => ({
  from,
  to,
  minutes: Math.floor(minutes),
});

const phrases: readonly (readonly [words: readonly string[], minutes: number])[] = (
  [
    ['hour and a half', 90],
    ['three quarters of an hour', 45],
    ['quarter of an hour', 15],
    ['quarter hour', 15],
    ['quarter hr', 15],
    ['three quarter hour', 45],
    ['three quarters hour', 45],
    ['an hour and a quarter', 75],
    ['one hour and a quarter', 75],
    ['one and a quarter hours', 75],
    ['half an hour', 30],
    ['half a hour', 30],
    ['half hour', 30],
    ['half hr', 30],
    ['an hour', 60],
    ['a full hour', 60],
    ['full hour', 60],
  ] as const
).map(([phrase, minutes]) => [phrase.split(' '), minutes]);

const starts = new Set(phrases.map(([phrase]) => phrase[0] ?? ''));
const longestPhrase = 6;

function hourPhrase(tokens: readonly Token[], at: number): Duration | undefined {
  if (!starts.has(wordAt(tokens, at))) return undefined;
  const given = wordsFrom(tokens, at);
  for (const [phrase, minutes] of phrases) {
    const last = given[phrase.length - 1];
    const same = phrase.every((word, index) => given[index]?.word === word);
    if (!same || last === undefined) continue;
    const said = duration(at, last.at + 1, minutes);
    return minutes === 60 ? withMinutes(tokens, said) : said;
  }
  return undefined;
}

interface Said {
  readonly word: string;
  readonly at: number;
}

/** The words from here, hyphens passed over. */
function wordsFrom(tokens: readonly Token[], from: number): Said[] {
  const said: Said[] = [];
  for (let at = from; at < tokens.length && said.length < longestPhrase; at += 1) {
    const word = wordAt(tokens, at);
    if (word === '-') continue;
    if (tokens[at]?.kind !== 'word') break;
    said.push({ word, at });
  }
  return said;
}

/** "0:15" is fifteen minutes, "1:00 hr" sixty. */
function shortClock(tokens: readonly Token[], at: number): Duration | undefined {
  const minutes = wordAt(tokens, at + 2);
  if (!isNumberAt(tokens, at) || wordAt(tokens, at + 1) !== ':' || !/^\d\d$/.test(minutes)) {
    return undefined;
  }
  if (!isGluedAt(tokens, at + 2) || wordAt(tokens, at + 3) === ':') return undefined;
  const hours = Number(wordAt(tokens, at));
  const value = hours * 60 + Number(minutes);
  if (hourWords.has(wordAt(tokens, at + 3))) return duration(at, at + 4, value);
  return hours === 0 && value > 0 && value < 60 ? duration(at, at + 3, value) : undefined;
}

const mostTimes = 4;
const shortestBlock = 5;
const countsElse = words(
  'x grade grades gr grd gd visit level phase stage zone unit units set sets',
);

/** "2 x 15 min" are thirty; "grade 2 x 15 min" and sets of a minute or two are not. */
function repeated(tokens: readonly Token[], at: number): Duration | undefined {
  const times = Number(wordAt(tokens, at));
  if (wordAt(tokens, at + 1) !== 'x' || !isNumberAt(tokens, at + 2)) return undefined;
  if (!(times >= 2 && times <= mostTimes) || !startsCount(tokens, at)) return undefined;
  const block = counted(tokens, at + 2);
  if (block === undefined || block.minutes < shortestBlock) return undefined;
  return duration(at, block.to, times * block.minutes);
}

/** Not the 2 of "L2", "VORx2", "grade 2" or "gr 1-2". */
function startsCount(tokens: readonly Token[], at: number): boolean {
  if (!isNumberAt(tokens, at) || countsElse.has(wordAt(tokens, at - 1))) return false;
  if (isNumberAt(tokens, at - 2) && /^(?:-|to|\/)$/.test(wordAt(tokens, at - 1))) return false;
  return tokens[at]?.spaced === true || tokens[at - 1]?.kind === 'mark' || at === 0;
}

/** Ten hours: a longer time is a code or another number. */
const longest = 600;

/** "15 min", "8-10 min", "15'", "15m", "1.5 hrs", "1 hr 15 min", "fifteen minutes". */
function counted(tokens: readonly Token[], at: number): Duration | undefined {
  const first = numeralAt(tokens, at);
  if (first === undefined || first.value > longest || isDecimal(tokens, at)) return undefined;
  const upper = upperAt(tokens, first.to);
  if (upper !== undefined && upper.value <= first.value && upper.dash) return undefined;
  const to = bracketEnd(tokens, at, upper?.to ?? first.to);
  const unit = unitAt(tokens, to) ?? ofAnHour(tokens, first);
  if (unit === undefined) return undefined;
  if (unit.minutes === 1) return duration(at, unit.to, first.value);
  return withMinutes(tokens, duration(at, unit.to, first.value * 60));
}

/** Past the bracket of "(15) min", "[15] min" and of "eight to ten (8-10) min". */
function bracketEnd(tokens: readonly Token[], at: number, end: number): number {
  const closes = { '(': ')', '[': ']' }[wordAt(tokens, at - 1)];
  if (closes !== undefined && wordAt(tokens, end) === closes) return end + 1;
  if (wordAt(tokens, end) !== '(' || !isNumberAt(tokens, end + 1)) return end;
  const upper = upperAt(tokens, end + 2);
  return upper !== undefined && wordAt(tokens, upper.to) === ')' ? upper.to + 1 : end;
}

/** "¾ of an hour" */
function ofAnHour(tokens: readonly Token[], { value, to }: Numeral): Unit | undefined {
  const of = wordAt(tokens, to) === 'of' ? 1 : 0;
  const an = /^(?:an?|one)$/.test(wordAt(tokens, to + of)) ? 1 : 0;
  const end = to + of + an;
  return value < 1 && hourWords.has(wordAt(tokens, end)) ? { minutes: 60, to: end + 1 } : undefined;
}

/** The ".5" of "1.5" */
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  isGluedAt(tokens, at) && wordAt(tokens, at - 1) === '.' && isNumberAt(tokens, at - 2);

interface Upper {
  readonly value: number;
  readonly to: number;
  /** Joined by a dash, which in "at 90 - 10 minutes" joins nothing. */
  readonly dash: boolean;
}

/** The upper bound of "8-10", "8 to 10" and "8'-10'". */
function upperAt(tokens: readonly Token[], at: number): Upper | undefined {
  const primed = wordAt(tokens, at) === "'" && wordAt(tokens, at + 1) === '-' ? 1 : 0;
  const mark = wordAt(tokens, at + primed);
  if (mark !== '-' && mark !== 'to' && mark !== 'or') return undefined;
  const numeral = numeralAt(tokens, at + primed + 1);
  return numeral && { value: numeral.value, to: numeral.to, dash: mark === '-' };
}

interface Unit {
  readonly minutes: 1 | 60;
  readonly to: number;
}

function unitAt(tokens: readonly Token[], at: number): Unit | undefined {
  const unit = at + (wordAt(tokens, at) === '-' ? 1 : 0);
  const word = wordAt(tokens, unit);
  const to = unit + 1;
  if (minuteWords.has(word)) return { minutes: 1, to };
  if (hourWords.has(word)) return { minutes: 60, to };
  if (!isGluedAt(tokens, unit)) return undefined;
  if (word === 'h') return { minutes: 60, to };
  if (word === 'm') return isNumberAt(tokens, to) ? undefined : { minutes: 1, to };
  return word === "'" && isPrime(tokens, unit) ? { minutes: 1, to } : undefined;
}

/** Minutes: not feet and inches, and not one of the two of a double prime. */
function isPrime(tokens: readonly Token[], at: number): boolean {
  const inches = isNumberAt(tokens, at + 1) && isGluedAt(tokens, at + 1);
  return !inches && wordAt(tokens, at + 1) !== "'";
}

/** "1 hr 15 min", "1 hour and 15 minutes", "1 hour and a half" */
function withMinutes(tokens: readonly Token[], hours: Duration): Duration {
  if (['and', 'a', 'half'].every((word, index) => wordAt(tokens, hours.to + index) === word)) {
    return duration(hours.from, hours.to + 3, hours.minutes + 30);
  }
  const gap = /^(?:and|,)$/.test(wordAt(tokens, hours.to)) ? 1 : 0;
  const more = numeralAt(tokens, hours.to + gap);
  const unit = more === undefined ? undefined : unitAt(tokens, more.to);
  if (more === undefined || unit?.minutes !== 1) return hours;
  return duration(hours.from, unit.to, hours.minutes + more.value);
}
