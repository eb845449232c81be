/** The techniques of a sentence as they are meant there. */
import type { Hit } from '../lexicon/matcher.ts';
import type { TechniqueRow } from '../lexicon/rows.ts';
import { meaningOf } from './meanings.ts';
import type { Sentence } from './sentences.ts';

export interface Part {
  readonly row: TechniqueRow;
  readonly hit: Hit<TechniqueRow>;
  readonly from: number;
  readonly to: number;
}

/** What is no technique here is left out. `clinician` is the page's credential, in capitals. */
export function partsOf(sentence: Sentence, clinician: string): Part[] {
  return sentence.techniques.flatMap((hit) => {
    if (isAimedAt(sentence, hit)) return [];
    const row = meaningOf(sentence, hit, clinician);
    return row === undefined ? [] : [{ row, hit, from: hit.from, to: hit.to }];
  });
}

/** "In preparation for ther ex": the exercise is what the service was for. */
function isAimedAt({ purposes }: Sentence, { from }: Hit<TechniqueRow>): boolean {
  return purposes.some(({ rows, from: start, to }) => {
    const [row] = rows;
    const prepares = row?.kind === 'purpose' && row.purpose === 'preparation';
    return prepares && start <= from && from <= to + 1;
  });
}
