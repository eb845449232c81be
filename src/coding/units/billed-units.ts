/** What the bill claims. */
import type { Encounter } from '../../encounter/encounter.ts';

/** Units by code over all lines; a code with a line whose units were not read is left out. */
export type Billed = ReadonlyMap<string, number>;

/** Adds up the lines of each code. Lines of zero units are not billed. */
export function billedUnits(encounter: Encounter): Billed {
  const units = new Map<string, number>();
  const unread = new Set<string>();
  for (const line of encounter.lines ?? []) {
    if (line.units === undefined) unread.add(line.code);
    else units.set(line.code, (units.get(line.code) ?? 0) + line.units);
  }
  for (const code of unread) units.delete(code);
  return units;
}
