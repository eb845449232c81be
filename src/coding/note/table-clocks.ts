/** Tables with a column for the start and one for the stop of each service. */
import type { ClockRange } from './clocks.ts';
import { settle } from './clocks.ts';
import { momentAt } from './moments.ts';
import type { Cell } from './tables.ts';
import { rowsOf } from './tables.ts';
import type { Token } from './tokens.ts';

/** The clock span of each row under such a header. */
export function clockRows(tokens: readonly Token[]): ClockRange[] {
  const clocks: ClockRange[] = [];
  let ends: Ends | undefined;
  for (const cells of rowsOf(tokens)) {
    ends = cells.length < 2 ? undefined : (headerEnds(tokens, cells) ?? ends);
    const clock = ends && clockOf(tokens, cells, ends);
    if (clock !== undefined) clocks.push(clock);
  }
  return clocks;
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
