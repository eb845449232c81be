/**
 * How far a cue reaches. Forward until a "but", a verb of doing or a finished item of a list; backward
 * over the list that ends at it.
 */
import { betweenDenial, insideList } from '../lexicon/words.ts';
import type { Cue, Sentence } from './sentences.ts';
import { wordAt } from './tokens.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Does the cue speak of the mention? */
export function reaches(cue: Cue, mention: Range, sentence: Sentence): boolean {
  const before = cue.to <= mention.from;
  switch (cue.row.reach) {
    case 'near':
      return before && isNear(sentence, cue.to, mention.from);
    case 'forward':
      return before && isOpen(cue, mention, sentence);
    case 'backward':
      return !before && reachesBack(cue, mention, sentence);
    case 'either':
      return hasSubject(cue, sentence)
        ? !before && reachesBack(cue, mention, sentence)
        : before && isOpen(cue, mention, sentence);
    default:
      return isOpen(cue, mention, sentence);
  }
}

/** "Massage and STM deferred" speaks of what stands before it, "deferred massage" of what follows. */
function hasSubject(cue: Cue, sentence: Sentence): boolean {
  return sentence.techniques.some(
    (hit) => hit.to <= cue.from && isListUpTo(sentence, hit.to, cue.from),
  );
}

/** Nothing but small words and other techniques between: "no further massage or STM". */
function isNear(sentence: Sentence, from: number, to: number): boolean {
  return everyToken(sentence, { from, to }, (word, at) => {
    return betweenDenial.has(word) || isWithin(sentence.techniques, at);
  });
}

/** Only a list's words, techniques and places between: the list up to "… were deferred". */
function isListUpTo(sentence: Sentence, from: number, to: number): boolean {
  return everyToken(sentence, { from, to }, (word, at) => {
    return (
      insideList.has(word) || isWithin(sentence.techniques, at) || isWithin(sentence.places, at)
    );
  });
}

function everyToken(
  { text }: Sentence,
  { from, to }: Range,
  holds: (word: string, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && !holds(token.text, at)) return false;
  }
  return true;
}

const isWithin = (ranges: readonly Range[], at: number): boolean =>
  ranges.some(({ from, to }) => from <= at && at < to);

/** No end of scope between a cue and the mention after it. */
function isOpen(cue: Cue, mention: Range, sentence: Sentence): boolean {
  const ends = sentence.cues.some((other) => {
    if (other.from < cue.to || other.to > mention.from) return false;
    if (other.row.cue === 'stop') return true;
    return other.row.cue === 'performed' && !belongsTo(other, cue, sentence);
  });
  return !ends && !isPastItsItem(cue, mention, sentence) && !isPastItsColon(cue, mention, sentence);
}

/** "not performed", "will be performed", "did not use": the verb is the cue's own. */
function belongsTo(verb: Cue, cue: Cue, { cues }: Sentence): boolean {
  if (verb.from - cue.to <= 2) return true;
  return cues.some((other) => {
    const kind = other.row.cue;
    if (other === verb || kind === 'performed' || kind === 'stop') return false;
    return other.to <= verb.from && verb.from - other.to <= 1;
  });
}

/** A finished item lies between: after a time and a comma a new item has begun. */
function isPastItsItem(cue: Cue, mention: Range, sentence: Sentence): boolean {
  if (isBracketed(cue, mention, sentence)) return false;
  const time = timeBetween(sentence, cue.to, mention.from);
  return time !== undefined && hasMark(sentence, time.to, mention.from, itemMarks);
}

const opens = new Set(['[', '(']);
const closes = new Set([']', ')']);

/** "[copied from 5/3: STM 15 min, mobs 10 min]": the cue opens a bracket that holds the mention too. */
function isBracketed(cue: Cue, mention: Range, sentence: Sentence): boolean {
  if (!opens.has(wordAt(sentence.text.tokens, cue.from - 1))) return false;
  return !hasMark(sentence, cue.to, mention.from, closes);
}

/** "Presents for follow-up: MFR 15 min": what was wished for stands before the colon. */
function isPastItsColon(cue: Cue, mention: Range, sentence: Sentence): boolean {
  if (cue.row.cue !== 'conditional') return false;
  return hasMark(sentence, cue.to, mention.from, colon);
}

const colon = new Set([':']);

function timeBetween({ times }: Sentence, from: number, to: number): Range | undefined {
  return times.find((time) => time.form !== 'bare' && time.from >= from && time.to <= to);
}

const itemMarks = new Set([',', '|', '\t']);
const breakMarks = new Set([',', '|', '\t', ':']);

function hasMark(
  { text }: Sentence,
  from: number,
  to: number,
  marks: ReadonlySet<string>,
): boolean {
  return text.tokens.slice(from, to).some((token) => marks.has(token.text));
}

/** In a dictated run of words without marks "at home" speaks of so many words before it. */
const homeReach = 16;

function reachesBack(cue: Cue, mention: Range, sentence: Sentence): boolean {
  if (cue.from < mention.to || hasCue(sentence, mention, cue, 'stop')) return false;
  const { cue: kind } = cue.row;
  if (kind === 'finding') return cue.from - mention.to <= 2 && !isTarget(cue, mention, sentence);
  if (kind === 'other-provider' || isListUpTo(sentence, mention.to, cue.from)) return true;
  if (kind === 'home') {
    const beside = cue.from - mention.to <= homeReach;
    if (beside && !hasMark(sentence, mention.to, cue.from, breakMarks)) return true;
    return isFree(cue, mention, sentence);
  }
  return (kind === 'past' || kind === 'planned') && isFree(cue, mention, sentence);
}

const aims = new Set(
  'to of on over into at for along around where wherever the any all her his'.split(' '),
);

/** "MFR to restricted fascia", "MFR wherever restricted": where it was given, not what was found. */
const isTarget = (cue: Cue, mention: Range, { text }: Sentence): boolean =>
  cue.from > mention.to && aims.has(wordAt(text.tokens, cue.from - 1));

/** Neither a time of its own nor a verb of doing lies between; a past cue passes over its own verb. */
function isFree(cue: Cue, mention: Range, sentence: Sentence): boolean {
  if (timeBetween(sentence, mention.to, cue.from) !== undefined) return false;
  if (!hasCue(sentence, mention, cue, 'performed')) return true;
  return cue.row.cue === 'past' && !hasMark(sentence, mention.to, cue.from, itemMarks);
}

function hasCue(
  { cues }: Sentence,
  after: Range,
  until: Range,
  kind: 'stop' | 'performed',
): boolean {
  return cues.some(
    (other) => other.row.cue === kind && other.from >= after.to && other.to <= until.from,
  );
}
