/** From a place that was pointed at and a field's name to the signals by which it is found again. */
import type { TaughtField, TeachableField } from '../../encounter/field-map.ts';
import { parseCode } from '../find/codes.ts';
import { type Cell, tableGrid, type Grid, isTable, type Row } from '../find/tables.ts';
import { boxAt, children, controlsIn, linesIn, nearest, type Tree } from '../find/tree.ts';
import { findAgain } from './find-again.ts';
import type { Look } from './look.ts';
import { rowSelectorOf, selectorOf, stableName } from './selector.ts';
import { cellSignals, type Signals, signalsOf } from './signals.ts';
import { viewOf } from './view.ts';
import { valueAt } from './value.ts';

const isRowPart = (field: TeachableField): boolean => field.startsWith('lines.');

const isLarge = (tree: Tree, box: number): boolean =>
  /^(multiline|editor)$/.test(boxAt(tree, box).control?.kind ?? '');

interface InTable {
  grid: Grid;
  row: Row;
  cell: Cell;
}

function inTable(tree: Tree, box: number): InTable | null {
  const table = nearest(tree, box, (at) => isTable(tree, at));
  if (table < 0) return null;
  const grid = tableGrid(tree, table);
  for (const row of grid.rows) {
    const cell = row.cells.find((at) => box >= at.box && box < boxAt(tree, at.box).end);
    if (cell) return { grid, row, cell };
  }
  return null;
}

/** Where a column can tell the place: titled, or one of the parts of a line; one control to a cell. */
function cellFor(look: Look, box: number, field: TeachableField | undefined): InTable | null {
  const { tree } = look;
  if (isLarge(tree, box)) return null;
  const found = inTable(tree, box);
  if (!found) return null;
  // The boxes of one cell are parts of their own, but for modifiers, which many take one by one.
  if (controlsIn(tree, found.cell.box).length > 1 && field !== 'lines.modifiers') return null;
  const titled = found.grid.headers.length > 0;
  const part = field === undefined ? titled : isRowPart(field);
  return part ? found : null;
}

/** The control that a label holds, for who points at its words. */
function labelled(tree: Tree, box: number): number | undefined {
  const label = nearest(tree, box, (at) => boxAt(tree, at).tag === 'label');
  const [control, second] = label < 0 ? [] : controlsIn(tree, label);
  return second === undefined ? control : undefined;
}

/** The box that stands for a place: a cell, a control, or a text. */
export function subjectOf(look: Look, box: number, field: TeachableField | undefined): number {
  const { tree } = look;
  const control = nearest(tree, box, (at) => boxAt(tree, at).control !== null);
  const at = control < 0 ? (labelled(tree, box) ?? box) : control;
  return cellFor(look, at, field)?.cell.box ?? at;
}

const holdsCode = (tree: Tree, box: number): boolean =>
  controlsIn(tree, box).some((at) => parseCode(boxAt(tree, at).control?.value ?? '') !== null) ||
  linesIn(tree, box).some(({ text }) => parseCode(text) !== null);

/** The row of a part: the smallest box around it that holds a code, with others of its kind beside it. */
function rowOf(tree: Tree, box: number, field: TeachableField): number {
  const withCode: number[] = [];
  for (let at = boxAt(tree, box).parent; at > 0; at = boxAt(tree, at).parent) {
    if (!holdsCode(tree, at)) continue;
    withCode.push(at);
    const { tag, parent } = boxAt(tree, at);
    const alike = children(tree, parent).filter(
      (one) => one !== at && boxAt(tree, one).tag === tag,
    );
    if (alike.some((one) => holdsCode(tree, one))) return at;
  }
  // A single row has nothing beside it to go by.
  const parts = (at: number): number => controlsIn(tree, at).length + linesIn(tree, at).length;
  return withCode.find((at) => field !== 'lines.code' || parts(at) > 1) ?? -1;
}

const elementAt = (look: Look, box: number): Element | null => {
  const node = look.nodes[box];
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
};

interface Subject {
  role: TaughtField['role'];
  signals: Signals;
  /** The row's box where the place is a part of one, -1 elsewhere. */
  row: number;
}

function about(look: Look, box: number, field: TeachableField): Subject {
  const { tree } = look;
  const table = cellFor(look, box, field);
  if (table) {
    const { grid, row, cell } = table;
    return { role: 'cell', signals: cellSignals(tree, grid, row, cell), row: row.box };
  }
  const kind = isLarge(tree, box) ? 'large' : 'small';
  const role = boxAt(tree, box).control ? kind : 'text';
  return {
    role,
    signals: signalsOf(tree, box),
    row: isRowPart(field) ? rowOf(tree, box, field) : -1,
  };
}

/** Signals that say something; the others are left out, and are not asked for again. */
function kept({ labels, name, id, near, place }: Signals, isRow: boolean): Partial<TaughtField> {
  const [label] = labels;
  const [named, known] = [stableName(name), stableName(id)];
  return {
    ...(label ? { label } : {}),
    ...(named ? { name: named } : {}),
    ...(known ? { id: known } : {}),
    ...(near.length > 1 ? { near } : {}),
    ...(place && (isRow || !label) ? { place } : {}),
  };
}

function describe(look: Look, box: number, field: TeachableField): TaughtField | null {
  const element = elementAt(look, box);
  if (!element) return null;
  const { role, signals, row } = about(look, box, field);
  const line = row < 0 ? null : elementAt(look, row);
  if (isRowPart(field) && !line) return null;
  return {
    field,
    view: viewOf(look.document.URL),
    selector: line
      ? rowSelectorOf(element, line, look.document)
      : selectorOf(element, look.document),
    role,
    ...kept(signals, line !== null),
  };
}

/** By its way alone a place is told from others only where nothing else is like it. */
const isTellable = ({ field, label, name, place, selector }: TaughtField): boolean =>
  Boolean(label ?? name) ||
  (!field.startsWith('identity.') && (place !== undefined || selector.includes('[')));

/** In a row with a code; a row of titles is no line. */
function isBilled(look: Look, box: number, field: TeachableField): boolean {
  const { row } = about(look, box, field);
  return row >= 0 && holdsCode(look.tree, row);
}

export interface Lesson {
  field: TaughtField;
  /** What would be read, row by row. */
  values: string[];
  /** Where it stands. */
  elements: Element[];
}

/**
 * What pointing at this box as this field teaches, tried out at once on the page as `again` looks at it. Null where the place
 * cannot be told from others by it.
 */
export function lessonOf(
  look: Look,
  again: (claims: Record<string, string[]>) => Look,
  box: number,
  field: TeachableField,
): Lesson | null {
  const element = elementAt(look, box);
  const taught = describe(look, box, field);
  if (!taught || !isTellable(taught)) return null;
  const tried = again({ 'taught.0': [taught.selector] });
  const found = findAgain(tried.tree, [taught]).found.get(field)?.boxes ?? [];
  if (!found.some((at) => elementAt(tried, at) === element)) return null;
  const billed = isRowPart(field) ? found.filter((at) => isBilled(tried, at, field)) : [];
  const places = billed.length > 0 ? billed : found;
  return {
    field: taught,
    values: places.map((at) => valueAt(tried.tree, at)),
    elements: places.flatMap((at) => elementAt(tried, at) ?? []),
  };
}
