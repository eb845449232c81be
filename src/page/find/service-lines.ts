/** The bill of the visit: the charges of a page, decoys and twins left out. */
import type { UnreadReason } from '../../encounter/fragment.ts';
import { findAtoms } from './atoms.ts';
import { type Charge, chargeOf } from './charge.ts';
import type { DateOrder } from './dates.ts';
import { columnRole, namesBill } from './line-words.ts';
import { isOffer, regionTitles } from './regions.ts';
import type { RowGroup } from './line-rows.ts';
import { groupRows } from './rows.ts';
import { headersOver } from './tables.ts';
import { taughtOf } from './taught.ts';
import { gridOf } from './whole-grids.ts';
import {
  boxAt,
  common,
  controlAt,
  controlsIn,
  type Line,
  lowerBound,
  nearest,
  textOf,
  type Tree,
} from './tree.ts';

export interface Bill {
  charges: Charge[];
  /** A bill is shown and holds no charge. */
  empty?: boolean;
  why?: UnreadReason;
}

/** Which diagnoses the charges point to. */
export interface Billed {
  codes: readonly string[];
  /** How many places of the list of diagnoses their pointers reach. */
  places: number;
}

export const billedBy = ({ charges }: Bill): Billed => ({
  codes: charges.flatMap(({ line }) => line.diagnoses ?? []),
  places: Math.max(0, ...charges.flatMap(({ pointers }) => pointers.map((place) => place + 1))),
});

interface Account {
  group: RowGroup;
  charges: Charge[];
  visible: boolean;
  editable: boolean;
}

/** A box to check beside each code chooses only where the page uses it so. */
function chosenOnly(charges: readonly Charge[]): Charge[] {
  const some = charges.some((charge) => charge.chosen === true);
  return charges.filter((charge) => {
    if (charge.chosen !== false) return true;
    return !some && charge.line.units !== undefined && charge.line.units > 0;
  });
}

/** Codes that only look like charges need a title over them that says so. */
function isBill(tree: Tree, group: RowGroup, charge: Charge, certain: boolean): boolean {
  if (charge.strong) return certain || charge.origins['code']?.by !== 'shape';
  return (
    certain && regionTitles(tree, group.rows[0]?.atom.box ?? 0).some((title) => namesBill(title))
  );
}

interface ReadRow {
  charge: Charge;
  certain: boolean;
  picked: boolean;
}

function* readRows(tree: Tree, group: RowGroup, order: DateOrder): Generator<void, ReadRow[]> {
  const rows: ReadRow[] = [];
  for (const row of group.rows) {
    const charge = chargeOf(tree, group, row, order);
    const picked = row.atom.control && controlAt(tree, row.atom.box).kind === 'select';
    if (charge) rows.push({ charge, certain: row.atom.certain, picked });
    yield;
  }
  return rows;
}

/** A drop-down at its first entry with nothing filled in beside it waits for the next line. */
function isBlank(tree: Tree, { charge, picked }: ReadRow): boolean {
  const { value, first } = controlAt(tree, charge.box);
  const { units, minutes, modifiers = [], diagnoses = [] } = charge.line;
  const beside = [...modifiers, ...diagnoses, ...charge.pointers].length;
  return picked && value === first && beside === 0 && units === undefined && minutes === undefined;
}

function* accountOf(
  tree: Tree,
  group: RowGroup,
  order: DateOrder,
  date: string | undefined,
): Generator<void, Account> {
  const all = yield* readRows(tree, group, order);
  const filled = all.filter((row) => !isBlank(tree, row));
  const rows = filled.length > 0 ? filled : all;
  const strong = rows.some(({ charge }) => charge.strong);
  // A drop-down that shows a code may be a picker: it needs units or modifiers of its own beside it.
  const read = rows.flatMap(({ charge, certain, picked }) =>
    (strong && certain && !picked) || isBill(tree, group, charge, certain) ? [charge] : [],
  );
  const today = read.filter((charge) => !date || !charge.date || charge.date === date);
  const some = today.some((charge) => charge.visible);
  // A hidden row among shown ones was taken out, or waits to be filled.
  const shown = today.filter((charge) => charge.visible || !some);
  const charges = chosenOnly(shown.filter((charge) => !charge.dropped));
  return {
    group,
    charges,
    visible: charges.some((charge) => charge.visible),
    editable: charges.some((charge) => charge.editable),
  };
}

const codesOf = (account: Account): string[] => account.charges.map((charge) => charge.line.code);

const rank = (account: Account): number => (account.visible ? 2 : 0) + (account.editable ? 1 : 0);

const textOfLines = (account: Account): string =>
  JSON.stringify(
    account.charges.map(({ line }) => [line.code, line.units ?? 0, line.modifiers ?? []]),
  );

/** Two accounts of one bill: the better-placed one holds; two equal ones that differ are not read. */
function settle(accounts: readonly Account[]): Bill {
  const [best, ...others] = [...accounts].toSorted((one, other) => rank(other) - rank(one));
  if (!best) return { charges: [] };
  const kept = [best];
  for (const other of others) {
    if (best.visible && !other.visible) continue;
    const shared = kept.filter((held) =>
      codesOf(other).some((code) => codesOf(held).includes(code)),
    );
    if (shared.length === 0) kept.push(other);
    else if (
      shared.some((held) => rank(held) === rank(other) && textOfLines(held) !== textOfLines(other))
    ) {
      return { charges: [], why: 'ambiguous' };
    }
  }
  // The rows of one table keep their order, which is not always that of the page.
  const first = ({ charges }: Account): number => Math.min(...charges.map(({ box }) => box));
  const inOrder = kept.toSorted((one, other) => first(one) - first(other));
  return { charges: inOrder.flatMap((account) => account.charges) };
}

/** Charges of several dates and no date of service to choose by. */
const hasTwoDates = (accounts: readonly Account[]): boolean =>
  accounts.some(
    (account) => new Set(account.charges.flatMap(({ date }) => (date ? [date] : []))).size > 1,
  );

const NO_WORDS = /^(no|none|add|search|select|choose|enter|total)\b/i;

/** Words in the column for codes: a charge that gives no code. */
function hasWords(tree: Tree, table: number): boolean {
  const grid = gridOf(tree, table);
  return grid.rows.some((row) =>
    row.cells.some((cell) => {
      const over = headersOver(tree, grid, cell).at(-1) ?? '';
      const [control = -1] = controlsIn(tree, cell.box);
      const text = textOf(tree, cell.box, 60) || controlAt(tree, control).value;
      return (
        cell.to - cell.from === 1 &&
        columnRole(over) === 'code' &&
        /[a-z]{4}/i.test(text) &&
        !NO_WORDS.test(text)
      );
    }),
  );
}

/** A shown table with a column for codes and one for units or modifiers, and nothing in the first. */
function hasEmptyBill(tree: Tree): boolean {
  return tree.boxes.some((box, at) => {
    if (box.tag !== 'table' || !tree.probe.visible(at) || isOffer(tree, at)) return false;
    const roles = new Set(
      gridOf(tree, at).headers.flatMap((row) =>
        row.cells.map((cell) => columnRole(textOf(tree, cell.box, 60))),
      ),
    );
    const bills = roles.has('code') && (roles.has('units') || roles.has('modifiers'));
    return bills && !hasWords(tree, at);
  });
}

const CODE_LABEL = /\b(cpt|hcpcs|procedure code|service code)\b/i;
const NO_CODE_WORDS = /\d{4}|^(no|none|add|search|select|choose|enter)\b/i;

const isCodeLabel = (tree: Tree, line: Line): boolean =>
  line.text.length <= 28 &&
  CODE_LABEL.test(line.text) &&
  nearest(tree, line.from, (box) => boxAt(tree, box).tag === 'label') >= 0;

/** Words in the place of a code: right after its label, before any box to fill in. */
function areWordsFor(tree: Tree, label: Line, next: Line): boolean {
  const box = tree.controls[lowerBound(tree.controls, label.to, Number)] ?? Infinity;
  const shared = common(tree, label.from, next.from);
  if (next.from > box || boxAt(tree, shared).end - shared > 24 || next.pressable) return false;
  const isName = columnRole(next.text) !== null && !/\d/.test(next.text);
  return /[a-z]{4}/i.test(next.text) && !NO_CODE_WORDS.test(next.text) && !isName;
}

/** A name for a code over words that hold none: the page shows descriptions only. */
function hasCodelessLine(tree: Tree): boolean {
  return tree.lines.some((line, at) => {
    const next = tree.lines[at + 1];
    if (!next || !isCodeLabel(tree, line) || !areWordsFor(tree, line, next)) return false;
    return tree.probe.visible(next.from) && !isOffer(tree, next.from);
  });
}

/**
 * Reads the service lines. `date` is the visit's date of service where it is known; charges of other
 * dates are left out. `taken` are the ranges of boxes that hold notes.
 */
export function* findBill(
  tree: Tree,
  taken: readonly (readonly [number, number])[],
  order: DateOrder,
  date: string | undefined,
): Generator<void, Bill> {
  const shown = yield* findAtoms(tree, taken);
  const atoms = taughtOf(tree)?.codes(tree, shown) ?? shown;
  yield;
  const accounts: Account[] = [];
  const groups = groupRows(tree, atoms);
  yield;
  for (const group of groups) {
    const account = yield* accountOf(tree, group, order, date);
    if (account.charges.length > 0) accounts.push(account);
  }
  yield;
  if (!date && hasTwoDates(accounts)) return { charges: [], why: 'two-dates' };
  const codeless = hasCodelessLine(tree) ? ({ why: 'no-code-on-page' } as const) : {};
  if (atoms.length === 0) return { charges: [], empty: hasEmptyBill(tree), ...codeless };
  return { ...codeless, ...settle(accounts) };
}
