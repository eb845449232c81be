/**
 * Was a mentioned technique done at this visit? The part of the note, then the cues of its sentence,
 * in the manner of NegEx and ConText: a cue reaches forward or backward until the sentence, a "but",
 * a verb of doing or a finished list item ends its scope.
 */
import type { BlockRole } from '../lexicon/headings.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { CueRow, TechniqueRow } from '../lexicon/rows.ts';
import type { NotDone } from './facts.ts';
import type { Sentence } from './sentences.ts';

export type WhyNot = NotDone['why'];

/** A technique's mention, as tokens of its sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Question {
  readonly sentence: Sentence;
  readonly mention: Hit<TechniqueRow>;
  /** A time of its own is stated for it. */
  readonly timed: boolean;
}

type Cue = Hit<CueRow>;

/** Parts of a note in which nothing that is named was done at this visit. */
const neverDone: Partial<Readonly<Record<BlockRole, WhyNot>>> = {
  subjective: 'past',
  history: 'past',
  prior: 'past',
  home: 'home',
  education: 'education',
  goals: 'planned',
  caution: 'conditional',
};

/** Why a mention was not done at this visit; undefined where nothing says so. */
export function whyNotDone(question: Question): WhyNot | undefined {
  const place = neverDone[question.sentence.role];
  return place ?? cueOver(question);
}

function cueOver({ sentence, mention, timed }: Question): WhyNot | undefined {
  const cues = meaningful(sentence, mention);
  const listed = sentence.role === 'treatment' || sentence.role === 'action';
  const spoken = sentence.role !== 'plan' && timed;
  for (const cue of cues) {
    const kind = only(cue).cue;
    if (kind === 'performed' || kind === 'stop') continue;
    if (only(cue).weak && (spoken || (listed && only(cue).reach === 'forward'))) continue;
    if (listed && timed && !overridesTime.has(kind)) continue;
    if (kind === 'past' && saysToday(sentence)) continue;
    if (reaches(cue, mention, sentence, cues)) return kind;
  }
  return undefined;
}

/** "Pt had MFR today" is no history. */
function saysToday({ text, from, to }: Sentence): boolean {
  return text.tokens
    .slice(from, to)
    .some((token) => token.text === 'today' || token.text === "today's");
}

/** Said of a timed treatment these still mean that it was not done here and now. */
const overridesTime: ReadonlySet<CueRow['cue']> = new Set([
  'denied',
  'planned',
  'home',
  'other-provider',
]);

const only = (cue: Cue): CueRow => cue.rows[0] as CueRow;

/** Cues with a meaning, none of them inside the mention itself. One hit may hold several readings. */
function meaningful(sentence: Sentence, mention: Range): Cue[] {
  return sentence.cues.flatMap((hit) => {
    if (hit.from < mention.to && hit.to > mention.from) return [];
    if (sentence.techniques.some((other) => other.from <= hit.from && hit.to <= other.to))
      return [];
    if (hit.rows.includes(null)) return [];
    return hit.rows.map((row): Cue => ({ rows: [row as CueRow], from: hit.from, to: hit.to }));
  });
}

function reaches(cue: Cue, mention: Range, sentence: Sentence, cues: readonly Cue[]): boolean {
  const { reach } = only(cue);
  const before = cue.to <= mention.from;
  if (reach === 'near') return before && isNear(sentence, cue.to, mention.from);
  if (reach === 'forward') return before && isOpen(sentence, cue, mention, cues);
  if (reach === 'backward') return !before && reachesBack(cue, mention, sentence, cues);
  if (reach === 'clause') return isOpen(sentence, cue, mention, cues);
  const subject = sentence.techniques.some(
    (hit) => hit.to <= cue.from && isListUpTo(sentence, hit.to, cue.from),
  );
  return subject
    ? !before && reachesBack(cue, mention, sentence, cues)
    : before && isOpen(sentence, cue, mention, cues);
}

const smallWords = new Set([
  'further',
  'additional',
  'other',
  'any',
  'manual',
  'hands',
  'on',
  'or',
  'and',
  ',',
  '/',
  '&',
  'direct',
  'formal',
  'new',
  'the',
  'a',
  'an',
  'more',
  'specific',
  'hands-on',
  '-',
  'today',
  'significant',
  'is',
  'are',
  'of',
]);

/** Nothing but small words and other techniques between: "no further massage or STM". */
function isNear(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = sentence.text.tokens[at];
    if (token === undefined || smallWords.has(token.text) || isInTechnique(sentence, at)) continue;
    return false;
  }
  return true;
}

function isInTechnique(sentence: Sentence, at: number): boolean {
  return sentence.techniques.some((hit) => hit.from <= at && at < hit.to);
}

/** No end of scope between a cue and the mention after it. */
function isOpen(sentence: Sentence, cue: Cue, mention: Range, cues: readonly Cue[]): boolean {
  const ends = cues.some((other) => {
    if (other.from < cue.to || other.to > mention.from) return false;
    if (only(other).cue === 'stop') return true;
    return only(other).cue === 'performed' && !belongsTo(other, cue, cues);
  });
  return !ends && !isPastItsItem(sentence, cue, mention);
}

/** "not performed", "will be performed", "did not use": the verb is the cue's own. */
function belongsTo(verb: Cue, cue: Cue, cues: readonly Cue[]): boolean {
  if (verb.from - cue.to <= 2) return true;
  return cues.some(
    (other) =>
      other !== verb &&
      only(other).cue !== 'performed' &&
      only(other).cue !== 'stop' &&
      other.to <= verb.from &&
      verb.from - other.to <= 1,
  );
}

/** A finished item lies between: after a time and a comma a new item has begun. */
function isPastItsItem(sentence: Sentence, cue: Cue, mention: Range): boolean {
  const timeBetween = sentence.times.find(
    (time) => time.form !== 'bare' && time.from >= cue.to && time.to <= mention.from,
  );
  return timeBetween !== undefined && hasComma(sentence, timeBetween.to, mention.from);
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = sentence.text.tokens[at]?.text;
    if (text === ',' || text === '|' || text === '\t') return true;
  }
  return false;
}

function hasBreak(sentence: Sentence, from: number, to: number): boolean {
  const colon = sentence.text.tokens.slice(from, to).some(({ text }) => text === ':');
  return colon || hasComma(sentence, from, to);
}

const farBack: ReadonlySet<CueRow['cue']> = new Set(['past', 'home', 'other-provider', 'planned']);

function reachesBack(cue: Cue, mention: Range, sentence: Sentence, cues: readonly Cue[]): boolean {
  if (cue.from < mention.to) return false;
  const { cue: kind } = only(cue);
  const stopped = cues.some(
    (other) => other.from >= mention.to && other.to <= cue.from && only(other).cue === 'stop',
  );
  if (stopped) return false;
  if (kind === 'finding') return cue.from - mention.to <= 2;
  if (isListUpTo(sentence, mention.to, cue.from)) return true;
  if (kind === 'other-provider') return true;
  if (kind === 'home' && !hasBreak(sentence, mention.to, cue.from)) return true;
  return (
    farBack.has(kind) &&
    !hasTimeBetween(sentence, mention.to, cue.from) &&
    (!verbBetween(cues, mention, cue) ||
      (kind === 'past' && !hasComma(sentence, mention.to, cue.from)))
  );
}

function verbBetween(cues: readonly Cue[], mention: Range, cue: Cue): boolean {
  return cues.some(
    (other) => only(other).cue === 'performed' && other.from >= mention.to && other.to <= cue.from,
  );
}

function hasTimeBetween(sentence: Sentence, from: number, to: number): boolean {
  return sentence.times.some((time) => time.form !== 'bare' && time.from >= from && time.to <= to);
}

const listWords = new Set([
  'and',
  'or',
  ',',
  '/',
  '&',
  '+',
  '-',
  'to',
  'on',
  'of',
  'for',
  'the',
  'over',
  'were',
  'was',
  'is',
  'are',
  'has',
  'have',
  'been',
  'be',
  'being',
  'today',
  'r',
  'l',
  'b',
  'right',
  'left',
  'bilateral',
  'both',
  'per',
  'again',
  ':',
  '(',
  ')',
  'therapy',
  'technique',
  'techniques',
  'treatment',
  'this',
  'visit',
  'at',
  'time',
  'pt',
  'patient',
  'client',
  'by',
  'in',
  'also',
]);

/** Only a list's words, techniques and places between: the list up to "… were deferred". */
function isListUpTo(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = sentence.text.tokens[at];
    if (token === undefined || listWords.has(token.text)) continue;
    if (isInTechnique(sentence, at) || isInPlace(sentence, at)) continue;
    return false;
  }
  return true;
}

function isInPlace(sentence: Sentence, at: number): boolean {
  return sentence.places.some((hit) => hit.from <= at && at < hit.to);
}

/** A verb of doing speaks of the mention: "performed MFR", "MFR was applied", and no "not" or "will" before it. */
export function isPerformed({
  sentence,
  mention,
}: Pick<Question, 'sentence' | 'mention'>): boolean {
  const cues = meaningful(sentence, mention);
  return cues.some((cue) => {
    if (only(cue).cue !== 'performed') return false;
    const near = cue.to <= mention.from ? mention.from - cue.to : cue.from - mention.to;
    return near <= 12 && !cues.some((other) => negates(other, cue));
  });
}

function negates(other: Cue, verb: Cue): boolean {
  const { cue } = only(other);
  if (cue === 'performed' || cue === 'stop' || cue === 'finding') return false;
  return other.to <= verb.from && verb.from - other.to <= 2;
}
