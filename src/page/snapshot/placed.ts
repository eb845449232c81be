/**
 * Layouts on which labels and fields are placed one by one, by their corners: what the page calls first need
 * not stand first. Asked of inline styles alone, so that nothing has to be measured.
 */

/** One thing on such a layout, in pixels. */
export interface Place {
  left: number;
  top: number;
  /** A short text and no control. */
  label: boolean;
}

/** An entry by its place in the list, or a label with what stands right behind it. */
export type Entry = number | readonly [number, number];

const FEWEST = 12;
const MOST = 600;
/** Corners this near in height stand in one row. */
const ROW = 8;
/** Further up than this is no label over its field. */
const JUMP = 40;

/** The page goes back up again and again: its order is not the one in which it is read. */
function isOutOfOrder(places: readonly Place[]): boolean {
  const jumps = places.filter(({ top }, at) => top + JUMP < (places[at - 1]?.top ?? top)).length;
  return jumps * 8 > places.length;
}

function rowsOf(places: readonly Place[]): number[][] {
  const byTop = places.map((_, at) => at).toSorted((a, b) => topOf(places, a) - topOf(places, b));
  const rows: number[][] = [];
  for (const at of byTop) {
    const row = rows.at(-1);
    if (row && topOf(places, at) - topOf(places, row[0]) <= ROW) row.push(at);
    else rows.push([at]);
  }
  const leftOf = (at: number): number => places[at]?.left ?? 0;
  return rows.map((row) => row.toSorted((a, b) => leftOf(a) - leftOf(b)));
}

const topOf = (places: readonly Place[], at = -1): number => places[at]?.top ?? 0;

function entriesOf(row: readonly number[], places: readonly Place[]): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const [own = 0, next] = [row[at], row[at + 1]];
    const names = next !== undefined && places[own]?.label && !places[next]?.label;
    found.push(names ? [own, next] : own);
    if (names) at += 1;
  }
  return found;
}

/** The order in which things so placed are read, row by row; null where that of the page will do. */
export const readingOrder = (places: readonly Place[]): Entry[] | null =>
  places.length < FEWEST || places.length > MOST || !isOutOfOrder(places)
    ? null
    : rowsOf(places).flatMap((row) => entriesOf(row, places));

const FIELDS = 'input,select,textarea,button,[contenteditable]';

/** A label is text that may not be written over: fields that cannot be changed now are still built as fields. */
function isLabel(element: Element, build: string): boolean {
  const text = element.textContent ?? '';
  return buildOf(element) === build && text.length <= 40 && !element.querySelector(FIELDS);
}

const buildOf = (element: Element): string =>
  element.firstElementChild?.getAttribute('class') ?? element.localName;

/** Each field has a label, and some fields are texts: labels are built as most texts are. */
function buildOfLabels(children: readonly Element[]): string {
  const texts = children.filter((child) => !child.querySelector(FIELDS)).map(buildOf);
  const count = (build: string): number => texts.filter((other) => other === build).length;
  return texts.toSorted((one, other) => count(other) - count(one))[0] ?? '';
}

function placeOf(element: Element, build: string): Place | null {
  const { style } = element as Partial<HTMLElement>;
  if (style?.position !== 'absolute') return null;
  const [left, top] = [Number.parseFloat(style.left), Number.parseFloat(style.top)];
  return left >= 0 && top >= 0 ? { left, top, label: isLabel(element, build) } : null;
}

/** The children of an element in the order in which they are read; null where that is the page's own. */
export function inReadingOrder(element: Element): (Node | Node[])[] | null {
  if (!element.firstElementChild?.getAttribute('style')?.includes('absolute')) return null;
  const { childElementCount: count } = element;
  if (count < FEWEST || count > MOST) return null;
  const children = [...element.children];
  const named = buildOfLabels(children);
  const places = children.map((child) => placeOf(child, named));
  const all = places.filter((place) => place !== null);
  const order = all.length === count ? readingOrder(all) : null;
  const nodes = (at: readonly number[]): Node[] => at.flatMap((place) => children[place] ?? []);
  return order?.map((at) => (typeof at === 'number' ? (children[at] as Node) : nodes(at))) ?? null;
}
