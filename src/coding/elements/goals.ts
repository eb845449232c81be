/** Goals: an aim, the activity that it serves, and its time limit. */
import type { Span } from '../note/facts.ts';
import type { Goal } from './elements.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { headTask, otherTask, taskIn } from './tasks-in.ts';
import { firstIn } from './patterns.ts';
import { anyOf } from './terms.ts';

/** `goal` where the note calls it one; `wish` and `purpose` where it only says what it is for. */
export interface Aim extends Goal {
  readonly by: 'goal' | 'future' | 'wish' | 'purpose';
}

const persons = 'pt|patient|the patient|client|the client|he|she|they|i|we|him|her|them';

const called = anyOf([
  "goals?|goal's|stgs?|ltgs?|functional outcome|expected outcome|projected outcomes?|aims? (?:is|of)|targets? (?:is|are|remains?)|what (?:s?he|they|pt|client|the (?:patient|client)) (?:is after|wants|is working (?:for|toward))",
]);
const calledLast =
  /(?:\b(?:is|as|are|remains?|being)|[=:(–-]) ?(?:a|an|the|his|her|their|my|pt'?s|patient'?s|client'?s|main|primary)?(?: \w+)? ?(?:goals?|aim|target)(?: we set| set| agreed| today)?\W*$/i;
const future = anyOf([
  'will be able to|to be able to|shall be able to|should be able to|will (?:independently|safely)',
  'will return to|will be (?:independent|modified independent|safe)|be able to return to|by discharge|by d/c|anticipate[sd]? return|able to|by (?:wk|week|visit) \\d{1,2}',
  `(?:${persons}) (?:will|is to|are to)`,
]);
const wish = anyOf([
  "(?:s?he|they|i|we)['’]d (?:like|love)|wants?|wanted to|would like|would love|hopes?|hoped|hoping|" +
    'wish(?:es)?|desires?|eager|intends?|aims? to',
  'aiming|looking forward|trying to get back|needs to be able|plans to return|would be able|hope is',
  'working towards?|progressing towards? (?:being able|returning)|get (?:him|her|them|pt|patient|the patient|the client) back to|looking to get back|keen',
]);
const purpose = anyOf([
  `so (?:that )?(?:${persons}) (?:can|could|will|may|is able|are able)`,
  'in order to be able to|in order to return|(?:to|and|will) (?:allow|enable|help|let|permit)',
  '(?:allow|allowing|facilitate|facilitating|support|promote|permit|ease) (?:a |safe |full )?return to',
  "(?:improve|increase|restore|improving|increasing|restoring|regain) (?:\\w+ |(?:the )?(?:patient|pt|client)[’']s )?(?:ability|capacity|tolerance)",
  '(?:to|for) (?:a |the |safe |full )?return to|needed for|required for|necessary for|as needed to',
]);
const denied = /\b(?:can(?:no|')?t|can only|cannot|can no longer|unable|not able|isn't able)\b/i;

const units = 'days?|weeks?|wks?|months?|mos?|visits?|sessions?|treatments?|txs?|tx';
const number = '\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|a|next';
const timeLimit = new RegExp(
  `\\b(?:within|in|after|over|x|by)\\s+(?:the )?(?:next )?(?:${number})(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\s*(?:more )?(?:${units})\\b` +
    `|\\bby\\s+(?:\\d{1,4}[/-]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|discharge|d/c|next|the end|mid|christmas|thanksgiving|easter|advent|new year|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)` +
    `|\\b\\d{1,2}[ -](?:week|wk|month|visit)s?\\b|\\bby (?:wk|week|visit) \\d{1,2}\\b`,
  'i',
);

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
    wished(passage) ?? foreseen(passage) ?? purposed(passage) ?? headless(passage) ?? dated(passage)
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
  const at = found.task === undefined ? -1 : found.task.start - passage.start - match[0].length;
  return at >= 0 && at < 14 && found.timeLimit !== undefined ? found : undefined;
}

const opening =
  /^[\s•*·#>|–—-]*(?:by \d{1,2}\/\d{1,2},? )?(?:(?:pt|patient|client|he|she|they) )?(?:will|to|resume|return to)\b/i;

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
  /(?:^|[,;])\s*([a-z]+ (?!daily|at home)[^,;]{3,50}? by (?:\d{1,2}\/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function wished(passage: Passage): Aim | undefined {
  const match = firstIn(wish, passage.words);
  if (match === undefined || leisure.test(passage.text.slice(match.index + match[0].length))) {
    return undefined;
  }
  const found = aim(passage, 'wish', match.index, match[0].length);
  return found.task === undefined ? undefined : found;
}

/** What is wished of the visit itself. */
const leisure =
  /^\s*(?:to )?(?:just )?(?:unwind|relax|rest|de-?stress|decompress|chill|recharge|reset|focus|work on|work done|address|have|try|book|a |an |some |more |less |deep|light|pressure|massage)/i;

/** Words after which a wish tells its occasion, no longer its aim: "relief after the drive". */
const occasion = /\b(?:after|before|because|since|due to|following|from the|from her|from his)\b/i;

const measured =
  /\bwill (?:have|demonstrate|report|exhibit|increase|decrease|improve|reduce|score|achieve|gain|reach)\b/i;

/** "Will …" and "able to …" state an aim only with an activity and a limit, or as what will be. */
function foreseen(passage: Passage): Aim | undefined {
  const { text } = passage;
  const match = firstIn(future, passage.words);
  if (match === undefined || denied.test(text)) return undefined;
  const found = aim(passage, 'future', match.index, match[0].length);
  const sure = /\b(?:will|to|shall|should) be able|will return|discharge|d\/c/i.test(match[0]);
  if (found.task === undefined) return measured.test(text) ? found : undefined;
  if (/\b(?:is|are) to$/i.test(match[0]) && !/\bby\b/i.test(text)) return sure ? found : undefined;
  return sure || found.timeLimit !== undefined ? found : undefined;
}

function purposed(passage: Passage): Aim | undefined {
  const match = firstIn(purpose, passage.words);
  if (match === undefined) return undefined;
  if (denied.test(passage.text.slice(match.index))) return undefined;
  const found = aim(passage, 'purpose', match.index, match[0].length);
  return found.task === undefined ? undefined : found;
}

function aim(passage: Passage, by: Aim['by'], start: number, length: number): Aim {
  const end = start + length + endOf(passage.text.slice(start + length));
  const all = passage.text.slice(start + length, end);
  const rest = by === 'wish' ? (all.split(occasion)[0] ?? all) : all;
  const marker = passage.text.slice(start, start + length);
  const activity =
    taskIn(rest, /\b(?:able to|will|can|could)$/i.test(marker)) ??
    (by === 'goal' || /able to/i.test(marker + rest.slice(0, 14))
      ? (headTask(rest) ?? otherTask(rest))
      : undefined);
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

/** Where dictation without a stop goes on to the plan: "… to be able to climb stairs by May, keep coming twice a week". */
const goesOn =
  /[,;] (?:and )?(?:(?:i|we)(?:'ll| will)? )?(?:keep coming|continue|cont\b|come back|see (?:him|her|them|pt)\b|return (?:in|on|for)|follow ?up|home program|hep\b|dictated|signed)/i;

function endOf(words: string): number {
  const at = goesOn.exec(words)?.index;
  return at ?? words.length;
}

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
