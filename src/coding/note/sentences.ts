/** Pieces → sentences: the unit in which a cue has its scope and a time its service. */
import type { BlockRole } from '../lexicon/headings.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { Scan } from '../lexicon/lexicon.ts';
import { scan } from '../lexicon/lexicon.ts';
import type {
  CueRow,
  FindingRow,
  MeasureRow,
  PhraseRow,
  PlaceRow,
  PurposeRow,
  TechniqueRow,
} from '../lexicon/rows.ts';
import type { Piece, Text } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import type { TimeMention } from './times.ts';
import { timesOf } from './times.ts';
import type { Token } from './tokens.ts';

/** A word of context with a meaning here: phrases that only hold such a word, and technique names, are left out. */
export interface Cue {
  readonly row: CueRow;
  readonly from: number;
  readonly to: number;
}

/** One sentence or list item, with everything that the lexicon finds in it. Indexes are token indexes. */
export interface Sentence {
  readonly text: Text;
  readonly role: BlockRole;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly bullet: boolean;
  readonly afterGap: boolean;
  /** The first of its line. */
  readonly first: boolean;
  readonly techniques: readonly Hit<TechniqueRow>[];
  readonly places: readonly Hit<PlaceRow>[];
  readonly purposes: readonly Hit<PurposeRow | FindingRow>[];
  readonly cues: readonly Cue[];
  readonly phrases: readonly Hit<PhraseRow>[];
  readonly measures: readonly Hit<MeasureRow>[];
  readonly times: readonly TimeMention[];
}

/** All sentences of one section, in order. */
export function sentencesOf(text: Text): Sentence[] {
  const found = scan(text.tokens);
  const times = timesOf(text);
  const cursors = cursorsOf(found, times);
  return piecesOf(text).flatMap((piece) =>
    split(text, piece).map((range) => cursors(text, piece, range)),
  );
}

/** One hit may hold several readings of a word. */
function cuesOf({ cues, techniques }: Scan): Cue[] {
  let at = 0;
  return cues.flatMap(({ rows, from, to }) => {
    while (at < techniques.length && (techniques[at]?.to ?? 0) <= from) at += 1;
    const technique = techniques[at];
    if (technique !== undefined && technique.from <= from && to <= technique.to) return [];
    return rows.includes(null)
      ? []
      : rows.flatMap((row) => (row === null ? [] : [{ row, from, to }]));
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Hands out each list's hits as the sentences go by, so that the whole stays linear. */
function cursorsOf(found: Scan, times: readonly TimeMention[]) {
  const techniques = within(found.techniques);
  const places = within(found.places);
  const purposes = within(found.purposes);
  const cues = within(cuesOf(found));
  const phrases = within(found.phrases);
  const measures = within(found.measures);
  const timed = within(times);
  return (text: Text, piece: Piece, range: Range): Sentence => ({
    text,
    role: piece.role,
    ...range,
    line: piece.line,
    bullet: piece.bullet,
    afterGap: piece.afterGap,
    first: range.from === piece.from,
    techniques: techniques(range),
    places: places(range),
    purposes: purposes(range),
    cues: cues(range),
    phrases: phrases(range),
    measures: measures(range),
    times: timed(range),
  });
}

function within<Item extends Range>(items: readonly Item[]): (range: Range) => Item[] {
  let at = 0;
  return ({ from, to }) => {
    while (at < items.length && (items[at]?.from ?? 0) < from) at += 1;
    const taken: Item[] = [];
    for (let item = items[at]; item !== undefined && item.from < to; item = items[at]) {
      taken.push(item);
      at += 1;
    }
    return taken;
  };
}

function split({ tokens, raw }: Text, { from, to }: Piece): Range[] {
  const ranges: Range[] = [];
  let start = from;
  let ticked = true;
  const close = (end: number, next: number): void => {
    if (end > start && ticked) ranges.push({ from: start, to: end });
    start = next;
  };
  for (let index = from; index < to; index += 1) {
    const box = boxAt(tokens, index);
    if (box !== undefined) {
      close(index, box.to);
      ({ ticked } = box);
      index = box.to - 1;
    } else if (isBoundary(tokens, raw, index) || isTooLong(tokens, index, start)) {
      close(index, index + 1);
    }
  }
  close(to, to);
  return ranges;
}

const ticks = new Set(['☑', '☒', '✓', '✔', '🗹']);
const blanks = new Set(['☐', '□', '❏', '◻', '▢', '❑']);

/** A check box before an item: what is not ticked was not done and is not read. */
function boxAt(
  tokens: readonly Token[],
  at: number,
): { readonly ticked: boolean; readonly to: number } | undefined {
  const text = tokens[at]?.text ?? '';
  if (ticks.has(text)) return { ticked: true, to: at + 1 };
  if (blanks.has(text)) return { ticked: false, to: at + 1 };
  if (text !== '[' && text !== '(') return undefined;
  const close = text === '[' ? ']' : ')';
  const [inside, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text];
  if (inside === close) return { ticked: false, to: at + 2 };
  if ((inside === '_' || inside === '-') && after === close) return { ticked: false, to: at + 3 };
  return /^[xv✓✔]$/.test(inside) && after === close ? { ticked: true, to: at + 3 } : undefined;
}

/** A dictated sentence without end is cut at a comma or a "then", so that reading it stays linear. */
const long = 90;
const longest = 180;
const pauses = new Set([',', 'then']);

function isTooLong(tokens: readonly Token[], index: number, start: number): boolean {
  const length = index - start;
  return length > longest || (length > long && pauses.has(tokens[index]?.text ?? ''));
}

const alwaysEnds = new Set([';', '!', '?', '*']);
/** Abbreviations before a name or a part of the body: no sentence ends here even before a capital. */
const neverEnds = new Set(
  'dr mr mrs ms st vs approx r l b gr no jt lev cerv thor lumb bil ant post inf sup lat med w ther rt lt bilat cont incl eg ie e i g'.split(
    ' ',
  ),
);
/** May stand inside a sentence, before a small letter or a digit. */
const mayEnd = new Set(
  'tx ext int neuro min mins hr hrs sec secs pt pts eff petr deg wk wks mo yr reps rep ex flex rot tech mob mobs stm mfr subj obj occ'.split(
    ' ',
  ),
);

function isBoundary(tokens: readonly Token[], raw: string, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'mark') return false;
  if (alwaysEnds.has(token.text)) return token.text !== '*' || token.spaced;
  if (token.text !== '.') return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined || after.kind === 'line-end') return true;
  if (!after.spaced && (after.text === "'" || after.text === '"')) return before?.kind === 'word';
  if (!after.spaced)
    return (
      after.kind === 'word' &&
      before?.kind === 'word' &&
      isCapital(raw, after) &&
      before.text.length > 3
    );
  if (before === undefined) return false;
  if (neverEnds.has(before.text) && before.kind === 'word') return false;
  return !mayEnd.has(before.text) || isCapital(raw, after);
}

function isCapital(raw: string, token: Token): boolean {
  const first = raw[token.start] ?? '';
  return first !== first.toLowerCase();
}
