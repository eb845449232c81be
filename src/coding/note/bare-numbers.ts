/** Numbers without a unit that may be minutes: "MT: 15", "TE 23/NMR 15", "MT/TE 30/15". */
import { amountMarks, otherUnits } from '../lexicon/words.ts';
import type { Duration } from './durations.ts';
import type { Token } from './tokens.ts';
import { isNumberAt, wordAt } from './tokens.ts';

const fewest = 5;
const most = 120;

/** A number that could be minutes by its size and by what stands around it. */
export function bareNumberAt(tokens: readonly Token[], at: number): Duration | undefined {
  if (!isNumberAt(tokens, at)) return undefined;
  const value = Number(wordAt(tokens, at));
  if (value !== 0 && (value < fewest || value > most)) return undefined;
  if (isInRow(tokens, at)) return { from: at, to: at + 1, minutes: value };
  if (!startsAmount(tokens, at) || !endsAmount(tokens, at + 1) || isFraction(tokens, at)) {
    return undefined;
  }
  return { from: at, to: at + 1, minutes: value };
}

/** Directly after a word or a mark that may introduce an amount; never part of a date, level or score. */
function startsAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'line-end') return true;
  if (before.kind === 'number') return false;
  if (before.kind === 'mark') return amountMarks.has(before.text) || before.text === ',';
  return before.text === 'x' || tokens[at]?.spaced === true;
}

/** No range, no decimal and no other unit follows. */
function endsAmount(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  if (next === '/') return isSlashList(tokens, at + 1);
  if (next === ':') return !isNumberAt(tokens, at + 1) || tokens[at + 1]?.spaced === true;
  if (next === '.') return !isNumberAt(tokens, at + 1) || tokens[at + 1]?.spaced === true;
  return next !== '-' && (next === '\n' || !otherUnits.has(next));
}

/** No visit has more services in one row. */
const longestRow = 6;

/** One of the figures of "MT/NMR/TE 12/10/18": as many names stand before them, divided alike. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (at - first < longestRow * 2 && isSlashedTo(tokens, first - 2, 'number')) first -= 2;
  let last = at;
  while (last - first < longestRow * 2 && isSlashedTo(tokens, last, 'number')) last += 2;
  const figures = (last - first) / 2 + 1;
  if (figures < 3) return false;
  let name = first - 1;
  if (tokens[name]?.kind !== 'word') return false;
  while (first - name < longestRow * 2 && isSlashedTo(tokens, name - 2, 'word')) name -= 2;
  return (first - 1 - name) / 2 + 1 === figures;
}

/** A slash and another of the kind follow. */
const isSlashedTo = (tokens: readonly Token[], at: number, kind: Token['kind']): boolean =>
  tokens[at]?.kind === kind && wordAt(tokens, at + 1) === '/' && tokens[at + 2]?.kind === kind;

const scales = new Set(['10', '100']);

/** "TE 23/NMR 15" or "30/30", as against "4/5" and "6/10". */
function isSlashList(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  if (!isNumberAt(tokens, at)) return tokens[at]?.kind === 'word';
  return Number(next) >= fewest && !scales.has(next);
}

/** "6/30" and "110/70", unless as many names stand before, divided alike: "MT/TE 30/15". */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const second = wordAt(tokens, at - 1) === '/' && isNumberAt(tokens, at - 2);
  const first = wordAt(tokens, at + 1) === '/' && isNumberAt(tokens, at + 2);
  if (!second && !first) return false;
  const start = second ? at - 2 : at;
  return tokens[start - 1]?.kind !== 'word' || wordAt(tokens, start - 2) !== '/';
}
