/**
 * Times as notes write them → minutes. Ranges count at their lower bound; a double prime is
 * seconds; "x 2" after a code is units and never minutes.
 */
import { bareNumberAt } from './bare-numbers.ts';
import { apartClocks } from './apart-clocks.ts';
import type { ClockRange } from './clocks.ts';
import { clocksOf } from './clocks.ts';
import { durationAt } from './durations.ts';
import type { Level } from './levels.ts';
import { levelsIn } from './levels.ts';
import type { Text } from './texts.ts';
import { clockRows } from './table-clocks.ts';
import { minuteCells } from './tables.ts';
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

/** Every time of a text, left to right, none overlapping. */
export function timesOf({ tokens }: Pick<Text, 'tokens'>): TimeMention[] {
  const { minutes, taken } = minuteCells(tokens);
  const clocks = clockMentions(tokens, clockRows(tokens));
  const cells = minutes.map(({ at, minutes: spent }): TimeMention => {
    return { from: at, to: at + 1, minutes: spent, form: 'minutes', tabled: true };
  });
  const read = new Set(taken);
  const levels = levelsIn({ text: { tokens }, from: 0, to: tokens.length });
  for (const { from, to } of [...clocks, ...levels.filter((level) => isWritten(tokens, level))]) {
    for (let at = from; at < to; at += 1) read.add(at);
  }
  const others = durations(tokens, read);
  return [...clocks, ...cells, ...others].toSorted((a, b) => a.from - b.from);
}

function clockMentions(tokens: readonly Token[], rows: readonly ClockRange[]): TimeMention[] {
  const tabled = tokensOf(rows);
  const spans = clocksOf(tokens).filter(({ from, to }) => !tabled.has(from) && !tabled.has(to - 1));
  const read = [...rows, ...spans];
  return [...read, ...apartClocks(tokens, tokensOf(read))].map(clockMention);
}

const tokensOf = (ranges: readonly ClockRange[]): Set<number> =>
  new Set(ranges.flatMap(({ from, to }) => indexes(from, to)));

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** "C5-7" without a space; in "C5 - 8 min" the number may be minutes. */
const isWritten = (tokens: readonly Token[], { from, to }: Level): boolean =>
  tokens.slice(from + 1, to).every(({ spaced }) => !spaced);

const clockMention = (clock: ClockRange): TimeMention => ({
  from: clock.from,
  to: clock.to,
  minutes: clock.end - clock.start,
  form: 'clock',
  clock,
});

function durations(tokens: readonly Token[], read: ReadonlySet<number>): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = read.has(at) ? undefined : mentionAt(tokens, at);
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

function mentionAt(tokens: readonly Token[], at: number): TimeMention | undefined {
  const duration = durationAt(tokens, at);
  if (duration !== undefined) return { ...duration, form: 'minutes' };
  const bare = bareNumberAt(tokens, at);
  return bare === undefined ? undefined : { ...bare, form: 'bare' };
}
