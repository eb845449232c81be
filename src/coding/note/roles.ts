/** The patient's part in a service, and whether several patients were treated together. */
import type { PhraseKind } from '../lexicon/rows.ts';
import type { Sentence } from './sentences.ts';

const says = (sentence: Sentence, phrase: PhraseKind): boolean =>
  sentence.phrases.some((hit) => hit.rows.some((row) => row.phrase === phrase));

/** What the sentence itself says of the patient's part. */
export function roleSaidIn(sentence: Sentence): 'active' | 'passive' | undefined {
  if (says(sentence, 'passive-role')) return 'passive';
  return says(sentence, 'active-role') ? 'active' : undefined;
}

export function isGroupIn(sentence: Sentence): boolean {
  return (
    says(sentence, 'group') && !['goals', 'subjective', 'history', 'plan'].includes(sentence.role)
  );
}
