/** What tells a place on a page from all others: its names, and where it stands among its neighbours. */
import { headersOver, type Cell, type Grid, type Row } from '../find/tables.ts';
import { labelLadder, machineNames, ownLabels, shortLadder } from '../find/labels.ts';
import {
  boxAt,
  controlAt,
  controlsIn,
  lineAt,
  lowerBound,
  nearest,
  textOf,
  type Tree,
} from '../find/tree.ts';

export interface Signals {
  /** Every label of the place, the most believed first. */
  labels: string[];
  name: string;
  id: string;
  near: string;
  place: string;
}

/** A label as it is compared: no numbers, no marks around it, no case. */
const plainLabel = (text: string): string =>
  text
    .replace(/[\d\s:*#|]+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .trim();

/** A machine's name as it is compared: rows and records differ by their numbers only. */
const plainName = (text: string): string => text.replace(/\d+/g, '#').slice(0, 60);

const plain = (labels: readonly { text: string }[]): string[] =>
  labels.map(({ text }) => plainLabel(text)).filter(Boolean);

const isLarge = (tree: Tree, box: number): boolean =>
  /^(multiline|editor)$/.test(controlAt(tree, box).kind);

/** The name a form gives: not the id, which is a signal of its own; for a text its class. */
function nameOf(tree: Tree, box: number): string {
  const { attr } = tree.probe;
  const id = attr(box, 'id');
  const named = machineNames(tree, box).find(({ by, text }) => by === 'name' && text !== id);
  const [first = ''] = boxAt(tree, box).control ? [] : attr(box, 'class').split(/\s+/);
  return plainName(named?.text ?? first);
}

/** The name of a text: on its own line before a colon, or the line before it. */
function textLabels(tree: Tree, box: number): string[] {
  const own = /^([^:\d]{2,32}):\s/.exec(`${textOf(tree, box, 80)} `)?.[1];
  const { text: before, box: block } = lineAt(
    tree,
    lowerBound(tree.lines, box, (line) => line.from) - 1,
  );
  // A text before that is not set apart as a name may be anybody's words.
  const names = before.endsWith(':') || /^(dt|th|label|legend)$/.test(boxAt(tree, block).tag);
  return plain([own, names && before.length <= 40 ? before : ''].map((text = '') => ({ text })));
}

const labelsOf = (tree: Tree, box: number): string[] => {
  if (!boxAt(tree, box).control) return textLabels(tree, box);
  const ladder = isLarge(tree, box) ? labelLadder(tree, box) : shortLadder(tree, box);
  return plain(ladder.filter(({ by }) => by !== 'name'));
};

/** Which control of how many it is, in the smallest box that holds more than one. */
function placeOf(tree: Tree, box: number): string {
  const around = nearest(tree, boxAt(tree, box).parent, (at) => controlsIn(tree, at).length > 1);
  const all = around < 0 ? [] : controlsIn(tree, around);
  return all.length > 99 ? '' : `${all.indexOf(box) + 1}/${all.length}`;
}

/** The labels of the controls before and after it. */
function nearOf(tree: Tree, box: number): string {
  const at = lowerBound(tree.controls, box, Number);
  const label = (other: number | undefined): string =>
    other === undefined ? '' : (plain(ownLabels(tree, other))[0] ?? '');
  return `${label(tree.controls[at - 1])}|${label(tree.controls[at + 1])}`;
}

/** The signals of a control or a text. */
export function signalsOf(tree: Tree, box: number): Signals {
  const control = boxAt(tree, box).control !== null;
  return {
    labels: labelsOf(tree, box),
    name: nameOf(tree, box),
    id: plainName(tree.probe.attr(box, 'id')),
    near: control ? nearOf(tree, box) : '|',
    place: control ? placeOf(tree, box) : '',
  };
}

/** The signals of a cell: its column's title, those beside it, and the name of what is filled in there. */
export function cellSignals(tree: Tree, grid: Grid, row: Row, cell: Cell): Signals {
  const over = (at: Cell | undefined): string =>
    plainLabel((at && headersOver(tree, grid, at).at(-1)) ?? '');
  const at = row.cells.indexOf(cell);
  const [control] = controlsIn(tree, cell.box);
  const title = over(cell);
  return {
    labels: title ? [title] : [],
    name: control === undefined ? '' : nameOf(tree, control),
    id: '',
    near: `${over(row.cells[at - 1])}|${over(row.cells[at + 1])}`,
    place: `${at + 1}/${row.cells.length}`,
  };
}
