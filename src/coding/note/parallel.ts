/** Times that run parallel to techniques, and times that say one thing twice. */
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

/** "MT/TE 30/15": as many services as figures, each row divided by slashes. */
export function isParallel(
  { text }: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): boolean {
  const [first, last] = [times[0], parts.at(-1)];
  if (parts.length < 2 || parts.length !== times.length) return false;
  if (first === undefined || last === undefined || first.from < last.to) return false;
  return isSlashed(text.tokens, parts) && isSlashed(text.tokens, times);
}

function isSlashed(
  tokens: readonly Token[],
  items: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return items.slice(1).every((item, index) => {
    const before = items[index]?.to ?? 0;
    return item.from - before === 1 && wordAt(tokens, before) === '/';
  });
}

/** So many tokens may lie between a clock span and its minutes. */
const closest = 4;

/** Times with no technique between them that stand close together say one thing; "15 min, 10 min" say two. */
export function sameTimes(parts: readonly Part[], times: readonly TimeMention[]): TimeMention[][] {
  const groups: TimeMention[][] = [];
  for (const time of times) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isSame(parts, last, time)) groups.at(-1)?.push(time);
    else groups.push([time]);
  }
  return groups;
}

function isSame(parts: readonly Part[], one: TimeMention, other: TimeMention): boolean {
  if (other.from - one.to > closest) return false;
  if (one.form === other.form && one.minutes !== other.minutes) return false;
  return !parts.some((part) => part.from >= one.to && part.to <= other.from);
}
