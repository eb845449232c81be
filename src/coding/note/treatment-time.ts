/** Which of a sentence's times are minutes of a service, and which are totals, sessions or tasks. */
import {
  afterLooseTime,
  afterOtherTime,
  beforeOtherTime,
  sessionDeterminers,
  sessionFillers,
  sessionWords,
  totalWords,
} from '../lexicon/words.ts';
import type { StatedTotal } from './facts.ts';
import { familyOf } from './families.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';
import { isNumberAt, wordAt } from './tokens.ts';

/** `own`: minutes of the service beside it; otherwise a total, the session's length, or nothing of ours. */
export type TimeUse = 'own' | 'ignored' | StatedTotal['kind'];

/** What a time of a sentence is a time of. */
export function useOf(sentence: Sentence, time: TimeMention): TimeUse {
  if (time.tabled === true) return 'own';
  if (isOfSession(sentence, time)) return 'session';
  const total = totalKind(sentence, time);
  if (total !== undefined) return total;
  return isElsewhere(sentence, time) ? 'ignored' : 'own';
}

function isOfSession(sentence: Sentence, time: TimeMention): boolean {
  if (isBeforeTechnique(sentence, time)) return sessionAfter(sentence, time);
  return sessionAfter(sentence, time) || sessionBefore(sentence, time);
}

/** "Session: 30 min MFR, 15 min STM": after the colon the technique beside the time owns it. */
function isBeforeTechnique({ techniques, text }: Sentence, { from, to }: TimeMention): boolean {
  if (wordAt(text.tokens, from - 1) !== ':') return false;
  const gap = wordAt(text.tokens, to) === 'of' ? 1 : 0;
  return techniques.some((hit) => hit.from === to + gap);
}

/** "60-minute session", "45 min follow-up visit": the time measures the visit itself. */
function sessionAfter({ text, to }: Sentence, time: TimeMention): boolean {
  for (let at = time.to; at < Math.min(to, time.to + 5); at += 1) {
    const word = wordAt(text.tokens, at);
    if (text.tokens[at]?.kind !== 'word' && word !== '-') return false;
    if (sessionDeterminers.has(word)) return false;
    if (sessionWords.has(word)) return true;
  }
  return false;
}

/** "Session length: 60 min"; a technique between makes it that technique's time. */
function sessionBefore({ text, from, techniques }: Sentence, time: TimeMention): boolean {
  for (let at = time.from - 1; at >= Math.max(from, time.from - 6); at -= 1) {
    const word = wordAt(text.tokens, at);
    if (sessionWords.has(word)) {
      return !techniques.some((hit) => hit.to <= time.from && hit.to > at);
    }
    if (!sessionFillers.has(word)) return false;
  }
  return false;
}

function totalKind(sentence: Sentence, time: TimeMention): StatedTotal['kind'] | undefined {
  const label = labelBefore(sentence, time);
  if (isOfOne(sentence, time, label)) return undefined;
  if (isTotalLabel(label)) return kindOfLabel(label);
  return isTotalAfter(sentence, time) ? 'treatment' : undefined;
}

type Label = ReadonlySet<string>;

const has = (label: Label, ...words: readonly string[]): boolean =>
  words.some((word) => label.has(word));

/** The words directly before a time, as far as they may belong to a total's label; a heading's words too. */
function labelBefore({ text, from, techniques, role }: Sentence, time: TimeMention): Label {
  const label = new Set<string>();
  const first = role === 'admin' || role === 'billing' ? 0 : from;
  for (let at = time.from - 1; at >= Math.max(first, time.from - 9); at -= 1) {
    const word = wordAt(text.tokens, at);
    const named = techniques.some((hit) => hit.from <= at && at < hit.to);
    if (named || !totalWords.has(word)) break;
    label.add(word);
  }
  const unit = wordAt(text.tokens, time.to - 1);
  if (/^min(?:ute)?s?$/.test(unit)) label.add('minutes');
  return label;
}

const onlyTotal = new Set(['total', 'tot', 'minutes', 'min', 'of', 'in']);

/** "SCS QL, L iliacus, 90 sec holds x5, total 10 min": the total of the one service that its sentence names. */
function isOfOne({ techniques, times, text }: Sentence, time: TimeMention, label: Label): boolean {
  if (!has(label, 'total', 'tot') || ![...label].every((word) => onlyTotal.has(word))) return false;
  if (isBeforeName(techniques, text, time)) return true;
  if (times.some(({ to, form }) => to <= time.from && form !== 'bare')) return false;
  const rows = techniques
    .filter((hit) => hit.to <= time.from)
    .flatMap((hit) => hit.rows.slice(0, 1));
  return rows.length > 0 && new Set(rows.map(familyOf)).size === 1;
}

/** "A total of 22 minutes of manual therapy" */
const isBeforeName = (
  techniques: Sentence['techniques'],
  { tokens }: Sentence['text'],
  { to }: TimeMention,
): boolean => wordAt(tokens, to) === 'of' && techniques.some((hit) => hit.from === to + 1);

function isTotalLabel(label: Label): boolean {
  if (has(label, 'total', 'tot')) return true;
  if (has(label, 'timed', 'billable')) return has(label, 'minutes', 'time', 'min');
  const treatment = has(label, 'treatment', 'tx', 'rx', 'therapy', 'intervention', 'contact');
  return treatment && has(label, 'time', 'minutes', ':', 'duration', 'length');
}

function kindOfLabel(label: Label): StatedTotal['kind'] {
  if (has(label, 'session', 'visit')) return 'session';
  if (has(label, 'timed', 'billable', 'code', 'codes')) return 'timed';
  return has(label, 'treatment', 'tx', 'rx', 'therapy') ? 'treatment' : 'timed';
}

const ofTreatment = new Set(['treatment', 'total', 'therapy', 'care']);

/** "38 min total", "53 minutes of treatment" with no technique before it to own them. */
function isTotalAfter({ text, to, techniques }: Sentence, time: TimeMention): boolean {
  if (time.to >= to || techniques.some((hit) => hit.to <= time.from)) return false;
  const next = wordAt(text.tokens, time.to);
  if (next === 'total') return true;
  const of = next === 'of' && techniques.length === 0;
  return of && ofTreatment.has(wordAt(text.tokens, time.to + 1));
}

/** Minutes of something else: "sit 30 min", "20 minutes ago", "onset after 10 min of typing". */
function isElsewhere(sentence: Sentence, time: TimeMention): boolean {
  if (sentence.role === 'goals' || isOfTask(sentence, time) || isDose(sentence, time)) return true;
  if (isOfUnit(sentence, time)) return true;
  const named = sentence.techniques.length > 0;
  if (named && hasTechniqueNear(sentence, time)) return false;
  if (beforeOtherTime.has(wordAt(sentence.text.tokens, time.from - 1))) return true;
  return !named && isLoose(sentence, time);
}

const unitLength = 15;

/** "Massage, each 15 min (97124), units: 3": the length of a unit in the code's label. */
function isOfUnit({ text, techniques, places }: Sentence, { from, minutes }: TimeMention): boolean {
  if (minutes !== unitLength || !/^(?:each|ea|per)$/.test(wordAt(text.tokens, from - 1)))
    return false;
  const name = techniques.findLast((hit) => hit.to <= from);
  if (name?.rows[0]?.bare !== true) return false;
  return !places.some((hit) => hit.from >= name.to && hit.to <= from);
}

const postures = new Set(['sitting', 'standing', 'walking', 'driving', 'computer', 'desk', 'rest']);

/** "20 min into church", "15 min of sitting", "30 min walk". */
function isOfTask({ text }: Sentence, time: TimeMention): boolean {
  const next = wordAt(text.tokens, time.to);
  if (next === 'into' || afterOtherTime.has(next)) return true;
  return next === 'of' && postures.has(wordAt(text.tokens, time.to + 1));
}

/** Sets of a few minutes are the dose of an exercise. */
const longestSet = 3;

/** "Gaze stabilization 1 min x 4", "SLS 3 x 1 min": sets of an exercise, not the service's minutes. */
export function isDose({ text, techniques }: Sentence, time: TimeMention): boolean {
  if (time.form !== 'minutes' || time.minutes > longestSet) return false;
  const after = wordAt(text.tokens, time.to) === 'x' && isNumberAt(text.tokens, time.to + 1);
  const before =
    wordAt(text.tokens, time.from - 1) === 'x' && isNumberAt(text.tokens, time.from - 2);
  const exercise = techniques.findLast((hit) => hit.to <= time.from);
  return (after || before) && exercise?.rows[0]?.role === 'active';
}

function isLoose({ text, from, phrases }: Sentence, time: TimeMention): boolean {
  if (afterLooseTime.has(wordAt(text.tokens, time.to))) return true;
  const before = [2, 3].map((back) => time.from - back).filter((at) => at >= from);
  if (before.some((at) => beforeOtherTime.has(wordAt(text.tokens, at)))) return true;
  return phrases.some(
    (hit) =>
      hit.rows.some((row) => row.phrase === 'task') &&
      Math.min(Math.abs(hit.from - time.to), Math.abs(time.from - hit.to)) <= 2,
  );
}

/** So many tokens away a technique may own a time: a dictated sentence runs on without a comma. */
const near = 10;

/** A technique close by, in the same comma piece or with only a list of places between, owns the time. */
function hasTechniqueNear(sentence: Sentence, time: TimeMention): boolean {
  return sentence.techniques.some((hit) => {
    const [from, to] = hit.to <= time.from ? [hit.to, time.from] : [time.to, hit.from];
    return to - from <= near && isOnePiece(sentence, from, to);
  });
}

/** No comma, but between places: "to neck, shoulders and upper back lasting one hour". */
function isOnePiece({ text, places }: Sentence, from: number, to: number): boolean {
  const isComma = (at: number): boolean => wordAt(text.tokens, at) === ',';
  const inside = places.filter((hit) => hit.from >= from && hit.to <= to);
  for (let at = from; at < to; at += 1) {
    if (!isComma(at)) continue;
    const [before, after] = [
      inside.some((hit) => hit.to <= at),
      inside.some((hit) => hit.from > at),
    ];
    if (!before || !after) return false;
  }
  return true;
}
