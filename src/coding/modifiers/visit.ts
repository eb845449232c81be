/** Whether a visit (evaluation and management) beside a procedure was one of its own: modifier 25. */
import { sectionNames } from '../../encounter/encounter.ts';
import type { Evidence } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { quote } from '../evidence.ts';
import { pairsAsColumn2, takesModifier25 } from './partners.ts';

/** What goes beyond the look before a treatment: something new, or an evaluation called one. */
const ownVisit =
  /\b(?:new (?:patient|pt|client|complaint|problem|condition|injury|episode|symptoms?)|re-?exam(?:ination|ined)?|re-?eval(?:uation|uated)?|initial (?:exam(?:ination)?|eval(?:uation)?|visit|consult(?:ation)?)|consultation|exacerbation|history and (?:exam|physical))\b(?! (?:due|in|on|at|next|scheduled|planned|visit \d))/gi;
const denied =
  /\b(?:no|not|without|denies|denied|next|at|in|until|before|for|schedule[ds]?|plan|due|will)\W+(?:\w+\W+)?$/i;
const before = 24;

/**
 * Quotations that show a significant, separately identifiable evaluation; empty where the code is no
 * visit, nothing on the bill is paired with it by an edit that 25 opens, or the note shows none.
 * Source: NCCI Policy Manual, ch. 1 s D.
 */
export function ownVisitIn(chart: Chart, code: string): Evidence[] {
  if (!takesModifier25(code)) return [];
  if (!pairsAsColumn2(chart, code).some(({ indicator }) => indicator === 1)) return [];
  const { encounter } = chart;
  return sectionNames
    .filter((section) => section !== 'plan')
    .flatMap((section) => {
      const text = encounter.note?.[section] ?? '';
      return [...text.matchAll(ownVisit)]
        .filter(({ index }) => !denied.test(text.slice(Math.max(0, index - before), index)))
        .map((match) => {
          const span = { section, start: match.index, end: match.index + match[0].length };
          return quote(encounter, span);
        });
    });
}
