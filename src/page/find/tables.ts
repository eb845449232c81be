/** Tables as grids: which header stands over a cell, whatever is hidden, merged or in front of it. */
import { boxAt, children, controlsIn, nearest, textOf, type Tree } from './tree.ts';
import { columnRole } from './line-words.ts';
import { parseCode } from './codes.ts';
import type { Cell, Row } from './split-rows.ts';

export type { Cell, Row } from './split-rows.ts';

export interface Grid {
  box: number;
  headers: Row[];
  rows: Row[];
}

const ROW_TAGS = /^(tr)$/;
const CELL_TAGS = /^(td|th)$/;

const roleOf = (tree: Tree, box: number): string => tree.probe.attr(box, 'role');

export const isTable = (tree: Tree, box: number): boolean =>
  boxAt(tree, box).tag === 'table' || /^(table|grid|treegrid)$/.test(roleOf(tree, box));

export const isRow = (tree: Tree, box: number): boolean =>
  ROW_TAGS.test(boxAt(tree, box).tag) || roleOf(tree, box) === 'row';

const isCell = (tree: Tree, box: number): boolean =>
  CELL_TAGS.test(boxAt(tree, box).tag) ||
  /^(cell|gridcell|columnheader|rowheader)$/.test(roleOf(tree, box));

const isPresentation = (tree: Tree, box: number): boolean =>
  /^(presentation|none)$/.test(roleOf(tree, box));

/** The cells of a row; grids may put presentational boxes between, or leave one empty in a corner. */
function cellBoxes(tree: Tree, row: number): number[] {
  return children(tree, row).flatMap((child) => {
    if (isCell(tree, child)) return [child];
    const cells = cellBoxes(tree, child);
    return cells.length === 0 && isPresentation(tree, child) ? [child] : cells;
  });
}

/** A row by its role alone is laid out some other way. */
export const hasCells = (tree: Tree, row: number): boolean => cellBoxes(tree, row).length > 0;

/** A table that only lays out a part of the grid around it has its rows in that grid. */
export const isPart = (tree: Tree, box: number): boolean =>
  boxAt(tree, box).tag === 'table' && isPresentation(tree, box);

function rowBoxes(tree: Tree, box: number): number[] {
  return children(tree, box).flatMap((child) => {
    if (isRow(tree, child)) return [child];
    const apart = isTable(tree, child) && !isPart(tree, child);
    return apart || isCell(tree, child) ? [] : rowBoxes(tree, child);
  });
}

const spanOf = (tree: Tree, cell: number, name: string): number =>
  Math.min(50, Math.max(1, Number(tree.probe.attr(cell, name)) || 1));

/** Places the cells of each row, leaving out the columns that a cell above still covers. */
function place(tree: Tree, rows: readonly number[], skipHidden: boolean): Row[] {
  const covered = new Map<number, number>();
  return rows.map((box) => {
    let column = 0;
    const cells: Cell[] = [];
    for (const cell of cellBoxes(tree, box)) {
      if (skipHidden && tree.probe.hiddenItself(cell)) continue;
      while ((covered.get(column) ?? 0) > 0) column += 1;
      const explicit = Number(tree.probe.attr(cell, 'aria-colindex'));
      if (explicit > 0) column = explicit - 1;
      const to = column + spanOf(tree, cell, 'colspan');
      cells.push({ box: cell, from: column, to });
      const down = spanOf(tree, cell, 'rowspan');
      if (down > 1) for (let at = column; at < to; at += 1) covered.set(at, down);
      column = to;
    }
    for (const [at, left] of covered) covered.set(at, left - 1);
    return { box, cells };
  });
}

/** A row of column names: no control to fill in, no code, and at least two names that are known. */
function isHeader(tree: Tree, row: Row): boolean {
  if (row.cells.length === 0) return false;
  const texts = row.cells.map((cell) => textOf(tree, cell.box, 60));
  if (texts.some((text) => parseCode(text) !== null)) return false;
  const fields = controlsIn(tree, row.box).filter(
    (at) => !/check|hidden/.test(boxAt(tree, at).control?.kind ?? ''),
  );
  if (fields.length > 0) return false;
  const head = nearest(tree, row.box, (at) => boxAt(tree, at).tag === 'thead' || isTable(tree, at));
  if (head >= 0 && boxAt(tree, head).tag === 'thead') return true;
  if (
    row.cells.every(
      (cell) => boxAt(tree, cell.box).tag === 'th' || roleOf(tree, cell.box) === 'columnheader',
    )
  )
    return true;
  const names = texts.filter((text) => text.length <= 28 && !/\d{2}/.test(text));
  return new Set(names.map(columnRole).filter(Boolean)).size >= 2;
}

/** A row that may only group the columns of the header row under it. */
const mayGroup = (tree: Tree, row: Row): boolean =>
  row.cells.length > 1 &&
  controlsIn(tree, row.box).length === 0 &&
  row.cells.every((cell) => parseCode(textOf(tree, cell.box, 60)) === null);

/** Header rows end at the first row of another kind; a title row of one cell may stand before them. */
function splitHeaders(tree: Tree, rows: readonly Row[]): { headers: Row[]; rest: Row[] } {
  const first = rows.slice(0, 4).findIndex((row) => isHeader(tree, row));
  if (first < 0) return { headers: [], rest: [...rows] };
  const start = first - rows.slice(0, first).filter((row) => mayGroup(tree, row)).length;
  let end = first + 1;
  while (end < rows.length && rows[end] && isHeader(tree, rows[end] as Row)) end += 1;
  return { headers: rows.slice(start, end), rest: rows.slice(end) };
}

export const widthOf = (row: Row | undefined): number => row?.cells[row.cells.length - 1]?.to ?? 0;

/**
 * The grid of a table alone. Hidden cells keep their columns where header and body hide the same ones;
 * where only one of the two leaves them out, the shown cells are counted instead. `join` puts together the
 * rows that stand in several parts.
 */
export function tableGrid(
  tree: Tree,
  box: number,
  join: (rows: readonly Row[]) => readonly Row[] = (rows) => rows,
): Grid {
  const boxes = rowBoxes(tree, box);
  const all = join(place(tree, boxes, false));
  const { headers, rest } = splitHeaders(tree, all);
  const body = rest.find((row) => row.cells.length > 2);
  const alone = all.length === boxes.length;
  if (alone && headers.length > 0 && body && widthOf(headers[0]) !== widthOf(body)) {
    const shown = splitHeaders(tree, place(tree, boxes, true));
    const shownBody = shown.rest.find((row) => row.box === body.box);
    if (widthOf(shown.headers[0]) === widthOf(shownBody)) {
      return { box, headers: shown.headers, rows: shown.rest };
    }
  }
  return { box, headers, rows: rest };
}

/** In a table without column names a row of two cells is a name and its value. */
export function nameBeside(tree: Tree, grid: Grid, cells: readonly Cell[]): string | null {
  const [name] = cells;
  if (!name || cells.length !== 2 || grid.headers.length > 0) return null;
  const text = textOf(tree, name.box, 40);
  return columnRole(text) !== null && controlsIn(tree, name.box).length === 0 ? text : null;
}

/** The grid with one of its header rows: where each names one row of a line. */
export const onlyHeader = (grid: Grid, rank: number): Grid => ({
  ...grid,
  headers: grid.headers.slice(rank, rank + 1),
});

/** The header texts over a cell, the nearest row last. */
export function headersOver(tree: Tree, grid: Grid, cell: Cell): string[] {
  const texts = grid.headers.flatMap((row) =>
    row.cells
      .filter((header) => header.from < cell.to && cell.from < header.to)
      .slice(0, 1)
      .map((header) => textOf(tree, header.box, 60)),
  );
  const own = tree.probe.attr(cell.box, 'data-label') || tree.probe.attr(cell.box, 'data-title');
  return own ? [...texts, own] : texts;
}

/** Each header row names one of the rows of a line; not so where the first only groups the second. */
export const isStacked = (grid: Grid, perLine: number): boolean =>
  perLine > 1 && grid.headers.length === perLine && !isSplitHeader(grid);

/** Two header rows of which the first only groups the second ("Modifiers" over A B C D). */
const isSplitHeader = (grid: Grid): boolean =>
  grid.headers.length === 2 &&
  (grid.headers[0]?.cells ?? []).some((cell) => cell.to - cell.from > 1);
