/** The side of a body part: "R UT", "b/l", "hamstrings (L)", "calves bilaterally". */
import type { Side } from './facts.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

const sides = new Map<string, Side>([
  ['r', 'right'],
  ['rt', 'right'],
  ['right', 'right'],
  ['l', 'left'],
  ['lt', 'left'],
  ['left', 'left'],
  ['b', 'both'],
  ['bil', 'both'],
  ['bilat', 'both'],
  ['bilateral', 'both'],
  ['bilaterally', 'both'],
  ['bl', 'both'],
  ['both', 'both'],
]);

export interface FoundSide {
  readonly side: Side;
  /** The tokens of the side and the part together. */
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** One of the two sides, not both. */
export function isSideAt(tokens: readonly Token[], at: number): boolean {
  const side = sides.get(wordAt(tokens, at));
  return side !== undefined && side !== 'both';
}

/** The side that stands before or after a part. */
export function sideOf(sentence: Sentence, part: Range): FoundSide | undefined {
  return sideBefore(sentence, part) ?? sideAfter(sentence, part);
}

/** May stand between the side and the part: "R. lower trap", "(L) posterior shoulder". */
const fillers = new Set(
  '. ) ( the sided side - upper lower mid middle anterior posterior lateral medial proximal distal deep of her his tight hypertonic'.split(
    ' ',
  ),
);
const reach = 4;

function sideBefore({ text, from }: Sentence, part: Range): FoundSide | undefined {
  for (let at = part.from - 1; at >= Math.max(from, part.from - reach); at -= 1) {
    if (isSlashed(text.tokens, at)) return { side: 'both', from: at - 2, to: part.to };
    const word = wordAt(text.tokens, at);
    const side = sides.get(word);
    if (side !== undefined) return { side, from: at, to: part.to };
    if (!fillers.has(word)) return undefined;
  }
  return undefined;
}

/** "b/l" */
const isSlashed = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'l' && wordAt(tokens, at - 1) === '/' && wordAt(tokens, at - 2) === 'b';

/** "UT R," and "UT (R)"; of a single letter before a word it is that word's. */
function sideAfter({ text: { tokens }, to }: Sentence, part: Range): FoundSide | undefined {
  const bracket = wordAt(tokens, part.to) === '(' ? 1 : 0;
  const at = part.to + bracket;
  const side = at < to ? sides.get(wordAt(tokens, at)) : undefined;
  if (side === undefined) return undefined;
  const ends = bracket === 1 || tokens[at + 1]?.kind !== 'word';
  if (!ends && side !== 'both') return undefined;
  return { side, from: part.from, to: at + 1 + bracket };
}
