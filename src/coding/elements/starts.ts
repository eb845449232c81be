/**
 * Where in a text a pattern can begin at all. From the source of a regular expression comes the set
 * of three characters that a match of it may open with; a text is walked once, and each pattern is
 * then tried only at the few places that may hold it. The set may be too wide, never too narrow.
 */

/** Kinds of characters: each letter, the digits, white space, stops, dashes, other ASCII signs, the rest. */
const digits = 26;
const spaces = 27;
const stops = 28;
const dashes = 29;
const signs = 30;
const rest = 31;
const kinds = 32;
const all = -1;
const letters = 2 ** digits - 1;

const kindOfCode = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < digits && code > 64) return letter;
  if (code >= 48 && code < 58) return digits;
  if (code <= 32) return spaces;
  const sign = String.fromCharCode(code);
  return '.,;:'.includes(sign) ? stops : '-/'.includes(sign) ? dashes : signs;
});

const kindAt = (text: string, at: number): number => kindOfCode[text.charCodeAt(at)] ?? rest;

const maskOf = (from: string, to = from): number => {
  let mask = 0;
  const last = to.charCodeAt(0);
  for (let code = from.charCodeAt(0); code <= Math.min(last, 127); code += 1) {
    mask |= 1 << (kindOfCode[code] ?? rest);
  }
  return last > 127 ? mask | (1 << rest) : mask;
};

const noWord = (1 << spaces) | (1 << stops) | (1 << dashes) | (1 << signs) | (1 << rest);

const escapes: Readonly<Record<string, number>> = {
  d: 1 << digits,
  w: letters | (1 << digits) | (1 << signs),
  s: (1 << spaces) | (1 << rest),
  D: all,
  W: noWord,
  S: all,
};

/** A piece of a pattern: one character out of a set, a place between two, or pieces put together. */
type Piece =
  | { readonly set: number }
  | { readonly edge: boolean }
  | { readonly one: readonly (readonly Piece[])[] }
  | Repeated;

interface Repeated {
  readonly again: Piece;
  readonly min: number;
  readonly max: number;
}

interface Source {
  readonly text: string;
  at: number;
}

function choices(source: Source): Piece[][] {
  const found: Piece[][] = [[]];
  while (source.at < source.text.length && source.text[source.at] !== ')') {
    if (source.text[source.at] === '|') {
      source.at += 1;
      found.push([]);
    } else found.at(-1)?.push(counted(source, piece(source)));
  }
  return found;
}

function piece(source: Source): Piece {
  const char = source.text[source.at] ?? '';
  source.at += 1;
  if (char === '(') return group(source);
  if (char === '[') return { set: bracket(source) };
  if (char === '\\') return escaped(source);
  if (char === '^' || char === '$') return { edge: char === '^' };
  return { set: char === '.' ? all : maskOf(char) };
}

function escaped(source: Source): Piece {
  const char = source.text[source.at] ?? '';
  source.at += 1;
  if (char === 'b' || char === 'B') return { edge: char === 'b' };
  if (char === 'u') source.at += 4;
  return { set: setOf(char) };
}

/** What an escape stands for; the digits of a code like `u2028` only widen a bracket. */
function setOf(char: string): number {
  if (char === 'u') return all;
  return escapes[char] ?? (/[nrtvf]/.test(char) ? 1 << spaces : maskOf(char));
}

/** What stands before a match bounds it on its left; what stands behind it may be anything. */
function group(source: Source): Piece {
  const opening = /\?(?:<?[=!]|:)|/y;
  opening.lastIndex = source.at;
  const sign = opening.exec(source.text)?.[0] ?? '';
  source.at += sign.length;
  const from = source.at;
  const one = choices(source);
  const inside = source.text.slice(from, source.at);
  source.at += 1;
  if (sign === '' || sign === '?:') return { one };
  return { edge: sign === '?<!' && /^\[(?:A-Za-z|\\w)/.test(inside) };
}

function bracket(source: Source): number {
  const not = source.text[source.at] === '^';
  let mask = 0;
  for (; source.text[source.at] !== ']'; source.at += 1) {
    const char = source.text[source.at] ?? '';
    if (char === '\\') {
      source.at += 1;
      mask |= setOf(source.text[source.at] ?? '');
    } else if (source.text[source.at + 1] === '-' && source.text[source.at + 2] !== ']') {
      mask |= maskOf(char, source.text[source.at + 2]);
      source.at += 2;
    } else mask |= maskOf(char);
  }
  source.at += 1;
  return not ? all : mask;
}

function counted(source: Source, again: Piece): Piece {
  const sign = /[?*+]|\{\d+,?\d*\}|/y;
  sign.lastIndex = source.at;
  const [count = ''] = sign.exec(source.text) ?? [];
  if (count === '') return again;
  source.at += count.length;
  if (source.text[source.at] === '?') source.at += 1;
  return { again, ...timesOf(count) };
}

/** `?`, `*`, `+`, `{2}`, `{2,}`, `{0,3}` */
function timesOf(count: string): Pick<Repeated, 'min' | 'max'> {
  if (count === '?') return { min: 0, max: 1 };
  if (count === '*' || count === '+') return { min: count === '+' ? 1 : 0, max: Infinity };
  const [min, max] = count.slice(1, -1).split(',');
  if (max === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max === '' ? Infinity : Number(max) };
}

/** The first characters of a way through a pattern; `edge` where no letter can stand before them. */
interface Way {
  readonly sets: readonly number[];
  readonly edge: boolean;
}

type Then = (way: Way) => void;

function walk(pieces: readonly Piece[], from: number, way: Way, then: Then): void {
  const first = pieces[from];
  if (first === undefined || way.sets.length === 3) then(way);
  else pass(first, way, (next) => walk(pieces, from + 1, next, then));
}

function pass(one: Piece, way: Way, then: Then): void {
  if ('set' in one) then({ sets: [...way.sets, one.set], edge: way.edge });
  else if ('edge' in one) then(one.edge && way.sets.length === 0 ? { ...way, edge: true } : way);
  else if ('one' in one) for (const pieces of one.one) walk(pieces, 0, way, then);
  else repeat(one, way, then);
}

function repeat({ again, min, max }: Repeated, way: Way, then: Then): void {
  if (min === 0) then(way);
  if (max === 0) return;
  pass(again, way, (next) => {
    const isFull = next.sets.length === 3 || next.sets.length === way.sets.length;
    if (isFull) then(next);
    else repeat({ again, min: Math.max(0, min - 1), max: max - 1 }, next, then);
  });
}

/** What a match may open with: for each pair of kinds of characters the kinds that may stand third. */
export interface Opening {
  readonly thirds: Uint32Array;
  /** Every match opens with a letter at which a word begins. */
  readonly words: boolean;
  /** A match may open inside a word: the places of a text tell nothing. */
  readonly anywhere: boolean;
}

/** The opening of a pattern, from its source. */
export function openingOf(source: string): Opening {
  const thirds = new Uint32Array(kinds ** 2);
  let words = true;
  let anywhere = false;
  pass({ one: choices({ text: source, at: 0 }) }, { sets: [], edge: false }, ({ sets, edge }) => {
    const [first = all, second = all, third = all] = sets;
    if ((first & letters) !== 0 && !edge) anywhere = true;
    if ((first & ~letters) !== 0) words = false;
    allow(thirds, first, second, third);
  });
  return { thirds, words, anywhere };
}

function allow(thirds: Uint32Array, first: number, second: number, third: number): void {
  for (let a = 0; a < kinds; a += 1) {
    if (((first >> a) & 1) === 0) continue;
    for (let b = 0; b < kinds; b += 1) {
      if ((second >> b) & 1) thirds[a * kinds + b] = (thirds[a * kinds + b] ?? 0) | third;
    }
  }
}

/** A text with the places at which something can begin: at a word, or at anything but a letter. */
export interface Searched {
  readonly text: string;
  /** Places in rising order: the UTF-16 offset above, the three characters that stand there below. */
  readonly words: readonly number[];
  readonly places: readonly number[];
}

const offsetFrom = 2 ** 15;

/** Walks a text once. */
export function searched(text: string): Searched {
  const words: number[] = [];
  const places: number[] = [];
  let first = kindAt(text, 0);
  let second = kindAt(text, 1);
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const third = kindAt(text, at + 2);
    const isLetter = first < digits;
    if (!inWord || !isLetter) {
      const place = at * offsetFrom + (first * kinds + second) * kinds + third;
      places.push(place);
      if (isLetter) words.push(place);
    }
    inWord = isLetter || text.charCodeAt(at) === underscore;
    first = second;
    second = third;
  }
  return { text, words, places };
}

const underscore = 95;

/** How many threes of kinds of characters there are. */
export const threes = kinds ** 3;

/** The three characters at a place. */
export const threeAt = (place: number): number => place % offsetFrom;

/** All threes with which a match may begin. */
export function* threesOf({ thirds }: Opening): Generator<number> {
  for (const [pair, mask] of thirds.entries()) {
    for (let left = mask; left !== 0; left &= left - 1) {
      yield pair * kinds + 31 - Math.clz32(left & -left);
    }
  }
}

/** The UTF-16 offset of a place. */
export const offsetOf = (place = 0): number => Math.floor(place / offsetFrom);

/** May a match begin with these three characters? */
const opensWith = ({ thirds }: Opening, three: number): boolean =>
  (((thirds[three >> 5] ?? 0) >> (three & 31)) & 1) === 1;

/** The first place from `from` on at which the opening allows a match: an index, or -1. */
export function nextStart(places: readonly number[], opening: Opening, from: number): number {
  for (let index = from; index < places.length; index += 1) {
    if (opensWith(opening, threeAt(places[index] ?? 0))) return index;
  }
  return -1;
}
