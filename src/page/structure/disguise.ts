/**
 * Replaces a text by one of the same form: capitals by X, small letters by x, figures by fixed figures;
 * dates, clock times, codes, modifiers and diagnoses by fixed ones of their kind. Spaces and
 * punctuation stay, and so do the words of the closed list where the text is a label.
 */
import { isCertainCode, parseCode } from '../find/codes.ts';
import { credentialIn, nameIn } from '../find/names.ts';
import { sectionNamed } from '../find/section-words.ts';
import { labelWords, nameWords, valueWords } from './label-words.ts';
import { type CodeBook, type DateBook, datesIn } from './stand-ins.ts';

/** `label` for what a page says of itself, `value` for what somebody has put in. */
export type Kind = 'label' | 'value';

export interface Books {
  dates: DateBook;
  codes: CodeBook;
  /** An age that goes with a patient's birth date goes with the date's stand-in; null for any other. */
  age: (years: number) => string | null;
  /** Lower-case words of the people who were read on the page: kept nowhere. */
  people: ReadonlySet<string>;
}

/** More words than this make no label. */
const MOST_WORDS = 14;

const TOKEN =
  /(?<clock>(?<![\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))|(?<icd>(?<![\w.])[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?!\w))|(?<decimal>\d+\.\d+)|(?<initials>(?:\p{Lu}\.){2,5})|(?<word>[\p{L}\p{M}\p{N}]+)/giu;

/** What the tokens before a token have said of it. */
interface Course {
  text: string;
  kind: Kind;
  books: Books;
  clocks: number;
  /** Modifiers that are glued to the code before. */
  modifiers: string[];
  /** The text holds a code or a letter modifier: two figures beside it may be one too. */
  coded: boolean;
  keepNames: boolean;
}

const isModifier = (token: string): boolean =>
  /^[A-Z0-9]{2}$/.test(token) && parseCode(`97140-${token}`)?.modifiers.length === 1;

/** X, x and 9 for capitals, small letters and figures. */
export const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '9');

/** Lone letters are no `x` as in "2 x 40", and no heading of a section. */
const letterShape = (letter: string): string => (letter === letter.toUpperCase() ? 'Z' : 'z');

const CODE = /^(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4})$/i;

function figures(run: string, course: Course): string {
  if (run.length === 1) return run === '0' ? '0' : '1';
  if (run.length === 2) {
    const bound = course.modifiers[0] === run || (course.coded && /^(59|25)$/.test(run));
    if (!isModifier(run)) return '21';
    return bound && /^(59|25)$/.test(run) ? '59' : '99';
  }
  return (run.length < 5 ? '1' : '9').repeat(run.length);
}

/** `15min`, `45y` */
function counted(token: string, course: Course): string | null {
  const [, run = '', unit = ''] =
    /^(\d{1,4})(mins?|m|h|hrs?|un|st|nd|rd|th|am|pm|a|p|yo|y)$/i.exec(token) ?? [];
  if (run === '') return null;
  const age = /^y/i.test(unit) ? course.books.age(Number(run)) : null;
  return `${age ?? figures(run, course)}${unit}`;
}

const YEARS = /^\s*-?\s*(?:y|yrs?|years?|yo|y\/o)\b/i;

/** `45 yrs`, `(45)` */
function ageAt(token: string, at: number, { text, books }: Course): string | null {
  const after = text.slice(at + token.length, at + token.length + 12);
  const isAge = YEARS.test(after) || (text[at - 1] === '(' && after.startsWith(')'));
  return isAge ? books.age(Number(token)) : null;
}

/** `97140 Manual therapy, 15 min`: how long a unit is, the same on every page. */
const unitSizeAt = (token: string, at: number, { text, coded }: Course): string | null =>
  (coded || text.length < 40) && token === '15' && /^\s*min/i.test(text.slice(at + 2))
    ? token
    : null;

/** `x2`, `2x`: a count, whose x is part of its form. */
const COUNT = /^(x?)(\d{1,2})(x?)$/i;

function mixed(token: string, course: Course): string {
  if (CODE.test(token)) return course.books.codes.code(token);
  if (valueWords.has(token.toLowerCase())) return token;
  if (isModifier(token)) return 'GP';
  const count = COUNT.exec(token);
  if (count) return `${count[1]}${figures(count[2] ?? '', course)}${count[3]}`;
  if (/^[A-TV-Z]\d[0-9A-Z]$/.test(token)) return course.books.codes.diagnosis(token);
  return counted(token, course) ?? shapeOf(token);
}

function isKept(lower: string, { kind, books, keepNames }: Course): boolean {
  if (books.people.has(lower)) return false;
  if (valueWords.has(lower)) return true;
  return kind === 'label' && labelWords.has(lower) && (keepNames || !nameWords.has(lower));
}

function letters(token: string, course: Course): string {
  if (isKept(token.toLowerCase(), course)) return token;
  if (token.length === 1)
    return /^[x×]$/i.test(token) && /\d/.test(course.text) ? token : letterShape(token);
  if (isModifier(token)) return 'GP';
  if (token === token.toUpperCase() && credentialIn(token) !== null) return 'LMT';
  return shapeOf(token);
}

const CLOCK_MINUTES = ['09', '39', '59'];

/** The second of two times is later than the first. */
function clockOf(written: string, course: Course): string {
  const [hours = '', , seconds] = written.split(':');
  const minutes = CLOCK_MINUTES[Math.min(course.clocks, 2)] ?? '59';
  course.clocks += 1;
  return `${hours.length === 1 ? '1' : '01'}:${minutes}${seconds === undefined ? '' : ':09'}`;
}

/** Hundredths of nothing stay so: `2.00` is a count. */
const decimalOf = (written: string, course: Course): string => {
  const [whole = '', part = ''] = written.split('.');
  return `${figures(whole, course)}.${/^0+$/.test(part) ? part : '5'.padEnd(part.length, '0')}`;
};

function wordOf(token: string, at: number, course: Course): string {
  if (token === 'T' && /^\d\d:/.test(course.text.slice(at + 1))) return 'T';
  if (CODE.test(token))
    course.modifiers = parseCode(course.text.slice(at, at + 48))?.modifiers ?? [];
  const said =
    /^\d+$/.test(token) && !CODE.test(token)
      ? (ageAt(token, at, course) ?? unitSizeAt(token, at, course) ?? figures(token, course))
      : /\d/.test(token)
        ? mixed(token, course)
        : letters(token, course);
  if (course.modifiers[0] === token) course.modifiers = course.modifiers.slice(1);
  return said;
}

function tokenOf(match: RegExpExecArray, course: Course): string {
  const { clock, icd, decimal, initials } = match.groups ?? {};
  const [written] = match;
  if (clock !== undefined) return clockOf(written, course);
  if (icd !== undefined) return course.books.codes.diagnosis(written);
  if (decimal !== undefined) return decimalOf(written, course);
  if (initials !== undefined) return credentialIn(written) === null ? shapeOf(written) : 'L.M.T.';
  return wordOf(written, match.index, course);
}

function plainly(text: string, course: Course): string {
  course.text = text;
  let said = '';
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    said += text.slice(from, match.index) + tokenOf(match, course);
    from = match.index + match[0].length;
  }
  return said + text.slice(from);
}

/** Texts that are one thing as a whole: a pointer to a diagnosis, the clock of the army. */
function wholly(text: string): string | null {
  const bare = text.trim();
  if (bare === 'x' || /^[SOAP]\s*[:.)–-]?$/.test(bare)) return text;
  if (/^[A-L]([\s,;:/]*[A-L]){0,3}$/.test(bare)) return text.replace(/[A-L]/g, 'A');
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(bare)) return text.replace(bare, '0109');
  if (/^\d{1,2}([\s,;:/|]+\d{1,2})+$/.test(bare)) return text.replace(/\d/g, '1');
  return null;
}

function courseOf(text: string, kind: Kind, books: Books): Course {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return {
    text,
    kind: words.length > MOST_WORDS ? 'value' : kind,
    books,
    clocks: 0,
    modifiers: [],
    coded: words.some(isModifier) || (text.match(/[\dA-Z]+/g) ?? []).some(isCertainCode),
    keepNames: nameIn(text.trim()) === null,
  };
}

function line(text: string, kind: Kind, books: Books): string {
  const whole = wholly(text);
  if (whole !== null) return whole;
  const course = courseOf(text, kind, books);
  let said = '';
  let from = 0;
  for (const date of datesIn(text, books.dates.order)) {
    said += plainly(text.slice(from, date.start), course);
    said += books.dates.standIn(date, text.slice(date.start, date.end));
    from = date.end;
  }
  return said + plainly(text.slice(from), course);
}

const HEADED =
  /^([ \t]*[*#_[(]{0,3})([A-Za-z][A-Za-z /&]{0,30}?)(?=[\])*_]{0,3}[ \t]*(?:[:–—-]|$))/;

/** A section's heading at the start of a line of a note is no word of the note's. */
function noteLine(text: string, kind: Kind, books: Books): string {
  const [all = '', lead = '', heading = ''] = HEADED.exec(text) ?? [];
  if (all === '' || sectionNamed(heading) === null) return line(text, kind, books);
  const kept = heading.trim().length === 1 ? heading : line(heading, 'label', books);
  return lead + kept + line(text.slice(all.length), kind, books);
}

/** The text with every word, number, date and code replaced that is not of the closed list. */
export const disguise = (text: string, kind: Kind, books: Books): string =>
  text
    .split('\n')
    .map((one) => noteLine(one, kind, books))
    .join('\n');
