/** Body parts in a sentence, with their side and spinal level. */
import type { Hit } from '../lexicon/matcher.ts';
import { mobilizedAreas } from '../lexicon/places.ts';
import type { PlaceRow } from '../lexicon/rows.ts';
import type { Place } from './facts.ts';
import type { Level } from './levels.ts';
import { levelsIn } from './levels.ts';
import { isNoPlace } from './no-places.ts';
import type { Sentence } from './sentences.ts';
import { sideOf } from './sides.ts';
import { spanOf } from './spans.ts';

/** A place with the tokens on which it stands, its side's word included. */
export interface FoundPlace {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/** Every place of a sentence, in order. */
export function placesIn(sentence: Sentence): FoundPlace[] {
  const named = sentence.places.flatMap((hit) => namedPlace(sentence, hit));
  const levels = levelsIn(sentence).map((level) => levelPlace(sentence, level));
  return [...named, ...levels].toSorted((a, b) => a.from - b.from);
}

function namedPlace(sentence: Sentence, hit: Hit<PlaceRow>): FoundPlace[] {
  const [row] = hit.rows;
  if (row === undefined || isNoPlace(sentence.text.tokens, hit)) return [];
  const side = sideOf(sentence, hit);
  const { from, to } = side ?? hit;
  const span = spanOf(sentence.text, { from, to });
  const place: Place = {
    word: sentence.text.raw.slice(span.start, span.end),
    regions: row.regions,
    joint: row.joint || mobilizedAreas.has(row.id),
    specific: row.specific,
    ...(side === undefined ? {} : { side: side.side }),
    span,
  };
  return [{ place, from, to }];
}

function levelPlace({ text }: Sentence, { region, from, to }: Level): FoundPlace {
  const span = spanOf(text, { from, to });
  const word = text.raw.slice(span.start, span.end);
  const level = word.toUpperCase();
  const place: Place = { word, regions: [region], joint: true, specific: true, level, span };
  return { place, from, to };
}
