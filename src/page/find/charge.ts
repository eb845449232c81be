/** One service line out of the parts of its rows. */
import type { ServiceLine } from '../../encounter/encounter.ts';
import type { FieldOrigin } from '../../encounter/fragment.ts';
import {
  parseCode,
  parseDiagnoses,
  parseMinutes,
  parseModifiers,
  parsePointers,
  parseUnits,
} from './codes.ts';
import { type DateOrder, findDate } from './dates.ts';
import { namedFromAbove } from './above.ts';
import { isNoService } from './line-words.ts';
import type { LineRow, RowGroup } from './rows.ts';
import { holdsAtom, type Slot, slotsOf } from './slots.ts';
import { controlAt, type Tree } from './tree.ts';

/** A line with what is needed to choose between two accounts of the same bill. */
export interface Charge {
  line: ServiceLine;
  /** By part: `code`, `units`, …; the box of each for finding it again. */
  origins: Record<string, FieldOrigin & { box: number }>;
  /** The boxes that point to diagnoses. */
  pointing: number[];
  /** Places of the pointed-to diagnoses in the list of diagnoses, where the line gives no codes. */
  pointers: number[];
  date: string | null;
  visible: boolean;
  editable: boolean;
  /** A label or column, glued modifiers or a unit make it a charge and not just a number. */
  strong: boolean;
  /** Unchecked in a list to choose from; null where there is nothing to check. */
  chosen: boolean | null;
  /** Crossed out, or ticked for deletion. */
  dropped: boolean;
}

const filled = (slots: readonly Slot[], role: Slot['role']): Slot[] =>
  slots.filter((slot) => slot.role === role);

function originOf(tree: Tree, slot: Slot): FieldOrigin & { box: number } {
  const editable = slot.control && controlAt(tree, slot.box).editable;
  return {
    by: slot.by,
    hint: slot.hint.slice(0, 60),
    visible: tree.probe.visible(slot.box),
    editable,
    box: slot.box,
  };
}

const isAccumulator = (slot: Slot): boolean => /justif/i.test(slot.hint);

/** What a slot points to: codes outright, or places in the list of diagnoses. */
function pointedTo(tree: Tree, slot: Slot): { codes: string[]; pointers: number[] } {
  const control = slot.control ? controlAt(tree, slot.box) : null;
  if (control && /check|radio/.test(control.kind)) {
    const label = control.checked ? slot.hint.replace(/^.*\b([A-L]|\d{1,2})$/i, '$1') : '';
    return { codes: parseDiagnoses(label), pointers: parsePointers(label) };
  }
  const gathered = control?.kind === 'select' && isAccumulator(slot) ? control.first : '';
  const texts = [gathered, slot.text, control?.raw ?? ''].filter(Boolean);
  const codes =
    texts.map((text) => parseDiagnoses(text, true)).find((found) => found.length > 0) ?? [];
  return {
    codes,
    pointers: codes.length > 0 ? [] : (texts.map(parsePointers).find((at) => at.length > 0) ?? []),
  };
}

/** Modifiers glued to the code stand before those in boxes of their own, none twice. */
function modifiersOf(
  row: LineRow,
  boxes: readonly Slot[],
  texts: readonly Slot[],
): string[] | undefined {
  const glued = row.atom.code.modifiers;
  const own = boxes.flatMap((slot) => parseModifiers(slot.text));
  const loose = boxes.length === 0 ? looseModifiers(texts) : [];
  const all = [...new Set([...glued, ...own, ...loose])].slice(0, 4);
  return all.length > 0 || boxes.length > 0 ? all : undefined;
}

/** Chips right after the code: known modifiers, of which at least one has a letter. */
function looseModifiers(texts: readonly Slot[]): string[] {
  const tokens: string[] = [];
  for (const slot of texts) {
    const code = parseCode(`97140-${slot.text.replace(/\s*[×✕]$/, '')}`);
    if (!code || code.rest !== '' || code.modifiers.length === 0) break;
    tokens.push(...code.modifiers);
  }
  return tokens.some((token) => /[A-Z]/.test(token)) || tokens.includes('59') ? tokens : [];
}

const unitsInRest = (rest: string): number | null => {
  const match =
    /(?:^|[\s(–-])(?:(\d{1,2})\s*(?:units?|un)\b|[x×]\s*(\d{1,2})\b|units?\s*[:=]\s*(\d{1,2})\b)/i.exec(
      rest,
    );
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
};

const minutesInRest = (rest: string): number | null => {
  const match = /(?:^|[\s(–-])(\d{1,3})\s*(?:min|mins|minutes)\b/i.exec(rest);
  return match ? Number(match[1]) : null;
};

const firstRead = <T>(
  slots: readonly Slot[],
  read: (text: string) => T | null,
): { slot: Slot; value: T } | null => {
  for (const slot of slots) {
    const value = read(slot.text);
    if (value !== null) return { slot, value };
  }
  return null;
};

/** The line's own date: one text, or boxes for month, day and year under their names. */
function dateOf(slots: readonly Slot[], order: DateOrder): string | null {
  const dates = filled(slots, 'date');
  const whole = firstRead(dates, (text) => findDate(text, order)?.iso ?? null);
  if (whole) return whole.value;
  const part = (name: RegExp): string =>
    dates.find((slot) => name.test(slot.hint) && /^\d+$/.test(slot.text.trim()))?.text.trim() ?? '';
  const [year, month, day] = [part(/year|yy/i), part(/month|\bmm/i), part(/day|\bdd/i)];
  return year && month && day
    ? (findDate(`${year.padStart(4, '20')}-${month}-${day}`, null)?.iso ?? null)
    : null;
}

function chosenOf(slots: readonly Slot[], tree: Tree): boolean | null {
  const box = slots.find(
    (slot) =>
      slot.control &&
      /check|radio/.test(controlAt(tree, slot.box).kind) &&
      (slot.role === 'chosen' || slot.role === null || slot.role === 'code'),
  );
  return box ? box.checked : null;
}

const isTicked = (slots: readonly Slot[]): boolean =>
  filled(slots, 'delete').some((slot) => slot.control && slot.checked);

interface Parts {
  slots: Slot[];
  others: Slot[];
  code: Slot | undefined;
}

function partsOf(tree: Tree, group: RowGroup, row: LineRow): Parts {
  const slots = namedFromAbove(tree, group, slotsOf(tree, group, row));
  const at = slots.findIndex((slot) => holdsAtom(tree, slot, row));
  const code = slots[at];
  return { slots, others: slots.filter((slot) => slot !== code), code };
}

/** Texts without a name that come right after the code. */
const textsAfter = (parts: Parts): Slot[] => {
  const from = parts.code ? parts.slots.indexOf(parts.code) + 1 : 0;
  return parts.slots.slice(from).filter((slot) => !slot.control && slot.role === null);
};

function measures(
  tree: Tree,
  parts: Parts,
  row: LineRow,
): Pick<ServiceLine, 'units' | 'minutes'> & { from: Record<string, Slot> } {
  const rest = row.atom.code.rest;
  const units = firstRead(filled(parts.others, 'units'), parseUnits);
  const minutes = firstRead(filled(parts.others, 'minutes'), parseMinutes);
  const code = parts.code!;
  const unitsRead = units?.value ?? unitsInRest(rest);
  const minutesRead = minutes?.value ?? minutesInRest(rest);
  return {
    ...(unitsRead === null ? {} : { units: unitsRead }),
    ...(minutesRead === null ? {} : { minutes: minutesRead }),
    from: {
      ...(unitsRead === null ? {} : { units: units?.slot ?? code }),
      ...(minutesRead === null ? {} : { minutes: minutes?.slot ?? code }),
    },
  };
}

function diagnosesOf(
  tree: Tree,
  slots: readonly Slot[],
): { codes: string[]; pointers: number[]; slot: Slot } | null {
  if (slots.length === 0) return null;
  const pointed = slots.map((slot) => pointedTo(tree, slot));
  return {
    codes: [...new Set(pointed.flatMap((at) => at.codes))],
    pointers: [...new Set(pointed.flatMap((at) => at.pointers))],
    slot: slots[0]!,
  };
}

/** The line in one row, or null where the row is a diagnosis, a payment or a product. */
export function chargeOf(
  tree: Tree,
  group: RowGroup,
  row: LineRow,
  order: DateOrder,
): Charge | null {
  const parts = partsOf(tree, group, row);
  const { others, code } = parts;
  if (!code || filled(others, 'type').some((slot) => isNoService(slot.text))) return null;
  if (code.role !== null && !/^(code|description|chosen|other)$/.test(code.role)) return null;
  const boxes = filled(others, 'modifiers');
  const modifiers = modifiersOf(row, boxes, textsAfter(parts));
  const { from, ...counts } = measures(tree, parts, row);
  const diagnoses = diagnosesOf(tree, filled(others, 'diagnoses'));
  const used: Record<string, Slot | undefined> = {
    code,
    ...from,
    modifiers: boxes[0] ?? (modifiers && code),
    diagnoses: diagnoses?.slot,
  };
  const origins = Object.fromEntries(
    Object.entries(used).flatMap(([name, slot]) => (slot ? [[name, originOf(tree, slot)]] : [])),
  );
  return {
    line: {
      code: row.atom.code.code,
      ...counts,
      ...(modifiers ? { modifiers } : {}),
      ...(diagnoses ? { diagnoses: diagnoses.codes } : {}),
    },
    origins,
    pointing: filled(others, 'diagnoses').map(({ box }) => box),
    pointers: diagnoses?.pointers ?? [],
    date: dateOf(others, order),
    visible: tree.probe.visible(row.atom.box),
    editable: parts.slots.some((slot) => slot.control && controlAt(tree, slot.box).editable),
    strong:
      code.role === 'code' ||
      row.atom.code.modifiers.length > 0 ||
      boxes.length > 0 ||
      'units' in from,
    chosen: chosenOf(parts.slots, tree),
    dropped: tree.probe.struck(row.atom.box) || isTicked(others),
  };
}
