/** Numbers as notes write them: digits, decimals, fractions and words up to ninety-nine. */
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

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

const fractions = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
]);

/** The numeral that begins at a token: "15", "1.5", "1/2", "1 ½", "forty-five", "twenty-two (22)". */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const plain = plainAt(tokens, at);
  return plain && saidAgain(tokens, withFraction(tokens, plain));
}

function plainAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digitsAt(tokens, at);
  if (token.kind === 'word') return wordsAt(tokens, at);
  const value = fractions.get(token.text);
  return value === undefined ? undefined : { value, from: at, to: at + 1 };
}

/** "1 ½", "1 1/2", "one and a half" */
function withFraction(tokens: readonly Token[], whole: Numeral): Numeral {
  const { value, from, to } = whole;
  if (!Number.isInteger(value)) return whole;
  if (/^(?:and|&)$/.test(wordAt(tokens, to)) && /^(?:a|one)$/.test(wordAt(tokens, to + 1))) {
    return wordAt(tokens, to + 2) === 'half' ? { value: value + 0.5, from, to: to + 3 } : whole;
  }
  const rest = plainAt(tokens, to);
  if (rest === undefined || rest.value <= 0 || rest.value >= 1) return whole;
  return { value: value + rest.value, from, to: rest.to };
}

/** The figure in brackets behind the word, or the word behind the figure. */
function saidAgain(tokens: readonly Token[], said: Numeral): Numeral {
  if (!/^[([]$/.test(wordAt(tokens, said.to))) return said;
  const again = plainAt(tokens, said.to + 1);
  if (again?.value !== said.value || !/^[)\]]$/.test(wordAt(tokens, again.to))) return said;
  return { ...said, to: again.to + 1 };
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
