/**
 * Pointing: the user moves over the page and sees which place would be read and what stands in it,
 * presses it, and names it. While it lasts the page gets no pointer event; nothing in it is changed.
 */
import type { TaughtField, TeachableField } from '../../encounter/field-map.ts';
import type { PageTools } from '../tools.ts';
import { boardOver, type Board, type NameGroup } from './board.ts';
import { type Lesson, lessonOf, subjectOf } from './describe.ts';
import { type Look, type Looking, lookWith, parentOf } from './look.ts';
import { documentsOf, elementAtPoint, isForeignFrame, rectIn, stopsIn } from './places.ts';
import { valueAt } from './value.ts';

export interface Pointing {
  document: Document;
  tools: PageTools;
  looking: Looking;
  signal: AbortSignal;
  /** The field that is asked for; where none is, the user names the place. */
  field?: TeachableField | undefined;
  /** The user has pointed and named. */
  pointed: (field: TaughtField) => void;
  /** The user has given up. */
  ended: () => void;
}

export interface Hands {
  point: (pointing: Pointing) => void;
}

/** What may be pointed at, in the words of the interface. */
export type FieldWords = readonly {
  readonly title: string;
  readonly fields: readonly (readonly [TeachableField, string])[];
}[];

interface At extends Pointing {
  board: Board;
  words: FieldWords;
  look: Look;
  /** When the page was looked at, in milliseconds. */
  looked: number;
  /** The place pointed at: its box in `look`, and the elements that are framed. */
  box: number;
  elements: readonly Element[];
  naming: boolean;
}

/** A look older than this may be out of date. */
const FRESH = 1500;

/** More of a text is not shown. */
const LONGEST = 160;

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat || '(empty)';
};

const nameOf = ({ words }: At, field: string): string =>
  words.flatMap(({ fields }) => fields).find(([id]) => id === field)?.[1] ?? field;

const groupsOf = ({ words }: At): NameGroup[] =>
  words.map(({ title, fields }) => ({
    title,
    names: fields.map(([id, text]) => ({ id, text })),
  }));

const elementOf = ({ look }: At, box: number): Element | null => {
  const node = look.nodes[box];
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
};

const placesOf = ({ elements, document }: At): DOMRect[] =>
  elements.map((element) => rectIn(element, document));

function refresh(at: At): void {
  const now = at.tools.now();
  if (now - at.looked < FRESH) return;
  at.look = lookWith(at);
  at.looked = now;
}

const KEYS = 'Click or press Enter to choose it. Tab and the arrows go on, Escape ends.';

/** Several values of a list, one to a line. */
const listed = (values: readonly string[]): string =>
  values.slice(0, 6).map(short).join('\n') +
  (values.length > 6 ? `\nand ${values.length - 6} more` : '');

/** Shows a place and what would be read from it; of a row's part all rows. */
function aim(at: At, box: number): void {
  const element = elementOf(at, box);
  if (!element) return;
  at.box = box;
  const { field } = at;
  const lesson = field?.startsWith('lines.') ? tried(at, box, field) : null;
  at.elements = lesson?.elements ?? [element];
  const value = lesson ? listed(lesson.values) : short(valueAt(at.look.tree, box));
  at.board.show(
    {
      title: field ? `Read this as ${nameOf(at, field).toLowerCase()}?` : 'Read this place?',
      value,
      hint: KEYS,
    },
    placesOf(at),
  );
}

/** A frame of another site cannot be looked into from here; one of this site points for itself. */
function aimAtFrame(at: At, frame: Element): void {
  at.box = -1;
  at.elements = [frame];
  const src = frame.getAttribute('src') ?? '';
  const host = URL.canParse(src, frame.ownerDocument.baseURI)
    ? new URL(src, frame.ownerDocument.baseURI).host
    : '';
  const own = host === '' || host === frame.ownerDocument.location.host;
  at.board.show(
    {
      title: own ? 'A page within the page' : `This part comes from ${host}`,
      hint: own
        ? 'Point at the field inside it.'
        : 'If nothing lights up inside it, that site has to be switched on first: open the Codeside button in the toolbar. Escape ends.',
    },
    placesOf(at),
  );
}

function clear(at: At): void {
  at.box = -1;
  at.elements = [];
  at.board.hide();
}

const isInPage = (element: Element, { document }: At): boolean => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node === document.body) return node !== element;
  }
  return false;
};

/** What lies under the pointer, as the hands see it. */
function hover(at: At, event: MouseEvent): void {
  const inner = (event.view ?? at.document.defaultView)?.document ?? at.document;
  const element = elementAtPoint(inner, at.tools, event.clientX, event.clientY);
  if (!element || !isInPage(element, at)) return clear(at);
  if (isForeignFrame(element)) return aimAtFrame(at, element);
  refresh(at);
  const found = at.look.boxOf(element);
  const box = found <= 0 ? -1 : subjectOf(at.look, found, at.field);
  if (box < 0) return clear(at);
  if (elementOf(at, box) !== at.elements[0] || at.box !== box) aim(at, box);
}

const tried = (at: At, box: number, field: TeachableField): Lesson | null =>
  lessonOf(at.look, (claims) => lookWith(at, claims), subjectOf(at.look, box, field), field);

const REFUSED = 'Nothing here tells this place from others. Point at the box or cell around it.';

function teach(at: At, field: TeachableField): void {
  at.looked = 0;
  const element = elementOf(at, at.box);
  refresh(at);
  const found = at.look.boxOf(element);
  const lesson = found < 0 ? null : tried(at, found, field);
  if (lesson) return at.pointed(lesson.field);
  at.naming = false;
  at.board.show({ title: nameOf(at, field), hint: REFUSED }, placesOf(at));
}

/** The place is chosen: it is named, or had its name before. */
function choose(at: At): void {
  if (at.box < 0) return;
  if (at.field) return teach(at, at.field);
  at.naming = true;
  const value = short(valueAt(at.look.tree, at.box));
  const hint = 'One row stands for all rows of its list.';
  at.board.show({ title: 'What is this?', value, hint, groups: groupsOf(at) }, placesOf(at));
  at.board.focus();
  at.board.step(1);
}

function move(at: At, by: number, fieldsOnly: boolean): void {
  refresh(at);
  const stops = stopsIn(at.look, fieldsOnly);
  const ahead =
    by > 0
      ? stops.filter((box) => box > at.box)
      : stops.filter((box) => at.box < 0 || box < at.box).toReversed();
  // What stands in one cell is one place.
  for (const stop of ahead) {
    const box = subjectOf(at.look, stop, at.field);
    if (box === at.box) continue;
    elementOf(at, box)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return aim(at, box);
  }
}

const FORWARD = /^(?:ArrowDown|ArrowRight)$/;
const ARROW = /^Arrow/;

/** True where the key was the hands' own. */
function press(at: At, { key, shiftKey }: KeyboardEvent): boolean {
  if (key === 'Escape') at.ended();
  else if (key === 'Enter' || (key === ' ' && at.naming)) enter(at);
  else if (key === 'Tab') walk(at, shiftKey ? -1 : 1, true);
  else if (ARROW.test(key)) walk(at, FORWARD.test(key) ? 1 : -1, false);
  else return false;
  return true;
}

function walk(at: At, by: number, fieldsOnly: boolean): void {
  if (at.naming) at.board.step(by);
  else move(at, by, fieldsOnly);
}

function enter(at: At): void {
  if (!at.naming) return choose(at);
  const name = at.board.marked();
  if (name !== undefined) teach(at, name as TeachableField);
}

const POINTER =
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu dragstart'.split(
    ' ',
  );

/** Held back from the page, but not from the browser: a click would not follow. */
const TOUCH = ['touchstart', 'touchmove', 'touchend'];

function hold(event: Event, prevent: boolean): void {
  event.stopImmediatePropagation();
  if (prevent && event.cancelable) event.preventDefault();
}

function onPointer(at: At, event: Event): void {
  // A script's own events are the page's affair, and what is on the board is the board's.
  if (!event.isTrusted || at.board.holds(event.target)) return;
  // Beside the body stands our own panel: it is no part of the page.
  const target = event.target as Node | null;
  if (target?.nodeType === 1 && !isInPage(target as Element, at) && target !== at.document.body) {
    if (event.type === 'pointermove' && !at.naming) clear(at);
    return;
  }
  hold(event, !TOUCH.includes(event.type));
  // Into another site's frame the pointer only enters: it is not heard of again.
  const moved = event.type === 'pointermove' || event.type === 'pointerover';
  if (moved && !at.naming) hover(at, event as MouseEvent);
  // A locked field gets no click, but the pointer is told of all the same.
  if (event.type === 'pointerup') release(at, event as PointerEvent);
}

function release(at: At, event: PointerEvent): void {
  if (event.button !== 0 || !event.isPrimary) return;
  at.naming = false;
  hover(at, event);
  choose(at);
}

function onKey(at: At, event: Event): void {
  if (!event.isTrusted) return;
  const key = event as KeyboardEvent;
  const ours = /^(?:Escape|Enter|Tab|Arrow(?:Up|Down|Left|Right))$/.test(key.key);
  if (event.type === 'keydown' ? press(at, key) : ours) hold(event, true);
}

function listen(at: At, view: Window): void {
  const options = { capture: true, passive: false, signal: at.signal };
  for (const kind of [...POINTER, ...TOUCH]) {
    view.addEventListener(kind, (event) => onPointer(at, event), options);
  }
  for (const kind of ['keydown', 'keyup', 'keypress']) {
    view.addEventListener(kind, (event) => onKey(at, event), options);
  }
  const follow = (): void => at.board.place(placesOf(at));
  view.addEventListener('scroll', follow, { capture: true, passive: true, signal: at.signal });
  view.addEventListener('resize', follow, { signal: at.signal });
}

/** Begins to point; ends with the signal. The hands of a tab's frames each point in their own. */
export function pointIn(pointing: Pointing, words: FieldWords): void {
  const { document, tools, signal, field } = pointing;
  const at: At = {
    ...pointing,
    words,
    board: boardOver(document, (id) => teach(at, id as TeachableField)),
    look: lookWith(pointing),
    looked: tools.now(),
    box: -1,
    elements: [],
    naming: false,
  };
  for (const { defaultView } of documentsOf(document)) if (defaultView) listen(at, defaultView);
  signal.addEventListener('abort', () => at.board.remove(), { once: true });
  if (document.defaultView !== document.defaultView?.top) return;
  const title = field ? `Point at: ${nameOf(at, field)}` : 'Point at a field';
  at.board.show({ title, hint: `Move over the page. ${KEYS}` }, []);
  at.board.focus();
}
