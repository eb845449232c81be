/** The boxes of a page with the few ways of looking at them that finding needs. */
import type { Box, Control, Probe, Snapshot } from '../snapshot/box.ts';

/** A run of text with no block boundary, break or control in it. */
export interface Line {
  text: string;
  /** The innermost block around it. */
  box: number;
  /** The first and the last text box. */
  from: number;
  to: number;
  /** It stands in a button, a link of a menu, or a tab: a thing to press, not a thing to read. */
  pressable: boolean;
  /** What its letters give away, as bits (hints.ts). */
  hints: number;
}

export interface Tree {
  boxes: readonly Box[];
  probe: Probe;
  lines: readonly Line[];
  /** Boxes that are controls, in order. */
  controls: readonly number[];
  snapshot: Snapshot;
}

const NOTHING: Box = { tag: '', parent: -1, end: 0, text: '', control: null };

/** The box of that number; an empty one of no kind where there is none. */
export const boxAt = (tree: { boxes: readonly Box[] }, at: number): Box =>
  tree.boxes[at] ?? NOTHING;

const NO_CONTROL: Control = {
  kind: 'hidden',
  value: '',
  raw: '',
  checked: false,
  editable: false,
  first: '',
  type: '',
};

const NO_LINE: Line = { text: '', box: 0, from: 0, to: 0, pressable: false, hints: 0 };

/** The line of that number; an empty one where there is none. */
export const lineAt = (tree: Tree, at: number): Line => tree.lines[at] ?? NO_LINE;

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var slot output img button'.split(
    ' ',
  ),
);

export const isInline = (tag: string): boolean => INLINE.has(tag);

export function isWithin(tree: { boxes: readonly Box[] }, inner: number, outer: number): boolean {
  const box = tree.boxes[outer];
  return box !== undefined && inner >= outer && inner < box.end;
}

/** The ancestors of a box, nearest first, itself left out. */
export function ancestors(tree: { boxes: readonly Box[] }, box: number): number[] {
  const found: number[] = [];
  for (let at = tree.boxes[box]?.parent ?? -1; at >= 0; at = boxAt(tree, at).parent) found.push(at);
  return found;
}

export function nearest(
  tree: { boxes: readonly Box[] },
  box: number,
  matches: (at: number) => boolean,
): number {
  let at = box;
  while (at >= 0 && !matches(at)) at = boxAt(tree, at).parent;
  return at;
}

/** The innermost box that holds both. */
export function common(tree: { boxes: readonly Box[] }, one: number, other: number): number {
  return nearest(tree, one, (at) => isWithin(tree, other, at));
}

/** The child of `outer` in which `inner` stands; `outer` itself where they are the same. */
export function childToward(tree: { boxes: readonly Box[] }, outer: number, inner: number): number {
  let at = inner;
  while (at >= 0 && at !== outer && boxAt(tree, at).parent !== outer) at = boxAt(tree, at).parent;
  return at < 0 ? outer : at;
}

/** The element children of a box, in order. */
export function children(tree: { boxes: readonly Box[] }, box: number): number[] {
  const found: number[] = [];
  const end = tree.boxes[box]?.end ?? 0;
  for (let at = box + 1; at < end; at = boxAt(tree, at).end) {
    if (boxAt(tree, at).tag !== '#text') found.push(at);
  }
  return found;
}

export const controlAt = (tree: Tree, box: number): Control =>
  boxAt(tree, box).control ?? NO_CONTROL;

/** A control that holds a word or two: a box, a list, a picker. */
export const isSmall = (tree: Tree, control: number): boolean =>
  /^(line|select|combobox)$/.test(controlAt(tree, control).kind);

/** A control that holds text of any length. */
export const isLarge = (tree: Tree, control: number): boolean =>
  /^(multiline|editor)$/.test(controlAt(tree, control).kind);

/** The index of the first item whose `at` is not below `from`. */
export function lowerBound<T>(items: readonly T[], from: number, at: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = <T>(items: readonly T[], tree: Tree, box: number, at: (item: T) => number): T[] => {
  const end = tree.boxes[box]?.end ?? 0;
  return items.slice(lowerBound(items, box, at), lowerBound(items, end, at));
};

/** The lines inside a box, in order. */
export const linesIn = (tree: Tree, box: number): Line[] =>
  within(tree.lines, tree, box, (line) => line.from);

/** The first of the lines inside a box, if it holds any. */
export function firstLineIn(tree: Tree, box: number): Line | undefined {
  const line = tree.lines[lowerBound(tree.lines, box, (one) => one.from)];
  return line && line.from < (tree.boxes[box]?.end ?? 0) ? line : undefined;
}

/** The controls inside a box, in order. */
export const controlsIn = (tree: Tree, box: number): number[] =>
  within(tree.controls, tree, box, (control) => control);

/** The texts in a box that stands within a line of others. */
const textsOf = (tree: Tree, box: number): string =>
  tree.boxes
    .slice(box, boxAt(tree, box).end)
    .map(({ text }) => text)
    .join('');

/** All the text inside a box on one line. */
export function textOf(tree: Tree, box: number, most = 400): string {
  if (tree.boxes[box]?.tag === '#text') return boxAt(tree, box).text.trim();
  const lines = linesIn(tree, box);
  if (lines.length === 0 && isInline(boxAt(tree, box).tag)) return textsOf(tree, box).trim();
  let text = '';
  for (const line of lines) {
    if (text.length > most) break;
    text += text ? ` ${line.text}` : line.text;
  }
  return text;
}

const DIALOG = /^(alert)?dialog$/;

/** A dialog by its role; the element of that name has it without saying so. */
export const hasDialogRole = (tree: Tree, box: number): boolean =>
  DIALOG.test(tree.probe.attr(box, 'role'));

/** How deep a box stands. */
export const depthOf = (tree: { boxes: readonly Box[] }, box: number): number =>
  ancestors(tree, box).length;

const HEADING = /^(h[1-6]|legend|caption|dt|th|strong|b|summary)$/;

/** A line that markup sets apart as a title. */
export const isHeadingLine = (tree: Tree, line: Line): boolean =>
  HEADING.test(boxAt(tree, line.box).tag) ||
  HEADING.test(boxAt(tree, boxAt(tree, line.from).parent).tag) ||
  tree.probe.attr(line.box, 'role') === 'heading';

const OPENS = /^(button|summary)$/;

/** A button that holds open what stands under it, as in an accordion: its words are a title. */
export function isOpenTitle(tree: Tree, line: Line): boolean {
  const button = line.pressable
    ? nearest(tree, line.from, (at) => OPENS.test(boxAt(tree, at).tag))
    : -1;
  return button >= 0 && tree.probe.attr(button, 'aria-expanded') === 'true';
}

/** The short heading lines of each page, found when first asked for. */
const headings = new WeakMap<Tree, Line[]>();

function headingsOf(tree: Tree): Line[] {
  const held = headings.get(tree);
  if (held) return held;
  const found = tree.lines.filter((line) => line.text.length <= 80 && isHeadingLine(tree, line));
  headings.set(tree, found);
  return found;
}

/** The title of a block: a heading line in it that stands before `inner` and outside any sibling row of it. */
export function titleLine(tree: Tree, block: number, inner: number): Line | undefined {
  if (/^(table|thead|tbody|tr|ul|ol|dl)$/.test(boxAt(tree, block).tag)) return undefined;
  const toward = childToward(tree, block, inner);
  const lines = headingsOf(tree);
  const first = lowerBound(lines, block, (line) => line.from);
  for (let at = lowerBound(lines, toward, (line) => line.from) - 1; at >= first; at -= 1) {
    const line = lines[at];
    const holder = childToward(tree, block, line?.from ?? block);
    if (boxAt(tree, holder).end - holder < 24) return line;
  }
  return undefined;
}
