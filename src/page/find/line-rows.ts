/** The rows of a page that each hold one service line. */
import type { Atom } from './atoms.ts';
import type { Cell } from './split-rows.ts';
import type { Grid } from './tables.ts';

export interface LineRow {
  atom: Atom;
  /** The row that shows the code. */
  box: number;
  /** Further rows of the same line. */
  more: number[];
  /** The part of the row that is this line's, where others stand beside it. */
  cells?: readonly Cell[];
}

export interface RowGroup {
  box: number;
  grid: Grid | null;
  rows: LineRow[];
}
