/** Many patterns tried in one walk over a text: each place says at once which of them may begin there. */
import { once } from '../once.ts';
import { allIn, firstIn, type Match, type Pattern } from './patterns.ts';
import { offsetOf, threeAt, threes, threesOf, type Searched } from './starts.ts';

/** In parts of at most 32 patterns, as each has one bit. */
export type PatternGroup = () => readonly Part[];

interface Part {
  readonly patterns: readonly Pattern[];
  /** By the three characters at a place, a bit for each pattern that may begin with them. */
  readonly may: Uint32Array;
  readonly words: boolean;
}

const most = 32;

/** Patterns that are tried together; what is found comes in their order. Set up at the first search. */
export const groupOf = (patterns: readonly Pattern[]): PatternGroup =>
  once(() => partsOf(patterns));

function partsOf(patterns: readonly Pattern[]): readonly Part[] {
  const first = partOf(patterns.slice(0, most));
  return patterns.length > most ? [first, ...partsOf(patterns.slice(most))] : [first];
}

function partOf(patterns: readonly Pattern[]): Part {
  const may = new Uint32Array(threes);
  for (const [index, { opening }] of patterns.entries()) {
    if (opening.anywhere) continue;
    for (const three of threesOf(opening)) may[three] = (may[three] ?? 0) | (1 << index);
  }
  return { patterns, may, words: patterns.every(({ opening }) => opening.words) };
}

/** Each pattern's matches, as `allIn` finds them. */
export function allOf(group: PatternGroup, text: Searched): Match[][] {
  return group().flatMap((part) => {
    const found = part.patterns.map((one) => (one.opening.anywhere ? allIn(one, text) : []));
    walk(part, text, (index, match) => {
      found[index]?.push(match);
      return true;
    });
    return found;
  });
}

/** Each pattern's first match. */
export function firstsOf(group: PatternGroup, text: Searched): (Match | undefined)[] {
  return group().flatMap((part) => {
    const found = part.patterns.map((one) =>
      one.opening.anywhere ? firstIn(one, text) : undefined,
    );
    walk(part, text, (index, match) => {
      found[index] = match;
      return false;
    });
    return found;
  });
}

/** Tells of every match in turn; where `more` answers false, its pattern is not tried again. */
function walk(
  { patterns, may, words }: Part,
  text: Searched,
  more: (index: number, match: Match) => boolean,
): void {
  const until = patterns.map(() => 0);
  for (const place of words ? text.words : text.places) {
    for (let left = may[threeAt(place)] ?? 0; left !== 0; left &= left - 1) {
      const index = 31 - Math.clz32(left & -left);
      const offset = offsetOf(place);
      if (offset < (until[index] ?? 0)) continue;
      const match = matchAt(patterns[index], text.text, offset);
      if (match === null) continue;
      until[index] = more(index, match) ? offset + Math.max(1, match[0].length) : Infinity;
    }
  }
}

function matchAt(one: Pattern | undefined, text: string, offset: number): Match | null {
  if (one === undefined) return null;
  one.here.lastIndex = offset;
  return one.here.exec(text);
}
