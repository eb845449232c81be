/** How far one service line reaches where no table says so: a card, a list entry, a row of boxes. */
import type { Atom } from './atoms.ts';
import { parseCode, parseDiagnoses, parseMinutes, parseUnits } from './codes.ts';
import { columnRole, type LineRole, namesBill } from './line-words.ts';
import { factNamed } from './scalar-words.ts';
import { cardSlots } from './slots.ts';
import {
  boxAt,
  children,
  controlsIn,
  isLarge,
  isWithin,
  type Line,
  linesIn,
  textOf,
  type Tree,
} from './tree.ts';

const STOPS = /^(body|main|table|tbody|ul|ol|nav|aside|dialog)$/;

/** Elements that hold one thing each. */
const WHOLE = /^(li|fieldset|section|article)$/;

/** More than this and it is no card. */
const MOST_LINES = 24;

const firstRole = (tree: Tree, box: number): LineRole | null =>
  columnRole(linesIn(tree, box)[0]?.text ?? '');

/** A box that begins with the name of a part is not built like one that begins with another, or with none. */
function areFields(tree: Tree, other: number, own: number): boolean {
  const role = firstRole(tree, own);
  return role !== null && firstRole(tree, other) !== role;
}

/** `1 unit`, `25 min`: no line of its own, however alike it is built. */
const isPartText = (text: string): boolean =>
  parseUnits(text) !== null || parseMinutes(text) !== null;

/** How many of a box's children are built like the one on the way to the code. */
function isOneOfMany(tree: Tree, parent: number, child: number): boolean {
  const alike = children(tree, parent).filter(
    (other) =>
      boxAt(tree, other).tag === boxAt(tree, child).tag &&
      controlsIn(tree, other).length === controlsIn(tree, child).length &&
      !isPartText(textOf(tree, other, 24)) &&
      !areFields(tree, other, child),
  );
  const texts = new Set(linesIn(tree, child).map((line) => line.text));
  const rich = controlsIn(tree, child).length > 1 || texts.size > 1;
  return alike.length > 1 && rich;
}

const rolesIn = (tree: Tree, box: number): LineRole[] =>
  cardSlots(tree, box).flatMap(({ role }) => (role ? [role] : []));

/** A legend speaks for its own fieldset only, a heading for all beside it; a code may be set as one. */
const isTitle = (tree: Tree, line: Line): boolean =>
  /^h[1-6]$/.test(boxAt(tree, line.box).tag) &&
  parseCode(line.text) === null &&
  parseDiagnoses(line.text).length === 0;

/** The first line of a box that calls it a bill. */
const isOwnTitle = (tree: Tree, line: Line, box: number): boolean =>
  linesIn(tree, box)[0] === line && namesBill(line.text);

/** What a larger box would add belongs to the line: no title, no fact of the visit, nothing twice. */
function addsToLine(tree: Tree, inner: number, outer: number): boolean {
  const added = linesIn(tree, outer).filter((line) => !isWithin(tree, line.from, inner));
  const titles = added.filter((line) => isTitle(tree, line));
  if (added.length > MOST_LINES || titles.some((line) => !isOwnTitle(tree, line, outer)))
    return false;
  const roles = rolesIn(tree, inner);
  const complete = roles.includes('units') || roles.includes('modifiers');
  if (!complete) return true;
  if (added.some((line) => factNamed(line.text) !== null)) return false;
  const more = rolesIn(tree, outer).slice(0);
  for (const role of roles) more.splice(more.indexOf(role), 1);
  return more.every((role) => role === 'other' || !roles.includes(role));
}

const isBarrier = (tree: Tree, at: number, parent: number): boolean =>
  WHOLE.test(boxAt(tree, at).tag) ||
  STOPS.test(boxAt(tree, parent).tag) ||
  controlsIn(tree, parent).some((control) => isLarge(tree, control));

/** Climbs from a code to the largest box that holds no other code and is all one line. */
export function cardOf(tree: Tree, atom: Atom, atoms: readonly Atom[]): number {
  let at = atom.box;
  for (let parent = boxAt(tree, at).parent; parent >= 0; parent = boxAt(tree, at).parent) {
    if (isBarrier(tree, at, parent)) break;
    if (atoms.some((other) => other !== atom && isWithin(tree, other.box, parent))) break;
    const element = boxAt(tree, at).tag !== '#text';
    if (element && isOneOfMany(tree, parent, at)) break;
    if (element && !addsToLine(tree, at, parent)) break;
    at = parent;
  }
  return at;
}
