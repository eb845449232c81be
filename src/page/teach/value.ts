import { boxAt, controlAt, controlsIn, textOf, type Tree } from '../find/tree.ts';

const HOLDS_TEXT = /^(?:line|multiline|editor|select|combobox)$/;

/** What stands in a place, on one line: in the controls that it is or holds, or as text. */
export function valueAt(tree: Tree, box: number): string {
  const controls = boxAt(tree, box).control ? [box] : controlsIn(tree, box);
  const typed = controls.filter((at) => HOLDS_TEXT.test(controlAt(tree, at).kind));
  const values = typed.map((at) => controlAt(tree, at).value).filter(Boolean);
  return values.join(' ') || textOf(tree, box) || piecesOf(tree, box);
}

/** The texts of an element within a line, which belongs to no box of its own. */
function piecesOf(tree: Tree, box: number): string {
  const inside = tree.boxes.slice(box, boxAt(tree, box).end);
  return inside
    .map(({ text }) => text)
    .join('')
    .trim();
}
