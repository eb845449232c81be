/**
 * A note's structure: fields, headings inside them or none at all → pieces of text with the part of
 * the note in which they stand.
 */
import type { Note, SectionName } from '../../encounter/encounter.ts';
import { sectionNames } from '../../encounter/encounter.ts';
import type { BlockRole, Heading } from '../lexicon/headings.ts';
import { headings, letterHeadings } from '../lexicon/headings.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

export interface Text {
  readonly section: SectionName;
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** Tokens `from` to `to` (exclusive) of one line, under one heading. */
export interface Piece {
  readonly role: BlockRole;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** A list item, or indented under what stands before. */
  readonly bullet: boolean;
  /** The line before is empty. */
  readonly afterGap: boolean;
}

/** The sections that hold text, tokenised, in reading order. */
export function textsOf(note: Note | undefined): Text[] {
  return sectionNames.flatMap((section) => {
    const raw = note?.[section];
    return raw === undefined || raw.trim() === '' ? [] : [{ section, raw, tokens: tokenise(raw) }];
  });
}

const roleOfField: Readonly<Record<SectionName, BlockRole>> = {
  subjective: 'subjective',
  objective: 'objective',
  assessment: 'assessment',
  plan: 'plan',
  text: 'unknown',
};

interface Reading {
  readonly text: Text;
  readonly pieces: Piece[];
  /** The heading of the whole note in force, and a minor one over it. */
  major: BlockRole;
  minor: BlockRole | undefined;
}

export function piecesOf(text: Text): Piece[] {
  const reading: Reading = {
    text,
    pieces: [],
    major: roleOfField[text.section],
    minor: undefined,
  };
  let line = 0;
  let start = 0;
  let gap = true;
  while (start <= text.tokens.length) {
    const end = lineEnd(text.tokens, start);
    if (end === start) {
      gap = true;
      reading.minor = undefined;
    } else {
      readLine(reading, { start, end, line, gap });
      gap = false;
    }
    start = end + 1;
    line += 1;
  }
  return reading.pieces;
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'line-end') at += 1;
  return at;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly gap: boolean;
}

function readLine(reading: Reading, { start, end, line, gap }: Line): void {
  const { tokens, raw } = reading.text;
  const at = skipMarks(tokens, start, end);
  const bullet = at > start || isIndented(raw, tokens[start]);
  let from = at;
  let inline = false;
  for (let index = at; index < end; index += 1) {
    const found = headingAt(reading.text, index, { from: at, end });
    if (found === undefined || isCovered(found, reading)) {
      if (inline && endsSentence(tokens, index)) {
        push(reading, { from, to: index + 1, line, bullet, afterGap: gap });
        from = index + 1;
        reading.minor = undefined;
        inline = false;
      }
      continue;
    }
    push(reading, { from, to: index, line, bullet, afterGap: gap });
    open(reading, found.heading);
    from = found.next;
    inline = found.heading.role === 'admin' || found.heading.role === 'exam';
    index = found.next - 1;
  }
  push(reading, { from, to: end, line, bullet, afterGap: gap });
  if (from < end) reading.minor = undefined;
}

function push(reading: Reading, piece: Omit<Piece, 'role'>): void {
  if (piece.to > piece.from) {
    reading.pieces.push({ ...piece, role: reading.minor ?? reading.major });
  }
}

function open(reading: Reading, heading: Heading): void {
  if (heading.major) {
    reading.major = heading.role;
    reading.minor = undefined;
  } else reading.minor = heading.role;
}

/** Under a list of treatments "Balance:" and the like name what was trained, not what was found. */
function isCovered({ heading }: Found, { major }: Reading): boolean {
  return heading.role === 'exam' && !heading.major && (major === 'treatment' || major === 'action');
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.text === ';') return true;
  if (token?.text !== '.') return false;
  const next = tokens[index + 1];
  return next === undefined || next.spaced;
}

const openers = new Set(['*', '-', '#', '>', '[', '(', '_', '~', '+', '|', '\t', '=']);

function skipMarks(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && openers.has(tokens[at]?.text ?? '')) at += 1;
  const ordinal = tokens[at]?.kind === 'number' && /^[.)]$/.test(tokens[at + 1]?.text ?? '');
  return ordinal && at + 2 < end && tokens[at + 2]?.spaced === true ? at + 2 : at;
}

function isIndented(raw: string, first: Token | undefined): boolean {
  if (first === undefined) return false;
  const before = raw.slice(Math.max(0, first.start - 2), first.start);
  return before.length === 2 && before.trim() === '' && !before.includes('\n');
}

interface Found {
  readonly heading: Heading;
  /** The token after the heading and its mark. */
  readonly next: number;
}

interface Bounds {
  readonly from: number;
  readonly end: number;
}

function headingAt(text: Text, at: number, bounds: Bounds): Found | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'word') return undefined;
  return letterHeading(text, at, bounds) ?? wordHeading(text, at, bounds);
}

const afterLetter = new Set([':', '-', ')', ']', '.', '=', '/', '*', '|', '\t']);

function letterHeading(text: Text, at: number, { from, end }: Bounds): Found | undefined {
  const { tokens } = text;
  const token = tokens[at];
  const heading = letterHeadings.get(token?.text ?? '');
  if (token === undefined || heading === undefined || token.end - token.start !== 1)
    return undefined;
  const mark = tokens[at + 1];
  if (at === from) {
    if (at + 1 >= end) return { heading, next: at + 1 };
    return isLetterMark(tokens, at)
      ? { heading, next: afterMarks(tokens, at + 1, end) }
      : undefined;
  }
  const colon = mark?.text === ':' && at + 1 < end;
  const begins = token.spaced || startsSentence(tokens, at);
  return colon && begins ? { heading, next: at + 2 } : undefined;
}

function isLetterMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  const after = tokens[at + 2];
  if (mark === undefined || !afterLetter.has(mark.text)) return false;
  if (mark.text === ':' || mark.text === ')' || mark.text === ']' || mark.text === '\t')
    return true;
  if (mark.text === '/') return after?.kind === 'word' && after.end - after.start === 1;
  return after === undefined || after.spaced || after.kind !== 'word' || mark.text === '*';
}

const headingMarks = new Set([':', '-', ')', ']', '.', '=', '*', '_', '|', '\t', '/']);

function afterMarks(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && headingMarks.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return before === '.' || before === ';' || before === ')' || before === '|' || before === '\t';
}

const longestHeading = 6;

function wordHeading(text: Text, at: number, bounds: Bounds): Found | undefined {
  const { tokens } = text;
  const initial = at === bounds.from;
  const dictated = dictatedHeading(tokens, at, initial);
  if (dictated !== undefined) return dictated;
  if (!initial && !mayOpen(text, at)) return undefined;
  let phrase = '';
  let found: Found | undefined;
  for (let index = at; index < Math.min(bounds.end, at + longestHeading * 2); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && !/['/&()#-]/.test(token.text))) break;
    phrase += (phrase !== '' && token.spaced ? ' ' : '') + token.text;
    const heading = headings.get(phrase);
    if (heading === undefined) continue;
    const next = headingEnd(tokens, index + 1, bounds.end, initial);
    if (next !== undefined) found = { heading, next };
  }
  return found;
}

const dictatedHeadings = new Set(['subjective', 'objective', 'assessment', 'plan']);
const noHeadingAfter = new Set(
  'measures measure data findings finding complaint complaints improvement improvements gains gain and or of was were is are in to for with changes change signs information'.split(
    ' ',
  ),
);

/** "… objective patient has limited rotation": dictated without a colon, at the start of a sentence. */
function dictatedHeading(
  tokens: readonly Token[],
  at: number,
  initial: boolean,
): Found | undefined {
  const word = tokens[at]?.text ?? '';
  const heading = dictatedHeadings.has(word) ? headings.get(word) : undefined;
  const next = tokens[at + 1];
  if (heading === undefined || next?.kind !== 'word' || noHeadingAfter.has(next.text)) {
    return undefined;
  }
  return initial || startsSentence(tokens, at) ? { heading, next: at + 1 } : undefined;
}

/** In the middle of a line only a capitalised heading, or one that begins a sentence. */
function mayOpen({ raw, tokens }: Text, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.spaced) return false;
  const first = raw[token.start] ?? '';
  return first !== first.toLowerCase() || startsSentence(tokens, at);
}

/** Where the text under a heading begins: after a colon or a spaced dash, or on the next line. */
function headingEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  initial: boolean,
): number | undefined {
  const mark = tokens[at];
  if (at >= end) return initial ? at : undefined;
  if (mark?.text === ':') return afterMarks(tokens, at + 1, end);
  if (!initial) return undefined;
  if (mark?.text === '-' && mark.spaced && tokens[at + 1]?.spaced === true) return at + 1;
  if (mark?.text === '*' || mark?.text === '_' || mark?.text === '=') {
    return afterMarks(tokens, at, end);
  }
  if (mark?.text === '(') return afterBracket(tokens, at, end);
  return mark?.kind === 'number' ? afterDate(tokens, at, end) : undefined;
}

/** "Last visit 3/1/26:" */
function afterDate(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let index = at; index < Math.min(end, at + 6); index += 1) {
    const token = tokens[index];
    if (token?.text === ':') return index > at + 1 ? index + 1 : undefined;
    if (token?.kind !== 'number' && token?.text !== '/' && token?.text !== '-') return undefined;
  }
  return undefined;
}

/** "Treatment (one-on-one):" */
function afterBracket(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let index = at + 1; index < Math.min(end, at + 6); index += 1) {
    if (tokens[index]?.text !== ')') continue;
    const mark = tokens[index + 1];
    if (index + 1 >= end) return undefined;
    return mark?.text === ':' ? index + 2 : undefined;
  }
  return undefined;
}
