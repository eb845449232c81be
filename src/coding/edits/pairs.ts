/** NCCI procedure-to-procedure edits: two codes that one clinician may not bill together on one date. */
import { ptpTable } from './ptp-table.ts';

/** `0`: no modifier opens the pair; `1`: one may, where the services were truly distinct. */
type EditIndicator = 0 | 1;

/** Column 2 is the code that is denied, and the one that carries the modifier. */
export interface Edit {
  readonly column1: string;
  readonly column2: string;
  readonly indicator: EditIndicator;
  /** First and last day in force, ISO 8601; absent where open, or where the first is not known. */
  readonly from?: string;
  readonly to?: string;
}

/** One row of a table → its edits. */
export function editsOf(row: string): Edit[] {
  const [column1 = '', indicator, from, to, ...column2s] = row.split(' ');
  const dates = { ...day('from', from), ...day('to', to) };
  return column2s.map((column2) => ({
    column1,
    column2,
    indicator: indicator === '0' ? 0 : 1,
    ...dates,
  }));
}

function day(name: 'from' | 'to', text: string | undefined): Pick<Edit, 'from' | 'to'> {
  return text === undefined || text === '-' ? {} : { [name]: text };
}

const byPair = grouped(ptpTable.rows.flatMap(editsOf));

function grouped(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const pairs = new Map<string, Edit[]>();
  for (const edit of edits) {
    const pair = `${edit.column1} ${edit.column2}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), edit]);
  }
  return pairs;
}

/**
 * The edit of a pair in this order of columns, in force on the date of service (ISO 8601); without
 * a date, the one still in force at the end of the table. Undefined where there is none.
 */
export function editOf(column1: string, column2: string, date?: string): Edit | undefined {
  return byPair.get(`${column1} ${column2}`)?.find((edit) => isInForce(edit, date));
}

/** A pair that was an edit once and had ended by the date of service. */
export function endedEditOf(column1: string, column2: string, date?: string): Edit | undefined {
  if (editOf(column1, column2, date)) return undefined;
  return byPair
    .get(`${column1} ${column2}`)
    ?.find(({ to }) => to !== undefined && (date === undefined || to < date));
}

/** An edit's deletion date is its last day. */
function isInForce({ from, to }: Edit, date: string | undefined): boolean {
  if (date === undefined) return to === undefined;
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
