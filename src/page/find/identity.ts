/** Whose visit a page shows: patient, birth date, record, date of service, encounter. */
import { insideOf, type Range } from './ranges.ts';
import type { Identity } from '../../encounter/fragment.ts';
import { type DateOrder, findDate, leadingDate } from './dates.ts';
import { isListed } from './bystanders.ts';
import type { Pair } from './pair.ts';
import { isSameName, nameIn } from './names.ts';
import { isOffer } from './regions.ts';
import { type Fact, factNamed } from './scalar-words.ts';
import {
  boxAt,
  ancestors,
  firstLineIn,
  isHeadingLine,
  isWithin,
  linesIn,
  textOf,
  type Tree,
} from './tree.ts';

export interface FoundIdentity {
  identity: Identity;
  /** The boxes it rests on: a read holds only while they stand unchanged. */
  boxes: number[];
  /** A date of service is shown but its day and month may be exchanged. */
  ambiguousDate: boolean;
  /** By field path, such as `identity.patient`, the box that it was read from. */
  places: [string, number][];
}

interface Said {
  value: string;
  box: number;
  visible: boolean;
}

/** What the page says of a fact, strong labels before weak ones, shown before hidden. */
function said(tree: Tree, pairs: readonly Pair[], fact: Fact): Said[] {
  const alike = pairs.filter((pair) => pair.fact === fact);
  const own = alike.filter(
    (pair) => pair.by === 'taught' || (!isListed(tree, pair, alike) && !isOffer(tree, pair.from)),
  );
  const strong = own.filter((pair) => !pair.weak);
  const all = (strong.length > 0 ? strong : own).map(({ value, box }) => ({
    value,
    box,
    visible: tree.probe.visible(box),
  }));
  return all.some((one) => one.visible) ? all.filter((one) => one.visible) : all;
}

const onlyShown = (all: readonly Said[]): Said[] =>
  all.some((one) => one.visible) ? all.filter((one) => one.visible) : [...all];

/** Names that the page labels as the patient's; a weak label counts in a banner with the birth date. */
function labelledPatients(tree: Tree, pairs: readonly Pair[], born: readonly Said[]): Said[] {
  const claimed = (tree.snapshot.claimed.get('identity.patient') ?? []).map((box) => ({
    value: textOf(tree, box, 120),
    box,
    visible: tree.probe.visible(box),
  }));
  const believed = pairs
    .filter((pair) => pair.fact === 'patient')
    .filter((pair) => !pair.weak || born.some(({ box }) => isNear(tree, pair.box, box)))
    .map((pair) => ({ ...pair, weak: false }));
  const named = [...claimed, ...said(tree, believed, 'patient')].flatMap((one) => {
    const name = nameIn(one.value);
    return name ? [{ ...one, value: name }] : [];
  });
  return onlyShown(named);
}

const WHO_SIGNED = /\b(signature|signed|physician or supplier)\b/i;

/** `DATE` behind a signature is when it was signed. */
const isOfSignature = (tree: Tree, { hint, from }: Pair): boolean =>
  /^date\b/i.test(hint) &&
  ancestors(tree, from)
    .filter((at) => boxAt(tree, at).end - at <= 10)
    .some((at) => {
      const first = firstLineIn(tree, at);
      return first !== undefined && first.from < from && WHO_SIGNED.test(first.text);
    });

const onlyOne = (all: readonly Said[]): Said | undefined =>
  new Set(all.map(({ value }) => value)).size === 1 ? all[0] : undefined;

/** First and last name in boxes of their own; without the word "patient" only beside the birth date. */
function splitName(tree: Tree, pairs: readonly Pair[], born: readonly Said[]): Said[] {
  const near = pairs.filter(
    (pair) => !pair.weak || born.some(({ box }) => isNear(tree, pair.box, box)),
  );
  const last = onlyOne(said(tree, near, 'last'));
  const first = onlyOne(said(tree, near, 'first'));
  return last && first ? [{ ...last, value: `${first.value} ${last.value}` }] : [];
}

/** Who the page is about: by a label, a title, a banner without one. */
function patients(tree: Tree, pairs: readonly Pair[], born: readonly Said[]): Said[] {
  const labelled = labelledPatients(tree, pairs, born);
  if (labelled.length > 0) return labelled;
  const split = splitName(tree, pairs, born);
  if (split.length > 0) return split;
  const titled = fromTitles(tree);
  if (titled.length > 0) return titled;
  const beside = born.flatMap((one) => besideBirth(tree, one)).filter(isBelieved(tree));
  return beside.length > 0 ? beside : besideAge(tree);
}

const isNear = (tree: Tree, one: number, other: number): boolean =>
  ancestors(tree, one)
    .slice(0, 5)
    .some((at) => isWithin(tree, other, at) && boxAt(tree, at).tag !== 'body');

/** A hidden name without a label names nobody on a page that shows something. */
const isBelieved =
  (tree: Tree) =>
  (name: Said): boolean =>
    tree.probe.visible(name.box) || !tree.lines.some(({ from }) => tree.probe.visible(from));

/** Of a line's several texts, the one that holds the value. */
function placeOf(tree: Tree, { box, value }: Said): number {
  for (let at = box; at < box + 12 && at < tree.boxes.length; at += 1) {
    if (boxAt(tree, at).text.includes(value.slice(0, 6))) return at;
  }
  return box;
}

/** In a banner the name stands before the birth date, without a label. */
function besideBirth(tree: Tree, born: Said): Said[] {
  for (const at of ancestors(tree, born.box).slice(0, 9)) {
    if (boxAt(tree, at).tag === 'body') break;
    for (const box of textsBefore(tree, at, placeOf(tree, born))) {
      const text = boxAt(tree, box).text.trim();
      // `Time in` looks like a name and is a label.
      const value = factNamed(text) ? null : nameIn(text);
      if (value) return [{ value, box, visible: born.visible }];
    }
  }
  return [];
}

const AGE = /\b\d{1,3}\s*(y|yrs?|years?|yo|y\/o)\b/i;

/** Without a birth date: a name at the top of the page with an age on its line. */
function besideAge(tree: Tree): Said[] {
  return tree.lines.slice(0, 12).flatMap((line) => {
    const value =
      line.text.length < 80 && AGE.test(line.text)
        ? nameIn(boxAt(tree, line.from).text.trim())
        : null;
    return value ? [{ value, box: line.from, visible: tree.probe.visible(line.from) }] : [];
  });
}

function textsBefore(tree: Tree, block: number, end: number): number[] {
  const found: number[] = [];
  for (let at = block + 1; at <= end && at < block + 80; at += 1) {
    if (boxAt(tree, at).tag === '#text') found.push(at);
  }
  return found;
}

const TITLED =
  /^(?:session|visit|appointment|encounter|treatment|chart|(?:soap|daily|progress|treatment|session) notes?)\s*(?:for|of|[:–—-])\s+(\p{Lu}.{3,50})$/iu;

const TITLE = /\bfor\s+(.{3,60}?)\s+for\s+(?:the\s+)?(?:encounter|visit|service)\b/i;

/** "Fee Sheet for Jane Roe for Encounter on 2026-11-20". */
function fromTitles(tree: Tree): Said[] {
  return tree.lines.slice(0, 40).flatMap((line) => {
    if (line.text.length >= 160) return [];
    const titled = isHeadingLine(tree, line) ? TITLED.exec(line.text) : null;
    const name = nameIn((TITLE.exec(line.text) ?? titled)?.[1] ?? '');
    return name ? [{ value: name, box: line.from, visible: tree.probe.visible(line.from) }] : [];
  });
}

const titleDates = (tree: Tree): Said[] =>
  tree.lines
    .slice(0, 40)
    .flatMap((line) =>
      line.text.length < 160 && TITLE.test(line.text)
        ? [{ value: line.text, box: line.from, visible: tree.probe.visible(line.from) }]
        : [],
    );

/** `11 of 16, ` before the date of that visit. */
const OF_SO_MANY = /^#?\d{1,3}\s*(?:of|\/)\s*\d{1,3}[\s,·|]+(?=\S)/;

/** Where the page states the date of the visit; `Encounter 11/20/2026` only where nothing says it better. */
function visitDates(tree: Tree, pairs: readonly Pair[]): Said[] {
  const own = pairs.filter((pair) => pair.fact !== 'date' || !isOfSignature(tree, pair));
  const dated = [...said(tree, own, 'date'), ...titleDates(tree)];
  if (dated.length > 0) return dated;
  return [...said(tree, pairs, 'encounter'), ...said(tree, pairs, 'visit')].filter(
    ({ value }) => leadingDate(value.replace(OF_SO_MANY, ''), null) !== null,
  );
}

interface Dates {
  isos: string[];
  boxes: number[];
  ambiguous: boolean;
}

function datesOf(found: readonly Said[], order: DateOrder): Dates {
  const read = found.map((one) => ({ one, date: findDate(one.value, order) }));
  const isos = new Set(read.flatMap(({ date }) => (date?.iso ? [date.iso] : [])));
  return {
    isos: [...isos],
    boxes: read.flatMap(({ one, date }) => (date ? [one.box] : [])),
    ambiguous: isos.size === 0 && read.some(({ date }) => date?.ambiguous),
  };
}

const RECORD = /^[#\s]*([A-Za-z]{0,6}-?\d[\w-]{1,18})\b/;

/** A number in brackets behind the name: `Jane Roe (10482)`. */
function recordBehind(tree: Tree, name: Said | undefined): string | undefined {
  if (!name) return undefined;
  const holder = boxAt(tree, name.box).tag === '#text' ? boxAt(tree, name.box).parent : name.box;
  const text =
    [holder, boxAt(tree, holder).parent]
      .map((at) => textOf(tree, at, 120))
      .find((at) => at.includes('(')) ?? '';
  // Behind a date it is the age.
  return /(?<!\d\s*)\(\s*#?([A-Za-z]{0,4}-?\d[\w-]{1,14})\s*\)/.exec(text)?.[1];
}

/** The texts of a small part of the page, parted where bars and bullets part them. */
function piecesIn(tree: Tree, part: number): string[] {
  const texts = tree.boxes.slice(part, boxAt(tree, part).end).map(({ text }) => text);
  const lines = linesIn(tree, part).map(({ text }) => text);
  const pieces = [...texts, ...lines].flatMap((text) => text.split(/\s*[|•·]\s*|\s{2,}/));
  return [...new Set(pieces.map((piece) => piece.trim()))];
}

/** `#8834`, `#10-3382` or `ID 1187 · 919-555-0177` beside the name, in its small part of the page. */
function recordBeside(tree: Tree, name: Said | undefined): string | undefined {
  if (!name) return undefined;
  const part = ancestors(tree, name.box).findLast((at) => boxAt(tree, at).end - at < 40);
  const ids = piecesIn(tree, part ?? -1).flatMap(
    (piece) => /^(?:ID|#|ID ?#|No\.)[ :]*([A-Za-z]{0,4}-?\d{2,}(?:-\d+)?)$/i.exec(piece)?.[1] ?? [],
  );
  return ids.length === 1 ? ids[0] : undefined;
}

function recordOf(tree: Tree, pairs: readonly Pair[], name: Said | undefined): string | undefined {
  const records = said(tree, pairs, 'record').map(({ value }) => RECORD.exec(value)?.[1]);
  return records.find(Boolean) ?? recordBehind(tree, name) ?? recordBeside(tree, name);
}

function encounterOf(
  tree: Tree,
  pairs: readonly Pair[],
  dates: readonly Said[],
): string | undefined {
  for (const { value } of said(tree, pairs, 'encounter')) {
    const id = findDate(value, null) ? undefined : RECORD.exec(value)?.[1];
    if (id) return id;
  }
  const numbered = said(tree, pairs, 'visit').find(({ value }) => /^#?\d{4,}$/.test(value.trim()));
  if (numbered) return numbered.value.replace(/\D/g, '');
  return dates.map(({ box }) => numberBehind(tree, box)).find((id) => id !== undefined);
}

/** `2026-11-20 (5127)`: the number in brackets after the date of the visit. */
function numberBehind(tree: Tree, box: number): string | undefined {
  for (const at of ancestors(tree, box).slice(0, 4)) {
    const line = linesIn(tree, at).find(({ from, to }) => from <= box && box <= to);
    const id = line && /\d\s*\(\s*#?([\w-]*\d)\s*\)/.exec(line.text)?.[1];
    if (id) return id;
  }
  return undefined;
}

const differ = (names: readonly Said[]): boolean =>
  names.some((one) => names.some((other) => !isSameName(one.value, other.value)));

function conflictOf(names: readonly Said[], born: Dates, date: Dates): Identity['conflict'] {
  if (differ(names) || born.isos.length > 1) return 'two-patients';
  return date.isos.length > 1 ? 'two-dates' : undefined;
}

/** Leaves out what was not read. */
const known = (identity: { [name in keyof Identity]: Identity[name] | undefined }): Identity =>
  Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined));

const placesOf = (found: { [name in keyof Identity]: number | undefined }): [string, number][] =>
  Object.entries(found).flatMap(([name, box]): [string, number][] =>
    box === undefined ? [] : [[`identity.${name}`, box]],
  );

const single = (dates: Dates): string | undefined =>
  dates.isos.length === 1 ? dates.isos[0] : undefined;

/**
 * Reads the identity of one document. `inNotes` are the parts of the page that hold one of several
 * notes: dates there are the notes' own and not the page's.
 */
export function findIdentity(
  tree: Tree,
  pairs: readonly Pair[],
  order: DateOrder,
  inNotes: readonly Range[],
): FoundIdentity {
  const inside = insideOf(inNotes);
  const outside = pairs.filter((pair) => !inside(pair.from));
  const births = said(tree, pairs, 'born');
  const born = datesOf(births, order);
  const names = patients(tree, pairs, births);
  const dated = visitDates(tree, outside);
  const date = datesOf(dated, order);
  const identity = known({
    patient: names[0]?.value,
    born: single(born),
    record: recordOf(tree, pairs, names[0]),
    date: single(date),
    encounter: encounterOf(tree, outside, dated),
    conflict: conflictOf(names, born, date),
  });
  const boxes = [...names.slice(0, 1).map(({ box }) => box), ...born.boxes, ...date.boxes];
  const places = placesOf({ patient: names[0]?.box, born: born.boxes[0], date: date.boxes[0] });
  return { identity, boxes, ambiguousDate: date.ambiguous, places };
}

const contradicts = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

function isAnotherPatient(inner: Identity, outer: Identity): boolean {
  const named = inner.patient !== undefined && outer.patient !== undefined;
  if (named && !isSameName(inner.patient ?? '', outer.patient ?? '')) return true;
  // Two numbers for one name may be of two kinds.
  return contradicts(inner.born, outer.born) || (!named && contradicts(inner.record, outer.record));
}

/** Joins what a frame says of itself with what the page around it says; a contradiction is kept as one. */
export function joinIdentity(inner: Identity, outer: Identity): Identity {
  if (inner.conflict) return inner;
  if (isAnotherPatient(inner, outer)) return { ...inner, conflict: 'two-patients' };
  if (contradicts(inner.date, outer.date)) return { ...inner, conflict: 'two-dates' };
  return { ...outer, ...inner };
}
