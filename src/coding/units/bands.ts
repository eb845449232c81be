/** The bands by which minutes become 15-minute units: 8–22 is one, 23–37 two, and so on by fifteens. */

/** Fewer minutes than these earn nothing by themselves. */
export const fewestMinutes = 8;

/** Whole minutes → units. Source: CMS Claims Processing Manual ch. 5 s 20.2; the CPT midpoint rule uses the same bands. */
export function unitsForMinutes(minutes: number): number {
  return minutes < fewestMinutes ? 0 : Math.floor((minutes + 7) / 15);
}
