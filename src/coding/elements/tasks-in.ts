/** Finds the activity that words name. */
import { aimWords } from './aim-words.ts';
import { aimVerbs, noTask, task } from './tasks.ts';
import { blanked, firstIn } from './patterns.ts';
import { searched } from './starts.ts';

interface Found {
  readonly index: number;
  readonly length: number;
}

/** The activity that the words of an aim name: one of the table, or whatever one is to be able to do. */
export function taskIn(text: string, verbFirst = false): Found | undefined {
  const masked = blanked(noTask, searched(text));
  const named = firstIn(task, masked);
  if (named !== undefined) return { index: named.index, length: named[0].length };
  return verbAfterAble(masked.text, verbFirst);
}

const able = new RegExp(
  `(?:^\\W*(?:(?:him|her|them|me|pt|patient|client|the patient|the client)\\s)?to|\\bable to|\\bability to|\\bcan|\\bwants to|is to|goal to|capacity to|tolerance to|hopes to)\\s+(?:(?:\\w+ly|again|once|now|fully)\\s+)?([a-z]+)\\s+\\w`,
  'i',
);
const leading = /^\s*(?:\w+ly\s+)?([a-z]+)\s+\w/i;

const subject = String.raw`^[\s\d.)(#:•–-]*(?:(?:pt|patient|client|he|she|they|i)\s+(?:will|to)\s+|to\s+)?`;
const owner = '(?:a|an|the|his|her|their|my)';
const where = '(?:to|at|in|on|through|over|into|onto|off|up|down|out|under|around|across|without)';

/** At the head of a goal: "bite an apple", "lay a 60 ft floor", "code at two screens". */
const headed = new RegExp(
  String.raw`${subject}([a-z]{3,})\s+(?:(?:up\s)?${owner}\s+[a-z\d]|${where}\s+[a-z])`,
  'i',
);
/** "10 minute call with the phone at the left ear". */
const timed =
  /^[\s.)(#:•–-]*\d{1,3}[ -]?(?:min|minutes?|h|hrs?|hours?|miles?|km)\s+([a-z]{3,})\s+[a-z]/i;

/** What stands at the head of a stated goal, where it is a verb that names an activity. */
export function headTask(text: string): Found | undefined {
  const match = headed.exec(text) ?? timed.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (match === null || word === undefined || !mayBeDone(word)) return undefined;
  return { index: match.index, length: match[0].length };
}

/** No aim for the tissue, no part of the body and no name of a state. */
const mayBeDone = (word: string): boolean =>
  !aimVerbs.has(word) &&
  !aimWords.has(word.replace(/s$/, '')) &&
  !aimWords.has(word) &&
  !isState.test(word);

const isState = /(?:ity|ness|tion|sion|osis|itis|ment|ism|ed|ly|al|ic|ive|ous|ular)$/;

const gerund =
  /(?:^\W*|\b(?:for|to|of|at|from)\s+)([a-z]{3,}ing)\s+(?!posture|position|balance)[a-z\d]/i;

/** "Laying brick full days", "for watching a movie": whatever one does, but for what is done to tissue. */
export function doing(text: string): Found | undefined {
  const match = gerund.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  const stem = word.slice(0, -3);
  if (match === null || aimWords.has(word)) return undefined;
  if ([stem, `${stem}e`, stem.slice(0, -1)].some((verb) => aimVerbs.has(verb))) return undefined;
  return { index: match.index, length: match[0].length };
}

const again =
  /\b(?:resum(?:e|ing)|return(?:ing)? to|back (?:to|into|on|at)|restart(?:ing)?)\s+(?:(?:his|her|their|the|a|an|my|full|normal|regular|own)\s+){0,2}([a-z][a-z-]{2,})/i;

/** "Resume archery", "back to kathak": what one returns to, in words whose first `length` characters are the aim's own. */
export function resumed(text: string, length: number): Found | undefined {
  const match = again.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  if (match === null || !mayBeDone(word)) return undefined;
  return { index: match.index - length, length: match[0].length };
}

const opener =
  /(?:^\W*(?=full|whole|entire)|\b(?:the|a|an|his|her|their|my|at|on|behind|to|through|into|without)\s+)(?:(?:the|a|an|his|her|their|my)\s+)?(?:(?:full|whole|entire|regular|long|short)\s+)?(?:[a-z]+-(?:hour|minute|mile|pound|day)\s+)?(?:\d+[ -])?([a-z]+)/gi;

/** "Eight hours on the line", "back behind the wheel": a thing or place of daily life that no table has. */
export function otherTask(text: string): Found | undefined {
  for (const match of text.matchAll(opener)) {
    const head = match[1]?.toLowerCase() ?? '';
    if (head.length > 2 && !aimWords.has(head) && !aimVerbs.has(head) && !isDegree(head)) {
      return { index: match.index, length: match[0].length };
    }
  }
  return undefined;
}

/** "Reduced", "painlessly", "increasing": they qualify an aim. */
const isDegree = (word: string): boolean => /(?:ed|ly|less|ing|al|ic|ive|ous|ular)$/.test(word);

function verbAfterAble(text: string, verbFirst: boolean): Found | undefined {
  const match = able.exec(text) ?? (verbFirst ? leading.exec(text) : null);
  const verb = match?.[1];
  if (match === null || verb === undefined || aimVerbs.has(verb.toLowerCase())) return undefined;
  return { index: match.index, length: match[0].length };
}
