/** Headings in a line: "S:", "O -", "Treatment (45 min):", "Last visit 3/1:", a dictated "objective". */
import type { Heading } from '../lexicon/headings.ts';
import { headings, headingStarts, letterHeadings } from '../lexicon/headings.ts';
import { noHeadingAfter } from '../lexicon/words.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { isNumberAt, wordAt } from './tokens.ts';

export interface FoundHeading {
  readonly heading: Heading;
  /** The token after the heading and its mark. */
  readonly next: number;
}

/** A line's tokens. */
interface Bounds {
  readonly from: number;
  readonly end: number;
}

export function headingAt(text: Text, at: number, bounds: Bounds): FoundHeading | undefined {
  if (text.tokens[at]?.kind !== 'word') return undefined;
  return (
    letterHeading(text.tokens, at, bounds) ??
    dictatedHeading(text.tokens, at, bounds) ??
    wordHeading(text, at, bounds)
  );
}

function letterHeading(
  tokens: readonly Token[],
  at: number,
  { from, end }: Bounds,
): FoundHeading | undefined {
  const heading = letterHeadings.get(wordAt(tokens, at));
  if (heading === undefined) return undefined;
  if (at > from) {
    const opens = at + 1 < end && opensInside(tokens, at, from);
    return opens ? { heading, next: at + 2 } : undefined;
  }
  if (at + 1 >= end) return { heading, next: at + 1 };
  return isLetterMark(tokens, at) ? { heading, next: afterMarks(tokens, at + 1, end) } : undefined;
}

/** "O:" anywhere; "O)" after a full stop, in a line whose first heading is marked so too. */
function opensInside(tokens: readonly Token[], at: number, from: number): boolean {
  const mark = wordAt(tokens, at + 1);
  if (mark === ':') return mayBegin(tokens, at);
  if (mark !== ')' || wordAt(tokens, from + 1) !== ')') return false;
  return letterHeadings.has(wordAt(tokens, from)) && startsSentence(tokens, at);
}

const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === true || startsSentence(tokens, at);

const sureMarks = new Set([':', ')', ']', '\t', '*']);
const looseMarks = new Set(['-', '.', '=', '|']);

/** After the first letter of a line: "S:", "O -", "A.", "A/P"; not "A-frame", nor "T/L" and "T-spine". */
function isLetterMark(tokens: readonly Token[], at: number): boolean {
  const mark = wordAt(tokens, at + 1);
  const after = tokens[at + 2];
  if (wordAt(tokens, at) === 't') return mark === ':' || mark === ')';
  if (sureMarks.has(mark)) return true;
  if (mark === '/') return after?.kind === 'word' && isSecondLetter(wordAt(tokens, at), after.text);
  return looseMarks.has(mark) && (after === undefined || after.spaced || after.kind !== 'word');
}

/** The P of "A/P"; "s/p" is what a patient had done. */
const isSecondLetter = (first: string, second: string): boolean =>
  second.length === 1 && first + second !== 'sp';

const headingMarks = new Set([':', '-', ')', ']', '.', '=', '*', '_', '|', '\t', '/']);

function afterMarks(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && headingMarks.has(wordAt(tokens, at))) at += 1;
  return at;
}

const sentenceEnds = new Set(['.', ';', ')', '|', '\t']);

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  sentenceEnds.has(wordAt(tokens, at - 1));

const dictatedHeadings = new Set(['subjective', 'objective', 'assessment', 'plan']);

/** "… objective patient has limited rotation": dictated without a colon, at the start of a sentence. */
function dictatedHeading(
  tokens: readonly Token[],
  at: number,
  { from }: Bounds,
): FoundHeading | undefined {
  const word = wordAt(tokens, at);
  const heading = dictatedHeadings.has(word) ? headings.get(word) : undefined;
  const next = tokens[at + 1];
  if (heading === undefined || next?.kind !== 'word' || noHeadingAfter.has(next.text)) {
    return undefined;
  }
  return at === from || startsSentence(tokens, at) ? { heading, next: at + 1 } : undefined;
}

/** The longest heading has so many tokens. */
const longest = 12;
const insideHeading = /^['/&()#-]$/;

function wordHeading(text: Text, at: number, bounds: Bounds): FoundHeading | undefined {
  const { tokens } = text;
  if (!headingStarts.has(wordAt(tokens, at))) return undefined;
  if (at !== bounds.from && !mayOpen(text, at)) return undefined;
  let phrase = '';
  let found: FoundHeading | undefined;
  for (const [index, token] of tokens.slice(at, Math.min(bounds.end, at + longest)).entries()) {
    if (token.kind === 'mark' && !insideHeading.test(token.text)) break;
    phrase += (index > 0 && token.spaced ? ' ' : '') + token.text;
    const heading = headings.get(phrase);
    const next =
      heading && headingEnd(tokens, at + index + 1, { ...bounds, from: at - bounds.from });
    if (heading !== undefined && next !== undefined) found = { heading, next };
  }
  return found;
}

/** In the middle of a line only a capitalised heading, or one that begins a sentence. */
function mayOpen({ raw, tokens }: Text, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.spaced) return false;
  const first = raw[token.start] ?? '';
  return first !== first.toLowerCase() || startsSentence(tokens, at);
}

/** Where the text under a heading begins; `from` is how far into its line the heading starts. */
function headingEnd(
  tokens: readonly Token[],
  at: number,
  { from, end }: Bounds,
): number | undefined {
  if (at < end && wordAt(tokens, at) === ':') return afterMarks(tokens, at + 1, end);
  if (from > 0) return undefined;
  return at >= end ? at : initialEnd(tokens, at, end);
}

/** After a heading that begins its line: a spaced dash, a mark of emphasis, a bracket or a date with a colon. */
function initialEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  switch (wordAt(tokens, at)) {
    case '-':
      return tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true ? at + 1 : undefined;
    case '*':
    case '_':
    case '=':
      return afterMarks(tokens, at, end);
    case '(':
      return afterBracket(tokens, at, end);
    default:
      return isNumberAt(tokens, at) ? afterDate(tokens, at, end) : undefined;
  }
}

const bracketReach = 6;

/** "Last visit 3/1/26:" */
function afterDate(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + bracketReach); at += 1) {
    const word = wordAt(tokens, at);
    if (word === ':') return at > from + 1 ? at + 1 : undefined;
    if (!isNumberAt(tokens, at) && word !== '/' && word !== '-') return undefined;
  }
  return undefined;
}

/** "Treatment (one-on-one):" */
function afterBracket(tokens: readonly Token[], from: number, end: number): number | undefined {
  const last = Math.min(end - 1, from + bracketReach);
  for (let at = from + 1; at < last; at += 1) {
    if (wordAt(tokens, at) === ')') return wordAt(tokens, at + 1) === ':' ? at + 2 : undefined;
  }
  return undefined;
}
