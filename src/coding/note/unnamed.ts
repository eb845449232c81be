/** Sentences without a technique: where, why or how long the service before them was given. */
import { describing } from '../lexicon/words.ts';
import type { State } from './assembly.ts';
import type { Draft } from './draft.ts';
import { placesIn } from './places.ts';
import { keepAhead, namesOnlyPlaces } from './places-ahead.ts';
import { addItem } from './items.ts';
import { purposesIn } from './purposes.ts';
import { reportsResult } from './results.ts';
import { roleSaidIn } from './roles.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';

/** So many lines after a service may still speak of it. */
const nearLines = 8;

/** Its times are kept until all services are known; its places and purposes are the last service's. */
export function readUnnamed(state: State, sentence: Sentence, times: readonly TimeMention[]): void {
  const { last } = state;
  const near = last !== undefined && isNear(last, sentence);
  if (near && addItem(last, sentence, times)) return;
  keepForLater(state, sentence, times);
  if (keepAhead(state, sentence, near)) return;
  if (!near) return;
  const role = roleSaidIn(sentence);
  if (role === 'passive') last.roleSaid ??= role;
  if (!describes(sentence, last)) return;
  last.roleSaid ??= role;
  for (const { place } of placesIn(sentence)) last.places.push(place);
  last.purposes.push(...purposesIn(sentence));
}

/** Times without a technique of their own, until all services are known. */
export function keepForLater(
  state: State,
  sentence: Sentence,
  times: readonly TimeMention[],
): void {
  for (const time of times) {
    if (time.form !== 'bare') state.orphans.push({ sentence, time, order: state.order });
  }
}

function isNear({ section, part, line }: Draft, sentence: Sentence): boolean {
  if (section !== sentence.text.section || part !== sentence.role) return false;
  return sentence.line - line <= nearLines;
}

/** A line under a service that says where or why, not one that measures or reports. */
function describes(sentence: Sentence, last: Draft): boolean {
  const words = sentence.text.tokens.slice(sentence.from, sentence.to);
  if (sentence.measures.length > 0 && words.some(({ kind }) => kind === 'number')) return false;
  const led = isLabelled(sentence) || words.some(({ text }) => describing.has(text));
  if (namesOnlyPlaces(sentence)) return true;
  switch (sentence.role) {
    case 'treatment':
    case 'action':
      return led || !reportsResult(sentence);
    case 'objective':
    case 'unknown':
      return led;
    default:
      return led && sentence.role === 'plan' && sentence.line === last.line;
  }
}

const placeLabels = /^(?:joints?|levels?|segments?|muscles?|structures?|tissues?|side|part|where)$/;

/** "Joint: talocrural   Grade: III" */
const isLabelled = ({ text: { tokens }, from }: Sentence): boolean =>
  wordAt(tokens, from + 1) === ':' && placeLabels.test(wordAt(tokens, from));
