/** Goals: an aim, the activity that it serves, and its time limit. */
import type { Span } from '../note/facts.ts';
import type { Goal } from './elements.ts';
import {
  advised,
  called,
  calledLast,
  denied,
  future,
  goesOn,
  leisure,
  occasion,
  purpose,
  timeLimit,
  wish,
} from './goal-words.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { doing, headTask, otherTask, resumed, taskIn } from './tasks-in.ts';
import { firstIn } from './patterns.ts';

/** `goal` where the note calls it one; `wish` and `purpose` where it only says what it is for. */
export interface Aim extends Goal {
  readonly by: 'goal' | 'future' | 'wish' | 'purpose';
}

/** The aim that a passage states, if any; without `task` it names no activity. */
export function aimIn(passage: Passage): Aim | undefined {
  const labelled = passage.label === 'goal' && passage.first;
  if (labelled) return aim(passage, 'goal', 0, 0);
  return inWords(passage);
}

function inWords(passage: Passage): Aim | undefined {
  const { text } = passage;
  if (calledLast.test(text)) return aim(passage, 'goal', 0, 0);
  const named = firstIn(called, passage.words);
  if (named !== undefined)
    return taskGoal(passage, named.index) ?? aim(passage, 'goal', named.index, named[0].length);
  return (
    wished(passage) ??
    foreseen(passage) ??
    purposed(passage) ??
    timed(passage) ??
    headless(passage) ??
    dated(passage)
  );
}

/** "Typing goal 45 min w/o numbness": the task stands before the word. */
function taskGoal(passage: Passage, at: number): Aim | undefined {
  const from = Math.max(0, at - 16);
  const words = /[a-z]+ing $/i.exec(passage.text.slice(from, at));
  if (words === null || taskIn(words[0]) === undefined) return undefined;
  return aim(passage, 'goal', at - words[0].length, 0);
}

/** "Will work a full day by discharge", "Pt to climb stairs in 3 wks": no subject, or no verb. */
function headless(passage: Passage): Aim | undefined {
  const match = opening.exec(passage.text);
  if (match === null || passage.part === 'subjective') return undefined;
  const found = aim(passage, 'future', 0, match[0].length);
  if (found.task === undefined) return undefined;
  const near = found.task.start - passage.start - match[0].length < 14;
  if (near && found.timeLimit !== undefined) return found;
  if (advised.test(passage.text) || passage.part === undefined) return undefined;
  if (returning.test(match[0])) return found;
  return near && passage.part === 'assessment' && / to$/i.test(` ${match[0]}`) ? found : undefined;
}

const opening =
  /^[\s•*·#>|–—-]*(?:by \d{1,2}\/\d{1,2},? )?(?:(?:pt|patient|client|he|she|they)\.? )?(?:will|to resume|to|resume|(?:return|get back|go back) to)\b/i;
const returning = /\b(?:resume|return to|back to)$/i;

/** "In 4 weeks: don her own stockings", "Within 4 weeks Devonte will …", "By then: able to …". */
function timed(passage: Passage): Aim | undefined {
  const match = timeFirst.exec(passage.text);
  if (match === null || passage.part === 'subjective' || advised.test(passage.text)) {
    return undefined;
  }
  const found = aim(passage, 'future', 0, match[0].length);
  return found.task !== undefined && found.timeLimit !== undefined ? found : undefined;
}

const timeFirst = /^\W*(?:in|within|by) [^,:;.]{1,22}(?:[,:]\s|\s(?=\w+ (?:will|is to|to)\b))/i;

/** "Carry a 2 qt pan by 8/12": a task with a date, in the plan or the assessment. */
function dated(passage: Passage): Aim | undefined {
  if (passage.part !== 'plan' && passage.part !== 'assessment' && passage.section !== 'text')
    return undefined;
  const match = datedTask.exec(passage.text);
  const words = match?.[1];
  if (match === null || words === undefined || taskIn(words)?.index !== 0) return undefined;
  return aim(passage, 'future', match.index + match[0].indexOf(words), 0);
}

const datedTask =
  /(?:^|[,;])\s*([a-z]+ (?!daily|at home)[^,;]{3,50}? by (?:\d{1,2}\/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|wk|week|visit|the end))/i;

function wished(passage: Passage): Aim | undefined {
  const match = firstIn(wish, passage.words);
  if (match === undefined || leisure.test(passage.text.slice(match.index + match[0].length))) {
    return undefined;
  }
  if (another.test(passage.text.slice(0, match.index))) return undefined;
  const found = aim(passage, 'wish', match.index, match[0].length);
  return found.task === undefined ? undefined : found;
}

/** Somebody else's wish. */
const another = /\b(?:husband|wife|spouse|boss|employer|insurance|doctor|md) $/i;

const measured =
  /\bwill (?:have|demonstrate|report|exhibit|increase|decrease|improve|reduce|score|achieve|gain|reach)\b/i;

/** "Will …" and "able to …" state an aim only with an activity and a limit, or as what will be. */
function foreseen(passage: Passage): Aim | undefined {
  const { text } = passage;
  const match = firstIn(future, passage.words);
  if (match === undefined || denied.test(text)) return undefined;
  const found = aim(passage, 'future', match.index, match[0].length);
  const end = match.index + match[0].length;
  const sure = certain.test(text.slice(match.index, end + ' be able'.length));
  if (found.task === undefined) return measured.test(text) ? found : undefined;
  if (/\b(?:is|are) to$/i.test(match[0]) && !/\bby\b/i.test(text)) return sure ? found : undefined;
  if (sure || found.timeLimit !== undefined) return found;
  return isStated(passage, text.slice(end)) && /\bwill$/i.test(match[0]) ? found : undefined;
}

const certain =
  /\b(?:will|to|shall|should) be able|will return|is to (?:resume|return)|discharge|d\/c/i;

/** "Pt will write for a full exam": said of the future in the assessment, or as something to be shown. */
const isStated = ({ part, text }: Passage, rest: string): boolean =>
  !advised.test(text) &&
  (part === 'assessment' ||
    (part === 'plan' && /^\s*(?:demo|perform|complete|tolerate)/i.test(rest)));

function purposed(passage: Passage): Aim | undefined {
  const match = firstIn(purpose, passage.words);
  if (match === undefined) return undefined;
  if (denied.test(passage.text.slice(match.index)) || notYet.test(passage.text)) return undefined;
  const found = aim(passage, 'purpose', match.index, match[0].length);
  return found.task === undefined ? undefined : found;
}

const notYet = /\bnot (?:a candidate|cleared|ready)\b/i;

function aim(passage: Passage, by: Aim['by'], start: number, length: number): Aim {
  const end = start + length + endOf(passage.text.slice(start + length));
  const all = passage.text.slice(start + length, end);
  const rest = by === 'wish' ? (all.split(occasion)[0] ?? all) : all;
  const marker = passage.text.slice(start, start + length);
  const activity =
    taskIn(rest, /\b(?:able to|will|can|could)$/i.test(marker)) ??
    (by === 'goal' || /able to/i.test(marker + rest.slice(0, 14))
      ? (headTask(rest) ?? otherTask(rest))
      : undefined) ??
    doing(rest) ??
    resumed(passage.text.slice(start, end), length);
  const limit = timeLimit.exec(passage.text);
  return {
    by,
    ...(activity === undefined
      ? {}
      : { task: spanIn(passage, start + length + activity.index, activity.length) }),
    ...(limit === null ? {} : { timeLimit: spanIn(passage, limit.index, limit[0].length) }),
    span: spanIn(passage, start, end - start),
  };
}

const endOf = (words: string): number => goesOn.exec(words)?.index ?? words.length;

/** The places that goals take in the note, so that their figures are not read as findings or plans. */
function isGoal({ by }: Aim): boolean {
  return by === 'goal' || by === 'future';
}

/** Whether a span lies within one of the aims that the note calls goals. */
export function withinGoal(aims: readonly Aim[], span: Span): boolean {
  return aims.some(
    (one) =>
      isGoal(one) &&
      one.span.section === span.section &&
      one.span.start <= span.start &&
      span.start < one.span.end,
  );
}
