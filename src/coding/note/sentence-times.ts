/** A sentence's times sorted: those of its services are handed on, totals and sessions noted. */
import { amountMarks } from '../lexicon/words.ts';
import type { State } from './assembly.ts';
import { isSpentOn, listedNumbers } from './listed-numbers.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';
import type { TimeMention } from './times.ts';
import type { Token } from './tokens.ts';
import { isGluedAt, wordAt } from './tokens.ts';
import { useOf } from './treatment-time.ts';

/** Takes totals, sessions and minutes of other things out; a bare number counts only beside its service. */
export function sortTimes(state: State, sentence: Sentence, parts: readonly Part[]): TimeMention[] {
  let listed: ReadonlySet<TimeMention> | undefined;
  return sentence.times.filter((time) => {
    const use = useOf(sentence, time);
    if (use === 'own') {
      if (time.form !== 'bare' || isBesideService(sentence, parts, time)) return true;
      if (isSpentOn(sentence, parts, time)) return true;
      return (listed ??= listedNumbers(sentence, parts)).has(time);
    }
    if (use === 'ignored') return false;
    if (time.clock !== undefined) state.sessions.push({ clock: time.clock, sentence });
    else if (time.form !== 'bare' || isBareTotal(sentence, time, use)) {
      state.totals.push({ kind: use, minutes: time.minutes, span: spanOf(sentence.text, time) });
    }
    return false;
  });
}

const beforeTotal = new Set([':', '=', 'total', '-', 'minutes']);

/** "total 38" and "Total timed: 38" without the word minutes. */
function isBareTotal({ text }: Sentence, { from }: TimeMention, use: string): boolean {
  return use !== 'session' && beforeTotal.has(wordAt(text.tokens, from - 1));
}

const furthest = 5;

/** Between the service's name and its number stand only marks: "MT: 15", "97140 (15)", "TE 23/NMR 15". */
function isBesideService(sentence: Sentence, parts: readonly Part[], time: TimeMention): boolean {
  const part = parts.findLast((one) => one.to <= time.from);
  if (part === undefined || !mayCount(part, sentence)) return false;
  const between = sentence.text.tokens.slice(part.to, time.from);
  if (between.length > furthest || isModifier(sentence, part, time)) return false;
  if (between.some((token) => token.text === '|' || token.text === '\t')) return true;
  return between.every(
    (token, index) => amountMarks.has(token.text) || isSlashed(token, between[index + 1]),
  );
}

/** The 59 of "97140-59". */
function isModifier({ text: { tokens } }: Sentence, part: Part, time: TimeMention): boolean {
  const dash = wordAt(tokens, part.to) === '-' && isGluedAt(tokens, part.to);
  return time.from === part.to + 1 && dash && isGluedAt(tokens, time.from);
}

/** The first figure of "MT/TE 30/15". */
const isSlashed = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'number' && next?.text === '/';

const lists = new Set(['treatment', 'billing', 'action']);

/** A number after an exercise is repetitions, after the name of a service minutes. */
function mayCount({ row }: Part, { role }: Sentence): boolean {
  if (row.bare) return true;
  if (lists.has(role)) return row.role !== 'active' || row.strength === 'definitive';
  return row.role === 'passive' && !row.loose;
}
