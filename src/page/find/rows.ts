/** Which boxes belong to one service line, whether a table, a list or cards show it. */
import type { Atom } from './atoms.ts';
import { cardOf } from './cards.ts';
import { columnRole } from './line-words.ts';
import type { RowGroup } from './line-rows.ts';
import { isInRow } from './split-rows.ts';
import { hasCells, isRow, isTable, nameBeside, type Grid, type Row } from './tables.ts';
import { placedRows } from './placed-rows.ts';
import { sideBySide } from './side-by-side.ts';
import { taughtOf } from './taught.ts';
import { boxAt, common, controlsIn, nearest, type Tree } from './tree.ts';
import { gridOf, wholeTable } from './whole-grids.ts';

const tableOf = (tree: Tree, box: number): number => {
  const row = nearest(tree, box, (at) => isRow(tree, at));
  const table =
    row < 0 || !hasCells(tree, row) ? -1 : nearest(tree, row, (at) => isTable(tree, at));
  return table < 0 ? table : wholeTable(tree, table);
};

/** The trailing number in the names of a row's controls: rows of one line share it. */
function indexIn(tree: Tree, box: number): string {
  const names = controlsIn(tree, box).map(
    (at) => tree.probe.attr(at, 'name') || tree.probe.attr(at, 'id'),
  );
  return (
    names.map((name) => /\d+(?!.*\d)/.exec(name)?.[0] ?? '').find((index) => index !== '') ?? ''
  );
}

/** How many table rows each line takes where the codes stand evenly, 1 where they do not. */
function stepOf(owners: readonly number[]): number {
  const [first = 0, second = 0] = owners;
  const step = second - first;
  const even = owners.every((owner, place) => owner === first + place * step);
  return owners.length > 1 && even && step <= 3 ? step : 1;
}

/** The places of the rows that hold a code, and how many rows each line takes. */
interface Owners {
  places: ReadonlySet<number>;
  /** Their names tell one line from another by a number. */
  numbered: boolean;
  first: number;
  step: number;
}

/** Rows without a code that stand in step with those that have one, or share their number. */
function moreRows(
  tree: Tree,
  rows: readonly Row[],
  at: number,
  { places, numbered, first, step }: Owners,
): number[] {
  const own = rows[at]?.box ?? 0;
  if (step > 1) {
    const start = at - (first % step);
    const line = rows.slice(start, start + step).map((row) => row.box);
    return line.filter((box) => box !== own);
  }
  const index = indexIn(tree, own);
  const next = rows[at + 1];
  if (!numbered || !next || places.has(at + 1) || index === '') return [];
  return indexIn(tree, next.box) === index ? [next.box] : [];
}

const PART = /^(modifiers|units|minutes|diagnoses)$/;

/** A form that gives one line a row for each of its parts: `Service code`, `Modifiers`, `Units`. */
function partRows(tree: Tree, grid: Grid, at: number): number[] {
  const found: number[] = [];
  for (let next = at + 1; next < grid.rows.length; next += 1) {
    const row = grid.rows[next];
    const name = row && nameBeside(tree, grid, row.cells);
    if (!name || !PART.test(columnRole(name) ?? '')) break;
    found.push(row.box);
  }
  return found;
}

/** One line a table row; a second code in the row is its hidden or described twin. */
function tableGroup(tree: Tree, box: number, atoms: readonly Atom[]): RowGroup {
  const grid = gridOf(tree, box);
  const inRows = grid.rows.map((row) => atoms.filter((atom) => isInRow(tree, atom.box, row)));
  const shown = inRows.map((own) => own.filter((atom) => tree.probe.visible(atom.box)));
  const held = inRows.map((own, at) => shown[at]?.[0] ?? own[0]);
  const places = held.flatMap((atom, at) => (atom ? [at] : []));
  const numbers = new Set(places.map((at) => indexIn(tree, grid.rows[at]?.box ?? 0)));
  const owners = {
    places: new Set(places),
    numbered: numbers.size === places.length,
    first: places[0] ?? 0,
    step: stepOf(places),
  };
  const rows = grid.rows.flatMap((row, at) => {
    const atom = held[at];
    if (!atom) return [];
    const beside = sideBySide(tree, row, shown[at] ?? []);
    if (beside) return beside;
    const more = moreRows(tree, grid.rows, at, owners);
    return [{ atom, box: row.box, more: more.length > 0 ? more : partRows(tree, grid, at) }];
  });
  return { box, grid, rows };
}

/** A hidden text behind the box that shows the same code, and the other way round. */
const isTwin = (tree: Tree, one: Atom, other: Atom | undefined): boolean => {
  if (!other || other.code.code !== one.code.code) return false;
  const shared = common(tree, one.box, other.box);
  const near = boxAt(tree, shared).end - shared < 12;
  return near && tree.probe.visible(other.box) && !tree.probe.visible(one.box);
};

const withoutTwins = (tree: Tree, atoms: readonly Atom[]): Atom[] =>
  atoms.filter(
    (atom, at) => !isTwin(tree, atom, atoms[at - 1]) && !isTwin(tree, atom, atoms[at + 1]),
  );

function cardGroups(tree: Tree, all: readonly Atom[]): RowGroup[] {
  const atoms = withoutTwins(tree, all);
  const groups = new Map<number, RowGroup>();
  for (const atom of atoms) {
    const taught = taughtOf(tree)?.row(tree, atom, atoms) ?? -1;
    const box = taught < 0 ? cardOf(tree, atom, atoms) : taught;
    const parent = boxAt(tree, box).parent;
    const group = groups.get(parent) ?? { box: parent, grid: null, rows: [] };
    group.rows.push({ atom, box, more: [] });
    groups.set(parent, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    rows: [...placedRows(tree, group.rows, atoms)],
  }));
}

const cellOf = (tree: Tree, { box }: Atom): number =>
  nearest(tree, box, (at) => /^t[dh]$/.test(boxAt(tree, at).tag));

/** Cells that hold several codes as text, one under the other: all of a visit's, in a card of visits. */
function crowdedCells(tree: Tree, atoms: readonly Atom[]): Set<number> {
  const codes = new Map<number, Set<string>>();
  for (const atom of atoms) {
    const cell = atom.control ? -1 : cellOf(tree, atom);
    if (cell >= 0) codes.set(cell, (codes.get(cell) ?? new Set()).add(atom.code.code));
  }
  return new Set(
    [...codes]
      .filter(([cell, held]) => held.size > 1 && !holdsTable(tree, cell))
      .map(([cell]) => cell),
  );
}

const holdsTable = (tree: Tree, cell: number): boolean =>
  tree.boxes.slice(cell, boxAt(tree, cell).end).some(({ tag }) => tag === 'table');

/** The code-bearing rows of a page, by the table or list that holds them. */
export function groupRows(tree: Tree, atoms: readonly Atom[]): RowGroup[] {
  const tables = new Map<number, Atom[]>();
  const loose: Atom[] = [];
  const crowded = crowdedCells(tree, atoms);
  for (const atom of atoms) {
    const table = crowded.has(cellOf(tree, atom)) ? -1 : tableOf(tree, atom.box);
    if (table < 0) loose.push(atom);
    else if (!tables.get(table)?.push(atom)) tables.set(table, [atom]);
  }
  return [
    ...[...tables].map(([box, held]) => tableGroup(tree, box, withoutTwins(tree, held))),
    ...cardGroups(tree, loose),
  ];
}
