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
import { boxAt, isBoundary, isTooLong } from './boundaries.ts';
import type { Piece } from './pieces.ts';
import type { Text } from './texts.ts';
import { piecesOf } from './pieces.ts';
import type { TimeMention } from './times.ts';
import { timesOf } from './times.ts';

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

function split(text: Text, { from, to }: Piece): Range[] {
  const ranges: Range[] = [];
  let start = from;
  let ticked = true;
  const close = (end: number, next: number): void => {
    if (end > start && ticked) ranges.push({ from: start, to: end });
    start = next;
  };
  for (let at = from; at < to; at += 1) {
    const box = boxAt(text.tokens, at);
    if (box !== undefined) {
      close(at, box.to);
      ({ ticked } = box);
      at = box.to - 1;
    } else if (isBoundary(text, at) || isTooLong(text.tokens, at, start)) close(at, at + 1);
  }
  close(to, to);
  return ranges;
}
