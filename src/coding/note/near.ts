/** A mention with the words around it. */
import type { Hit } from '../lexicon/matcher.ts';
import type { TechniqueRow } from '../lexicon/rows.ts';
import type { Sentence } from './sentences.ts';
import { wordAt } from './tokens.ts';

export type Mention = Hit<TechniqueRow>;

export interface Near {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly row: TechniqueRow;
  /** The words directly before and after, small letters; empty at the sentence's ends. */
  readonly before: string;
  readonly after: string;
  readonly afterThat: string;
  /** The page's clinician: a credential in capitals, or empty. */
  readonly clinician: string;
}

export function nearOf(
  sentence: Sentence,
  mention: Mention,
  row: TechniqueRow,
  clinician: string,
): Near {
  const inside = (at: number): string =>
    at < sentence.from || at >= sentence.to ? '' : wordAt(sentence.text.tokens, at);
  const [before, after, afterThat] = [mention.from - 1, mention.to, mention.to + 1].map(inside);
  return {
    sentence,
    mention,
    row,
    clinician,
    before: before ?? '',
    after: after ?? '',
    afterThat: afterThat ?? '',
  };
}

/** Is the mention one of these single words? */
export function isWord({ sentence, mention }: Near, ...words: readonly string[]): boolean {
  const { from, to } = mention;
  return to - from === 1 && words.includes(wordAt(sentence.text.tokens, from));
}

/** Does the sentence hold one of these words? */
export function hasWord({ sentence }: Near, words: ReadonlySet<string>): boolean {
  const { text, from, to } = sentence;
  return text.tokens.slice(from, to).some((token) => words.has(token.text));
}
