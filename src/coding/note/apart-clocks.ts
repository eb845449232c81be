/** Time in and time out with the treatment between them: "10:00 in. MFR R psoas. 10:40 out." */
import { clockEnds } from '../lexicon/words.ts';
import type { ClockRange } from './clocks.ts';
import { settle } from './clocks.ts';
import type { Moment } from './moments.ts';
import { momentAt } from './moments.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

const begins = new Set(['in', 'start', 'started', 'begin', 'began', 'arrived']);

/** Spans of which both ends are labelled; `taken` holds the tokens of those read already. */
export function apartClocks(tokens: readonly Token[], taken: ReadonlySet<number>): ClockRange[] {
  const ranges: ClockRange[] = [];
  let start: Moment | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const moment = taken.has(at) ? undefined : momentAt(tokens, at);
    if (moment === undefined || !moment.sure) continue;
    at = moment.to - 1;
    if (isLabelled(tokens, moment, begins)) start = moment;
    else if (start !== undefined && isLabelled(tokens, moment, clockEnds)) {
      const settled = settle(start, moment);
      const { from } = moment;
      const to = moment.to + (clockEnds.has(wordAt(tokens, moment.to)) ? 1 : 0);
      const apart = start.from;
      if (settled !== undefined) ranges.push({ ...settled, from, to, inOut: true, apart });
      start = undefined;
    }
  }
  return ranges;
}

/** "in 10:00", "In: 10:00", "10:00 in." */
function isLabelled(
  tokens: readonly Token[],
  { from, to }: Moment,
  labels: ReadonlySet<string>,
): boolean {
  const gap = /^(?:[:=@-]|at)$/.test(wordAt(tokens, from - 1)) ? 2 : 1;
  if (labels.has(wordAt(tokens, from - gap))) return true;
  return labels.has(wordAt(tokens, to)) && tokens[to + 1]?.kind !== 'word';
}
