/** Rows that stand in several parts: some columns of a grid are held in place, the others scroll. */
import { boxAt, controlsIn, isWithin, textOf, type Tree } from './tree.ts';

export interface Cell {
  box: number;
  /** First column, from 0, and the column after its last. */
  from: number;
  to: number;
}

export interface Row {
  box: number;
  cells: Cell[];
  /** Where the rest of the row stands, if it is split. */
  more?: number[];
}

/** What grids call a row by in each part that shows some of it; the first is the standard's. */
const KEYS = ['aria-rowindex', 'row-index', 'data-rowindex', 'data-uid', 'data-recordindex'];

function keyOf(tree: Tree, { box }: Row): string {
  for (const name of KEYS) {
    const key = tree.probe.attr(box, name);
    if (key !== '') return key;
  }
  return '';
}

const isEmpty = (tree: Tree, { box }: Cell): boolean =>
  textOf(tree, box, 20) === '' && controlsIn(tree, box).length === 0;

/** Each column once, or null where two parts show different things in one. */
function joinCells(tree: Tree, parts: readonly Row[]): Cell[] | null {
  const byColumn = new Map<number, Cell>();
  for (const cell of parts.flatMap(({ cells }) => cells)) {
    const explicit = tree.probe.attr(cell.box, 'aria-colindex') !== '';
    // What lies over the columns of another part, to let them through, shows nothing.
    if (!explicit && isEmpty(tree, cell)) continue;
    const held = byColumn.get(cell.from);
    if (!explicit || (held && textOf(tree, held.box) !== textOf(tree, cell.box))) return null;
    if (!held) byColumn.set(cell.from, cell);
  }
  return [...byColumn.values()].toSorted((one, other) => one.from - other.from);
}

function joinParts(tree: Tree, parts: readonly Row[]): Row | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? null;
  const apart = new Set(parts.map(({ box }) => boxAt(tree, box).parent)).size === parts.length;
  const cells = apart ? joinCells(tree, parts) : null;
  return cells && { box: first.box, cells, more: others.map(({ box }) => box) };
}

/** In the order in which they are numbered, which need not be that of the page. */
const inOrder = (rows: ReadonlyMap<string, Row[]>, joined: readonly Row[]): Row[] => {
  const numbers = new Map([...rows].map(([key, [first]]) => [first?.box ?? -1, Number(key)]));
  const rank = ({ box }: Row): number => numbers.get(box) ?? NaN;
  return joined.every((row) => rank(row) >= 0)
    ? joined.toSorted((one, other) => rank(one) - rank(other))
    : [...joined];
};

/**
 * The rows with the parts of each put together by its number in the grid and the numbers of its columns.
 * Null where rows are split and it does not show how their parts belong together.
 */
export function joinRows(tree: Tree, rows: readonly Row[]): Row[] | null {
  const byKey = new Map<string, Row[]>();
  const joined: (Row | null)[] = [];
  if (new Set(rows.map(({ box }) => boxAt(tree, box).parent)).size < 2) return [...rows];
  for (const row of rows) {
    const key = keyOf(tree, row);
    if (key === '') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  if ([...byKey.values()].every((parts) => parts.length < 2)) return [...rows];
  const keyed = new Set([...byKey.values()].flat());
  const others = rows.filter((row) => !keyed.has(row));
  for (const parts of byKey.values()) joined.push(joinParts(tree, parts));
  const whole = joined.filter((row) => row !== null);
  return whole.length < joined.length ? null : [...others, ...inOrder(byKey, whole)];
}

/** A box stands in one of the parts of a row. */
export const isInRow = (tree: Tree, box: number, row: Row): boolean =>
  isWithin(tree, box, row.box) || (row.more ?? []).some((part) => isWithin(tree, box, part));
