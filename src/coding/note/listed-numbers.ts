/** Lists in which every item ends or begins with its minutes: "Swedish back 20, MLD R leg 25", "10 MT (…) / 15 TA". */
import { insideList } from '../lexicon/words.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import { mayBeTest } from './support.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';

/** The bare numbers of a sentence that are minutes because two items at least are written alike. */
export function listedNumbers(
  sentence: Sentence,
  parts: readonly Part[],
): ReadonlySet<TimeMention> {
  const bare = sentence.times.filter(({ form }) => form === 'bare');
  if (bare.length < 2) return new Set();
  const leading = bare.filter((time) => leads(sentence, parts, time));
  if (leading.length > 1) return new Set(leading);
  const trailing = bare.filter((time) => trails(sentence, parts, time));
  return new Set(trailing.length > 1 ? trailing : []);
}

const spending = new Set(['did', 'spent', 'doing', 'spending', 'worked']);
const furthestPlace = 3;

/** "Did 30 on L infra w/ xfiber": a number spent on a part of the body by hand is minutes. */
export function isSpentOn(
  { text, places }: Sentence,
  parts: readonly Part[],
  { from, to }: TimeMention,
): boolean {
  const { tokens } = text;
  if (!spending.has(wordAt(tokens, from - 1)) || wordAt(tokens, to) !== 'on') return false;
  const part = parts.find((one) => one.from > to);
  if (part === undefined || !part.row.codes.some(isHandsOn)) return false;
  return places.some((hit) => hit.from > to && hit.from - to <= furthestPlace);
}

const isHandsOn = (code: string): boolean => code === '97124' || code === '97140';

const itemStarts = new Set(['/', ',', '+', '|', ':', '-', '&', '\n', '']);

/** "15 TA": the number opens the item, a service's own name follows directly. */
function leads({ text }: Sentence, parts: readonly Part[], { from, to }: TimeMention): boolean {
  const before = text.tokens[from - 1];
  if (before !== undefined && !itemStarts.has(before.text)) return false;
  return parts.some((part) => part.row.bare && part.from === to);
}

const itemEnds = new Set(['/', ',', '+', '|', '.', ';', ')', '&', '\n', '']);

/** "MLD R leg 25": between the technique and the number that ends the item stand only places. */
function trails(sentence: Sentence, parts: readonly Part[], { from, to }: TimeMention): boolean {
  const part = parts.findLast((one) => one.to <= from);
  if (part === undefined || part.row.role === 'active' || mayBeTest(part)) return false;
  const { tokens } = sentence.text;
  if (!itemEnds.has(wordAt(tokens, to)) || tokens[from]?.spaced === false) return false;
  for (let at = part.to; at < from; at += 1) {
    const word = wordAt(tokens, at);
    if (word === ',' || (!insideList.has(word) && !isPlace(sentence, at))) return false;
  }
  return true;
}

const isPlace = ({ places }: Sentence, at: number): boolean =>
  places.some(({ from, to }) => from <= at && at < to);
