/**
 * Ids, names and classes: kept, for they are what a profile goes by, but for long numbers and for every
 * piece that the page also shows as a word of its own.
 */
import { labelWords, machineWords } from './label-words.ts';
import { shapeOf } from './disguise.ts';

export interface Shown {
  /** Lower-case words of everything that the page shows or holds. */
  words: ReadonlySet<string>;
  /** Lower-case words of the people who were read on the page: not kept even inside a longer piece. */
  people: ReadonlySet<string>;
  /** Names that a profile of ours goes by. */
  known: ReadonlySet<string>;
}

const isKept = (piece: string, { words, people }: Shown): boolean => {
  const lower = piece.toLowerCase();
  if (people.has(lower) || [...people].some((name) => name.length > 2 && lower.includes(name)))
    return false;
  return !words.has(lower) || labelWords.has(lower) || machineWords.has(lower);
};

const PARTS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\p{L}+/gu;

/** A run of letters, whole and by the humps of its capitals. */
function letters(run: string, shown: Shown): string {
  if (run.length === 1) return run;
  if (!isKept(run, shown)) return shapeOf(run);
  return run.replace(PARTS, (part) =>
    part.length === 1 || isKept(part, shown) ? part : shapeOf(part),
  );
}

/** A key of a data base (a UUID, a hash) may be that of a patient's record. */
const KEY =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![A-Za-z\d])(?=(?:[A-Za-z]*\d){3})[A-Za-z\d]{12,}(?![A-Za-z\d])/gi;

/** One id, name or class. */
function machineName(name: string, shown: Shown): string {
  if (shown.known.has(name)) return name;
  return name
    .replace(KEY, shapeOf)
    .replace(/\p{L}+/gu, (run) => letters(run, shown))
    .replace(/\d{3,}/g, (run) => '9'.repeat(run.length));
}

/** Several of them with spaces between, as in `class` and `aria-labelledby`. */
export const machineNames = (names: string, shown: Shown): string =>
  names
    .split(/\s+/)
    .map((name) => machineName(name, shown))
    .join(' ')
    .trim();
