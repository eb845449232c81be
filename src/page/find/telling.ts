/** What tells in the text of many rows: names of facts and sections, states, codes. Asked of text by the kilobyte. */
import { labelEnds, lowered, spelling } from './label-scan.ts';
import { once } from './once.ts';
import { factWords } from './scalar-words.ts';

const SECTIONS =
  'subjective|subjectif|subjetivo|subjektiv|subjektivt|objective|objectif|objetivo|objektiv|objektivt|assessment|vurdering|beurteilung|plan|treatment plan|history of present illness|chief complaint';
const OTHERS =
  'cpt|hcpcs|procedure code|service code|modifier|modifiers|units|signed|unsigned|electronically signed|locked|unlocked|finalized|finalised|draft|in progress|diagnosis|diagnoses';

const names = once(() => {
  const all = [...factWords, ...SECTIONS.split('|'), ...OTHERS.split('|')];
  return new Set(
    all.map((name) => name.replace(/ ?#$/, '')).filter((name) => /^\p{L}{3}/u.test(name)),
  );
});

const firsts = once(() => {
  const words = [...names()].map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name);
  return [...new Set(words)].toSorted().join('|');
});

const spelled = once(() => spelling(names()));

const sectionWords = once(() => new Set(SECTIONS.split('|')));

/** How any of the names begins. Everyday words are among them: only a rare one is looked at. */
export const beginnings = (): RegExp => new RegExp(firsts(), 'gi');

/** True where the word alone names a section. */
export const isSectionWord = (word: string): boolean => sectionWords().has(word);

/** A code that needs no label, or a diagnosis code; texts of neighbouring cells may touch. */
export const codes = (): RegExp =>
  /97\d{3}|9894[0-3]|992\d\d|9940\d|959\d\d|2056[01]|G028\d|S8948|[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]/g;

const isLower = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** True where a name stands at that place and no sentence goes on behind it. */
export function isNameAt(text: string, at: number): boolean {
  if (isLower(text.charAt(at - 1)) && isLower(text.charAt(at))) return false;
  const [end] = labelEnds(lowered(text), at, spelled());
  if (end === undefined) return false;
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return !isLower(next);
}
