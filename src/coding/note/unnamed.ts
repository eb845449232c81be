/** Sentences without a technique: where, why or how long the service before them was given. */
import { describing } from '../lexicon/words.ts';
import type { State } from './assembly.ts';
import type { Draft } from './draft.ts';
import { placesIn } from './places.ts';
import { purposesIn } from './purposes.ts';
import { reportsResult } from './results.ts';
import { roleSaidIn } from './roles.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';

/** So many lines after a service may still speak of it. */
const nearLines = 8;

/** Its times are kept until all services are known; its places and purposes are the last service's. */
export function readUnnamed(state: State, sentence: Sentence, times: readonly TimeMention[]): void {
  keepForLater(state, sentence, times);
  const { last } = state;
  if (last === undefined || !isNear(last, sentence)) return;
  const role = roleSaidIn(sentence);
  if (role === 'passive') last.roleSaid ??= role;
  if (!describes(sentence)) return;
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
function describes(sentence: Sentence): boolean {
  const words = sentence.text.tokens.slice(sentence.from, sentence.to);
  if (sentence.measures.length > 0 && words.some(({ kind }) => kind === 'number')) return false;
  const led = words.some(({ text }) => describing.has(text));
  if (namesOnlyPlaces(sentence)) return true;
  switch (sentence.role) {
    case 'treatment':
    case 'action':
      return led || !reportsResult(sentence);
    case 'objective':
    case 'unknown':
      return led;
    default:
      return false;
  }
}

const joining = new Set(['and', '&', '+', ',', '.', ';', '/']);

/** "Petrissage, effleurage. L/S and glutes.": wherever it stands, it says where. */
function namesOnlyPlaces(sentence: Sentence): boolean {
  const places = placesIn(sentence);
  return (
    places.length > 0 &&
    sentence.text.tokens.slice(sentence.from, sentence.to).every(({ text }, index) => {
      const at = sentence.from + index;
      return joining.has(text) || places.some(({ from, to }) => from <= at && at < to);
    })
  );
}
