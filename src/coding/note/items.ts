/** One technique given to several parts of the body, each with its own time: "MFR: neck 10 min, low back 8 min". */
import type { Draft } from './draft.ts';
import { nothingElseIn } from './nothing-else.ts';
import type { Part } from './parts.ts';
import { placesIn } from './places.ts';
import type { Sentence } from './sentences.ts';
import { isSideAt } from './sides.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The times of a sentence, those of one technique's places added up. */
export function addItems(
  sentence: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): readonly TimeMention[] {
  if (times.length < 2 || parts.length === 0) return times;
  const named = placesOf(sentence);
  const added: TimeMention[] = [];
  for (let at = 0; at < times.length;) {
    const items = itemsFrom({ sentence, parts, times, named }, at);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) break;
    const sum = items.reduce((total, { minutes }) => total + minutes, 0);
    added.push(items.length === 1 ? first : { ...first, to: last.to, minutes: sum });
    at += items.length;
  }
  return added;
}

interface Reading {
  readonly sentence: Sentence;
  readonly parts: readonly Part[];
  readonly times: readonly TimeMention[];
  readonly named: readonly Range[];
}

/** The times from one on that are items of the technique before them; the one alone where there is no list. */
function itemsFrom(reading: Reading, at: number): readonly TimeMention[] {
  const { parts, times } = reading;
  const first = times[at];
  if (first === undefined) return [];
  const technique = parts.findLast((part) => part.to <= first.from);
  let end = at + 1;
  while (end < times.length && isUnderway(reading, times[end - 1], times[end])) end += 1;
  const run = technique === undefined ? [first] : times.slice(at, end);
  const trailing = run.findIndex((time, index) => {
    const from = run[index - 1]?.to ?? technique?.to ?? 0;
    return opensItem(reading, time) || !holds(reading, from, time.from);
  });
  const leading = run.findIndex(({ to }, index) => {
    const next = run[index + 1];
    if (next !== undefined && !opensItem(reading, next)) return true;
    return !holds(reading, to, next?.from ?? nextStop(reading, to));
  });
  const longest = Math.max(...[trailing, leading].map((count) => (count < 0 ? run.length : count)));
  const items = run.slice(0, Math.max(1, longest));
  return isWhole(items) ? items.slice(0, 1) : items;
}

/** Both in minutes, with no technique between them, nor directly behind the second. */
function isUnderway(
  { sentence, parts }: Reading,
  one: TimeMention | undefined,
  other: TimeMention | undefined,
): boolean {
  if (one?.form !== 'minutes' || other?.form !== 'minutes') return false;
  if (one.tabled === true || other.tabled === true) return false;
  const of = wordAt(sentence.text.tokens, other.to) === 'of' ? 1 : 0;
  return !parts.some(({ from }) => (from >= one.to && from < other.from) || from === other.to + of);
}

const itemStarts = new Set([',', 'and', '&', '+', '/', 'then']);

/** "…, 8 min low back": the time stands before its place. */
const opensItem = ({ sentence }: Reading, { from }: TimeMention): boolean =>
  itemStarts.has(wordAt(sentence.text.tokens, from - 1));

const holds = ({ named }: Reading, from: number, to: number): boolean =>
  named.some((range) => range.from >= from && range.to <= to);

/** Where the words of the last item end. */
function nextStop({ sentence, parts }: Reading, from: number): number {
  const next = parts.find((part) => part.from >= from);
  return Math.min(sentence.to, next?.from ?? sentence.to);
}

/** "30 min to the back, 20 min thoracic, 10 min lumbar": the first is the sum of the others. */
function isWhole([first, ...rest]: readonly TimeMention[]): boolean {
  return rest.length > 1 && first?.minutes === rest.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Parts of the body, and a side that stands alone: "six min on the left". */
function placesOf(sentence: Sentence): Range[] {
  const places: Range[] = placesIn(sentence);
  const sides: Range[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isSideAt(sentence.text.tokens, at)) sides.push({ from: at, to: at + 1 });
  }
  return [...places, ...sides];
}

const itemWords = new Set(['x', 'for', 'and', 'to', 'the', ',', ':', '-', '.', '(', ')']);

/** "IASTM: R elbow 6 min; L elbow 6 min": a place with its time, on the line of the service before. */
export function addItem(last: Draft, sentence: Sentence, times: readonly TimeMention[]): boolean {
  const [time] = times;
  if (time?.form !== 'minutes' || times.length > 1 || sentence.line !== last.line) return false;
  if (last.minutes === undefined || last.clock !== undefined || last.places.length === 0)
    return false;
  const places = placesIn(sentence);
  if (places.length === 0 || !nothingElseIn(sentence, [...places, time], itemWords)) return false;
  last.minutes += time.minutes;
  for (const { place } of places) last.places.push(place);
  return true;
}
