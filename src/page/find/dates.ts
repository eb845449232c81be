/**
 * Dates as EHRs write them. A date whose day and month may be exchanged is not read unless the page's
 * own order is known; nothing is assumed from the country of a product.
 */
export type DateOrder = 'mdy' | 'dmy' | null;

export interface DateText {
  /** ISO 8601; absent where day and month may be exchanged. */
  iso: string | null;
  ambiguous: boolean;
  /** Where the date stands in the text. */
  start: number;
  end: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Most texts name no month. */
const MONTH = new RegExp(MONTHS.join('|'), 'i');

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/-]|\.\d)/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NAMED =
  /(?:(\d{1,2})(?:st|nd|rd|th)?[\s.–—-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s–—-]+(\d{4}))|(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))/i;

const two = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const holds =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1890 && year < 2200;
  return holds ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Two-digit years after 30 are of the last century, as on the paper claim. */
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) > 30 ? 1900 : 2000);

function fromNumeric(
  match: RegExpExecArray,
  order: DateOrder,
): Omit<DateText, 'start' | 'end'> | null {
  const [one, other] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  const american = iso(year, one, other);
  const european = iso(year, other, one);
  if (american && european && american !== european) {
    if (order === 'mdy') return { iso: american, ambiguous: false };
    return order === 'dmy' ? { iso: european, ambiguous: false } : { iso: null, ambiguous: true };
  }
  const only = american ?? european;
  return only ? { iso: only, ambiguous: false } : null;
}

function fromNamed(match: RegExpExecArray): string | null {
  const [day, month, year] = match[1]
    ? [match[1], match[2], match[3]]
    : [match[5], match[4], match[6]];
  return iso(Number(year), MONTHS.indexOf((month ?? '').toLowerCase()) + 1, Number(day));
}

const at = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** The first date in a text, or null. */
export function findDate(text: string, order: DateOrder): DateText | null {
  const full = ISO.exec(text);
  if (full) {
    const value = iso(Number(full[1]), Number(full[2]), Number(full[3]));
    if (value) return { iso: value, ambiguous: false, ...at(full) };
  }
  const named = MONTH.test(text) ? NAMED.exec(text) : null;
  const value = named && fromNamed(named);
  if (named && value) return { iso: value, ambiguous: false, ...at(named) };
  const numeric = NUMERIC.exec(text);
  const read = numeric && fromNumeric(numeric, order);
  return numeric && read ? { ...read, ...at(numeric) } : null;
}

const WEEKDAY = /^\W?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? )?$/i;

/** The date that a text begins with, after a weekday or none. */
export function leadingDate(text: string, order: DateOrder): DateText | null {
  const date = findDate(text, order);
  return date && WEEKDAY.test(text.slice(0, date.start)) ? date : null;
}

const NOTE_TITLE =
  /^(?:(?:daily|office|progress|treatment|follow[ -]?up|soap|therapy|session|visit|exam) )?(?:note|visit|session|encounter)[\s,:·•|()–—-]{1,4}$/i;

/** The date in the title of a note: "Visit note, 11/13/2026", "Daily note · 11/16/2026 · Visit 9". */
export function titleDate(text: string, order: DateOrder): DateText | null {
  const date = findDate(text, order);
  return date && NOTE_TITLE.test(text.slice(0, date.start)) ? date : null;
}

const EVERY_NUMERIC = new RegExp(NUMERIC.source, 'g');

function orderOfDate(match: RegExpExecArray): DateOrder {
  if (!fromNumeric(match, null)) return null;
  const [one, other] = [Number(match[1]), Number(match[2])];
  if (other > 12 && one <= 12) return 'mdy';
  return one > 12 && other <= 12 ? 'dmy' : null;
}

/** The orders that numeric dates give away by a day above 12, or that a format hint spells. */
export function ordersShown(text: string): DateOrder[] {
  const hint: DateOrder = /\bmm?\s*[/.-]\s*dd?\b/i.test(text)
    ? 'mdy'
    : /\b(dd?|jj)\s*[/.-]\s*mm?\b/i.test(text)
      ? 'dmy'
      : null;
  return [hint, ...[...text.matchAll(EVERY_NUMERIC)].map(orderOfDate)].filter(
    (order) => order !== null,
  );
}

/**
 * The order that language tags settle. A page that says nothing, or plain `en`, is shown to its user in
 * the order of the browser's own language.
 */
export function orderOfLanguage(page: string, user: string): DateOrder {
  const lang = page === '' || page === 'en' ? user : page;
  if (/^(en-us|en-ph|es-us)$/.test(lang)) return 'mdy';
  return lang === '' || lang === 'en' || /^(zh|ja|ko|en-ca|fr-ca)/.test(lang) ? null : 'dmy';
}

/** A clock time as `HH:MM` on the 24-hour clock: `10:45`, `2:05 PM`, `1405`, `0930A`. Null for anything else. */
export function findClock(text: string): string | null {
  const match =
    /(?<![\d:/.-])(\d{1,2})[:.h]([0-5]\d)(?::[0-5]\d)?\s*([ap])?\.?m?\b/i.exec(text) ??
    /^\s*(\d{1,2})()\s*([ap])\.?m?\.?\s*$/i.exec(text) ??
    /^\s*([01]\d|2[0-3])([0-5]\d)()\s*(?:h|hrs)?\s*$/.exec(text) ??
    /^\s*(0\d|1[0-2])([0-5]\d)\s*([ap])m?\s*$/i.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const hours = (Number(match[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return Number(match[1]) > 23 ? null : `${two(hours)}:${match[2] || '00'}`;
}

/** Every way in which `findDate` would read that date, for a search in much text. */
export function waysToWrite(date: string): RegExp {
  const [year = '', month = '', day = ''] = date.split('-');
  const [m, d, y] = [
    `0?${Number(month)}`,
    `0?${Number(day)}`,
    `(?:${year.slice(0, 2)})?${year.slice(2)}`,
  ];
  const named = `${MONTHS[Number(month) - 1] ?? ''}[a-z]*`;
  const ways = [
    `${m}[/.-]${d}[/.-]${y}`,
    `${d}[/.-]${m}[/.-]${y}`,
    `${year}[/.-]${m}[/.-]${d}`,
    `${named}\\.?\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}`,
    `${d}(?:st|nd|rd|th)?[\\s.–—-]+${named}\\.?,?[\\s–—-]+${year}`,
  ];
  return new RegExp(ways.join('|'), 'i');
}
