/** Misspelt technique words ("efflurage", "myofacial"): bounded edit distance on long words only. */

/** Long enough that one wrong letter leaves no doubt. */
const shortest = 7;
/** From this length two edits are allowed. */
const long = 10;

export type Correct = (word: string) => string | undefined;

/**
 * A corrector for the given vocabulary. `spared` are real words that lie one letter from a
 * technique ("message", "fraction").
 */
export function corrector(vocabulary: Iterable<string>, spared: ReadonlySet<string>): Correct {
  const known = new Set(vocabulary);
  const byFirst = new Map<string, Candidate[]>();
  for (const word of known) {
    if (word.length < shortest) continue;
    const first = word.slice(0, 2);
    const same = byFirst.get(first) ?? [];
    same.push({ word, letters: lettersOf(word) });
    byFirst.set(first, same);
  }
  return (word) => {
    if (word.length < shortest - 1 || known.has(word) || spared.has(word)) return undefined;
    const letters = lettersOf(word);
    const meant = (first: string): string | undefined =>
      byFirst.get(first)?.find((one) => isTypoOf({ word, letters }, one))?.word;
    return meant(word.slice(0, 2)) ?? meant(exchanged(word));
  };
}

/** The first two letters where the second and the third changed places: "nueromuscular". */
const exchanged = (word: string): string => (word[0] ?? '') + (word[2] ?? '');

interface Candidate {
  readonly word: string;
  /** One bit for each letter of the alphabet that occurs in it. */
  readonly letters: number;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function isTypoOf({ word, letters }: Candidate, meant: Candidate): boolean {
  const limit = meant.word.length >= long ? 2 : 1;
  if (Math.abs(word.length - meant.word.length) > limit) return false;
  if (bits(letters ^ meant.letters) > limit * 2) return false;
  return !sameStem(word, meant.word) && distanceWithin(word, meant.word, limit);
}

/** How many bits are set. */
function bits(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Differs in its ending alone: another form of the word ("distracted"), not a slip. */
function sameStem(word: string, meant: string): boolean {
  const shared = Math.min(word.length, meant.length) - 2;
  return word.slice(0, shared) === meant.slice(0, shared) && word.at(-1) !== meant.at(-1);
}

/** Optimal string alignment distance ≤ limit; rows are cut off as soon as they exceed it. */
export function distanceWithin(a: string, b: string, limit: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cell({ a, b, before, row, next }, i, j));
    if (Math.min(...next) > limit) return false;
    before = row;
    row = next;
  }
  return (row.at(-1) ?? limit + 1) <= limit;
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: readonly number[];
}

function cell({ a, b, before, row, next }: Rows, i: number, j: number): number {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best;
}
