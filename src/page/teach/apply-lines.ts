/** Puts the parts of service lines that the user has pointed at in the place of what their titles say. */
import type { Atom } from '../find/atoms.ts';
import { parseCode } from '../find/codes.ts';
import type { LineRole } from '../find/line-words.ts';
import type { LineRow } from '../find/line-rows.ts';
import type { Slot } from '../find/slots.ts';
import { ancestors, boxAt, controlAt, isWithin, linesIn, type Tree } from '../find/tree.ts';
import type { FoundAgain } from './find-again.ts';
import { valueAt } from './value.ts';

/** The codes in the column that was pointed at, in the place of all others. */
export function withTaughtCodes(tree: Tree, { found }: FoundAgain, atoms: Atom[]): Atom[] {
  const place = found.get('lines.code');
  if (!place) return atoms;
  return place.boxes.flatMap((outer) => {
    const controls = tree.controls.filter((box) => isWithin(tree, box, outer));
    return [...controls, ...linesIn(tree, outer).map(({ from }) => from), outer]
      .flatMap((box): Atom[] => {
        const { control, text } = boxAt(tree, box);
        const code = parseCode(control ? control.value || control.raw : text || valueAt(tree, box));
        return code ? [{ box, code, control: control !== null, certain: true }] : [];
      })
      .slice(0, 1);
  });
}

const ROLES: readonly (readonly [string, LineRole])[] = [
  ['lines.code', 'code'],
  ['lines.units', 'units'],
  ['lines.modifiers', 'modifiers'],
  ['lines.minutes', 'minutes'],
  ['lines.diagnoses', 'diagnoses'],
];

/** The smallest box that holds the code and every part that was pointed at, and no other code. */
export function taughtRow(
  tree: Tree,
  { found }: FoundAgain,
  atom: Atom,
  atoms: readonly Atom[],
): number {
  const parts = ROLES.flatMap(([field]) =>
    found.has(field) ? [found.get(field)?.boxes ?? []] : [],
  );
  if (parts.length === 0) return -1;
  const whole = [atom.box, ...ancestors(tree, atom.box)].find(
    (at) =>
      atoms.some((other) => other !== atom && isWithin(tree, other.box, at)) ||
      parts.every((boxes) => boxes.some((box) => isWithin(tree, box, at))),
  );
  const shared =
    whole === undefined ||
    atoms.some((other) => other !== atom && isWithin(tree, other.box, whole));
  return shared ? -1 : whole;
}

/** The parts of a line, those pointed at by their taught names. */
export function withTaughtRoles(
  tree: Tree,
  { found }: FoundAgain,
  row: LineRow,
  slots: readonly Slot[],
): Slot[] {
  let named = [...slots];
  for (const [field, role] of ROLES) {
    const place = found.get(field);
    if (!place) continue;
    const rows = [row.box, ...row.more];
    const own = place.boxes.filter((box) => rows.some((at) => isWithin(tree, box, at)));
    named = named.map((slot) => (slot.role === role ? { ...slot, role: 'other' } : slot));
    for (const box of own) named = taughtPart(tree, row, named, { box, role, hint: place.hint });
  }
  return named;
}

interface Part {
  box: number;
  role: LineRole;
  hint: string;
}

function taughtPart(tree: Tree, row: LineRow, slots: readonly Slot[], part: Part): Slot[] {
  const { box, role, hint } = part;
  const by = 'taught' as const;
  const isIt = (slot: Slot): boolean =>
    isWithin(tree, slot.box, box) &&
    (role === 'code') === (slot.box === row.atom.box || isWithin(tree, row.atom.box, slot.box));
  if (slots.some(isIt))
    return slots.map((slot) => (isIt(slot) ? { ...slot, role, by, hint } : slot));
  if (role === 'code') return [...slots];
  const { checked } = controlAt(tree, box);
  const control = boxAt(tree, box).control !== null;
  return [...slots, { box, role, by, hint, text: valueAt(tree, box), control, checked }];
}
