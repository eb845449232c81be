/** The lines that are billed. */
import type { Encounter, ServiceLine } from '../../encounter/encounter.ts';

/** `index` is the line's place in `encounter.lines`. */
export interface BilledLine {
  readonly index: number;
  readonly line: ServiceLine;
}

/** Lines of zero units are documented, not billed; where units were not read the line stands. */
export function billedLines(encounter: Encounter): BilledLine[] {
  return (encounter.lines ?? [])
    .map((line, index) => ({ index, line }))
    .filter(({ line }) => line.units !== 0);
}

/** The first billed line of a code. */
export function lineOf(encounter: Encounter, code: string): BilledLine | undefined {
  return billedLines(encounter).find(({ line }) => line.code === code);
}
