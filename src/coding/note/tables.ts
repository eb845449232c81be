/** Tables pasted as text: the figures under a column of minutes are minutes, those of other columns are not. */
import type { ClockRange } from './clocks.ts';
import { settle } from './clocks.ts';
import { momentAt } from './moments.ts';
import type { Token } from './tokens.ts';

export interface MinuteCells {
  /** A start and a stop in columns of their own. */
  readonly clocks: readonly ClockRange[];
  readonly minutes: readonly { readonly at: number; readonly minutes: number }[];
  /** Tokens of cells that are numbers alone: no other reader shall take them for a time. */
  readonly taken: readonly number[];
}

interface Cell {
  readonly from: number;
  readonly to: number;
}

const headers = new Set(['min', 'mins', 'minutes', 'time', 'duration']);

/** Reads every table that has a header row with a column of minutes. */
export function minuteCells(tokens: readonly Token[]): MinuteCells {
  const minutes: { at: number; minutes: number }[] = [];
  const taken: number[] = [];
  const clocks: ClockRange[] = [];
  let column: number | undefined;
  let ends: Ends | undefined;
  for (const cells of rowsOf(tokens)) {
    if (cells.length < 2) {
      column = undefined;
      ends = undefined;
      continue;
    }
    ends = headerEnds(tokens, cells) ?? ends;
    const clock = ends && clockOf(tokens, cells, ends);
    if (clock !== undefined) clocks.push(clock);
    column = headerColumn(tokens, cells) ?? column;
    if (column === undefined) continue;
    for (const [index, { from, to }] of cells.entries()) {
      if (to - from !== 1 || tokens[from]?.kind !== 'number') continue;
      taken.push(from);
      if (index === column) minutes.push({ at: from, minutes: Number(tokens[from]?.text) });
    }
  }
  return { minutes: minutes.filter((cell) => cell.minutes <= 240), taken, clocks };
}

/** The columns of a start and of a stop. */
interface Ends {
  readonly start: number;
  readonly stop: number;
}

const starts = new Set(['start', 'in', 'begin', 'from']);
const stops = new Set(['stop', 'out', 'end', 'to', 'finish']);

function headerEnds(tokens: readonly Token[], cells: readonly Cell[]): Ends | undefined {
  if (cells.some(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind === 'number'))) {
    return undefined;
  }
  const named = (names: ReadonlySet<string>): number =>
    cells.findIndex(
      ({ from, to }) =>
        to - from <= 2 && tokens.slice(from, to).some(({ text }) => names.has(text)),
    );
  const [start, stop] = [named(starts), named(stops)];
  return start === -1 || stop === -1 ? undefined : { start, stop };
}

function clockOf(
  tokens: readonly Token[],
  cells: readonly Cell[],
  { start, stop }: Ends,
): ClockRange | undefined {
  const [first, last] = [cells[start], cells[stop]];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [momentAt(tokens, first.from), momentAt(tokens, last.from)];
  if (from?.sure !== true || to?.sure !== true || to.from < from.to) return undefined;
  const settled = settle(from, to);
  return settled && { ...settled, from: from.from, to: to.to, inOut: false };
}

/** The lines of a text, each as the cells between its bars or tabs. */
function* rowsOf(tokens: readonly Token[]): Generator<Cell[]> {
  let cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const ends = token === undefined || token.kind === 'line-end';
    if (!ends && token.text !== '|' && token.text !== '\t') continue;
    if (at > from) cells.push({ from, to: at });
    from = at + 1;
    if (!ends) continue;
    yield cells;
    cells = [];
  }
}

/** A cell that holds the word for minutes, in a row with no figures. */
function headerColumn(tokens: readonly Token[], cells: readonly Cell[]): number | undefined {
  const words = cells.map(({ from, to }) => tokens.slice(from, to));
  if (words.some((cell) => cell.some(({ kind }) => kind === 'number'))) return undefined;
  const index = words.findIndex(
    (cell) => cell.length <= 4 && cell.some(({ text }) => headers.has(text)),
  );
  return index === -1 ? undefined : index;
}
