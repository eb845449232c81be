/** From a snapshot to the fragment: every field with the evidence for it, or why it was not read. */
import type { Fragment, Identity, Unread } from '../../encounter/fragment.ts';
import type { Snapshot } from '../snapshot/box.ts';
import { withoutBystanders } from './bystanders.ts';
import type { Charge } from './charge.ts';
import { type Again, lookAgain } from './again.ts';
import { orderOf } from './date-order.ts';
import type { DateOrder } from './dates.ts';
import { assessed, findDiagnoses, type FoundDiagnosis, pointedCodes } from './diagnoses.ts';
import { findPairs } from './facts.ts';
import type { Pair } from './pair.ts';
import { findIdentity, type FoundIdentity, joinIdentity } from './identity.ts';
import { chooseNotes, noteOf, type FoundNote, type Notes } from './notes.ts';
import { hintedNotes } from './hinted.ts';
import { type NoteField, noteControls } from './note-fields.ts';
import { noteTexts } from './note-texts.ts';
import { treeOf } from './page-lines.ts';
import { findScalars, type Scalars } from './scalars.ts';
import { type Bill, billedBy, findBill } from './service-lines.ts';
import { unchosenCodes } from './unchosen.ts';
import { unknownNote } from './unknown-note.ts';
import { shutParts } from './shut-parts.ts';
import { behindModal } from './modal.ts';
import { othersParts, outsideOf } from './others.ts';
import { type Taught, taughtOf, teach } from './taught.ts';
import { boxAt, type Tree } from './tree.ts';

export interface Found {
  fragment: Fragment;
  /** The boxes that say whose visit it is. */
  identityBoxes: number[];
  /** By field path: the box that holds it, and where its text begins there, in UTF-16 units. */
  places: Map<string, { box: number; offset: number }>;
  /** What was passed over and may matter after all; null where nothing. */
  again: Again | null;
}

/** Facts of an outer document that matter to the frames inside it. */
export interface Around {
  identity: Identity;
  order: DateOrder;
}

type Ranges = readonly (readonly [number, number])[];

const rangesOf = (fields: readonly NoteField[]): Ranges => fields.map(({ range }) => range);

/** Where several notes share a page, each one's part of it: dates there are that note's own. */
function noteParts(fields: readonly NoteField[], tree: Tree, order: DateOrder): Ranges {
  const notes = chooseNotes(tree, fields, order, undefined);
  const many = notes.why === 'ambiguous' || notes.prior !== null;
  return many ? notes.parts.filter((part) => part !== notes.today?.part) : [];
}

function serviceLines(bill: Bill, list: readonly FoundDiagnosis[]) {
  return bill.charges.map((charge: Charge) => {
    const pointed =
      charge.line.diagnoses?.length === 0
        ? pointedCodes(charge.pointers, list)
        : charge.line.diagnoses;
    if (list.length > 0 && charge.pointers.some((place) => place >= list.length)) {
      // A pointer past the end of the list, such as `12` beside one diagnosis, was not understood.
      const { diagnoses: _, ...line } = charge.line;
      return line;
    }
    return pointed ? { ...charge.line, diagnoses: pointed } : charge.line;
  });
}

const scalarNames = ['payer', 'clinician', 'timeIn', 'timeOut', 'visit', 'status'] as const;

/** Collects fields, their origins and their places as they are found. */
class Sheet {
  origins: Fragment['origins'] = {};
  places: Found['places'] = new Map();

  put(path: string, box: number, offset: number, origin: Fragment['origins'][string]): void {
    const { by, hint, visible, editable } = origin;
    this.origins[path] = { by, hint, visible, editable };
    this.places.set(path, { box, offset });
  }

  identity({ places }: FoundIdentity): void {
    for (const [path, box] of places) this.places.set(path, { box, offset: 0 });
  }

  note(found: FoundNote): void {
    for (const field of found.fields) {
      if (!this.places.has(`note.${field.section}`))
        this.put(`note.${field.section}`, field.box, field.offset, field);
    }
  }

  lines(charges: readonly Charge[]): void {
    charges.forEach((charge, at) => {
      for (const [part, origin] of Object.entries(charge.origins))
        this.put(`lines.${at}.${part}`, origin.box, 0, origin);
    });
  }

  scalars(scalars: Scalars): void {
    for (const name of scalarNames) {
      const read = scalars[name];
      if (read) this.put(name, read.box, 0, read.origin);
    }
  }
}

interface Parts {
  notes: Notes;
  bill: Bill;
  list: FoundDiagnosis[];
  scalars: Scalars;
  identity: FoundIdentity;
}

function unreadOf(tree: Tree, parts: Parts): Unread[] {
  const { notes, bill, identity, scalars } = parts;
  return [
    ...(notes.why ? [{ what: notes.what ?? 'note', why: notes.why }] : []),
    ...(bill.why ? [{ what: 'lines', why: bill.why }] : []),
    ...unchosenCodes(tree, bill),
    ...(identity.ambiguousDate ? [{ what: 'date', why: 'ambiguous' as const }] : []),
    ...scalars.unread,
    ...shutParts(tree, !notes.today && bill.charges.length === 0),
  ];
}

const noteFragment = (notes: Notes): Partial<Fragment> => ({
  ...(notes.today ? { note: noteOf(notes.today) } : {}),
  ...(notes.prior
    ? {
        prior: {
          ...(notes.prior.date ? { date: notes.prior.date } : {}),
          note: noteOf(notes.prior),
        },
      }
    : {}),
});

const scalarFragment = (scalars: Scalars): Partial<Fragment> =>
  Object.fromEntries(
    scalarNames.flatMap((name) => (scalars[name] ? [[name, scalars[name].value]] : [])),
  );

/** The date that all service lines share. */
function billDate({ charges }: Bill): string | undefined {
  const [first, ...others] = charges.map((charge) => charge.date);
  return first && others.every((date) => date === first) ? first : undefined;
}

/** The note's own date, or the bill's, is the visit's where the page does not say it. */
function identityOf({ notes, bill, identity }: Parts, around: Around | null): Identity {
  const own = identity.identity;
  const date = own.date ?? notes.today?.date ?? billDate(bill);
  const dated = date && !identity.ambiguousDate ? { ...own, date } : own;
  return around ? joinIdentity(dated, around.identity) : dated;
}

function assemble(tree: Tree, parts: Parts, around: Around | null): Omit<Found, 'again'> {
  const { notes, bill, list, scalars } = parts;
  const sheet = new Sheet();
  if (notes.today) sheet.note(notes.today);
  sheet.lines(bill.charges);
  sheet.scalars(scalars);
  sheet.identity(parts.identity);
  const listed = list.flatMap(({ code }) => (code ? [code] : []));
  const billed = bill.charges.flatMap(({ line }) => line.diagnoses ?? []);
  const codes = listed.length > 0 ? listed : [...new Set(billed)];
  const identity = identityOf(parts, around);
  const fragment: Fragment = {
    identity,
    ...noteFragment(notes),
    ...(bill.charges.length > 0 || bill.empty ? { lines: serviceLines(bill, list) } : {}),
    ...(codes.length > 0 ? { diagnoses: codes } : {}),
    ...scalarFragment(scalars),
    origins: sheet.origins,
    unread: [...unreadOf(tree, parts), ...unknownNote(tree, notes, identity)],
    visible: Object.values(sheet.origins).some((origin) => origin.visible),
  };
  return { fragment, identityBoxes: parts.identity.boxes, places: sheet.places };
}

/** The places in service lines that point to diagnoses are no list of them. */
const pointerRanges = (tree: Tree, bill: Bill): Ranges =>
  bill.charges.flatMap((charge) =>
    charge.pointing.map((box) => [box, boxAt(tree, box).end] as const),
  );

const diagnosesBeside = (
  tree: Tree,
  bill: Bill,
  taken: Ranges,
): Generator<void, FoundDiagnosis[]> =>
  findDiagnoses(tree, [...taken, ...pointerRanges(tree, bill)], billedBy(bill));

/** Where notes stand, by the user's own word, by the page's, and at last by those of its product. */
function* noteFields(tree: Tree): Generator<void, NoteField[]> {
  const controls = yield* noteControls(tree);
  yield;
  const shown = [...controls, ...(yield* noteTexts(tree))];
  const named = taughtOf(tree)?.notes(tree, shown) ?? shown;
  return [...named, ...hintedNotes(tree, named)];
}

function* factsSaid(tree: Tree, skip: Ranges): Generator<void, readonly Pair[]> {
  const pairs = yield* findPairs(tree, skip);
  return withoutBystanders(tree, taughtOf(tree)?.facts(tree, pairs) ?? pairs);
}

/**
 * Interprets a snapshot. `around` is what the documents around this frame say, `taught` what the user
 * has said of the site's fields. Pauses at each `yield`; nothing of the page is asked but through the
 * snapshot's probe.
 */
export function* findFields(
  snapshot: Snapshot,
  around: Around | null,
  taught?: Taught,
): Generator<void, Found> {
  const tree = yield* treeOf(snapshot);
  teach(tree, taught);
  const found = yield* interpret(tree, around);
  return { ...found, fragment: taught?.health(tree, found.fragment) ?? found.fragment };
}

/** What is the page's own: its identity, and the fields and facts that are not of somebody else. */
interface Own {
  identity: FoundIdentity;
  fields: NoteField[];
  pairs: readonly Pair[];
  /** Ranges that hold notes, or are another's. */
  taken: Ranges;
}

function* ownOf(
  tree: Tree,
  all: readonly NoteField[],
  said: readonly Pair[],
  order: DateOrder,
): Generator<void, Own> {
  const parts = noteParts(all, tree, order);
  const identify = (some: readonly Pair[]) => findIdentity(tree, some, order, parts);
  const first = identify(said);
  yield;
  const behind = behindModal(tree, said, first, identify);
  const others = behind ? { patients: behind, visits: [] } : othersParts(tree, said, first, order);
  const left = [...others.patients, ...others.visits];
  const fields = outsideOf(all, others.patients, ({ box }) => box);
  const pairs = outsideOf(said, left, ({ from }) => from);
  yield;
  const identity = left.length > 0 ? identify(pairs) : first;
  return { identity, fields, pairs, taken: [...rangesOf(fields), ...left] };
}

function* interpret(tree: Tree, around: Around | null): Generator<void, Found> {
  const order = (yield* orderOf(tree)) ?? around?.order ?? null;
  yield;
  const all = yield* noteFields(tree);
  yield;
  const said = yield* factsSaid(tree, rangesOf(all));
  yield;
  const { identity, fields, pairs, taken } = yield* ownOf(tree, all, said, order);
  const date = identity.identity.date ?? around?.identity.date;
  const notes = chooseNotes(tree, fields, order, date);
  yield;
  const dated = date ?? notes.today?.date ?? undefined;
  const bill = yield* findBill(tree, taken, order, dated);
  yield;
  const listed = yield* diagnosesBeside(tree, bill, taken);
  const list = listed.length > 0 ? listed : assessed(notes.today);
  yield;
  const scalars = findScalars(tree, pairs, notes, { date: dated, order });
  yield;
  const found = assemble(tree, { notes, bill, list, scalars, identity }, around);
  return { ...found, again: lookAgain(tree, notes, found.fragment.identity.date ?? '') };
}

/** The identity and date order of a document that holds a frame. */
export function* findAround(
  snapshot: Snapshot,
  outer: Around | null,
  taught?: Taught,
): Generator<void, Around> {
  const tree = yield* treeOf(snapshot);
  teach(tree, taught);
  const order = (yield* orderOf(tree)) ?? outer?.order ?? null;
  const pairs = yield* factsSaid(tree, []);
  const { identity: said } = findIdentity(tree, pairs, order, []);
  const found = { identity: said, origins: {}, unread: [], visible: false };
  const { identity } = taught?.health(tree, found) ?? found;
  return { identity: outer ? joinIdentity(identity, outer.identity) : identity, order };
}
