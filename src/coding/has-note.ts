/** Whether there is a note to judge. */
import type { Encounter } from '../encounter/encounter.ts';

/** Some text of the note was read. */
export function hasNote({ note }: Pick<Encounter, 'note'>): boolean {
  return Object.values(note ?? {}).some((text) => text !== undefined && text.trim() !== '');
}
