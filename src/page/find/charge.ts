/** One service line out of the parts of its rows. */
import type { ServiceLine } from '../../encounter/encounter.ts';
import type { FieldOrigin } from '../../encounter/fragment.ts';
import type { Atom } from './atoms.ts';
import {
  parseCode,
  parseDiagnoses,
  parseModifiers,
  parsePointers,
  trailingModifiers,
} from './codes.ts';
import { countsOf, filled, firstRead } from './counts.ts';
import { type DateOrder, findDate } from './dates.ts';
import { namedFromAbove } from './above.ts';
import { columnRole, isNoService } from './line-words.ts';
import type { LineRow, RowGroup } from './line-rows.ts';
import { holdsAtom, type Slot, slotsOf } from './slots.ts';
import { datedRow } from './row-date.ts';
import { cardState, leadingTick, saysYes } from './ticks.ts';
import { taughtOf } from './taught.ts';
import { controlAt, type Tree } from './tree.ts';

/** A line with what is needed to choose between two accounts of the same bill. */
export interface Charge {
  line: ServiceLine;
  /** By part: `code`, `units`, …; the box of each for finding it again. */
  origins: Record<string, FieldOrigin & { box: number }>;
  /** Where the code stands. */
  box: number;
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

interface Pointed {
  codes: string[];
  pointers: number[];
}

/** A box to tick for each diagnosis, named by its letter, number or code. */
function ticked(slot: Slot): Pointed {
  const label = slot.checked ? slot.hint.replace(/^.*\b([A-L]|\d{1,2})$/i, '$1') : '';
  return { codes: parseDiagnoses(label), pointers: parsePointers(label) };
}

/** What a slot points to: codes outright, or places in the list of diagnoses. */
function pointedTo(tree: Tree, slot: Slot): Pointed {
  const { kind, first, raw } = controlAt(tree, slot.box);
  if (slot.control && /check|radio/.test(kind)) return ticked(slot);
  const gathered = kind === 'select' && isAccumulator(slot) ? first : '';
  const texts = [gathered, slot.text, slot.control ? raw : ''].filter(Boolean);
  const codes = texts.map((text) => parseDiagnoses(text, true)).find((found) => found.length > 0);
  if (codes) return { codes, pointers: [] };
  return { codes: [], pointers: texts.map(parsePointers).find((at) => at.length > 0) ?? [] };
}

/** `Chiropractic manipulation. Modifiers: AT, GP. Units: 1.00` */
const NAMED_MODIFIERS = /\bmod(?:s|ifiers?)?\s*[:=]\s*([A-Z0-9]{2}(?:[\s,]+[A-Z0-9]{2})*)\b/i;

/** Modifiers glued to the code stand before those in boxes of their own, none twice. */
function modifiersOf(
  row: LineRow,
  boxes: readonly Slot[],
  texts: readonly Slot[],
): string[] | undefined {
  const glued = row.atom.code.modifiers;
  const own = boxes.flatMap((slot) => parseModifiers(slot.text));
  const loose = boxes.length === 0 ? looseModifiers(texts) : [];
  const { rest } = row.atom.code;
  const named = NAMED_MODIFIERS.exec(rest)?.[1];
  const trailing = named ? parseModifiers(named) : trailingModifiers(rest);
  const behind = glued.length > 0 || own.length > 0 ? [] : trailing;
  const all = [...new Set([...glued, ...own, ...behind, ...loose])].slice(0, 4);
  return all.length > 0 || boxes.length > 0 ? all : undefined;
}

/** Chips right after the code: known modifiers, of which at least one has a letter. */
function looseModifiers(texts: readonly Slot[]): string[] {
  const tokens: string[] = [];
  for (const slot of texts) {
    const code = parseCode(`97140-${slot.text.replace(/\s*[×✕]$/, '')}`);
    if (tokens.length === 0 && /[a-z]{3}/.test(slot.text)) continue;
    if (!code || code.rest !== '' || code.modifiers.length === 0) break;
    tokens.push(...code.modifiers);
  }
  return tokens.some((token) => /[A-Z]/.test(token)) || tokens.includes('59') ? tokens : [];
}

const DATE_PARTS = [/year|yy/i, /month|\bmm/i, /day|\bdd/i];

/** One name over three boxes, such as `From MM DD YY`, names them in its own order. */
function namedPart(numbers: readonly Slot[], name: RegExp): Slot | undefined {
  const named = numbers.filter(({ hint }) => name.test(hint));
  const hint = named[0]?.hint ?? '';
  const starts = DATE_PARTS.map((part) => hint.search(part)).toSorted((one, two) => one - two);
  const shared = named.length > 2 && named.slice(0, 3).every((slot) => slot.hint === hint);
  return named[shared ? starts.indexOf(hint.search(name)) : 0];
}

/** The line's own date: one text, or boxes for month, day and year under their names. */
function dateOf(slots: readonly Slot[], order: DateOrder): string | null {
  const dates = filled(slots, 'date');
  const whole = firstRead(dates, (text) => findDate(text, order)?.iso ?? null);
  if (whole) return whole.value;
  const numbers = dates.filter((slot) => /^\d+$/.test(slot.text.trim()));
  const part = (name: RegExp): string => namedPart(numbers, name)?.text.trim() ?? '';
  const [year, month, day] = DATE_PARTS.map(part);
  return year && month && day
    ? (findDate(`${year.padStart(4, '20')}-${month}-${day}`, null)?.iso ?? null)
    : null;
}

const MAY_CHOOSE = /^(chosen|code|null)$/;

/** By a box to tick, drawn or real, else by the state of the whole card. */
function chosenOf(slots: readonly Slot[], tree: Tree, row: LineRow): boolean | null {
  const choosing = slots.filter(({ role }) => MAY_CHOOSE.test(String(role)));
  const box = choosing.find(
    ({ control, box: at }) => control && /check|radio/.test(controlAt(tree, at).kind),
  );
  const drawn = choosing.flatMap(({ control, text, role }) =>
    control ? [] : (leadingTick(text)?.ticked ?? (role === 'chosen' ? saysYes(text) : null) ?? []),
  );
  return box?.checked ?? drawn[0] ?? cardState(tree, row.atom.box, row.box);
}

const TAKEN_OUT = /\b(deleted|voided|removed|cancelled)\b/i;

const isTicked = (slots: readonly Slot[]): boolean =>
  filled(slots, 'delete').some((slot) => slot.control && slot.checked);

interface Parts {
  slots: Slot[];
  others: Slot[];
  code: Slot | undefined;
}

/** The list behind the text in which a picker shows what was chosen. */
const isTwinOf = (slot: Slot, { code }: Atom): boolean =>
  slot.control && parseCode(slot.text)?.code === code.code;

function partsOf(tree: Tree, group: RowGroup, row: LineRow): Parts {
  const own = namedFromAbove(tree, group, slotsOf(tree, group, row));
  const slots = taughtOf(tree)?.slots(tree, row, own) ?? own;
  const code =
    slots.find((slot) => holdsAtom(tree, slot, row)) ??
    slots.find((slot) => isTwinOf(slot, row.atom));
  return { slots, others: slots.filter((slot) => slot !== code), code };
}

/** Texts without a name that come right after the code. */
const textsAfter = (parts: Parts): Slot[] => {
  const from = parts.code ? parts.slots.indexOf(parts.code) + 1 : 0;
  return parts.slots.slice(from).filter((slot) => !slot.control && slot.role === null);
};

function diagnosesOf(tree: Tree, slots: readonly Slot[]): (Pointed & { slot: Slot }) | null {
  const [slot] = slots;
  if (!slot) return null;
  const pointed = slots.map((at) => pointedTo(tree, at));
  return {
    codes: [...new Set(pointed.flatMap((at) => at.codes))],
    pointers: [...new Set(pointed.flatMap((at) => at.pointers))],
    slot,
  };
}

const CODE_PLACE = /^(code|description|chosen|other)$/;

/** One name over the code and the boxes for its modifiers, as on the paper claim. */
const namesBoth = ({ role, hint }: Slot): boolean =>
  role === 'modifiers' && columnRole(hint.replace(/mod\w*/gi, '')) === 'code';

/** A row that is a diagnosis, a payment or a product, or whose number is no code, is no charge. */
const isCharge = ({ code, others }: Parts): boolean =>
  code !== undefined &&
  (code.role === null || CODE_PLACE.test(code.role) || namesBoth(code)) &&
  !filled(others, 'type').some((slot) => isNoService(slot.text));

interface LineParts {
  line: ServiceLine;
  from: Record<string, Slot | undefined>;
  pointers: number[];
}

function lineOf(tree: Tree, row: LineRow, parts: Parts, code: Slot): LineParts {
  const boxes = filled(parts.others, 'modifiers');
  const modifiers = modifiersOf(row, boxes, textsAfter(parts));
  const { units, minutes } = countsOf(parts.others, code, row.atom.code.rest);
  const diagnoses = diagnosesOf(tree, filled(parts.others, 'diagnoses'));
  return {
    line: {
      code: row.atom.code.code,
      ...(units ? { units: units.value } : {}),
      ...(modifiers ? { modifiers } : {}),
      ...(minutes ? { minutes: minutes.value } : {}),
      ...(diagnoses ? { diagnoses: diagnoses.codes } : {}),
    },
    from: {
      code,
      units: units?.slot,
      modifiers: boxes[0] ?? (modifiers && code),
      minutes: minutes?.slot,
      diagnoses: diagnoses?.slot,
    },
    pointers: diagnoses?.pointers ?? [],
  };
}

const isStrong = (
  code: Slot,
  line: ServiceLine,
  others: readonly Slot[],
  units: Slot | undefined,
): boolean =>
  code.role === 'code' ||
  (line.modifiers ?? []).length > 0 ||
  filled(others, 'modifiers').length > 0 ||
  units !== undefined;

const originsOf = (tree: Tree, from: LineParts['from']): Charge['origins'] =>
  Object.fromEntries(
    Object.entries(from).flatMap(([name, slot]) => (slot ? [[name, originOf(tree, slot)]] : [])),
  );

/** The line in one row, or null where the row is a diagnosis, a payment or a product. */
export function chargeOf(
  tree: Tree,
  group: RowGroup,
  row: LineRow,
  order: DateOrder,
): Charge | null {
  const parts = partsOf(tree, group, row);
  const { slots, others, code } = parts;
  if (!code || !isCharge(parts)) return null;
  const { from, ...read } = lineOf(tree, row, parts, code);
  return {
    ...read,
    origins: originsOf(tree, from),
    box: row.atom.box,
    pointing: filled(others, 'diagnoses').map(({ box }) => box),
    date: dateOf(others, order) ?? (group.grid ? null : datedRow(tree, row.box, order)),
    visible: tree.probe.visible(row.atom.box),
    editable: slots.some((slot) => slot.control && controlAt(tree, slot.box).editable),
    strong: isStrong(code, read.line, others, from['units']),
    chosen: chosenOf(slots, tree, row),
    dropped:
      tree.probe.struck(row.atom.box) || isTicked(others) || TAKEN_OUT.test(row.atom.code.rest),
  };
}
