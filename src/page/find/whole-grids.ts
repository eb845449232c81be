/** Grids of which the parts stand apart: column names in a table of their own, columns that are held in place. */
import { joinRows, type Row } from './split-rows.ts';
import { type Grid, isPart, tableGrid, widthOf } from './tables.ts';
import { boxAt, lineAt, lowerBound, nearest, textOf, type Tree } from './tree.ts';

const hasNames = (tree: Tree, rows: readonly Row[]): boolean =>
  rows.some((row) => row.cells.some((cell) => textOf(tree, cell.box, 20) !== ''));

/** The last cell of a header may stand over the scroll bar. */
const isAsWide = (head: Row | undefined, body: Row | undefined): boolean =>
  widthOf(body) > 2 && (widthOf(head) === widthOf(body) || widthOf(head) === widthOf(body) + 1);

/** The column names in a table of their own right before the one that holds the rows. */
function headBefore(tree: Tree, { box, rows }: Grid): Row[] {
  const at = lowerBound(tree.lines, box, (line) => line.from) - 1;
  const table = nearest(tree, lineAt(tree, at).from, (up) => boxAt(tree, up).tag === 'table');
  if (at < 0 || table < 0 || boxAt(tree, table).end > box) return [];
  const head = tableGrid(tree, table);
  const body = rows.find((row) => row.cells.length > 2);
  return head.rows.length === 0 && isAsWide(head.headers[0], body) ? head.headers : [];
}

/** The grid around a table that only lays out a part of it, where its rows can be put together; else the table. */
export function wholeTable(tree: Tree, table: number): number {
  if (!isPart(tree, table)) return table;
  const outer = nearest(tree, table, (at) => /^(grid|treegrid)$/.test(tree.probe.attr(at, 'role')));
  if (outer < 0 || outer === table) return table;
  const { headers, rows, torn } = gridOf(tree, outer);
  const fits = rows.every((row) => widthOf(row) <= widthOf(headers[0]));
  return fits && !torn ? outer : table;
}

interface WholeGrid extends Grid {
  /** Its rows stand in parts, and it does not show which belong together. */
  torn: boolean;
}

const grids = new WeakMap<Tree, Map<number, WholeGrid>>();

/** The grid of a table, with the column names that stand in a table before it. Looked at once a page. */
export function gridOf(tree: Tree, box: number): WholeGrid {
  const known = grids.get(tree) ?? new Map<number, WholeGrid>();
  grids.set(tree, known);
  const grid = known.get(box) ?? wholeGrid(tree, box);
  known.set(box, grid);
  return grid;
}

function wholeGrid(tree: Tree, box: number): WholeGrid {
  let torn = false;
  const grid = tableGrid(tree, box, (rows) => {
    const joined = joinRows(tree, rows);
    torn = joined === null;
    return joined ?? rows;
  });
  const own = hasNames(tree, grid.headers) && !(torn && grid.headers.length > 1);
  return { ...grid, torn, headers: own ? grid.headers : headBefore(tree, grid) };
}
