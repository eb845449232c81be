/** Regions under a label of their own ("Areas treated: R hip", "Region | calf"). */
import { places } from '../lexicon/places.ts';
import type { Span } from '../note/facts.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { firstIn } from './patterns.ts';
import { anyOf } from './terms.ts';

const literal = (term: string): string => term.replace(/^!/, '').replace(/[.+*?()[\]/]/g, '\\$&');

const anyPlace = anyOf(
  places
    .filter(({ regions }) => regions.length > 0)
    .map(({ terms }) => terms.map(literal).join('|')),
);

/** In the field of a complaint or a plan such a label names another place than the work's. */
const elsewhere: ReadonlySet<string> = new Set(['subjective', 'plan']);

/** The first region that a passage names for the work, where its label says that it does. */
export function regionsIn(passage: Passage): Span[] {
  if (passage.label !== 'region' || elsewhere.has(passage.section)) return [];
  const match = firstIn(anyPlace, passage.words);
  return match === undefined ? [] : [spanIn(passage, match.index, match[0].length)];
}
