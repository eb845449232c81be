/** A template's blanks that were filled in: "for _15_ minutes", "flexion ___48___ deg". */
import type { Encounter, Note } from '../encounter/encounter.ts';
import { sectionNames } from '../encounter/encounter.ts';

/** Single lines stand around any words, longer ones are a frame only around a number. */
const framed =
  /(?<![_\w])_(?=[A-Za-z\d])([^_\n]{1,120}(?<=[A-Za-z\d.)%°"'’]))_(?![_\w])|_{2,12} ?(\d[\d.:/+-]{0,9}) ?_{2,12}/g;

const unframed = (text: string): string =>
  text.includes('_') ? text.replace(framed, (words) => words.replaceAll('_', ' ')) : text;

/** The encounter as it is read: a blank beside a filled-in word is a space. All offsets stay. */
export function withoutFrames(encounter: Encounter): Encounter {
  const { note } = encounter;
  if (note === undefined || !sectionNames.some((name) => note[name]?.includes('_')))
    return encounter;
  const read: Note = Object.fromEntries(
    sectionNames.flatMap((name) => {
      const text = note[name];
      return text === undefined ? [] : [[name, unframed(text)]];
    }),
  );
  return { ...encounter, note: { ...note, ...read } };
}
