/** Where everything on the clock strip stands, in percent of its width. */
import type { Ledger } from '../../encounter/review.ts';
import { clockOf } from '../dates.ts';

export interface Block {
  readonly code: string;
  readonly minutes: number;
  /** Clock span in minutes since midnight; absent where the note gives a duration only. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly from: number;
  readonly width: number;
  /** Which of the strip's colours; one a code. */
  readonly colour: number;
  /** The row on which its label fits, counted up from the strip. */
  readonly row: number;
  /** Its label would run over the right end, so it ends where the block does. */
  readonly fromEnd: boolean;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Strip {
  /** On a clock every block stands at its time; else blocks are laid end to end. */
  readonly clock: boolean;
  /** Whole minutes from one end to the other. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
  readonly overlaps: readonly { readonly from: number; readonly width: number }[];
  readonly ticks: readonly Tick[];
  /** Rows of labels above the strip. */
  readonly rows: number;
}

/** Text of 10 px, and the narrowest strip: a panel of 280 px without its padding. */
const letter = 5.8;
const narrowest = 232;

/** Undefined where no minutes are known. */
export function stripOf(ledger: Ledger): Strip | undefined {
  if (ledger.blocks.length === 0) return undefined;
  const clock = ledger.blocks.every(({ start, end }) => start !== undefined && end !== undefined);
  const [start, end] = clock ? clockRange(ledger) : [0, plainLength(ledger)];
  if (end <= start) return undefined;
  const scale = (minutes: number): number => (100 * minutes) / (end - start);
  const blocks = labelled(placed(ledger, clock, start, scale));
  return {
    clock,
    minutes: end - start,
    blocks,
    overlaps: clock ? overlapsOf(ledger, start, scale) : [],
    ticks: ticksOf(start, end, clock),
    rows: Math.max(...blocks.map(({ row }) => row)) + 1,
  };
}

/** From time in to time out, made wider where a block begins before or ends after. */
function clockRange({ timeIn, timeOut, blocks }: Ledger): [number, number] {
  const starts = blocks.flatMap(({ start }) => (start === undefined ? [] : [start]));
  const ends = blocks.flatMap(({ end }) => (end === undefined ? [] : [end]));
  return [Math.min(...starts, timeIn ?? Infinity), Math.max(...ends, timeOut ?? -Infinity)];
}

/** The session's length where it is known and long enough, else the sum of the minutes. */
function plainLength({ timeIn, timeOut, blocks }: Ledger): number {
  const session = timeIn === undefined || timeOut === undefined ? 0 : timeOut - timeIn;
  return Math.max(
    session,
    blocks.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}

type Unlabelled = Omit<Block, 'row' | 'fromEnd'>;
type Scale = (minutes: number) => number;

function placed({ blocks }: Ledger, clock: boolean, origin: number, scale: Scale): Unlabelled[] {
  const colours = [...new Set(blocks.map(({ code }) => code))];
  let next = 0;
  return blocks.map(({ code, minutes, start, end }) => {
    const colour = colours.indexOf(code);
    if (clock && start !== undefined && end !== undefined) {
      const position = { from: scale(start - origin), width: scale(end - start) };
      return { code, minutes, span: { start, end }, ...position, colour };
    }
    const from = next;
    next += scale(minutes);
    return { code, minutes, from, width: scale(minutes), colour };
  });
}

/** Puts each label on the lowest row where it does not run into another. */
function labelled(blocks: readonly Unlabelled[]): Block[] {
  const ends: number[] = [];
  return blocks.map((block) => {
    const length = (100 * letter * labelOfBlock(block).length) / narrowest;
    const fromEnd = block.from + length > 100;
    const from = fromEnd ? block.from + block.width - length : block.from;
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = from + length;
    return { ...block, row, fromEnd };
  });
}

export function labelOfBlock({ code, minutes }: Pick<Block, 'code' | 'minutes'>): string {
  return `${code} · ${minutes} min`;
}

function overlapsOf({ overlaps }: Ledger, origin: number, scale: Scale): Strip['overlaps'] {
  return overlaps.map(({ start, end }) => ({
    from: scale(start - origin),
    width: scale(end - start),
  }));
}

/** Both ends, and the quarter hours between them that leave room for their figures. */
function ticksOf(start: number, end: number, clock: boolean): Tick[] {
  const name = (minutes: number): string => (clock ? clockOf(minutes) : `${minutes}`);
  const at = (minutes: number): number => (100 * (minutes - start)) / (end - start);
  const step = stepFor(end - start);
  const inner = multiples(step, start, end).filter((minutes) => fits(at(minutes)));
  return [
    { at: 0, label: name(start) },
    ...inner.map((minutes) => ({ at: at(minutes), label: name(minutes) })),
    { at: 100, label: clock ? name(end) : `${name(end)} min` },
  ];
}

const fits = (at: number): boolean => at >= 18 && at <= 82;

/** At most four parts. */
function stepFor(minutes: number): number {
  return [15, 30, 60, 120].find((step) => minutes / step <= 4) ?? 240;
}

function multiples(step: number, start: number, end: number): number[] {
  const first = Math.floor(start / step) + 1;
  const count = Math.max(0, Math.ceil(end / step) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
