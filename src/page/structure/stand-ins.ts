/**
 * What stands for dates, codes and diagnoses: fixed ones of the same form, so that the file is read as
 * the page was. Which of them are equal, and which date comes first, is all that is left of them.
 */
import { type DateOrder, type DateText, findDate } from '../find/dates.ts';
import { isCertainCode, isLikelyCode } from '../find/codes.ts';

/** The day and month of a stand-in: whether the day could be a month is part of a date's form. */
interface Calendar {
  year: number;
  month: number;
  day: number;
}

/** Years from here on are given to a page's dates, the earliest first. */
const FIRST_YEAR = 1931;

/** After so many dates the later ones share a year. */
const MOST_DATES = 90;

const keyOf = ({ iso }: DateText, written: string): string =>
  iso ?? written.split(/\D+/).toReversed().join('-');

/** Every date of a text, first to last. */
export function* datesIn(text: string, order: DateOrder): Generator<DateText> {
  let from = 0;
  for (const found of datesFrom(text, order)) {
    if (found.start >= from) yield found;
    from = Math.max(from, found.end);
  }
}

/** `findDate` prefers some forms to others: what stands before and after a find is searched as well. */
function datesFrom(text: string, order: DateOrder, offset = 0): DateText[] {
  if (!/\d/.test(text)) return [];
  const found = findDate(text, order);
  if (!found) return [];
  const { start, end } = found;
  return [
    ...datesFrom(text.slice(0, start), order, offset),
    { ...found, start: start + offset, end: end + offset },
    ...datesFrom(text.slice(end), order, offset + end),
  ];
}

/** By the page's dates: what stands for each. */
export interface DateBook {
  order: DateOrder;
  standIn: (date: DateText, written: string) => string;
  /** For a date that is known in ISO form. */
  calendarOf: (iso: string) => Calendar;
}

/** `keys` are the dates of the page, as `datesIn` finds them. */
export function dateBook(texts: Iterable<string>, order: DateOrder): DateBook {
  const keys = new Set<string>();
  for (const text of texts) {
    for (const date of datesIn(text, order))
      keys.add(keyOf(date, text.slice(date.start, date.end)));
  }
  const years = new Map(
    [...keys].toSorted().map((key, rank) => [key, FIRST_YEAR + Math.min(rank, MOST_DATES)]),
  );
  const calendarOf = (key: string): Calendar => ({
    year: years.get(key) ?? FIRST_YEAR,
    ...monthAndDay(key),
  });
  return {
    order,
    calendarOf,
    standIn: (date, written) => rewritten(written, calendarOf(keyOf(date, written)), date.iso),
  };
}

function monthAndDay(key: string): Pick<Calendar, 'month' | 'day'> {
  const [, month, day] = key.split('-').map(Number);
  if (Number(day) > 12) return { month: 1, day: 20 };
  return { month: 1, day: month === day ? 1 : 2 };
}

const padded = (value: number, length: number): string =>
  String(value).slice(-length).padStart(length, '0');

const NUMERIC = /^(\d{1,2})(\D+)(\d{1,2})(\D+)(\d{4}|\d{2})$/;
const ISO = /^(\d{4})(\D+)(\d{1,2})(\D+)(\d{1,2})$/;

/** The stand-in in the form in which the date was written. */
function rewritten(written: string, calendar: Calendar, iso: string | null): string {
  const full = ISO.exec(written);
  if (full) return isoForm(full, calendar);
  const numeric = NUMERIC.exec(written);
  return numeric ? numericForm(numeric, calendar, iso) : named(written, calendar);
}

function isoForm(match: RegExpExecArray, { year, month, day }: Calendar): string {
  const [, , one, m, other, d] = match as unknown as string[];
  return `${year}${one}${padded(month, m?.length ?? 2)}${other}${padded(day, d?.length ?? 2)}`;
}

function numericForm(match: RegExpExecArray, calendar: Calendar, iso: string | null): string {
  const [, first = '', one, second = '', other, y = ''] = match as unknown as string[];
  const { year, month, day } = calendar;
  const dayFirst = iso !== null && Number(first) === Number(iso.slice(8)) && first !== second;
  const [a, b] = dayFirst ? [day, month] : [month, day];
  const [start, middle] = [padded(a, first.length), padded(b, second.length)];
  return `${start}${one}${middle}${other}${padded(year, y.length)}`;
}

function named(written: string, { year, day }: Calendar): string {
  return written
    .replace(/[A-Za-z]{3,}/, (month) => {
      const plain = month.length === 3 ? 'Jan' : 'January';
      return month === month.toUpperCase() ? plain.toUpperCase() : plain;
    })
    .replace(/\d+/g, (run) => (run.length === 4 ? String(year) : padded(day, run.length)));
}

/** Codes and diagnoses in the order in which they are first met. */
export interface CodeBook {
  code: (text: string) => string;
  diagnosis: (text: string) => string;
}

const numberOf = (known: Map<string, number>, key: string): number => {
  const held = known.get(key) ?? known.size;
  known.set(key, held);
  return held;
};

/** What a code is stays; which it is does not. Stand-ins from 97900 on are no codes of anybody's. */
function codeOf(text: string, number: number): string {
  if (isCertainCode(text)) return /^\d/.test(text) ? String(97900 + (number % 100)) : 'G0283';
  if (!isLikelyCode(text)) return text.replace(/\d/g, '1').replace(/[A-Z]/g, 'B');
  return text.replace(/\d/g, '9').replace(/[A-Z]/g, (letter) => (letter === 'U' ? 'U' : 'A'));
}

export function codeBook(): CodeBook {
  const codes = new Map<string, number>();
  const diagnoses = new Map<string, number>();
  return {
    code: (text) => {
      const upper = text.toUpperCase();
      return codeOf(upper, isCertainCode(upper) ? numberOf(codes, upper) : 0);
    },
    diagnosis: (text) => {
      const [head = '', tail = ''] = text.split('.');
      const number = numberOf(diagnoses, text.toUpperCase());
      const start = `Z${String(10 + (number % 90))}`.slice(0, head.length);
      return tail === '' ? start : `${start}.${'9'.repeat(tail.length)}`;
    },
  };
}
