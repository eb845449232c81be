/** What the letters of a text give away in one glance, so that most texts are asked nothing more. */
import { factWords } from './scalar-words.ts';

/** A word begins as the name of a fact does. */
export const FACT = 1;
export const DIGIT = 2;
/** Two capitals together, or with a point between, as every credential has them. */
export const CAPITALS = 4;
/** A colon or a number sign, as after a name. */
export const MARK = 8;

/** By the first two letters of a word: whether a name of a fact begins so. */
const BEGINNINGS = new Uint8Array(26 * 26);
for (const word of factWords) {
  const second = word.charAt(1) === ' ' ? 2 : 1;
  BEGINNINGS[(word.charCodeAt(0) - 97) * 26 + word.charCodeAt(second) - 97] = 1;
}

const DIGITS = -1;
const OTHER = -2;

/** The number of an ASCII letter, or what else a character is. */
const kindOf = (code: number): number => {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26 && code < 128) return letter;
  return code >= 48 && code <= 57 ? DIGITS : OTHER;
};

/** A letter beyond ASCII may be part of a name in another language. */
const otherHint = (code: number): number => {
  if (code === 58 || code === 35) return MARK;
  return code >= 0xc0 && code < 0x2000 ? FACT : 0;
};

const begins = (first: number, letter: number): number =>
  first >= 0 && BEGINNINGS[first * 26 + letter] ? FACT : 0;

/** The hints of a text, as bits. A hint may be wrong; a missing one is certain. */
export function hintsOf(text: string): number {
  let hints = 0;
  /** The first letter of a word that waits for its second, which may stand behind a point or space. */
  let first = -1;
  let inWord = false;
  let capital = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind >= 0) {
      hints |= begins(first, kind) | (capital && code < 97 ? CAPITALS : 0);
      // `2Patient` and `formPatient` are two words.
      first = inWord && (capital || code >= 97) ? -1 : kind;
      capital = code < 97;
    } else {
      hints |= kind === DIGITS ? DIGIT : otherHint(code);
      if (kind === DIGITS) first = -1;
      capital &&= code === 46;
    }
    inWord = kind >= 0;
  }
  return hints;
}
