import { boxAt, controlAt, textOf, type Tree } from '../find/tree.ts';

/** What stands in a place, on one line. */
export const valueAt = (tree: Tree, box: number): string =>
  boxAt(tree, box).control ? controlAt(tree, box).value : textOf(tree, box);
