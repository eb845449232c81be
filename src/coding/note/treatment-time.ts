/** Which of a sentence's times are minutes of treatment, and which are totals, sessions or tasks. */
import type { StatedTotal } from './facts.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';

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

const sessionWords = new Set([
  'session',
  'sessions',
  'appointment',
  'appt',
  'visit',
  'visits',
  'encounter',
  'arrived',
  'arrival',
  'checked',
  'booked',
  'reservation',
  'slot',
]);
const fillers = new Set([
  'started',
  'began',
  'begins',
  'from',
  'at',
  'ran',
  'length',
  'time',
  'duration',
  'was',
  'of',
  'total',
  'lasted',
  'is',
  'in',
  'out',
  'for',
  ':',
  '-',
  '=',
  'a',
  'minute',
  'face',
  'to',
  'start',
  'minutes',
  'min',
  'mins',
  'an',
  '(',
  'today',
  'full',
]);

function isOfSession(sentence: Sentence, time: TimeMention): boolean {
  return sessionAfter(sentence, time) || sessionBefore(sentence, time);
}

const determiners = new Set([
  'this',
  'todays',
  "today's",
  'per',
  'each',
  'the',
  'last',
  'next',
  'of',
  'at',
  'in',
  'during',
  'every',
  'prior',
  'previous',
  'and',
  'for',
  'with',
  'to',
  'on',
]);

/** "60-minute session", "45 min follow-up visit": the time measures the visit itself. */
function sessionAfter({ text, to }: Sentence, time: TimeMention): boolean {
  for (let at = time.to; at < Math.min(to, time.to + 5); at += 1) {
    const token = text.tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) return false;
    if (determiners.has(token.text)) return false;
    if (sessionWords.has(token.text)) return true;
  }
  return false;
}

function sessionBefore({ text, from, techniques }: Sentence, time: TimeMention): boolean {
  for (let at = time.from - 1; at >= Math.max(from, time.from - 6); at -= 1) {
    const word = text.tokens[at]?.text ?? '';
    if (sessionWords.has(word))
      return !techniques.some((hit) => hit.to <= time.from && hit.to > at);
    if (!fillers.has(word)) return false;
  }
  return false;
}

const totalFillers = new Set([
  'time',
  'times',
  'minutes',
  'min',
  'mins',
  'timed',
  'treatment',
  'tx',
  'rx',
  'code',
  'codes',
  'one',
  'on',
  '1',
  '1:1',
  ':',
  '=',
  '-',
  'of',
  'was',
  'is',
  'session',
  'billable',
  'intervention',
  'skilled',
  'therapy',
  'direct',
  'contact',
  'face',
  'to',
  'total',
  'in',
  'the',
  'today',
  '(',
  ')',
  'for',
  'patient',
  'hands',
  'visit',
  'tot',
  'duration',
  'units',
  'service',
  'services',
  'procedure',
  'procedures',
  'and',
  'untimed',
  '|',
  '\t',
  'length',
]);

function totalKind(sentence: Sentence, time: TimeMention): StatedTotal['kind'] | undefined {
  const label = labelBefore(sentence, time);
  if (label !== undefined) return kindOfLabel(label);
  return isTotalAfter(sentence, time) ? 'treatment' : undefined;
}

/** The words directly before a time, as far as they may belong to a total's label. */
function labelBefore(
  { text, from, techniques, role }: Sentence,
  time: TimeMention,
): Set<string> | undefined {
  const label = new Set<string>();
  for (
    let at = time.from - 1;
    at >= Math.max(role === 'admin' || role === 'billing' ? 0 : from, time.from - 9);
    at -= 1
  ) {
    const word = text.tokens[at]?.text ?? '';
    if (!totalFillers.has(word)) break;
    if (techniques.some((hit) => hit.from <= at && at < hit.to)) break;
    label.add(word);
  }
  const inside = text.tokens.slice(time.from, time.to).map((token) => token.text);
  for (const word of inside) if (/^minutes?$|^mins?$/.test(word)) label.add('minutes');
  return isTotalLabel(label) ? label : undefined;
}

function isTotalLabel(label: ReadonlySet<string>): boolean {
  if (label.has('total') || label.has('tot')) return true;
  if (label.has('timed') || label.has('billable'))
    return label.has('minutes') || label.has('time') || label.has('min');
  const treatment =
    label.has('treatment') ||
    label.has('tx') ||
    label.has('rx') ||
    label.has('therapy') ||
    label.has('intervention') ||
    label.has('contact');
  return (
    treatment &&
    (label.has('time') ||
      label.has('minutes') ||
      label.has(':') ||
      label.has('duration') ||
      label.has('length'))
  );
}

function kindOfLabel(label: ReadonlySet<string>): StatedTotal['kind'] {
  if (label.has('session') || label.has('visit')) return 'session';
  if (label.has('timed') || label.has('billable') || label.has('code') || label.has('codes'))
    return 'timed';
  return label.has('treatment') || label.has('tx') || label.has('rx') || label.has('therapy')
    ? 'treatment'
    : 'timed';
}

/** "38 min total", "53 minutes of treatment" with no technique before it to own them. */
function isTotalAfter({ text, to, techniques }: Sentence, time: TimeMention): boolean {
  const next = text.tokens[time.to]?.text ?? '';
  const afterThat = text.tokens[time.to + 1]?.text ?? '';
  if (time.to >= to || techniques.some((hit) => hit.to <= time.from)) return false;
  if (next === 'total') return true;
  return (
    next === 'of' &&
    (afterThat === 'treatment' ||
      afterThat === 'total' ||
      afterThat === 'therapy' ||
      afterThat === 'care') &&
    techniques.length === 0
  );
}

const afterWords =
  /^(?:ago|late|later|prior|earlier|away|apart|walk|walks|drive|commute|nap|jog|run|hold)$/;
const afterLoose = /^(?:x|daily|per|each|every|tid|bid|twice|early)$/;
const limits =
  /^(?:after|within|every|than|tolerate|tolerates|tolerance|q|last|past|lasting|lasts|sit|stand|sitting|standing|driving|drive|drove|sleep|wakes|until|least|under|sits|stands|late|onset|walks|sleeps|rest|resting|rested|wait|waited|waiting)$/;

/** Minutes of something else: "sit 30 min", "20 minutes ago", "onset after 10 min of typing". */
function isElsewhere(sentence: Sentence, time: TimeMention): boolean {
  if (sentence.role === 'goals') return true;
  const { tokens } = sentence.text;
  const next = tokens[time.to]?.text ?? '';
  if (afterWords.test(next) || isOfTask(sentence, time)) return true;
  if (sentence.techniques.length > 0 && hasTechniqueNear(sentence, time)) return false;
  if (limits.test(tokens[time.from - 1]?.text ?? '')) return true;
  if (sentence.techniques.length > 0) return false;
  return afterLoose.test(next) || hasLimitBefore(sentence, time) || hasTaskBeside(sentence, time);
}

/** "20 min into church", "15 min of sitting", "30 min walking". */
function isOfTask({ text }: Sentence, time: TimeMention): boolean {
  const [next, then] = [text.tokens[time.to]?.text ?? '', text.tokens[time.to + 1]?.text ?? ''];
  const posture = /^(?:sitting|standing|walking|driving|computer|desk|rest|resting|sleep)$/;
  return next === 'into' || (next === 'of' && posture.test(then));
}

function hasLimitBefore({ text, from }: Sentence, time: TimeMention): boolean {
  return [2, 3].some(
    (back) => time.from - back >= from && limits.test(text.tokens[time.from - back]?.text ?? ''),
  );
}

function hasTaskBeside({ phrases }: Sentence, time: TimeMention): boolean {
  return phrases.some(
    (hit) =>
      hit.rows.some((row) => row.phrase === 'task') &&
      Math.min(Math.abs(hit.from - time.to), Math.abs(time.from - hit.to)) <= 2,
  );
}

/** A technique in the same comma piece owns the time whatever stands beside it. */
function hasTechniqueNear({ text, techniques }: Sentence, time: TimeMention): boolean {
  return techniques.some((hit) => {
    const [from, to] = hit.to <= time.from ? [hit.to, time.from] : [time.to, hit.from];
    return !text.tokens.slice(from, to).some((token) => token.text === ',');
  });
}
