/** Rows of a printed superbill that hold two lines or more, one beside the other: `98940 CMT | 97012 Traction`. */
import type { Atom } from './atoms.ts';
import type { LineRow } from './line-rows.ts';
import type { Cell, Row } from './split-rows.ts';
import { isWithin, type Tree } from './tree.ts';

const codeCell = (tree: Tree, cells: readonly Cell[], atom: Atom): number =>
  cells.findIndex(({ box }) => isWithin(tree, atom.box, box));

/**
 * One line for each code of a row that falls into as many equal parts with the code in the same place of
 * each; null for any other row. `atoms` are those of the row that are shown.
 */
export function sideBySide(tree: Tree, row: Row, atoms: readonly Atom[]): LineRow[] | null {
  const { cells, box } = row;
  const width = cells.length / atoms.length;
  const codes = new Set(atoms.map(({ code }) => code.code));
  if (atoms.length < 2 || codes.size < atoms.length || width < 2 || width % 1 !== 0) return null;
  const places = atoms.map((atom) => codeCell(tree, cells, atom));
  const [first = -1] = places;
  if (first < 0 || !places.every((place, at) => place === first + at * width)) return null;
  return atoms.map((atom, at) => ({
    atom,
    box,
    more: [],
    cells: cells.slice(at * width, (at + 1) * width),
  }));
}
