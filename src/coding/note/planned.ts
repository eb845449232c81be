/** Treatments that stand under Plan: some clinicians note there what they did. */
import type { Asked, Status } from './asked.ts';
import { hasLevel } from './levels.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import { wordAt } from './tokens.ts';

/** A line with a time and no word of the future is a treatment line after all, if no other is found. */
export function statusInPlan({ sentence, part, timed }: Asked, performed: boolean): Status {
  if (sentence.cues.some(({ row }) => row.cue === 'planned')) return 'planned';
  if (part.row.id === 'adjustment') return isAdjusted(sentence) ? 'done' : 'silent';
  if (!timed && !statesUnits(sentence, part)) return 'silent';
  return performed ? 'done' : 'rescue';
}

/** Chiropractors note the adjustment itself under Plan: with its segments and no word of the future it was made. */
export const isAdjusted = (sentence: Sentence): boolean =>
  sentence.places.length > 0 || hasLevel(sentence);

/** "MT x2u", "97140 x 2 units", "2 units MFR": never minutes, but said of what was done. */
export function statesUnits({ text, from, to }: Sentence, part: Part): boolean {
  return text.tokens.slice(from, to).some((token, index) => {
    const at = from + index;
    const near = Math.min(Math.abs(at - part.to), Math.abs(part.from - at)) <= 3;
    const unit = wordAt(text.tokens, at + 1);
    return token.kind === 'number' && near && /^(?:u|unit|units)$/.test(unit);
  });
}
