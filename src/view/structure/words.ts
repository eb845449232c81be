/** The words of the page that shows a structure. */
import { listing, plural, sectionWords } from '../words.ts';

export const structureWords = {
  title: 'The structure of this page',
  intro:
    'From this file a page like yours can be built, and Codeside taught to read it. It is only on this screen: save it, or discard it and it is gone.',
  replaced:
    ': every word, name, number, date and value, by others of the same form. Addresses, pictures and scripts are left out.',
  kept: 'Elements, their ids and classes, and words that name fields, such as Units or Plan. A name made of such words could be among them: look for it before you pass the file on.',
  search: 'Look for a name, a number or any word',
  save: 'Save file',
  discard: 'Discard',
  gone: 'There is nothing to show',
  goneMore:
    'The structure was discarded, or its page could not be reached. Ask for it again in the panel, under What was read.',
};

const factWords: Readonly<Record<string, string>> = {
  'identity.patient': 'patient',
  'identity.born': 'date of birth',
  'identity.date': 'date of service',
  payer: 'payer',
  clinician: 'clinician',
  timeIn: 'time in',
  timeOut: 'time out',
  visit: 'visit',
  status: 'status',
};

const sections = Object.entries(sectionWords);

/** "Subjective, Plan, 2 service lines, patient and payer": what the file says was read. */
export function readInWords(paths: readonly string[]): string {
  const notes = sections.flatMap(([name, word]) => (paths.includes(`note.${name}`) ? [word] : []));
  const lines = new Set(paths.flatMap((path) => /^lines\.\d+/.exec(path)?.[0] ?? [])).size;
  const facts = paths.flatMap((path) => factWords[path] ?? []);
  const billed = lines === 0 ? [] : [`${lines} service ${plural(lines, 'line')}`];
  const all = [...notes, ...billed, ...facts];
  return all.length === 0 ? 'nothing' : listing(all);
}

/** "1,284 texts". */
export const textsInWords = (count: number): string =>
  `${count.toLocaleString('en-US')} ${plural(count, 'text')}`;

export const foundInWords = (count: number, isMore: boolean): string => {
  if (count === 0) return 'Not in the file';
  return `${isMore ? 'More than ' : ''}${count} ${plural(count, 'place')}`;
};
