/**
 * A note's structure: fields, headings inside them or none at all → pieces of text with the part of
 * the note in which they stand.
 */
import type { SectionName } from '../../encounter/encounter.ts';
import type { BlockRole, Heading } from '../lexicon/headings.ts';
import type { FoundHeading } from './find-heading.ts';
import { headingAt } from './find-heading.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { isNumberAt, wordAt } from './tokens.ts';

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

/** One section's text in pieces, in order. */
export function piecesOf(text: Text): Piece[] {
  const major = roleOfField[text.section];
  const reading: Reading = { text, pieces: [], major, minor: undefined };
  let line = 0;
  let start = 0;
  let gap = true;
  while (start <= text.tokens.length) {
    const end = lineEnd(text.tokens, start);
    if (end === start) reading.minor = undefined;
    else readLine(reading, { start, end, line, gap });
    gap = end === start;
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

/** A heading in a row of a table holds for its row. */
function readLine(reading: Reading, line: Line): void {
  const { text } = reading;
  const first = skipMarks(text.tokens, line.start, line.end);
  const push = pusher(reading, line, first);
  const { major } = reading;
  let label = false;
  for (let at = first; at < line.end; at += 1) {
    const found = headingAt(text, at, { from: first, end: line.end });
    if (found !== undefined && !isCovered(found, reading)) {
      push(at, found.next);
      open(reading, found.heading);
      label = labels.has(found.heading.role);
      at = found.next - 1;
    } else if (label && endsSentence(text.tokens, at)) {
      push(at + 1, at + 1);
      reading.minor = undefined;
      label = false;
    }
  }
  if (!push(line.end, line.end)) return;
  reading.minor = undefined;
  if (wordAt(text.tokens, line.start) === '|') reading.major = major;
}

/** Keeps what stands since the last piece up to `to`, and goes on at `next`; true where there was anything. */
function pusher(
  reading: Reading,
  { start, line, gap }: Line,
  first: number,
): (to: number, next: number) => boolean {
  const { text, pieces } = reading;
  const bullet = first > start || isIndented(text.raw, text.tokens[start]);
  let from = first;
  return (to, next) => {
    const any = to > from;
    const role = reading.minor ?? reading.major;
    if (any) pieces.push({ role, from, to, line, bullet, afterGap: gap });
    from = next;
    return any;
  };
}

/** "Pain: 4/10." and "Time: 30 min." label one sentence of their line. */
const labels: ReadonlySet<BlockRole> = new Set(['admin', 'exam']);

function open(reading: Reading, { major, role }: Heading): void {
  if (major) reading.major = role;
  reading.minor = major ? undefined : role;
}

/** Under a list of treatments "Balance:" and the like name what was trained, not what was found. */
function isCovered({ heading }: FoundHeading, { major }: Reading): boolean {
  return heading.role === 'exam' && !heading.major && (major === 'treatment' || major === 'action');
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== '.') return word === ';';
  const next = tokens[at + 1];
  return next === undefined || next.spaced;
}

const openers = new Set(['*', '-', '#', '>', '[', '(', '_', '~', '+', '|', '\t', '=']);

function skipMarks(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && openers.has(wordAt(tokens, at))) at += 1;
  return isOrdinal(tokens, at) && at + 2 < end ? at + 2 : at;
}

/** "1. ", "2) " */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at) &&
  /^[.)]$/.test(wordAt(tokens, at + 1)) &&
  tokens[at + 2]?.spaced === true;

function isIndented(raw: string, first: Token | undefined): boolean {
  if (first === undefined) return false;
  const before = raw.slice(Math.max(0, first.start - 2), first.start);
  return before.length === 2 && before.trim() === '' && !before.includes('\n');
}
