/** How much of a service a line bills: its units and its minutes. */
import { parseMinutes, parseUnits } from './codes.ts';
import type { Slot } from './slots.ts';

/** A number with the place that shows it. */
interface Count {
  slot: Slot;
  value: number;
}

/** The places of a line that hold that part of it. */
export const filled = (slots: readonly Slot[], role: Slot['role']): Slot[] =>
  slots.filter((slot) => slot.role === role);

const unitsInRest = (rest: string): number | null => {
  const match =
    /(?:^|[\s(–-])(?:(\d{1,2})\s*(?:units?|un)\b|[x×]\s*(\d{1,2})\b|units?\s*[:=]\s*(\d{1,2})\b)/i.exec(
      rest,
    );
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
};

const minutesInRest = (rest: string): number | null => {
  const match = /(?:^|[\s(–-])(\d{1,3})\s*(?:min|mins|minutes)\b/i.exec(rest);
  // `Massage therapy, 15 min` says what a unit is, `x1 15 min` how long it took.
  const said = match && (match[1] !== '15' || unitsInRest(rest.slice(0, match.index)) !== null);
  return said ? Number(match[1]) : null;
};

/** The first place whose text can be read, with what is read there. */
export const firstRead = <T>(
  slots: readonly Slot[],
  read: (text: string) => T | null,
): { slot: Slot; value: T } | null => {
  for (const slot of slots) {
    const value = read(slot.text);
    if (value !== null) return { slot, value };
  }
  return null;
};

/** A number of the line, from a place of its own or from what follows the code. */
function count(
  slots: readonly Slot[],
  parse: (text: string) => number | null,
  code: Slot,
  rest: number | null,
): Count | null {
  return firstRead(slots, parse) ?? (rest === null ? null : { slot: code, value: rest });
}

/** `15 min` without a name beside two units says what a unit is, not how long they took. */
const isUnitLength = ({ slot, value }: Count, units: Count | null): boolean =>
  slot.by === 'shape' && value === 15 && (units?.value ?? 1) > 1;

/** The units and the minutes of a line; `rest` is what follows its code. */
export function countsOf(
  others: readonly Slot[],
  code: Slot,
  rest: string,
): { units: Count | null; minutes: Count | null } {
  const units = count(filled(others, 'units'), parseUnits, code, unitsInRest(rest));
  const minutes = count(filled(others, 'minutes'), parseMinutes, code, minutesInRest(rest));
  return { units, minutes: minutes && isUnitLength(minutes, units) ? null : minutes };
}
