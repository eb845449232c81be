/** Names of columns that stand apart from their rows: over a grid of boxes, found by where things stand. */
import type { Rect } from '../snapshot/box.ts';
import { columnRole } from './line-words.ts';
import type { RowGroup } from './line-rows.ts';
import type { Slot } from './slots.ts';
import { boxAt, type Line, lowerBound, type Tree } from './tree.ts';

/** Column names are looked for in so many lines before the first row. */
const REACH = 16;

/** Names in one row of a grid or a flex box run together in one line: each text is one. */
function pieces(tree: Tree, line: Line): Line[] {
  if (line.to === line.from || line.to - line.from > 40) return [line];
  const texts: Line[] = [];
  for (let at = line.from; at <= line.to; at += 1) {
    const { tag, text, parent } = boxAt(tree, at);
    if (tag === '#text' && text.trim() !== '')
      texts.push({ ...line, text: text.trim(), box: parent, from: at, to: at });
  }
  const roles = new Set(texts.map(({ text }) => columnRole(text)).filter(Boolean));
  return roles.size > 1 ? texts : [line];
}

/** The run of short texts before the rows that name at least two different columns. */
function headerLines(tree: Tree, group: RowGroup): Line[] {
  const first = group.rows[0]?.box ?? 0;
  const end = lowerBound(tree.lines, first, (line) => line.from);
  const near = tree.lines
    .slice(Math.max(0, end - REACH), end)
    .flatMap((line) => pieces(tree, line))
    .filter((line) => line.text.length <= 32 && !/\d{2}/.test(line.text.replace(/icd-?10/i, '')));
  const start = near.findIndex((line) => columnRole(line.text) !== null);
  const names = start < 0 ? [] : near.slice(start);
  const roles = new Set(names.map((line) => columnRole(line.text)).filter(Boolean));
  return roles.size >= 2 ? names : [];
}

const overlap = (one: Rect, other: Rect): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** A name and where it stands. */
interface Placed {
  line: Line;
  rect: Rect;
}

const rolesOf = (names: readonly Placed[]): Set<unknown> =>
  new Set(names.map(({ line }) => columnRole(line.text)).filter(Boolean));

/** The names in one row with the last of them, where that is a row of names; labels higher up are of other boxes. */
function lowestRow(names: readonly Placed[]): readonly Placed[] {
  const last = names.findLast(({ line }) => columnRole(line.text) !== null);
  if (!last) return names;
  const row = names.filter(
    ({ rect }) => rect.top < last.rect.bottom && last.rect.top < rect.bottom,
  );
  return rolesOf(row).size > 1 ? row : names;
}

function placedNames(tree: Tree, names: readonly Line[]): readonly Placed[] {
  return lowestRow(
    names.flatMap((line) => {
      const rect = tree.probe.rect(line.box) ?? tree.probe.rect(line.from);
      return rect ? [{ line, rect }] : [];
    }),
  );
}

function nameOver(tree: Tree, slot: Slot, names: readonly Placed[]): Line | undefined {
  const own = tree.probe.rect(slot.box);
  if (!own || own.right <= own.left) return undefined;
  const placed = names.map(({ line, rect }) => ({
    line,
    shared: overlap(rect, own),
    width: rect.right - rect.left,
  }));
  const widest = Math.max(0, ...placed.map(({ shared }) => shared));
  const over = placed.filter(({ shared }) => shared > 0 && shared >= widest - 1);
  // A title is wider than the columns under it; two names of one width stand over each other, not over columns.
  const narrowest = Math.min(...over.map(({ width }) => width));
  const fitting = over.filter(({ width }) => width < narrowest * 1.2);
  return fitting.length === 1 ? fitting[0]?.line : undefined;
}

/**
 * Gives the parts of a line without a name the column name that stands over them. Rectangles are asked
 * for here alone, and only where a part has no other name.
 */
export function namedFromAbove(tree: Tree, group: RowGroup, slots: readonly Slot[]): Slot[] {
  if ((group.grid?.headers.length ?? 0) > 0 || slots.every((slot) => slot.role !== null))
    return [...slots];
  const names = placedNames(tree, headerLines(tree, group));
  if (names.length === 0) return [...slots];
  return slots.map((slot) => {
    const name = slot.role === null ? nameOver(tree, slot, names) : undefined;
    const role = name ? columnRole(name.text) : null;
    return name && role ? { ...slot, role, by: 'column', hint: name.text } : slot;
  });
}
