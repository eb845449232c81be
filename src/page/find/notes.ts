/** The note of the visit, told from twins, copies and the notes of other days. */
import type { Note, SectionName } from '../../encounter/encounter.ts';
import type { UnreadReason } from '../../encounter/fragment.ts';
import { type DateOrder, findDate } from './dates.ts';
import type { NoteField } from './note-fields.ts';
import { boxAt, ancestors, linesIn, type Tree } from './tree.ts';

export interface FoundNote {
  /** The largest box that holds this note and no other. */
  box: number;
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
  parts: (readonly [number, number])[];
}

/** Same section, same words: a responsive twin or a read-only copy. The better-placed one stays. */
function withoutTwins(fields: readonly NoteField[]): NoteField[] {
  const rank = (field: NoteField): number => (field.visible ? 2 : 0) + (field.editable ? 1 : 0);
  return fields.filter(
    (field, at) =>
      !fields.some((other, place) => {
        if (other === field || other.section !== field.section || other.part || field.part)
          return false;
        if (other.text.trim() !== field.text.trim()) return false;
        return rank(other) > rank(field) || (rank(other) === rank(field) && place < at);
      }),
  );
}

/** The largest box around a field that holds no second field of its section. */
function noteBox(tree: Tree, field: NoteField, rivals: readonly NoteField[]): number {
  let at = field.box;
  for (const outer of ancestors(tree, field.box)) {
    const { end } = boxAt(tree, outer);
    if (rivals.some((rival) => rival.box >= outer && rival.box < end)) break;
    at = outer;
  }
  return at;
}

const isRival = (one: NoteField, other: NoteField): boolean =>
  one !== other && one.section === other.section && !(one.part && other.part);

function boxOfNote(tree: Tree, field: NoteField, fields: readonly NoteField[]): number {
  const repeated = fields.filter((at) => fields.some((other) => isRival(at, other)));
  const inside = (at: number): NoteField[] =>
    fields.filter((other) => other.box >= at && other.box < boxAt(tree, at).end);
  let found = noteBox(
    tree,
    field,
    fields.filter((other) => isRival(field, other)),
  );
  if (repeated.length === 0) return found;
  const clean = (at: number): boolean =>
    !inside(at).some((one) => inside(at).some((other) => isRival(one, other)));
  for (const at of [field.box, ...ancestors(tree, field.box)]) {
    if (!clean(at)) break;
    found = at;
  }
  return found;
}

/** The date that a note's own part of the page states, before its first section or beside it. */
function dateOfNote(
  tree: Tree,
  box: number,
  fields: readonly NoteField[],
  order: DateOrder,
): string | null {
  const inField = (at: number): boolean =>
    fields.some(({ range }) => at >= range[0] && at < range[1]);
  for (const line of linesIn(tree, box)) {
    if (inField(line.from) || line.text.length > 160) continue;
    if (/\b(dob|born|birth)\b/i.test(line.text)) continue;
    const date = findDate(line.text, order);
    if (date) return date.iso;
  }
  return null;
}

function groups(tree: Tree, fields: readonly NoteField[], order: DateOrder): FoundNote[] {
  const byBox = new Map<number, NoteField[]>();
  for (const field of fields) {
    const box = boxOfNote(tree, field, fields);
    byBox.set(box, [...(byBox.get(box) ?? []), field]);
  }
  const many = byBox.size > 1;
  return [...byBox].map(([box, held]) => ({
    box,
    fields: held,
    date: many ? dateOfNote(tree, box, held, order) : null,
    visible: held.some((field) => field.visible),
    editable: held.some((field) => field.editable),
  }));
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? items[0]! : null);

/** Of several notes, the visit's own: of its date, being written, or the one shown. */
function pick(notes: readonly FoundNote[], date: string | undefined): FoundNote | null {
  const dated = date ? notes.filter((note) => note.date === date) : [];
  const open =
    dated.length > 0
      ? dated
      : notes.filter((note) => !date || note.date === null || note.date === date);
  const shown = open.some((note) => note.visible) ? open.filter((note) => note.visible) : open;
  return only(shown) ?? only(shown.filter((note) => note.editable));
}

/** The nearest note before a date. */
function priorTo(notes: readonly FoundNote[], now: string | undefined): FoundNote | null {
  const earlier = notes.filter(
    (note) => note.date !== null && now !== undefined && note.date < now,
  );
  return earlier.sort((one, other) => (one.date! < other.date! ? 1 : -1))[0] ?? null;
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
  const notes = groups(tree, withoutTwins(fields), order);
  const parts = notes.map(({ box }) => [box, boxAt(tree, box).end] as const);
  const today = notes.length === 0 ? null : pick(notes, date);
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
