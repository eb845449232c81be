/** What the user has taught of a site, as finding asks for it. */
import type { TaughtSignals } from '../../encounter/field-map.ts';
import type { Taught } from '../find/taught.ts';
import type { Tree } from '../find/tree.ts';
import { withTaughtFacts, withTaughtHealth, withTaughtNotes } from './apply.ts';
import { taughtRow, withTaughtCodes, withTaughtRoles } from './apply-lines.ts';
import { findAgain, type FoundAgain } from './find-again.ts';

/** The places are looked for once a read. */
export function taughtReading(fields: readonly TaughtSignals[]): Taught {
  const looked = new WeakMap<Tree, FoundAgain>();
  const placesIn = (tree: Tree): FoundAgain => {
    const held = looked.get(tree) ?? findAgain(tree, fields);
    looked.set(tree, held);
    return held;
  };
  return {
    claims: Object.fromEntries(fields.map(({ selector }, at) => [`taught.${at}`, [selector]])),
    notes: (tree, shown) => withTaughtNotes(tree, placesIn(tree), shown),
    facts: (tree, pairs) => withTaughtFacts(tree, placesIn(tree), pairs),
    codes: (tree, atoms) => withTaughtCodes(tree, placesIn(tree), atoms),
    row: (tree, atom, atoms) => taughtRow(tree, placesIn(tree), atom, atoms),
    slots: (tree, row, slots) => withTaughtRoles(tree, placesIn(tree), row, slots),
    health: (tree, fragment) => withTaughtHealth(placesIn(tree), fragment),
  };
}
