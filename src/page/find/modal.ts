/** A dialog that shuts off the page behind it: while it is open, its patient is the one the user sees. */
import type { Pair } from './pair.ts';
import type { FoundIdentity } from './identity.ts';
import { outsideOf } from './others.ts';
import type { Range } from './ranges.ts';
import { boxAt, hasDialogRole, isWithin, type Tree } from './tree.ts';

const MODAL_CLASS = /(^|[\s_-])modal([\s_-]|$)/i;

/** A dialog that does not say so is as often a drawer beside a page that stays in use. */
function isModal(tree: Tree, box: number): boolean {
  const { attr } = tree.probe;
  if (boxAt(tree, box).tag === 'dialog') return true;
  if (!hasDialogRole(tree, box)) return false;
  return attr(box, 'aria-modal') === 'true' || MODAL_CLASS.test(attr(box, 'class'));
}

/** The modal dialogs that are shown, the last on the page first. */
function shownModals(tree: Tree): Range[] {
  return tree.boxes
    .flatMap(({ tag, end }, at): Range[] =>
      tag !== '#text' && isModal(tree, at) && tree.probe.visible(at) ? [[at, end]] : [],
    )
    .toReversed();
}

/**
 * The page around a shown modal dialog that names one patient of its own, where the whole page names
 * several patients or visits; null where no such dialog settles it. `identify` reads an identity from
 * some of the page's pairs.
 */
export function behindModal(
  tree: Tree,
  pairs: readonly Pair[],
  whole: FoundIdentity,
  identify: (pairs: readonly Pair[]) => FoundIdentity,
): Range[] | null {
  if (!whole.identity.conflict) return null;
  for (const [from, end] of shownModals(tree)) {
    const behind: Range[] = [
      [0, from],
      [end, tree.boxes.length],
    ];
    const { identity, boxes } = identify(outsideOf(pairs, behind, (pair) => pair.from));
    const own = identity.patient !== undefined && isWithin(tree, boxes[0] ?? 0, from);
    if (own && !identity.conflict) return behind;
  }
  return null;
}
