/** Tables pasted as text: the figures under a column of minutes are minutes, those of other columns are not. */
import type { Token } from './tokens.ts';

export interface MinuteCells {
  readonly minutes: readonly { readonly at: number; readonly minutes: number }[];
  /** Tokens of cells that are numbers alone: no other reader shall take them for a time. */
  readonly taken: readonly number[];
}

export interface Cell {
  readonly from: number;
  readonly to: number;
}

const headers = new Set(['min', 'mins', 'minutes', 'time', 'duration']);

/** Reads every table that has a header row with a column of minutes. */
export function minuteCells(tokens: readonly Token[]): MinuteCells {
  const minutes: { at: number; minutes: number }[] = [];
  const taken: number[] = [];
  let column: number | undefined;
  for (const cells of rowsOf(tokens)) {
    if (cells.length < 2) {
      column = undefined;
      continue;
    }
    column = headerColumn(tokens, cells) ?? column;
    if (column === undefined) continue;
    for (const [index, { from, to }] of cells.entries()) {
      if (to - from !== 1 || tokens[from]?.kind !== 'number') continue;
      taken.push(from);
      if (index === column) minutes.push({ at: from, minutes: Number(tokens[from]?.text) });
    }
  }
  return { minutes: minutes.filter((cell) => cell.minutes <= 240), taken };
}

/** The lines of a text, each as the cells between its bars or tabs. */
export function* rowsOf(tokens: readonly Token[]): Generator<Cell[]> {
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
