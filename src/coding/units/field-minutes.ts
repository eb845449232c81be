/** The minutes fields of billing lines. */
import type { Encounter, ServiceLine } from '../../encounter/encounter.ts';
import { hasNote } from '../has-note.ts';

/**
 * The lines whose minutes field counts. A line of zero units is not billed; where no note was read
 * its minutes are still all that tells of the service, else the note says what was done.
 */
export function linesWithMinutes({ note, lines = [] }: Encounter): ServiceLine[] {
  const isNoted = hasNote({ note });
  return lines.filter(({ units, minutes }) => minutes !== undefined && (units !== 0 || !isNoted));
}
