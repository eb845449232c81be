/** The note of the visit, told from twins, copies and the notes of other days. */
import type { Note, SectionName } from '../../encounter/encounter.ts';
import type { UnreadReason } from '../../encounter/fragment.ts';
import { bannerOn } from './banner.ts';
import { birthWithAge } from './boxed.ts';
import { type DateOrder, findDate, leadingDate, titleDate } from './dates.ts';
import { type NoteField, sectionClaimed } from './note-fields.ts';
import type { Range } from './ranges.ts';
import { rowAround, rowDate } from './row-date.ts';
import {
  ancestors,
  boxAt,
  children,
  common,
  isWithin,
  type Line,
  lineAt,
  lowerBound,
  nearest,
  textOf,
  type Tree,
} from './tree.ts';

export interface FoundNote {
  /** The boxes of the page that are this note's. */
  part: Range;
  fields: NoteField[];
  date: string | null;
  visible: boolean;
  editable: boolean;
}

export interface Notes {
  today: FoundNote | null;
  prior: FoundNote | null;
  why?: UnreadReason;
  /** The section that could not be told from another, where one alone is in doubt. */
  what?: string;
  /** The part of the page that each note takes. */
  parts: Range[];
}

/** A hidden field with the words of a shown one is its twin from another layout. */
function withoutTwins(fields: readonly NoteField[]): NoteField[] {
  return fields.filter(
    (field) =>
      field.visible ||
      !fields.some(
        (other) =>
          other.visible &&
          other.section === field.section &&
          other.text.trim() === field.text.trim(),
      ),
  );
}

const isRival = (one: NoteField, other: NoteField): boolean =>
  one.section === other.section && !(one.part && other.part) && one.section !== 'text';

/** Fields in page order fall into notes: one that is named again begins the next. */
function runsOf(fields: readonly NoteField[]): NoteField[][] {
  const runs: NoteField[][] = [];
  for (const field of fields.toSorted((one, other) => one.range[0] - other.range[0])) {
    const run = runs.at(-1);
    const again = run?.some(
      (other) =>
        isRival(other, field) ||
        (other.section === 'text' && field.section === 'text' && other.box !== field.box),
    );
    if (!run || again) runs.push([field]);
    else run.push(field);
  }
  return runs;
}

/** The largest box around a run that holds nothing of its neighbours, if one holds all of it. */
function boxAround(tree: Tree, runs: readonly NoteField[][], at: number): number | undefined {
  const run = runs[at] ?? [];
  const to = Math.max(...run.map(({ range }) => range[1]));
  // Runs follow one another in the page: what holds a third holds a neighbour too.
  const neighbours = [runs[at - 1]?.at(-1), runs[at + 1]?.[0]].flatMap((field) => field?.box ?? []);
  return ancestors(tree, run[0]?.range[0] ?? 0).findLast((outer) => {
    const { end } = boxAt(tree, outer);
    return end >= to && !neighbours.some((box) => box >= outer && box < end);
  });
}

/** The part of the page that a run takes: its own box if it has one, else from the run before it on. */
function partOf(tree: Tree, runs: readonly NoteField[][], at: number): Range {
  const own = boxAround(tree, runs, at);
  if (own !== undefined) return [own, boxAt(tree, own).end];
  const run = runs[at] ?? [];
  const from = run[0]?.range[0] ?? 0;
  const before = runs[at - 1]?.at(-1)?.range[1];
  const first = lowerBound(tree.lines, from, (line) => line.from);
  const above = tree.lines[Math.max(0, first - 4)]?.from ?? from;
  return [before ?? above, Math.max(...run.map(({ range }) => range[1]))];
}

/** No visit that is coded now was before this day. */
const EARLIEST = '2000-01-01';

/** The date that a note's own part of the page states outside of its sections, its own header first. */
function dateOfNote(
  tree: Tree,
  part: Range,
  fields: readonly NoteField[],
  order: DateOrder,
): string | null {
  const inField = (at: number): boolean =>
    fields.some(({ range }) => at > range[0] && at < range[1]);
  const first = lowerBound(tree.lines, part[0], (line) => line.from);
  for (let at = first; at < tree.lines.length; at += 1) {
    const line = lineAt(tree, at);
    if (line.from >= part[1]) break;
    if (inField(line.from) || line.text.length > 160) continue;
    if (/\b(dob|born|birth)/i.test(line.text) || birthWithAge(line) !== null) continue;
    if (bannerOn(tree, line) !== null) continue;
    const date = findDate(line.text, order);
    if (date) return date.iso;
  }
  return null;
}

/** What may name the date of a note; anything else over or beside a date names another. */
const OWN_DATE =
  /\b(note|visit|session|encounter|treatment|appointment|appt|service|seen|dos|today)\b|^date\b/i;

const isIn = (tree: Tree, from: number, ...tags: string[]): boolean =>
  nearest(tree, from, (box) => tags.includes(boxAt(tree, box).tag)) >= 0;

/** "Certified through | 12/20/2026": what stands beside it, or over it in the same small part, says what the date is of. */
function isCalled(tree: Tree, at: number): boolean {
  const [name, line] = [tree.lines[at - 1], tree.lines[at]];
  if (name === undefined || line === undefined) return false;
  if (isIn(tree, line.from, 'td', 'dd') && isIn(tree, name.from, 'th', 'dt')) return true;
  const holder = common(tree, name.from, line.from);
  const small = boxAt(tree, holder).end - holder <= 6;
  return small && name.text.length <= 32 && !/\d/.test(name.text) && !OWN_DATE.test(name.text);
}

/** One of several entries with a date each: the date of a document in a list of them. */
function isListed(tree: Tree, line: Line, note: number, order: DateOrder): boolean {
  const entry = nearest(tree, line.from, (at) => /^(li|tr)$/.test(boxAt(tree, at).tag));
  if (entry < 0 || isWithin(tree, note, entry)) return false;
  const beside = children(tree, boxAt(tree, entry).parent);
  return beside.some((at) => at !== entry && leadingDate(textOf(tree, at, 24), order) !== null);
}

/** The only note of a page may still begin with its date; over a shown note, a hidden one is another's. */
function dateAbove(tree: Tree, run: readonly NoteField[], order: DateOrder): string | null {
  const from = run[0]?.range[0] ?? 0;
  const end = lowerBound(tree.lines, from, (line) => line.from);
  const first = Math.max(0, end - 3);
  const shown = run.some(({ visible }) => visible);
  const dates = tree.lines.slice(first, end).map((line, at) => {
    const date = leadingDate(line.text, order) ?? titleDate(line.text, order);
    if (!date || isCalled(tree, first + at) || isListed(tree, line, from, order)) return null;
    return shown && !tree.probe.visible(line.from) ? null : date;
  });
  const iso = dates.findLast((date) => date !== null)?.iso ?? null;
  // Of a list of people over the note, the last one's birth date.
  return iso !== null && iso < EARLIEST ? null : iso;
}

/** A note in one row of a table, a visit a row, has its date in the first cell. */
function dateInRow(tree: Tree, run: readonly NoteField[], order: DateOrder): string | null {
  const row = rowAround(tree, run[0]?.box ?? 0);
  if (row < 0 || run.length < 2 || run.some(({ box }) => !isWithin(tree, box, row))) return null;
  return rowDate(tree, row, order);
}

function notesIn(tree: Tree, fields: readonly NoteField[], order: DateOrder): FoundNote[] {
  const runs = runsOf(fields);
  const found = runs.map((run, at): FoundNote => {
    const part = partOf(tree, runs, at);
    return {
      part,
      fields: run,
      date:
        dateInRow(tree, run, order) ??
        (runs.length > 1 ? dateOfNote(tree, part, run, order) : dateAbove(tree, run, order)),
      visible: run.some((field) => field.visible),
      editable: run.some((field) => field.editable),
    };
  });
  const alike = new Map<string, FoundNote[]>();
  const key = (note: FoundNote): string => note.fields[0]?.text.trim() ?? '';
  for (const note of found)
    alike.set(key(note), [...(alike.get(key(note)) ?? []), note].slice(0, 20));
  return found.filter((note) => !alike.get(key(note))?.some((other) => isCopy(note, other)));
}

const rankOf = (note: FoundNote): number => (note.visible ? 2 : 0) + (note.editable ? 1 : 0);

/** The same words twice, of no other date: a read-only copy, or a second layout. */
function isCopy(note: FoundNote, other: FoundNote): boolean {
  if (note === other || (note.date && other.date && note.date !== other.date)) return false;
  const same = note.fields.every((field) =>
    other.fields.some(
      (twin) => twin.section === field.section && twin.text.trim() === field.text.trim(),
    ),
  );
  const lower = rankOf(note) - rankOf(other) || other.part[0] - note.part[0];
  return same && lower < 0;
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/** Of several notes, the visit's own: of its date, shown, being written, or where its product has it. */
function pick(tree: Tree, notes: readonly FoundNote[], date: string | undefined): FoundNote | null {
  const dated = date ? notes.filter((note) => note.date === date) : [];
  const open =
    dated.length > 0
      ? dated
      : notes.filter((note) => !date || note.date === null || note.date === date);
  const shown = open.some((note) => note.visible) ? open.filter((note) => note.visible) : open;
  return (
    only(shown) ??
    only(shown.filter((note) => note.editable)) ??
    only(shown.filter(({ fields }) => fields.some(({ box }) => sectionClaimed(tree, box))))
  );
}

/** The nearest note before a date. */
function priorTo(notes: readonly FoundNote[], now: string | undefined): FoundNote | null {
  const earlier = notes.filter(
    (note) => note.date !== null && now !== undefined && note.date < now,
  );
  return (
    earlier.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0] ?? null
  );
}

/**
 * Chooses among the fields that hold notes. `date` is the visit's date of service, where it is known.
 * Two notes that could both be the visit's are not read.
 */
export function chooseNotes(
  tree: Tree,
  fields: readonly NoteField[],
  order: DateOrder,
  date: string | undefined,
): Notes {
  const notes = notesIn(tree, withoutTwins(fields), order);
  const parts = notes.map(({ part }) => part);
  const today = notes.length === 0 ? null : pick(tree, notes, date);
  if (today || notes.length === 0) {
    return { today, prior: today && priorTo(notes, today.date ?? date), parts };
  }
  const other =
    date !== undefined && notes.every((note) => note.date !== null && note.date !== date);
  if (other) return { today: null, prior: priorTo(notes, date), parts };
  return { today: null, prior: null, why: 'ambiguous', parts };
}

/** The note's sections; the parts of one section are put together line by line. */
export function noteOf(found: FoundNote): Note {
  const note: Partial<Record<SectionName, string>> = {};
  for (const { section, text } of found.fields) {
    const held = note[section];
    note[section] = held ? [held, text].filter(Boolean).join('\n') : text;
  }
  return note;
}
