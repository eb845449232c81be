/** "STM L UT, levator, scalenes 5 min each": over how many parts of the body a time is said to be spent. */
import { placesIn } from './places.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';

const sides = new Set(['side', 'leg', 'arm', 'foot', 'hand', 'hip', 'knee', 'shoulder', 'calf']);

/** The places between the last technique and a time with "each" behind it; two for "each side" and for both sides. */
export function partsTreated(sentence: Sentence, time: TimeMention): number {
  const { tokens } = sentence.text;
  if (sides.has(wordAt(tokens, time.to + 1))) return 2;
  const technique = sentence.techniques.findLast((hit) => hit.to <= time.from);
  const named = placesIn(sentence).filter(
    ({ from, to }) => from >= (technique?.to ?? sentence.from) && to <= time.from,
  );
  if (named.length > 1) return named.length;
  return named[0]?.place.side === 'both' ? 2 : 1;
}
