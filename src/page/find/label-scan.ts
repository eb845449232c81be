/** Finds labels of several words in a text; a pattern of them all would be dear to build and to run. */

/** What may part the words of a label. */
const SEPARATORS = " _.'°-";

/** Labels by their first letter. */
export type Spelling = ReadonlyMap<string, readonly string[]>;

/** Makes labels ready to be looked for. Each is in small letters, its words parted by single spaces. */
export function spelling(labels: Iterable<string>): Spelling {
  const byLetter = new Map<string, string[]>();
  for (const label of labels) {
    const letter = label.charAt(0);
    if (!byLetter.get(letter)?.push(label)) byLetter.set(letter, [label]);
  }
  return byLetter;
}

/** In small letters, where that does not move them. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function afterSeparators(lower: string, from: number): number {
  let at = from;
  while (at < lower.length && SEPARATORS.includes(lower.charAt(at))) at += 1;
  return at;
}

/** Where the label that stands at `from` ends, or -1. */
function endOf(lower: string, from: number, label: string): number {
  let end = from;
  for (let at = 0; at < label.length; at += 1) {
    const parts = label.charAt(at) === ' ';
    const next = parts ? afterSeparators(lower, end) : end + 1;
    if (parts ? next === end : lower.charAt(end) !== label.charAt(at)) return -1;
    end = next;
  }
  return end;
}

const NONE: readonly number[] = [];

/** Where the labels that stand at `from` end, the longest first. `lower` is in small letters. */
export function labelEnds(lower: string, from: number, labels: Spelling): readonly number[] {
  let ends: number[] | undefined;
  for (const label of labels.get(lower.charAt(from)) ?? []) {
    const end = endOf(lower, from, label);
    if (end >= 0) (ends ??= []).push(end);
  }
  return ends?.toSorted((one, other) => other - one) ?? NONE;
}

export interface Labelled {
  index: number;
  /** Where the label ends, and where what belongs behind it ends. */
  end: number;
  after: number;
}

const isWord = (code: number): boolean =>
  (code >= 97 && code < 123) || (code >= 48 && code < 58) || code === 95;

/** All places where a label begins a word and is followed by `tail`, a sticky pattern. */
export function labelsIn(text: string, labels: Spelling, tail: RegExp): Labelled[] {
  const lower = lowered(text);
  const found: Labelled[] = [];
  let inWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    const begins = !inWord;
    inWord = isWord(lower.charCodeAt(at));
    const one = begins ? firstWith(lower, at, labels, tail) : null;
    if (!one) continue;
    found.push(one);
    at = one.after - 1;
    inWord = isWord(lower.charCodeAt(at));
  }
  return found;
}

function firstWith(lower: string, at: number, labels: Spelling, tail: RegExp): Labelled | null {
  for (const end of labelEnds(lower, at, labels)) {
    tail.lastIndex = end;
    if (tail.test(lower)) return { index: at, end, after: tail.lastIndex };
  }
  return null;
}
