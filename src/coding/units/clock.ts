/** Clock times of the encounter's fields. */

const day = 24 * 60;

/** The longest visit that a clock running backwards is taken to mean: past midnight, not mistyped. */
const longestNight = 12 * 60;

/** `10:05` → 605 minutes since midnight; undefined where nothing was read. */
export function minuteOfDay(clock: string | undefined): number | undefined {
  const [hours, minutes] = (clock ?? '').split(':').map(Number);
  if (hours === undefined || minutes === undefined) return undefined;
  return hours * 60 + minutes;
}

/**
 * A time in and a time out → minutes since midnight, the end past 1440 where the visit crosses
 * midnight; undefined where the two cannot belong together (out long before in).
 */
export function spanOf(start: number, end: number): { start: number; end: number } | undefined {
  if (end >= start) return { start, end };
  const overnight = end + day;
  return overnight - start <= longestNight ? { start, end: overnight } : undefined;
}
