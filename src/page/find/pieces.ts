/** Names of facts that are texts of their own, with the texts that they name. */
import type { Pair } from './pair.ts';
import { FACT, hintsOf } from './hints.ts';
import { LOOKS } from './looks.ts';
import { type Fact, factNamed } from './scalar-words.ts';
import { isTable } from './tables.ts';
import {
  ancestors,
  boxAt,
  childToward,
  common,
  depthOf,
  type Line,
  nearest,
  type Tree,
} from './tree.ts';

/** The texts of a small part of the page; null where it has a control or more than three texts. */
function textsIn(tree: Tree, part: number): number[] | null {
  const texts: number[] = [];
  for (let at = part; at < boxAt(tree, part).end; at += 1) {
    if (boxAt(tree, at).control || texts.length > 3) return null;
    if (boxAt(tree, at).tag === '#text') texts.push(at);
  }
  return texts;
}

/** Close to a name is what stands little deeper, or alone with it in the part of the page that holds both. */
function isClose(tree: Tree, name: number, value: number): boolean {
  const shared = common(tree, name, value);
  return (
    depthOf(tree, value) - depthOf(tree, shared) <= 4 || (textsIn(tree, shared)?.length ?? 9) <= 3
  );
}

/** The text after a text, if the two stand close: side by side, or as a name over its value. */
export function neighbour(tree: Tree, at: number): number {
  const next = boxAt(tree, at).end;
  for (let box = next; box < tree.boxes.length && box < next + 9; box += 1) {
    const { tag, control } = boxAt(tree, box);
    if (control && control.kind !== 'hidden') return -1;
    if (tag === '#text') return isClose(tree, at, box) ? box : -1;
  }
  return -1;
}

/** In a table the value may stand under the name instead of beside it; those are read by the grid. */
const isColumnName = (tree: Tree, box: number): boolean => {
  const cell = nearest(tree, box, (at) => /^(th|td)$/.test(boxAt(tree, at).tag));
  if (cell < 0) return false;
  const row = boxAt(tree, cell).parent;
  const table = nearest(tree, row, (at) => isTable(tree, at));
  const head = nearest(tree, row, (at) => boxAt(tree, at).tag === 'thead' || at === table);
  const cells = childToward(tree, row, cell);
  return (
    (tree.boxes[head]?.tag === 'thead' || tree.boxes[boxAt(tree, cells).end]?.tag === 'th') &&
    boxAt(tree, cell).tag === 'th'
  );
};

/** A value over its small name, the two alone in their part of the page: `HW-2207` above `Record number`. */
function valueAbove(tree: Tree, at: number, fact: Fact): number | null {
  const part = ancestors(tree, at).find((outer) => boxAt(tree, outer).end - outer > 3);
  const [above, name, ...more] = textsIn(tree, part ?? at) ?? [];
  if (above === undefined || name !== at || more.length > 0) return null;
  const value = boxAt(tree, above).text.trim();
  const fits = LOOKS[fact]?.(value) ?? /\p{L}{2}.{3}/u.test(value);
  return fits && factNamed(value) === null && !value.endsWith(':') ? above : null;
}

/** A text that is a label and no more; its value is the next text. */
function fromPiece(tree: Tree, at: number): Pair[] {
  const text = boxAt(tree, at).text.trim();
  if (text.length > 32 || text.length < 2) return [];
  const named = factNamed(text.replace(/\s*:$/, ''));
  if (!named || isColumnName(tree, at)) return [];
  const box = valueAbove(tree, at, named.fact) ?? neighbour(tree, at);
  if (box < 0 || factNamed(boxAt(tree, box).text) !== null) return [];
  const value = boxAt(tree, box)
    .text.replace(/^\s*[:#]\s*|\s*[|•·;]\s*$/g, '')
    .trim();
  return value
    ? [{ fact: named.fact, value, box, from: at, by: 'label', hint: text, weak: named.weak }]
    : [];
}

/** Names that are a text of their own on the line. */
export function fromPieces(tree: Tree, line: Line): Pair[] {
  const found: Pair[] = [];
  const single = line.from === line.to;
  if (single && !(line.hints & FACT)) return found;
  for (let at = line.from; at <= line.to; at += 1) {
    const { tag, text } = boxAt(tree, at);
    if (tag === '#text' && (single || hintsOf(text) & FACT)) found.push(...fromPiece(tree, at));
  }
  return found;
}
