/** What a control is called: each source apart, in the order in which they are believed. */
import type { EvidenceKind } from '../../encounter/fragment.ts';
import {
  childToward,
  common,
  lineAt,
  boxAt,
  ancestors,
  children,
  controlAt,
  controlsIn,
  depthOf,
  isHeadingLine,
  isLarge,
  isOpenTitle,
  type Line,
  lowerBound,
  nearest,
  textOf,
  type Tree,
} from './tree.ts';

export interface Label {
  by: EvidenceKind;
  text: string;
  /** Where it stands, of a text before a large control. */
  box?: number;
}

interface LabelIndex {
  /** Label boxes by the id they are for. */
  byTarget: Map<string, number[]>;
  /** Boxes by id, built when first asked for. */
  ids: Map<string, number[]> | null;
  names: Map<number, Names>;
}

const indices = new WeakMap<Tree, LabelIndex>();

const add = (map: Map<string, number[]>, key: string, box: number): void => {
  const held = map.get(key);
  if (held) held.push(box);
  else map.set(key, [box]);
};

function indexOf(tree: Tree): LabelIndex {
  const held = indices.get(tree);
  if (held) return held;
  const index: LabelIndex = { byTarget: new Map(), ids: null, names: new Map() };
  tree.boxes.forEach((box, at) => {
    if (box.tag !== 'label') return;
    const target = tree.probe.attr(at, 'for');
    if (target) add(index.byTarget, target, at);
  });
  indices.set(tree, index);
  return index;
}

function boxesById(tree: Tree, id: string): number[] {
  const index = indexOf(tree);
  if (!index.ids) {
    index.ids = new Map();
    for (let at = 0; at < tree.boxes.length; at += 1) {
      const own = boxAt(tree, at).tag === '#text' ? '' : tree.probe.attr(at, 'id');
      if (own) add(index.ids, own, at);
    }
  }
  return index.ids.get(id) ?? [];
}

/** Of boxes that share an id, the nearest one: ids are repeated in cloned rows and in shadow roots. */
function closest(tree: Tree, boxes: readonly number[], to: number): number | undefined {
  if (boxes.length < 2) return boxes[0];
  const [one, other] = boxes
    .toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))
    .slice(0, 2)
    .map((box) => ({ box, depth: depthOf(tree, common(tree, box, to)) }));
  return one && other && other.depth > one.depth ? other.box : one?.box;
}

function labelledBy(tree: Tree, box: number): string {
  const ids = tree.probe.attr(box, 'aria-labelledby').split(/\s+/).filter(Boolean);
  return ids
    .map((id) => closest(tree, boxesById(tree, id), box))
    .map((at) => (at === undefined ? '' : textOf(tree, at, 120)))
    .join(' ')
    .trim();
}

/** A `for` is believed unless another control with the same id stands nearer to that label. */
function labelFor(tree: Tree, box: number, id: string): string {
  const label = closest(tree, indexOf(tree).byTarget.get(id) ?? [], box);
  if (label === undefined) return '';
  const between = Math.abs(
    lowerBound(tree.controls, label, Number) - lowerBound(tree.controls, box, Number),
  );
  return between > 1 ? '' : textOf(tree, label, 120);
}

function wrappingLabel(tree: Tree, box: number): string {
  const label = nearest(tree, box, (at) => boxAt(tree, at).tag === 'label');
  return label < 0 ? '' : textOf(tree, label, 120);
}

function legend(tree: Tree, box: number): string {
  const fieldset = nearest(tree, box, (at) => boxAt(tree, at).tag === 'fieldset');
  if (fieldset < 0) return '';
  const first = children(tree, fieldset).find((at) => boxAt(tree, at).tag === 'legend');
  return first === undefined ? '' : textOf(tree, first, 120);
}

/** Where looking back from a control ends: after the control before it that is of its own kind. */
function floorOf(tree: Tree, box: number): number {
  const large = isLarge(tree, box);
  for (let at = lowerBound(tree.controls, box, Number) - 1; at >= 0; at -= 1) {
    const other = tree.controls[at] ?? 0;
    const counts = large ? isLarge(tree, other) : controlAt(tree, other).kind !== 'hidden';
    if (counts && !isTwinArea(tree, other)) return other;
  }
  return -1;
}

/** A hidden text area that is only the store of an editor, or measures one. */
export const isTwinArea = (tree: Tree, box: number): boolean =>
  controlAt(tree, box).kind === 'multiline' &&
  (tree.probe.attr(box, 'aria-hidden') === 'true' || tree.probe.hiddenItself(box));

/** What stands in a neighbour full of text is that neighbour's own and names nothing after it. */
function isPastContent(tree: Tree, line: Line, box: number): boolean {
  const neighbour = childToward(tree, common(tree, line.from, box), line.from);
  return textOf(tree, neighbour, 120).length > 120;
}

/** The lines before a control, nearest first, up to the control before it. */
export function linesBefore(tree: Tree, box: number, most: number): Line[] {
  const floor = floorOf(tree, box);
  const found: Line[] = [];
  for (let at = lowerBound(tree.lines, box, (line) => line.from) - 1; at >= 0; at -= 1) {
    const line = lineAt(tree, at);
    if (line.from < floor || found.length >= most) break;
    if (isPastContent(tree, line, box)) break;
    const pressed = line.pressable && !isOpenTitle(tree, line);
    if (!pressed && line.text.length <= 80) found.push(line);
  }
  return found;
}

const nonEmpty = (labels: readonly Label[]): Label[] =>
  labels.filter((label) => label.text.trim() !== '');

/** The names that markup ties to this very control. */
export const ownLabels = (tree: Tree, box: number): readonly Label[] => namesOf(tree, box).own;

/** Machine names: not meant for the user, so believed last. */
export const machineNames = (tree: Tree, box: number): readonly Label[] =>
  namesOf(tree, box).machine;

interface Names {
  own: Label[];
  machine: Label[];
}

/** Read once a control: many who look for a field ask. */
function namesOf(tree: Tree, box: number): Names {
  const { names } = indexOf(tree);
  const held = names.get(box);
  if (held) return held;
  const read = { own: readLabels(tree, box), machine: readNames(tree, box) };
  names.set(box, read);
  return read;
}

function readLabels(tree: Tree, box: number): Label[] {
  const { probe } = tree;
  const id = probe.attr(box, 'id') || probe.attr(box, 'data-id');
  return nonEmpty([
    { by: 'aria', text: probe.attr(box, 'aria-label') },
    { by: 'aria', text: labelledBy(tree, box) },
    { by: 'label', text: id ? labelFor(tree, box, id) : '' },
    { by: 'label', text: wrappingLabel(tree, box) },
  ]);
}

const TEST_IDS =
  'data-testid data-test-id data-test data-element data-fieldname data-field data-name data-qa data-cy formcontrolname'.split(
    ' ',
  );

function readNames(tree: Tree, box: number): Label[] {
  const { probe } = tree;
  return nonEmpty([
    {
      by: 'placeholder',
      text: probe.attr(box, 'placeholder') || probe.attr(box, 'data-placeholder'),
    },
    { by: 'name', text: probe.attr(box, 'name') },
    { by: 'name', text: probe.attr(box, 'id') },
    { by: 'label', text: probe.attr(box, 'title') },
    ...TEST_IDS.map((name): Label => ({ by: 'name', text: probe.attr(box, name) })),
  ]);
}

/** Test ids of what is around the control and holds no other of its kind. */
function namesAround(tree: Tree, box: number): Label[] {
  const found: Label[] = [];
  for (const at of ancestors(tree, box).slice(0, 4)) {
    const rivals = controlsIn(tree, at).filter(
      (other) => isLarge(tree, other) && !isTwinArea(tree, other),
    );
    if (rivals.length > 1) break;
    for (const name of ['aria-label', ...TEST_IDS]) {
      found.push({ by: name === 'aria-label' ? 'aria' : 'name', text: tree.probe.attr(at, name) });
    }
  }
  return nonEmpty(found);
}

/** Headings and texts before a large control, nearest first. */
function headingsBefore(tree: Tree, box: number): Label[] {
  return linesBefore(tree, box, 6).map((line) => ({
    by: isHeadingLine(tree, line) ? ('heading' as const) : ('label' as const),
    text: line.text,
    box: line.from,
  }));
}

/** Every name of a large control, most believed first. */
export function labelLadder(tree: Tree, box: number): Label[] {
  const group = legend(tree, box);
  return [
    ...ownLabels(tree, box),
    ...(group ? [{ by: 'legend' as const, text: group }] : []),
    ...headingsBefore(tree, box),
    ...namesAround(tree, box),
    ...machineNames(tree, box),
  ];
}

/** A text names the control after it where both share a small box. */
function standsClose(tree: Tree, line: Line, box: number): boolean {
  const shared = common(tree, line.from, box);
  const [before, own] = [line.from, box].map((at) => childToward(tree, shared, at));
  // A name in the cell before its own.
  const beside =
    /^t[dh]$/.test(boxAt(tree, before ?? 0).tag) && boxAt(tree, before ?? 0).end === own;
  return beside || boxAt(tree, shared).end - shared < 16 || shared === boxAt(tree, box).parent;
}

/** Of a line of many names and values, the text in the control's own small part of the page. */
function lastOf(tree: Tree, line: Line, box: number): string {
  const shared = common(tree, line.to, box);
  if (shared === common(tree, line.from, box) || box - shared > 8) return '';
  const texts = tree.boxes.slice(shared, box).map(({ text }) => text);
  return texts.join('').trim();
}

/** The text right before a control, where it stands close and belongs to no other. */
function textBefore(tree: Tree, box: number): string {
  const at = lowerBound(tree.lines, box, (line) => line.from) - 1;
  const line = lineAt(tree, at);
  const last = at < 0 || line.pressable ? '' : lastOf(tree, line, box);
  if (last) return last;
  if (at < 0 || line.pressable || line.text.length > 80 || !standsClose(tree, line, box)) return '';
  return line.from < floorOf(tree, box) || isPastContent(tree, line, box) ? '' : line.text;
}

/** The names of a small control: its own, the text right before it, the machine's. */
export function shortLadder(tree: Tree, box: number): Label[] {
  const near = textBefore(tree, box);
  const own = ownLabels(tree, box);
  const machine = machineNames(tree, box);
  return near ? [...own, { by: 'label', text: near }, ...machine] : [...own, ...machine];
}
