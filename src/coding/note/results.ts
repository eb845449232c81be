/** Sentences that report how the patient did, and not what was done. */
import type { PhraseKind } from '../lexicon/rows.ts';
import type { Sentence } from './sentences.ts';

const results: ReadonlySet<PhraseKind> = new Set(['change', 'response', 'bare-response', 'goal']);

/** A result, a response or a goal is told in the tokens from `from` to `to` (exclusive). */
export function reportsResult(
  { phrases }: Pick<Sentence, 'phrases'>,
  from = 0,
  to = Infinity,
): boolean {
  return phrases.some(
    (hit) =>
      hit.from >= from && hit.from < to && hit.rows.some(({ phrase }) => results.has(phrase)),
  );
}
