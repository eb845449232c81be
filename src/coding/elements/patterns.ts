/** Regular expressions that are tried only where they can begin: see `starts.ts`. */
import { nextStart, offsetOf, openingOf, searched, type Opening, type Searched } from './starts.ts';

export interface Pattern {
  /** Matches at its `lastIndex` only. */
  readonly here: RegExp;
  readonly anywhere: RegExp;
  readonly opening: Opening;
}

/** A pattern of the source; without regard to case unless `flags` say otherwise. */
export function pattern(source: string, flags = 'i'): Pattern {
  let opening: Opening | undefined;
  const bounded = source.replaceAll('\\w+', longestWord);
  return {
    here: new RegExp(bounded, `y${flags}`),
    anywhere: new RegExp(bounded, `g${flags}`),
    // Worked out at the first search: a worker that only wakes to hand out a visit needs none of them.
    get opening() {
      return (opening ??= openingOf(bounded));
    },
  };
}

/** From each place of an endless run of digits "any word" would walk to the run's end. */
const longestWord = '\\w{1,40}';

/** A match; its offset and length are UTF-16 units. */
export type Match = RegExpExecArray;

/** The first match of a pattern in a text. */
export function firstIn(one: Pattern, text: Searched): Match | undefined {
  return next(one, text, 0, 0)?.match;
}

export const isIn = (one: Pattern, text: Searched): boolean => firstIn(one, text) !== undefined;

/** All matches of a pattern in a text, from left to right, as `matchAll` finds them. */
export function allIn(one: Pattern, text: Searched): Match[] {
  const found: Match[] = [];
  for (let at = next(one, text, 0, 0); at !== undefined;) {
    found.push(at.match);
    at = next(one, text, at.place, at.match.index + Math.max(1, at.match[0].length));
  }
  return found;
}

/** The text with every match of a pattern made unreadable; offsets stay. */
export function blanked(one: Pattern, text: Searched): Searched {
  const matches = allIn(one, text);
  if (matches.length === 0) return text;
  let said = '';
  for (const { index, 0: words } of matches) {
    said += text.text.slice(said.length, index) + '·'.repeat(words.length);
  }
  return searched(said + text.text.slice(said.length));
}

interface At {
  readonly match: Match;
  readonly place: number;
}

function next(one: Pattern, text: Searched, place: number, from: number): At | undefined {
  if (one.opening.anywhere) return anywhere(one, text.text, from);
  const places = one.opening.words ? text.words : text.places;
  const { here } = one;
  for (let index = nextStart(places, one.opening, place); index !== -1;) {
    const offset = offsetOf(places[index]);
    if (offset >= from) {
      here.lastIndex = offset;
      const match = here.exec(text.text);
      if (match !== null) return { match, place: index };
    }
    index = nextStart(places, one.opening, index + 1);
  }
  return undefined;
}

function anywhere(one: Pattern, text: string, from: number): At | undefined {
  one.anywhere.lastIndex = from;
  const match = one.anywhere.exec(text);
  return match === null ? undefined : { match, place: 0 };
}
