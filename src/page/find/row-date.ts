/** The date that a row of a table begins with: of a visit, where each row is one. */
import { type DateOrder, leadingDate } from './dates.ts';
import { boxAt, children, controlAt, controlsIn, nearest, textOf, type Tree } from './tree.ts';

/** The date in the first cell of a row, in a box or as text. */
export function rowDate(tree: Tree, row: number, order: DateOrder): string | null {
  const [cell = -1] = children(tree, row);
  const [control = -1] = controlsIn(tree, cell);
  const text = textOf(tree, cell, 20) || controlAt(tree, control).value;
  return leadingDate(text, order)?.iso ?? null;
}

/** The row of a table around a box, or -1. */
export const rowAround = (tree: Tree, box: number): number =>
  nearest(tree, box, (at) => boxAt(tree, at).tag === 'tr');

/** The date of the row around a box, where the rows beside it have one as well. */
export function datedRow(tree: Tree, box: number, order: DateOrder): string | null {
  const row = rowAround(tree, box);
  if (row < 0) return null;
  const dates = children(tree, boxAt(tree, row).parent).map((at) => rowDate(tree, at, order));
  return dates.filter(Boolean).length > 1 ? rowDate(tree, row, order) : null;
}
