/** Treatments that stand under Plan: some clinicians note there what they did. */
import type { Asked, Status } from './asked.ts';
import { hasLevel } from './levels.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

/** A line with a time and no word of the future is a treatment line after all, if no other is found. */
export function statusInPlan(asked: Asked, performed: boolean): Status {
  const { sentence, part, timed, named } = asked;
  if (sentence.cues.some(({ row }) => row.cue === 'planned')) return 'planned';
  if (part.row.id === 'adjustment') return isAdjusted(sentence) ? 'done' : 'silent';
  if (!timed && !named && !statesUnits(sentence, part)) return 'silent';
  return performed ? 'done' : 'rescue';
}

/** Chiropractors note the adjustment itself under Plan: with its segments and no word of the future it was made. */
export const isAdjusted = (sentence: Sentence): boolean =>
  sentence.places.length > 0 || hasLevel(sentence);

/** "MT x2u", "97140 x 2 units", "2 units MFR", "97140, units: 2": never minutes, but said of what was done. */
export function statesUnits({ text, from, to }: Sentence, part: Part): boolean {
  return text.tokens.slice(from, to).some((token, index) => {
    const at = from + index;
    const away = Math.min(Math.abs(at - part.to), Math.abs(part.from - at));
    return token.kind === 'number' && away <= unitReach(text.tokens, at);
  });
}

const units = /^(?:u|unit|units)$/;

/** How far from its service a number of units may stand; nowhere where it counts something else. */
function unitReach(tokens: readonly Token[], at: number): number {
  if (units.test(wordAt(tokens, at + 1))) return 3;
  return wordAt(tokens, at - 1) === ':' && units.test(wordAt(tokens, at - 2)) ? 6 : -1;
}
