/** Why a service was done, as its own sentence says. */
import type { Purpose, PurposeKind } from './facts.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';

/** Purposes in a sentence that names a service; a purpose word inside the technique's own name counts only as such. */
export function purposesIn(sentence: Sentence): Purpose[] {
  return sentence.purposes.flatMap((hit) => {
    const row = hit.rows[0];
    if (
      row?.kind !== 'purpose' ||
      isInTechnique(sentence, hit.from) ||
      isDenied(sentence, hit.from)
    )
      return [];
    const kind = settled(sentence, hit, row.purpose);
    return kind === undefined ? [] : [{ kind, span: spanOf(sentence.text, hit) }];
  });
}

function isInTechnique(sentence: Sentence, at: number): boolean {
  return sentence.techniques.some((hit) => hit.from <= at && at < hit.to && hit.to - hit.from > 1);
}

function isDenied({ text }: Sentence, at: number): boolean {
  const before = [1, 2, 3].map((back) => text.tokens[at - back]?.text ?? '');
  return before.some(
    (word) => word === 'no' || word === 'not' || word === 'without' || word === 'denies',
  );
}

const ofTissue =
  /^(?:muscles?|muscular|musculature|tissues?|soft|paraspinals?|hypertonic|tight|fascia|fascial|traps?|trapezius|spasm|tone|guarding|hamstrings?|erectors?)$/;
const exercise =
  /^(?:exercises?|ex|therex|nmr|re|reeducation|neuromuscular|strengthening|stretching|mobilization|therapeutic|active|gait|balance|training|ther|adjustment|manipulation|joint)$/;
const before = new Set([
  'before',
  'prior',
  'preparation',
  'preparatory',
  'prepare',
  'ahead',
  'precursor',
  'preceding',
]);

/**
 * "Relaxation" of tissue or muscle, and relaxation before exercise or re-education, is treatment;
 * of the person, wellness.
 */
function settled(
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  kind: PurposeKind,
): PurposeKind | undefined {
  if (kind !== 'general-relaxation') return kind;
  const { tokens } = sentence.text;
  const word = tokens[from]?.text ?? '';
  const around = tokens
    .slice(Math.max(sentence.from, from - 3), Math.min(sentence.to, to + 5))
    .map(({ text }) => text);
  const prepared = sentence.text.tokens
    .slice(sentence.from, sentence.to)
    .some(({ text }) => before.has(text));
  const followed =
    tokens.slice(to, sentence.to).some(({ text }) => exercise.test(text)) ||
    tokens.slice(sentence.from, from).some(({ text }) => exercise.test(text));
  if (!/^(?:relax|to|relaxing|just|deep|general|overall|calming|comfort)/.test(word)) return kind;
  if (prepared && followed) return 'preparation';
  return around.some((text) => ofTissue.test(text)) ? 'tissue-relaxation' : kind;
}
