/** Finds the activity that words name. */
import { aimVerbs, noTask, task } from './tasks.ts';
import { firstMatch } from './terms.ts';

interface Found {
  readonly index: number;
  readonly length: number;
}

/** The activity that the words of an aim name: one of the table, or whatever one is to be able to do. */
export function taskIn(text: string, verbFirst = false): Found | undefined {
  const masked = text.replace(noTask, (words) => '·'.repeat(words.length));
  return firstMatch(task, masked) ?? verbAfterAble(masked, verbFirst);
}

const able = new RegExp(
  `(?:^\\W*to|\\bable to|\\bability to|\\bcan|\\bwants to|is to|goal to|capacity to|tolerance to|hopes to)\\s+(?:(?:\\w+ly|again|once|now|fully)\\s+)?([a-z]+)\\s+\\w`,
  'i',
);
const leading = /^\s*(?:\w+ly\s+)?([a-z]+)\s+\w/i;

function verbAfterAble(text: string, verbFirst: boolean): Found | undefined {
  const match = able.exec(text) ?? (verbFirst ? leading.exec(text) : null);
  const verb = match?.[1];
  if (match === null || verb === undefined || aimVerbs.has(verb.toLowerCase())) return undefined;
  return { index: match.index, length: match[0].length };
}
