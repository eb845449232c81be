/** The parts of one service line: each control and text of its rows, with what it stands for. */
import type { EvidenceKind } from '../../encounter/fragment.ts';
import { machineNames, ownLabels, shortLadder, type Label } from './labels.ts';
import { parseCode, parseDiagnoses, parseModifiers } from './codes.ts';
import { columnRole, type LineRole } from './line-words.ts';
import type { LineRow, RowGroup } from './line-rows.ts';
import { partsSaid, type Said, saidBy } from './speaking.ts';
import { headersOver, isStacked, nameBeside, onlyHeader, type Cell } from './tables.ts';
import {
  common,
  boxAt,
  controlAt,
  controlsIn,
  isWithin,
  linesIn,
  nearest,
  textOf,
  type Tree,
} from './tree.ts';

export interface Slot {
  box: number;
  role: LineRole | null;
  by: EvidenceKind;
  hint: string;
  /** What is shown there. */
  text: string;
  control: boolean;
  checked: boolean;
}

const roleFrom = (
  labels: readonly Label[],
): { role: LineRole | null; label: Label | undefined } => {
  const label = labels.find((candidate) => columnRole(candidate.text) !== null);
  return { role: label ? columnRole(label.text) : null, label };
};

function controlSlot(tree: Tree, box: number, labels: readonly Label[]): Slot {
  const control = controlAt(tree, box);
  const { role, label } = roleFrom(labels);
  return {
    box,
    role: role ?? (labels.length === 0 && ONLY_ICD.test(control.value) ? 'diagnoses' : null),
    by: label?.by ?? 'shape',
    hint: label?.text ?? '',
    text: control.value,
    control: true,
    checked: control.checked,
  };
}

/** A box without a name that holds diagnosis codes and nothing else. */
const ONLY_ICD =
  /^[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?:[\s,;|]+[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4})*$/;

const textSlot = (box: number, text: string): Slot => ({
  box,
  role: null,
  by: 'shape',
  hint: '',
  text,
  control: false,
  checked: false,
});

const saidSlot = (box: number, { role, name, value }: Said): Slot => ({
  ...textSlot(box, value),
  role,
  by: name ? 'label' : 'shape',
  hint: name,
});

const isFilled = (tree: Tree, box: number): boolean =>
  controlAt(tree, box).kind !== 'hidden' && tree.probe.attr(box, 'aria-hidden') !== 'true';

/** The names that a control has in itself. */
const namesIn = (tree: Tree, box: number): Label[] => [
  ...ownLabels(tree, box),
  ...machineNames(tree, box),
];

/** Over the rows of single services `Total min` is what each of them took. */
const TOTAL = /\btotal (?=(?:timed )?(?:min|mins|minutes|units?)\b)/i;

/** A number between the signs that make it smaller and larger. */
const STEPS = /^[-−–] ?(\d+) ?\+$/;

/** The text of a cell without the buttons beside it, as of a stepper; where all of it is a button, that. */
function readText(tree: Tree, cell: number): string {
  const lines = linesIn(tree, cell);
  const plain = lines.filter(({ pressable }) => !pressable);
  const some = plain.length < lines.length && plain.some(({ text }) => /\w/.test(text));
  const shown = some ? plain.map(({ text }) => text).join(' ') : textOf(tree, cell, 120);
  return shown.replace(STEPS, '$1');
}

/** A column's name goes before the control's own where the cell holds but one control. */
function cellSlots(tree: Tree, cell: Cell, headers: readonly string[]): Slot[] {
  const controls = controlsIn(tree, cell.box).filter((box) => isFilled(tree, box));
  const columns = headers.length > 1 ? [headers.join(' '), ...headers.toReversed()] : headers;
  const over = columns.map((text): Label => ({ by: 'column', text: text.replace(TOTAL, '') }));
  if (controls.length === 0) {
    const text = readText(tree, cell.box);
    if (headers.length === 0) return partsSaid(text).map((said) => saidSlot(cell.box, said));
    const { role, label } = roleFrom(over);
    return [{ ...textSlot(cell.box, text), role, by: 'column', hint: label?.text ?? '' }];
  }
  const slots = controls.map((box) => {
    const own = namesIn(tree, box);
    return controlSlot(tree, box, controls.length === 1 ? [...over, ...own] : [...own, ...over]);
  });
  return withChips(tree, cell.box, slots, roleFrom(over).role);
}

/** What texts beside an empty box have to be to stand for it, by the name of the column. */
const CHIPS: Partial<Record<LineRole, (text: string) => boolean>> = {
  code: (text) => parseCode(text) !== null,
  modifiers: (text) => parseModifiers(text).length > 0,
  diagnoses: (text) => parseDiagnoses(text, true).length > 0,
};

/** What was chosen stands as chips beside the box in which more is searched for. */
function withChips(tree: Tree, cell: number, slots: Slot[], role: LineRole | null): Slot[] {
  const isChip = role && CHIPS[role];
  if (!isChip || slots.some((slot) => slot.text !== '')) return slots;
  const chips = chipsIn(tree, cell).filter(({ text }) => text.length <= 40 && isChip(text));
  if (chips.length === 0) return slots;
  const at = chips[0]?.box ?? cell;
  const text = [...new Set(chips.map((chip) => chip.text))].join(', ');
  return [...slots, { ...textSlot(at, text), role, by: 'column' }];
}

/** Shown texts that are no button and no entry of a list to choose from. */
function chipsIn(tree: Tree, cell: number): { box: number; text: string }[] {
  const found: { box: number; text: string }[] = [];
  for (let box = cell; box < boxAt(tree, cell).end; box += 1) {
    if (boxAt(tree, box).tag !== '#text' || isPressed(tree, box)) continue;
    if (tree.probe.visible(box)) found.push({ box, text: boxAt(tree, box).text.trim() });
  }
  return found;
}

function gridSlots(tree: Tree, group: RowGroup, row: LineRow): Slot[] {
  const { grid } = group;
  if (!grid) return [];
  const boxes = [row.box, ...row.more].toSorted((one, other) => one - other);
  return boxes.flatMap((box, rank) => {
    const cells = row.cells ?? grid.rows.find((at) => at.box === box)?.cells ?? [];
    const stacked = isStacked(grid, boxes.length);
    const named = box === row.box || stacked;
    const beside = nameBeside(tree, grid, cells);
    return cells.flatMap((cell) => {
      const over = named ? headersOver(tree, stacked ? onlyHeader(grid, rank) : grid, cell) : [];
      return cellSlots(tree, cell, beside && cell !== cells[0] ? [beside] : over);
    });
  });
}

/** Where grids name each cell by its field: one text in an element with a machine name. */
function fieldText(tree: Tree, box: number, text: string): Slot {
  const slot = textSlot(box, text);
  let at = boxAt(tree, box).parent;
  for (let up = 0; up < 3 && boxAt(tree, at).end === box + 1; up += 1) {
    const label = FIELD_NAMES.map((name) => tree.probe.attr(at, name)).find(Boolean);
    if (label) return { ...slot, role: columnRole(label), by: 'name', hint: label };
    at = boxAt(tree, at).parent;
  }
  return slot;
}

const FIELD_NAMES = ['data-fieldname', 'data-field', 'col-id', 'data-label', 'data-column'];

/** A text that is only a name: short, no figures but a rank (`Modifier 2`). */
const isName = (slot: Slot): boolean =>
  !slot.control &&
  (!/\d/.test(slot.text) || /^\D{2,12}\d:?$/.test(slot.text)) &&
  columnRole(slot.text) !== null &&
  slot.text.length <= 28;

/** "Charges" over a single line names the bill, and none of its parts. */
const isTitle = (tree: Tree, { box, text }: Slot): boolean =>
  columnRole(text) === 'other' && /^h[1-6]$/.test(boxAt(tree, boxAt(tree, box).parent).tag);

/** A name reaches as far as its own field: a small box that holds both. */
function reaches(tree: Tree, name: Slot, value: Slot): boolean {
  const shared = common(tree, name.box, value.box);
  return boxAt(tree, shared).end - shared < 30;
}

const PART = /^(units|minutes|modifiers|diagnoses)$/;

/** `30 min` behind the name and the number of the units is no further value of that name. */
function mayBeNamed(slot: Slot, name: Slot): boolean {
  if (slot.control || slot.by !== 'shape') return false;
  const role = columnRole(name.text);
  return slot.role === null || role === slot.role || !PART.test(role ?? '');
}

/** A name goes for all that follows it up to the next name; one that nothing follows names an empty place. */
function nameFollowers(tree: Tree, slots: readonly Slot[]): Slot[] {
  const named: Slot[] = [];
  let name: Slot | null = null;
  let used = true;
  const leave = (): void => {
    if (!name || used) return;
    named.push({ ...name, role: columnRole(name.text), hint: name.text, by: 'label', text: '' });
  };
  for (const slot of slots) {
    if (isName(slot) && !isTitle(tree, slot)) {
      leave();
      name = slot;
      used = false;
    } else if (name && mayBeNamed(slot, name) && reaches(tree, name, slot)) {
      named.push({ ...slot, role: columnRole(name.text), by: 'label', hint: name.text });
      used = true;
    } else {
      named.push(slot);
      used ||= slot.control;
    }
  }
  leave();
  return named;
}

/** What a text says of itself, part by part. */
function speakingTexts(tree: Tree, box: number): Slot[] {
  const text = textOf(tree, box, 200);
  const parts = partsSaid(text);
  if (parts.length > 1 && parts.some(({ role }) => role !== null))
    return parts.map((said) => saidSlot(box, said));
  const said = saidBy(text);
  return [said.role ? saidSlot(box, said) : fieldText(tree, box, text)];
}

/** Words on a button are no part of a line. */
const isPressed = (tree: Tree, box: number): boolean =>
  nearest(tree, box, (at) => boxAt(tree, at).tag === 'button') >= 0;

const CROSS = /^[×✕✖✗x]$/i;

/** The cross that takes a chip out: the last text of what holds another before it. */
function isRemoval(tree: Tree, box: number): boolean {
  if (!CROSS.test(boxAt(tree, box).text.trim())) return false;
  const holder = nearest(tree, boxAt(tree, box).parent, (at) =>
    tree.boxes
      .slice(at, boxAt(tree, at).end)
      .some(({ tag }, to) => tag === '#text' && at + to !== box),
  );
  const { end } = boxAt(tree, holder);
  return !tree.boxes.slice(box + 1, end).some(({ tag }) => tag === '#text');
}

/** The parts of a card: its controls and its texts. What is only placed may follow the names of other columns. */
export function cardSlots(tree: Tree, card: number, placed = false): Slot[] {
  const slots: Slot[] = [];
  const { end } = boxAt(tree, card);
  for (let at = card; at < end; at += 1) {
    const box = boxAt(tree, at);
    if (box.tag === '#text') {
      if (!isPressed(tree, at) && !isRemoval(tree, at)) slots.push(...speakingTexts(tree, at));
    } else if (box.control && isFilled(tree, at))
      slots.push(controlSlot(tree, at, placed ? namesIn(tree, at) : shortLadder(tree, at)));
  }
  return nameFollowers(tree, slots);
}

/** All parts of a line in page order, the code's own place included. */
export function slotsOf(tree: Tree, group: RowGroup, row: LineRow): Slot[] {
  if (group.grid) return gridSlots(tree, group, row);
  if (row.more.length === 0) return cardSlots(tree, row.box);
  return [row.box, ...row.more].flatMap((box) => cardSlots(tree, box, true));
}

export const holdsAtom = (tree: Tree, slot: Slot, row: LineRow): boolean =>
  slot.box === row.atom.box || isWithin(tree, row.atom.box, slot.box);
