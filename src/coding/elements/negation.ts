/** What a sentence denies, blanked out so that only what it affirms is read. */
import { onceFor } from '../once.ts';
import type { Passage } from './passages.ts';
import { allIn, isIn, pattern } from './patterns.ts';
import { searched, type Searched } from './starts.ts';

const denial = pattern(
  String.raw`\b(?:(?:no|nothing|denies|denied|denying|without|w\/o|negative for|neg for|free of|nil|not(?! (?:able|fir|activat|engag|recruit|tolerat|hold|stand|sit|walk|reach|sleep|lift))|resolved|pain[ -]free)\b|(?:wnl|wfl|within (?:normal|functional) limits|intact|(?<!\b(?:of|than|from|to|near) )normal|full)(?=\s*(?:[,.;)]|$|\b(?:and|in|for|bilat\w*|throughout)\b)))`,
);

/** Words after which a denial no longer holds. */
const turn = /[.;:]|\b(?:but|except|however|though|although|other than|only|now|still|yet)\b/i;

/** States that deny what stands before them: "balance intact", "strength WNL". */
const backward =
  /^(?:resolved|wnl|wfl|within (?:normal|functional) limits|intact|normal|full|nil)$/i;

/** How far a denial is looked for on either side, in UTF-16 units. */
const far = 120;

const none = pattern(String.raw`\bpain[ -]?free\b|\b0\s?\/\s?10\b`);
const noneWithName = /\bpain[ -]?free\b|(?:\b[a-z]+[ :=]{1,3}){0,2}\b0\s?\/\s?10\b/gi;

/** The passage with its denied words blanked; offsets stay. */
export const affirmed = onceFor(({ words }: Passage): Searched => {
  const { text } = words;
  const kept = isIn(none, words) ? text.replace(noneWithName, blank) : text;
  let said = '';
  for (const match of allIn(denial, words)) {
    const [start, end] = scope(text, match.index, match[0]);
    const from = Math.max(start, said.length);
    if (end > from) said += kept.slice(said.length, from) + blank(kept.slice(from, end));
  }
  const left = said + kept.slice(said.length);
  return left === text ? words : searched(left);
});

const blank = (words: string): string => '·'.repeat(words.length);

function scope(text: string, at: number, word: string): [number, number] {
  if (backward.test(word)) return [clauseStart(text, at), at + word.length];
  const after = text.slice(at + word.length, at + word.length + far);
  const end = turn.exec(after)?.index ?? after.length;
  const reach = after.slice(0, end);
  return [at, at + word.length + reachOf(word, reach)];
}

/** "No falls, neck pain 4/10" ends at the comma; "no numbness, tingling or weakness" does not. */
function reachOf(word: string, reach: string): number {
  const comma = reach.indexOf(',');
  const listed = /^den|^neg/i.test(word) || /,[^,]*\b(?:or|nor)\b/i.test(reach);
  const length = comma === -1 || listed ? reach.length : comma;
  return Math.min(length, /^not$/i.test(word) ? 24 : 70);
}

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - far);
  const before = text.slice(from, at);
  const mark = Math.max(...[',', ';', '.'].map((one) => before.lastIndexOf(one)));
  return from + mark + 1;
}
