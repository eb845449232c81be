/**
 * What the user has pointed at, as finding asks for it. What answers (`teach/`) is only fetched for
 * sites where something was taught; elsewhere nothing is asked.
 */
import type { Fragment } from '../../encounter/fragment.ts';
import type { Atom } from './atoms.ts';
import type { Pair } from './pair.ts';
import type { LineRow } from './line-rows.ts';
import type { NoteField } from './note-fields.ts';
import type { Slot } from './slots.ts';
import type { Tree } from './tree.ts';

export interface Taught {
  /** The selectors, each a claim of its own. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  readonly notes: (tree: Tree, fields: NoteField[]) => NoteField[];
  readonly facts: (tree: Tree, pairs: Pair[]) => Pair[];
  readonly codes: (tree: Tree, atoms: Atom[]) => Atom[];
  /** The box of a code's row where no table says so, -1 where the teaching does not tell. */
  readonly row: (tree: Tree, atom: Atom, atoms: readonly Atom[]) => number;
  readonly slots: (tree: Tree, row: LineRow, slots: Slot[]) => Slot[];
  /** Leaves out what is no longer where it was taught, and says so. */
  readonly health: (tree: Tree, fragment: Fragment) => Fragment;
}

const known = new WeakMap<Tree, Taught>();

/** What was taught of the page, for the time of one read. */
export const taughtOf = (tree: Tree): Taught | undefined => known.get(tree);

export function teach(tree: Tree, taught: Taught | undefined): void {
  if (taught) known.set(tree, taught);
}
