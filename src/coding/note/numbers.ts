/** Numbers as notes write them: digits, decimals, fractions and words up to ninety-nine. */
import type { Token } from './tokens.ts';

export interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const words = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
  ['fiveteen', 15],
]);

/** The numeral that begins at a token: "15", "1.5", "1/2", "forty-five". */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digitsAt(tokens, at);
  return token.kind === 'word' ? wordsAt(tokens, at) : undefined;
}

function digitsAt(tokens: readonly Token[], at: number): Numeral {
  const whole = Number(tokens[at]?.text);
  const mark = tokens[at + 1];
  const next = tokens[at + 2];
  const joined = next?.kind === 'number' && !next.spaced && mark?.spaced === false;
  if (joined && mark.text === '.') {
    return { value: Number(`${whole}.${next.text}`), from: at, to: at + 3 };
  }
  if (joined && mark.text === '/' && whole < Number(next.text) && Number(next.text) <= 4) {
    return { value: whole / Number(next.text), from: at, to: at + 3 };
  }
  return { value: whole, from: at, to: at + 1 };
}

function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = words.get(tokens[at]?.text ?? '');
  if (value === undefined) return undefined;
  if (value < 20) return { value, from: at, to: at + 1 };
  const gap = tokens[at + 1]?.text === '-' ? 2 : 1;
  const rest = words.get(tokens[at + gap]?.text ?? '');
  return rest !== undefined && rest > 0 && rest < 10
    ? { value: value + rest, from: at, to: at + gap + 1 }
    : { value, from: at, to: at + 1 };
}
