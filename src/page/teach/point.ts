/**
 * Pointing: the user moves over the page and sees which place would be read and what stands in it,
 * presses it, and names it. While it lasts the page gets no pointer event; nothing in it is changed.
 */
import type { TeachableField } from '../../encounter/field-map.ts';
import {
  aim,
  aimAtFrame,
  type At,
  beyond,
  clear,
  elementOf,
  type FieldWords,
  groupsOf,
  KEYS,
  nameOf,
  placesOf,
  type Pointing,
  refresh,
  short,
  tried,
} from './aim.ts';
import { boardOver } from './board.ts';
import { subjectOf } from './describe.ts';
import { lookWith, parentOf } from './look.ts';
import { documentsOf, elementAtPoint, isForeignFrame, stopsIn } from './places.ts';
import { valueAt } from './value.ts';

export interface Hands {
  point: (pointing: Pointing) => void;
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
  if (!at.naming) follow(at, event as MouseEvent);
  // A locked field gets no click, but the pointer is told of all the same.
  if (event.type === 'pointerup') release(at, event as PointerEvent);
}

function follow(at: At, event: MouseEvent): void {
  if (event.type === 'pointermove') hover(at, event);
  if (event.type === 'pointerout') leave(at, event);
}

/** Into another site's frame, or out of the window, the pointer goes without a word. */
function leave(at: At, { relatedTarget }: MouseEvent): void {
  const next = relatedTarget as Element | null;
  if (next === null) clear(at);
  else if (next.nodeType === 1 && isForeignFrame(next)) aimAtFrame(at, next);
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
  const moved = (): void => at.board.place(placesOf(at));
  view.addEventListener('scroll', moved, { capture: true, passive: true, signal: at.signal });
  view.addEventListener('resize', moved, { signal: at.signal });
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
  at.board.show({ title, hint: `Move over the page. ${KEYS}${beyond(at)}` }, []);
  at.board.focus();
}
