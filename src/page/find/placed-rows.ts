/** Lines whose parts are only placed side by side: a flat grid of boxes with no element around each row. */
import type { Atom } from './atoms.ts';
import { parseCode } from './codes.ts';
import type { LineRow } from './line-rows.ts';
import { boxAt, isSmall, isWithin, textOf, type Tree } from './tree.ts';

/** More than this beside a code and it is no line. */
const MOST = 12;

/** Shows the code and nothing else of the line. */
function isLone(tree: Tree, { box, atom }: LineRow): boolean {
  if (boxAt(tree, box).tag === '#text') return false;
  if (atom.control) return box === atom.box && isSmall(tree, box);
  return parseCode(textOf(tree, box, 20))?.rest === '';
}

/** Stands to the right of the other, on the same line of the page. */
function isBeside(tree: Tree, own: number, other: number): boolean {
  const [one, two] = [tree.probe.rect(own), tree.probe.rect(other)];
  if (!one || !two || two.right <= two.left) return false;
  const shared = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return shared * 2 > Math.min(one.bottom - one.top, two.bottom - two.top) && two.left >= one.right;
}

/** What follows the code's own box in the page and beside it, up to the next code. */
function companions(tree: Tree, { box }: LineRow, atoms: readonly Atom[]): number[] {
  const found: number[] = [];
  const { end } = boxAt(tree, boxAt(tree, box).parent);
  let before = box;
  for (let at = boxAt(tree, box).end; at < end; at = boxAt(tree, at).end) {
    if (atoms.some((atom) => isWithin(tree, atom.box, at)) || found.length > MOST) break;
    if (boxAt(tree, at).tag === '#text' || !isBeside(tree, before, at)) break;
    found.push(at);
    before = at;
  }
  return found;
}

/**
 * The rows with what stands beside each code, where no row has a box of its own and all of them are made
 * of as many parts; else the rows as they are. One code alone has to stand in a box to fill in.
 */
export function placedRows(
  tree: Tree,
  rows: readonly LineRow[],
  atoms: readonly Atom[],
): readonly LineRow[] {
  const sure = rows.length > 1 || rows.every(({ atom }) => atom.control);
  if (!sure || !rows.every((row) => isLone(tree, row))) return rows;
  const placed = rows.map((row) => ({ ...row, more: companions(tree, row, atoms) }));
  const counts = new Set(placed.map(({ more }) => more.length));
  return counts.size === 1 && !counts.has(0) ? placed : rows;
}
