/** Sentences in which nothing stands but what was read already. */
import type { Sentence } from './sentences.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Every token of the sentence lies in one of the ranges, or is one of the small words. */
export function nothingElseIn(
  { text, from, to }: Sentence,
  ranges: readonly Range[],
  smallWords: ReadonlySet<string>,
): boolean {
  return text.tokens.slice(from, to).every((token, index) => {
    const at = from + index;
    return smallWords.has(token.text) || ranges.some((range) => range.from <= at && at < range.to);
  });
}
