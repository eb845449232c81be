/**
 * Lists of hundreds of like rows: visits, appointments, past notes, transactions. A few rows at either end
 * stand for them; of those between, only rows that say something of their own are walked.
 */
import { beginnings, codes, isNameAt, isSectionWord } from '../find/telling.ts';

/** What a walk leaves of the rest of a list. */
export interface PassedOver {
  parent: ParentNode & Node;
  /** Rows by their places in the list: the first that was passed over, and the one after the last. */
  from: number;
  to: number;
  /** Rows between that are walked all the same, by place. */
  kept: Map<number, Element>;
  /** Rows with codes, or with sections of notes, are among those passed over. */
  codes: boolean;
  sections: boolean;
}

/** Rows at the end of a list that are walked: the newest may stand there. */
const TAIL = 4;
/** Fewer rows between than this are walked. */
const FEWEST = 64;
/** A name or state that so many rows say is said of none of them in particular. */
const RARE = 8;
/** A claim has at most 50 lines: more rows with codes are a ledger, a price list or a history. */
const MOST_CODES = 60;
/** Rows at a time, and rows across the list whose build is compared. */
const CHUNK = 128;
const PROBES = 24;
/** Words are looked for in so many characters of a list, and boxes' values in so many boxes. */
const MOST_LETTERS = 100_000;
const MOST_BOXES = 600;

interface Hit {
  /** The places of the chunks in which it was met. */
  chunks: Set<number>;
  count: number;
}

interface List extends PassedOver {
  rows: HTMLCollection;
  hits: Map<string, Hit>;
  letters: number;
}

const CODES = '#code';
const DIAGNOSES = '#diagnosis';

const buildOf = (row: Element): string =>
  `${row.localName} ${row.childElementCount} ${row.firstElementChild?.localName ?? ''}`;

/** A row that holds a custom element may hold a root; its text would not be heard of. */
const mayHide = (row: Element): boolean =>
  row.localName.includes('-') ||
  [...row.getElementsByTagName('*')].some((at) => at.localName.includes('-') || at.shadowRoot);

/** The rows at even distances across the list are built like those that were walked. */
function isUniform({ rows, from, to }: List): boolean {
  const builds = new Set(Array.from({ length: from }, (_, at) => rows[at]).map(optionalBuild));
  let leaves = 0;
  for (let at = 0; at < PROBES; at += 1) {
    const row = rows[from + Math.floor((at * (to - from)) / PROBES)];
    if (!row || !builds.has(buildOf(row)) || mayHide(row)) return false;
    leaves += row.firstElementChild === null ? 1 : 0;
  }
  // Leaves are lines of a text or cells in a grid: each is read with its neighbours.
  return leaves < PROBES / 4 || to - from > 400;
}

const optionalBuild = (row: Element | undefined): string => (row ? buildOf(row) : '');

function count(list: List, word: string, chunk: number): void {
  const hit = list.hits.get(word);
  if (!hit) list.hits.set(word, { chunks: new Set([chunk]), count: 1 });
  else {
    hit.count += 1;
    if (hit.count <= MOST_CODES) hit.chunks.add(chunk);
  }
}

const kindOf = (code: string): string => (code.includes('.') ? DIAGNOSES : CODES);

function tally(list: List, text: string, chunk: number): void {
  for (const [code] of text.matchAll(codes())) count(list, kindOf(code), chunk);
  if (list.letters > MOST_LETTERS) return;
  list.letters += text.length;
  for (const [word] of text.matchAll(beginnings())) count(list, word.toLowerCase(), chunk);
}

/** The text of a chunk of rows, as the browser puts it together. */
function textOf({ rows, to }: List, at: number): string {
  const [first, last] = [rows[at], rows[Math.min(at + CHUNK, to) - 1]];
  if (!first || !last) return '';
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range.toString();
}

function* chunksOf({ from, to }: PassedOver): Generator<number> {
  for (let at = from; at < to; at += CHUNK) yield at;
}

const mostOf = (word: string): number => (word.startsWith('#') ? MOST_CODES : RARE);

/** True where the text has one of the words where a name may stand. */
function says(text: string, wanted: ReadonlySet<string>): boolean {
  if ([...text.matchAll(codes())].some(([code]) => wanted.has(kindOf(code)))) return true;
  return [...text.matchAll(beginnings())].some(
    ({ 0: word, index }) => wanted.has(word.toLowerCase()) && isNameAt(text, index),
  );
}

/** A name is read with what stands beside it, and a line may take two rows. */
function keep({ parent, from, to, kept }: PassedOver, at: number): void {
  for (let near = at - 2; near <= at + 4; near += 1) {
    const row = near >= from && near < to ? parent.children[near] : undefined;
    if (row) kept.set(near, row);
  }
}

function* keepSaying(
  list: PassedOver,
  chunks: Iterable<number>,
  test: (text: string) => boolean,
): Generator<void, void> {
  const rows = list.parent.children;
  for (const chunk of chunks) {
    for (let at = chunk; at < Math.min(chunk + CHUNK, list.to); at += 1) {
      if (test(rows[at]?.textContent ?? '')) keep(list, at);
    }
    yield;
  }
}

function keepRowOf(list: List, inner: Element): void {
  let row: Element = inner;
  while (row.parentNode !== list.parent && row.parentElement) row = row.parentElement;
  for (let at = list.from; at < list.to; at += 1) if (list.rows[at] === row) return keep(list, at);
}

const NAMES = ['name', 'aria-label', 'placeholder', 'id'];

/** Boxes whose value or name may be a fact, where there are not hundreds of them. */
function tellingBoxes({ parent }: List): Element[] {
  const [inputs, selects] = [parent.querySelectorAll('input'), parent.querySelectorAll('select')];
  if (inputs.length + selects.length > MOST_BOXES) return [];
  const said = new Map<string, Element[]>();
  for (const box of [...inputs, ...selects]) {
    const name = NAMES.map((at) => box.getAttribute(at) ?? '').join(' ');
    const words = [...name.matchAll(beginnings())].map(([word]) => word.toLowerCase());
    if (codes().test(box.value)) words.push(CODES);
    for (const word of words) said.set(word, [...(said.get(word) ?? []), box].slice(0, 99));
  }
  return [...said].flatMap(([word, at]) => (at.length <= mostOf(word) ? at : []));
}

function* keepRare(list: List): Generator<void, void> {
  const rare = [...list.hits].filter(([word, hit]) => hit.count <= mostOf(word));
  const wanted = new Set(rare.map(([word]) => word));
  const chunks = new Set(rare.flatMap(([, hit]) => [...hit.chunks]));
  yield* keepSaying(list, chunks, (text) => says(text, wanted));
  for (const box of tellingBoxes(list)) keepRowOf(list, box);
}

/** What is never passed over: places to write in, frames, slots, and what is looked for by a selector. */
const written = (parent: ParentNode, kept: string): Element[] => [
  ...['textarea', 'iframe', 'slot'].flatMap((tag) => [...parent.querySelectorAll(tag)]),
  ...parent.querySelectorAll(kept ? `[contenteditable],${kept}` : '[contenteditable]'),
];

/** How many of these words many rows say. */
const manyOf = (list: List, is: (word: string) => boolean): number =>
  [...list.hits].filter(([word, hit]) => is(word) && hit.count > mostOf(word)).length;

/** A row that is the name of a section, or one line under it. */
function beginsNote(row: Element | undefined): boolean {
  if (!row || row.childElementCount > 1) return false;
  const text = (row.textContent ?? '').trimStart().slice(0, 60);
  const [word = ''] = /^\p{L}*/u.exec(text) ?? [];
  return isSectionWord(word.toLowerCase()) && isNameAt(text, 0);
}

/** Sections that stand in the list itself: a note whose lines are the rows. */
const isFlatNote = ({ rows, from }: List): boolean =>
  Array.from({ length: from }, (_, at) => rows[at]).some(beginsNote);

/** A list of which the rows from `from` on may be passed over. */
const listOf = (parent: ParentNode & Node, from: number): List => ({
  parent,
  from,
  to: parent.children.length - TAIL,
  kept: new Map(),
  codes: false,
  sections: false,
  rows: parent.children,
  hits: new Map(),
  letters: 0,
});

function* tallied(list: List): Generator<void, void> {
  for (const chunk of chunksOf(list)) {
    tally(list, textOf(list, chunk), chunk);
    yield;
  }
  list.codes = manyOf(list, (word) => word === CODES) > 0;
  list.sections = manyOf(list, isSectionWord) > 1;
}

/**
 * Judges the rest of a list of which `taken` rows were walked; elements of the selector `kept` are
 * walked wherever they stand. Null where it is walked whole: it is short, its rows differ in build, or
 * they hold what must be read. Pauses at each `yield`.
 */
export function* passOver(
  parent: ParentNode & Node,
  taken: number,
  kept: string,
): Generator<void, PassedOver | null> {
  const list = listOf(parent, taken);
  if (list.to - taken < FEWEST || !isUniform(list)) return null;
  yield;
  const places = written(parent, kept);
  if (places.length > MOST_CODES) return null;
  yield* tallied(list);
  if (list.sections && isFlatNote(list)) return null;
  yield* keepRare(list);
  for (const inner of places) keepRowOf(list, inner);
  return list;
}

/** The list with its rows of a date kept as well; null where it has none but those that are walked. */
export function* withDated(list: PassedOver, date: RegExp): Generator<void, PassedOver | null> {
  const more = { ...list, kept: new Map(list.kept) };
  yield* keepSaying(more, chunksOf(list), (text) => date.test(text));
  return more.kept.size > list.kept.size ? more : null;
}

/** The rows of the rest that are walked, in order. */
export function restOf({ parent, kept, to }: PassedOver): Element[] {
  const between = [...kept].toSorted(([one], [other]) => one - other).map(([, row]) => row);
  const last = Array.from({ length: TAIL }, (_, at) => parent.children[to + at]);
  return [...between, ...last.flatMap((row) => row ?? [])];
}
