/** Body parts in a sentence, with their side and spinal level. */
import type { Hit } from '../lexicon/matcher.ts';
import { mobilizedAreas } from '../lexicon/places.ts';
import type { PlaceRow } from '../lexicon/rows.ts';
import type { Place, Region, Side } from './facts.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';
import type { Token } from './tokens.ts';

/** A place with the tokens on which it stands, its side's word included. */
export interface FoundPlace {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/** Every place of a sentence, in order. */
export function placesIn(sentence: Sentence): FoundPlace[] {
  const named = sentence.places.flatMap((hit) => namedPlace(sentence, hit));
  return [...named, ...levelsIn(sentence)].toSorted((a, b) => a.from - b.from);
}

function namedPlace(sentence: Sentence, hit: Hit<PlaceRow>): FoundPlace[] {
  const row = hit.rows[0];
  if (row === undefined || isNoPlace(sentence, hit)) return [];
  const side = sideOf(sentence, hit);
  const from = side?.from ?? hit.from;
  const to = side?.to ?? hit.to;
  const span = spanOf(sentence.text, { from, to });
  const word = sentence.text.raw.slice(span.start, span.end);
  const place: Place = {
    word,
    regions: row.regions,
    joint: row.joint || mobilizedAreas.has(row.id),
    specific: row.specific,
    ...(side === undefined ? {} : { side: side.side }),
    span,
  };
  return [{ place, from, to }];
}

/** "back to work", "came back", "head of the bed", "hand out", "second-hand", "arm's length". */
function isNoPlace(sentence: Sentence, hit: Hit<PlaceRow>): boolean {
  const { tokens } = sentence.text;
  const word = tokens[hit.from]?.text ?? '';
  const before = tokens[hit.from - 1]?.text ?? '';
  const after = tokens[hit.to]?.text ?? '';
  if (hit.to - hit.from > 1) return false;
  if (word === 'back')
    return (
      /^(?:came|come|went|go|going|get|getting|got|be|is|right|called|bounce|bring|move|lean|lay|report|read|hold|holding|set|turn|put|welcome|looking|sit)$/.test(
        before,
      ) ||
      (/^(?:to|in|for|on|up|off|from|next|again|after|at)$/.test(after) && !sidesOrTo(before))
    );
  if (word === 'head') return before === 'forward' || after === 'of';
  if (word === 'hand' || word === 'hands')
    return (
      after === 'on' ||
      after === 'out' ||
      before === 'therapist' ||
      before === 'my' ||
      after === '-' ||
      after === 'held' ||
      tokens[hit.to + 1]?.text === 'on'
    );
  if (word === 'body')
    return /^(?:mechanics|awareness|work|weight|part|parts|region|regions|pillow|language|chart)$/.test(
      after,
    );
  if (word === 'foot') return /^(?:drop|stool|board|traffic)$/.test(after);
  if (word === 'sole' || word === 'arch' || word === 'axis' || word === 'digit')
    return before === 'the' && after === 'of';
  if (word === 'has' || word === 'ham') return false;
  return false;
}

const sidesOrTo = (before: string): boolean =>
  /^(?:the|low|lower|upper|mid|entire|full|whole|her|his|their|my|r|l|left|b)$/.test(before);

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

interface FoundSide {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

function sideOf(sentence: Sentence, hit: Hit<PlaceRow>): FoundSide | undefined {
  return sideBefore(sentence, hit) ?? sideAfter(sentence, hit);
}

function sideBefore({ text, from }: Sentence, hit: Hit<PlaceRow>): FoundSide | undefined {
  for (let at = hit.from - 1; at >= Math.max(from, hit.from - 4); at -= 1) {
    const token = text.tokens[at];
    if (token === undefined) return undefined;
    const slashed =
      token.text === 'l' && text.tokens[at - 1]?.text === '/' && text.tokens[at - 2]?.text === 'b';
    if (slashed) return { side: 'both', from: at - 2, to: hit.to };
    const side = sides.get(token.text);
    if (side !== undefined) return { side, from: at, to: hit.to };
    if (!fillers.has(token.text)) return undefined;
  }
  return undefined;
}

const fillers = new Set([
  '.',
  ')',
  '(',
  'the',
  'sided',
  'side',
  '-',
  'upper',
  'lower',
  'mid',
  'middle',
  'anterior',
  'posterior',
  'lateral',
  'medial',
  'proximal',
  'distal',
  'deep',
  'of',
  'her',
  'his',
  'tight',
  'hypertonic',
]);

function sideAfter({ text, to }: Sentence, hit: Hit<PlaceRow>): FoundSide | undefined {
  const bracket = text.tokens[hit.to]?.text === '(' ? 1 : 0;
  const at = hit.to + bracket;
  const token = at < to ? text.tokens[at] : undefined;
  const side = sides.get(token?.text ?? '');
  if (token === undefined || side === undefined) return undefined;
  const closed = text.tokens[at + 1];
  const ends = closed === undefined || closed.kind !== 'word' || bracket === 1;
  if (!ends && side !== 'both') return undefined;
  return { side, from: hit.from, to: at + 1 + bracket };
}

const letters: Readonly<Record<string, Region>> = {
  c: 'cervical',
  t: 'thoracic',
  l: 'lumbar',
  s: 'sacral',
};
const lowest: Readonly<Record<string, number>> = { c: 8, t: 12, l: 6, s: 5 };

/** "C5", "C4-6", "L4/5", "T12-L1": each end of a span is a level of its own. */
function levelsIn(sentence: Sentence): FoundPlace[] {
  const { tokens } = sentence.text;
  const levels: FoundPlace[] = [];
  for (let at = sentence.from; at < sentence.to - 1; at += 1) {
    const letter = tokens[at];
    const number = tokens[at + 1];
    if (!isLevel(letter, number)) continue;
    const to = levelEnd(tokens, at + 2, letter.text);
    levels.push(levelPlace(sentence, { from: at, to }, letter.text));
    at = to - 1;
  }
  return levels;
}

function isLevel(letter: Token | undefined, number: Token | undefined): letter is Token {
  if (letter === undefined || number?.kind !== 'number' || number.spaced) return false;
  const most = lowest[letter.text];
  const value = Number(number.text);
  return most !== undefined && value >= 1 && value <= most;
}

/** The further numbers of "C4-6" and "L3, 4, 5". */
function levelEnd(tokens: readonly Token[], at: number, letter: string): number {
  let to = at;
  for (;;) {
    const mark = tokens[to]?.text;
    const next = tokens[to + 1];
    const joined = (mark === '-' || mark === '/' || mark === '&') && next?.kind === 'number';
    if (!joined || Number(next.text) > (lowest[letter] ?? 0)) return to;
    to += 2;
  }
}

function levelPlace(
  sentence: Sentence,
  range: { readonly from: number; readonly to: number },
  letter: string,
): FoundPlace {
  const span = spanOf(sentence.text, range);
  const word = sentence.text.raw.slice(span.start, span.end);
  const region = letters[letter];
  return {
    place: {
      word,
      regions: region === undefined ? [] : [region],
      joint: true,
      specific: true,
      level: word.toUpperCase(),
      span,
    },
    ...range,
  };
}
