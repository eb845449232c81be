/** Places that stand before the service given there: "LEFT CALF ⏎ Petrissage, 17 min". */
import type { State } from './assembly.ts';
import type { Draft } from './draft.ts';
import { nothingElseIn } from './nothing-else.ts';
import { placesIn } from './places.ts';
import type { Sentence } from './sentences.ts';
import { wordAt } from './tokens.ts';

/** Keeps a sentence's places for the next service; `near`: they may be the last one's. */
export function keepAhead(state: State, sentence: Sentence, near: boolean): boolean {
  if (!opensWork(sentence) || (near && !isHeading(sentence))) return false;
  state.ahead = { sentence, places: placesIn(sentence).map(({ place }) => place) };
  return true;
}

const furthest = 2;

/** Gives what was kept to the services of a sentence close below, where they name no place of their own. */
export function takeAhead(state: State, sentence: Sentence, made: readonly Draft[]): void {
  const { ahead } = state;
  const [first] = made;
  if (ahead === undefined || first === undefined) return;
  state.ahead = undefined;
  const { text, role, line } = ahead.sentence;
  if (text.section !== sentence.text.section || role !== sentence.role) return;
  if (sentence.line - line > furthest || made.some(({ places }) => places.length > 0)) return;
  first.places.push(...ahead.places);
}

/** "LEFT CALF" over the strokes given there, "Treatment was directed at the L forearm. IASTM …". */
const opensWork = (sentence: Sentence): boolean =>
  sentence.times.every(({ form }) => form === 'bare') &&
  (namesOnlyPlaces(sentence) || aimsTreatment(sentence));

const treated = /^(?:treatment|treated|tx|therapy|session|focus|work)$/;
const aimed = /^(?:directed|focused|focus|aimed|targeted|concentrated|addressed|applied)$/;

function aimsTreatment({ text, from, to, places }: Sentence): boolean {
  const words = text.tokens.slice(from, to).map((token) => token.text);
  if (places.length === 0 || !words.some((word) => aimed.test(word))) return false;
  return words.slice(0, aimReach).some((word) => treated.test(word));
}

const aimReach = 3;

/** A line of its own in capitals, or one that ends in a colon. */
function isHeading({ text: { tokens }, first, from, to }: Sentence): boolean {
  if (!first || (tokens[to] !== undefined && tokens[to]?.kind !== 'line-end')) return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return wordAt(tokens, to - 1) === ':' || words.every(({ caps }) => caps);
}

const joining = new Set(['and', '&', '+', ',', '.', ';', '/', ':', 'to', 'the', '(', ')']);

/** "Petrissage, effleurage. L/S and glutes.": wherever it stands, it says where. */
export function namesOnlyPlaces(sentence: Sentence): boolean {
  const places = placesIn(sentence);
  return places.length > 0 && nothingElseIn(sentence, places, joining);
}
