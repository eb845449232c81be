/** The head or foot that a printed page repeats: it stands among the lines of a note and is no part of it. */
import type { Range } from './ranges.ts';
import { boxAt, type Line, linesIn, textOf, type Tree } from './tree.ts';

/** A head has so many lines at most, and none longer. */
const MOST_LINES = 12;
const LONGEST = 80;

const isHead = (tree: Tree, box: number): boolean => {
  const lines = linesIn(tree, box);
  return lines.length <= MOST_LINES && lines.every(({ text }) => text.length <= LONGEST);
};

/** The largest block around a line that the page shows once more word for word; else the line alone. */
export function runningHead(tree: Tree, line: Line): Range {
  const twin = tree.lines.find((other) => other.text === line.text && other.from !== line.from);
  let found: Range = [line.from, line.to + 1];
  let [own, other] = [line.box, twin?.box ?? -1];
  while (own > 0 && other > 0 && own !== other && isHead(tree, own)) {
    if (textOf(tree, own, 1200) !== textOf(tree, other, 1200)) break;
    found = [own, boxAt(tree, own).end];
    own = boxAt(tree, own).parent;
    other = boxAt(tree, other).parent;
  }
  return found;
}
