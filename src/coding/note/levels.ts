/** Spinal levels: a letter of the spine with a number that it can have. */
import type { Region } from './facts.ts';
import type { Token } from './tokens.ts';
import { isGluedAt, isNumberAt, wordAt } from './tokens.ts';

const letters: ReadonlyMap<string, { readonly region: Region; readonly most: number }> = new Map([
  ['c', { region: 'cervical', most: 8 }],
  ['t', { region: 'thoracic', most: 12 }],
  ['l', { region: 'lumbar', most: 6 }],
  ['s', { region: 'sacral', most: 5 }],
]);

export interface Level {
  readonly region: Region;
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly text: { readonly tokens: readonly Token[] };
  readonly from: number;
  readonly to: number;
}

/** "C5", "C4-6", "L4/5", "T12-L1": each end of a span is a level of its own. */
export function levelsIn({ text: { tokens }, from, to }: Range): Level[] {
  const levels: Level[] = [];
  for (let at = from; at < to - 1; at += 1) {
    const level = levelAt(tokens, at);
    if (level === undefined) continue;
    levels.push(level);
    at = level.to - 1;
  }
  return levels;
}

export const hasLevel = (range: Range): boolean => levelsIn(range).length > 0;

function levelAt(tokens: readonly Token[], at: number): Level | undefined {
  if (!isNumberAt(tokens, at + 1) || !isGluedAt(tokens, at + 1)) return undefined;
  const spine = letters.get(wordAt(tokens, at));
  if (spine === undefined) return undefined;
  const value = Number(wordAt(tokens, at + 1));
  if (value < 1 || value > spine.most) return undefined;
  return { region: spine.region, from: at, to: levelEnd(tokens, at + 2, spine.most) };
}

const spans = new Set(['-', '/', '&']);

/** The further numbers of "C4-6" and "L4/5". */
function levelEnd(tokens: readonly Token[], at: number, most: number): number {
  let to = at;
  while (spans.has(wordAt(tokens, to)) && isNumberAt(tokens, to + 1)) {
    if (Number(wordAt(tokens, to + 1)) > most) return to;
    to += 2;
  }
  return to;
}
