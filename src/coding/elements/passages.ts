/**
 * A note as a list of passages: sentences and clauses with their place, the part of the note they
 * stand in and the label above them. Linear in the length of the note.
 */
import type { Encounter, SectionName } from '../../encounter/encounter.ts';
import { sectionNames } from '../../encounter/encounter.ts';
import type { Span } from '../note/facts.ts';
import type { Label, LabelKind, Part } from './labels.ts';
import { anyCredential } from './credentials.ts';
import { labelOf } from './labels.ts';
import { searched, type Searched } from './starts.ts';

/** One statement. `text` is exactly what stands between the offsets. */
export interface Passage extends Span {
  readonly text: string;
  /** The same text with the places at which its words begin. */
  readonly words: Searched;
  /** Unknown in a note that has no headings. */
  readonly part?: Part;
  /** The label that governs it, and whether it is the first statement under it. */
  readonly label?: LabelKind;
  readonly first: boolean;
  /** All of the note stands in this one field, whatever the field is called. */
  readonly sole: boolean;
}

/** All passages of an encounter's note, in reading order. */
export function passagesOf(encounter: Encounter): Passage[] {
  const { note = {} } = encounter;
  const written = sectionNames.filter((section) => (note[section] ?? '').trim() !== '');
  const sole = written.length === 1;
  return written.flatMap((section) => sectionPassages(section, note[section] ?? '', sole));
}

/** The span of a match inside a passage. */
export function spanIn(passage: Passage, start: number, length: number): Span {
  const from = passage.start + start;
  return { section: passage.section, start: from, end: from + length };
}

interface State {
  readonly section: SectionName;
  readonly sole: boolean;
  part: Part | undefined;
  /** The part under the last heading of the whole note, to which a form's labels give way. */
  headed: Part | undefined;
  label: LabelKind | undefined;
  /** The label stood alone on its line and governs the lines below it, up to a blank one. */
  open: boolean;
  filled: boolean;
}

function sectionPassages(section: SectionName, text: string, sole: boolean): Passage[] {
  const part = section === 'text' ? undefined : section;
  const state: State = {
    section,
    sole,
    part,
    headed: part,
    label: undefined,
    open: false,
    filled: false,
  };
  return [...linesOf(text)].flatMap((line) => linePassages(line, state));
}

interface Piece {
  readonly start: number;
  readonly text: string;
  /** Goes on with the statement before it: after a semicolon, or as the next item of a list. */
  readonly goesOn: boolean;
}

interface Line extends Piece {
  /** A blank line stands before it. */
  readonly apart: boolean;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let apart = false;
  for (const words of text.split(/[\n\u2028\u2029]/)) {
    const blank = words.trim() === '';
    if (!blank) yield { start, text: words.trimEnd(), goesOn: false, apart };
    apart = blank;
    start += words.length + 1;
  }
}

function linePassages(line: Line, state: State): Passage[] {
  const { part, headed } = state;
  if (state.filled && line.apart) state.open = false;
  if (!state.open) state.label = undefined;
  let first = state.open;
  const passages = sentencesOf(line).flatMap((piece) => {
    const body = readLabel(piece, state);
    first = body.labelled || (first && (piece.goesOn || piece.start === line.start));
    state.filled = /[\p{L}\p{N}_[\]*]/u.test(body.text);
    if (!state.filled) return [];
    return [passageOf(body, state, first)];
  });
  // A heading in a row of a table holds for its row.
  if (/^\s*\|/.test(line.text)) [state.part, state.headed] = [part, headed];
  return passages;
}

function passageOf(piece: Piece, state: State, first: boolean): Passage {
  const { start, text } = piece;
  const { section, sole, part, label } = state;
  return {
    section,
    sole,
    start,
    end: start + text.length,
    text,
    words: searched(text),
    ...(part === undefined ? {} : { part }),
    ...(label === undefined ? {} : { label }),
    first,
  };
}

const labelPattern =
  /^[\s•*·#>|–—-]*(?:\(?\d{1,2}[.)]\s+)?([A-Za-z][A-Za-z&/'’ .-]{0,38}(?:#? ?\d{1,2})?(?: ?\([^()]{1,30}\))?(?:, [\w ]{1,14})?)\s*(?::|\s[-–—]\s|=|\||\t)/;
const loneLabel = /^[\s•*·#>–—-]*([A-Za-z][A-Za-z&/'’ -]{0,30}(?: ?\([^()]{1,30}\))?)[\s*_]*$/;
/** "S) …", "P. …", "O/ …" in a note that is one text. */
const letterLabel = /^\s*(?:([SOAP])[)./]|(T)\))\s/;

interface Body extends Piece {
  readonly labelled: boolean;
}

/** Takes the label off a sentence and remembers what it governs. */
function readLabel(piece: Piece, state: State): Body {
  const match =
    labelPattern.exec(piece.text) ?? loneLabel.exec(piece.text) ?? letterLabel.exec(piece.text);
  const words = match?.[1] ?? match?.[2];
  const label = words === undefined ? undefined : labelIn(words, state.section);
  if (match === null || label === undefined) return { ...piece, labelled: false };
  movePart(label, state);
  state.label = label.kind;
  state.open = piece.text.length === match[0].length;
  // "Pain: 4/10" and the like are statements themselves: only announcing labels are taken off.
  return { ...without(piece, label.kind === 'other' ? 0 : match[0].length), labelled: true };
}

/** In the field of an assessment or a plan an "Objective:" is what one aims at. */
function labelIn(words: string, section: SectionName): Label | undefined {
  const aimed = section === 'assessment' || section === 'plan';
  return labelOf(aimed && /^objective$/i.test(words) ? 'objectives' : words, section === 'text');
}

/** "Complaint: low back" is the complaint; what stands under "Goal:" below it is not. */
function movePart({ part, kind, heads }: Label, state: State): void {
  if (part !== undefined && opensPart(part, state)) {
    state.part = part;
    if (heads) state.headed = part;
  } else if (kind !== 'other') state.part = state.headed;
}

/** In a field of its own a heading moves nothing, except to the plan that was written into it. */
function opensPart(part: Part, state: State): boolean {
  return state.section === 'text' || part === 'plan';
}

function without(piece: Piece, length: number): Piece {
  return { ...piece, start: piece.start + length, text: piece.text.slice(length) };
}

/** Words before a full stop that do not end a sentence. */
const titles = /(?:^|[\s(])(?:dr|mr|mrs|ms|vs|approx|e\.g|i\.e|eg|ie)\.$/i;
/** "J. Ruiz" goes on; "on the R. Pain" does not. */
const initials = /(?:^|[\s(])[AC-HJ-KM-QS-UW-Z]\.$|(?:by|signed|:|,|[A-Z]\.)\s?[A-Z]\.$/;
const shortened =
  /(?:^|[\s(/\d])(?:min|mins|sec|secs|wk|wks|mo|mos|hr|hrs|tx|rx|dx|hx|pt|pts|cont|freq|ext|flex|rot|lat|bil|lt|rt|approx|appt|tol|incr|decr|cm|ft|in|lb|lbs|deg|max|mod|sev|ant|post|sup|inf|med|prox|dist|st|ex|est|avg|temp|re|c|w)\.$/i;

const sentenceEnd = /(?<![.!?;])[.!?;]+["')\]]*\s+/g;
const barred = /[.!?;]+["')\]]*\s+|\s[|•]\s+/g;

/** "CC: neck | Tx: kneading | Plan: weekly": statements with a bar between, on a line that is no row of a table. */
const isBarred = (text: string): boolean =>
  !/^\s*\|/.test(text) && /\s[|•]\s+[A-Z][A-Za-z ]{0,24}:/.test(text);

function sentencesOf(line: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let goesOn = line.goesOn;
  const add = (end: number): void => {
    const text = line.text.slice(from, end);
    pieces.push({
      start: line.start + from,
      text,
      goesOn: goesOn || /^\(?\d{1,2}[.)]\s/.test(text),
    });
  };
  const ends = isBarred(line.text) ? barred : sentenceEnd;
  for (const match of line.text.matchAll(ends)) {
    const end = match.index + match[0].trimEnd().length;
    if (!endsSentence(line.text, from, end, match.index + match[0].length)) continue;
    add(end);
    from = match.index + match[0].length;
    goesOn = match[0].startsWith(';');
  }
  add(line.text.length);
  return pieces;
}

/** "Ingeborg Thwaite, PT. Signed 9 October" is one statement; "by J. Ruiz, LMT. Signed: A. Whitcombe" is two. */
const nameEnd = new RegExp(`,\\s?(?:${anyCredential})\\.$`);
const signs =
  /^(?:electronically |digitally |e-?)?signed\b(?!\W{0,3}(?:by\W{1,2})?(?:dr\.? )?[a-z][a-z'’]*\.? [a-z'’-]{2,},)/i;

/** "1." at the head of a statement or behind a label's colon. */
const isListNumber = (words: string): boolean =>
  /(?:^|[:;])\s*\(?\d{1,2}\.$|(?:^|\s)[SL]TG ?#?\d?\.$/.test(words);

function endsSentence(text: string, from: number, end: number, next: number): boolean {
  const tail = text.slice(Math.max(from, end - 12), end);
  if (/[|•]$/.test(tail)) return true;
  if (isListNumber(text.slice(Math.max(from, end - 7), end))) return false;
  if (nameEnd.test(tail) && signs.test(text.slice(next, next + 24))) return false;
  if (titles.test(tail) || initials.test(tail)) return false;
  return !shortened.test(tail) || /[A-Z]/.test(text.charAt(next));
}
