import type { Chart } from '../../chart.ts';
import { judgementOf } from '../../chart.ts';
import { isTimed, labelOf } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { quote } from '../../evidence.ts';
import type { StatedTotal } from '../../note/facts.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';
import { unreadFields } from '../documentation/documented.ts';
import { documentedCode } from './basis.ts';
import { treatmentNoteSource } from './sources.ts';
import { totalInstead } from './stated-total.ts';
import { minutesText } from './words.ts';

/** A timed code with no minutes in the note or in its field. Time in and out of the visit is a ceiling, not minutes. */
export const unitsNoTime: Rule = {
  id: 'units/no-time',
  title: 'No minutes for a timed code',
  why: 'Without minutes no number of units can be supported, whatever was done.',
  indicator: 'critical',
  source: treatmentNoteSource,
  example: {
    fires: '97140 × 2, note: grade III glides of the left ankle',
    quiet: '97140 × 2, note: grade III glides of the left ankle, 25 min',
  },
  *check(chart) {
    const bare = billedLines(chart.encounter).filter((one) => isBare(chart, one));
    if (bare.length === 0) return;
    const { note } = chart.encounter;
    const unread = note === undefined ? ['text'] : unreadFields(chart.encounter);
    const total = totalInstead(chart);
    if (total && chart.pack?.method === 'cms-8-minute') yield sharedTotal(total);
    else if (unread.length > 0) yield unchecked(bare);
    else for (const one of bare) yield noMinutes(chart, one, total);
  },
};

/** Medicare asks for the total of the timed services, not for the minutes of each. */
function sharedTotal({ minutes }: StatedTotal): Unchecked {
  return {
    notChecked: 'units by code',
    why: `the note gives ${minutesText(minutes)} for all timed services together, not for each`,
  };
}

/** A line whose service the note does not describe at all has another fault than its missing minutes. */
function isBare(chart: Chart, { line: { code, minutes } }: BilledLine): boolean {
  const documentedAs = documentedCode(chart, code);
  if (!isTimed(code) || minutes !== undefined || documentedAs === undefined) return false;
  return judgementOf(chart, documentedAs)?.minutes === undefined;
}

function unchecked(bare: readonly BilledLine[]): Unchecked {
  const codes = [...new Set(bare.map(({ line }) => line.code))].join(', ');
  return {
    notChecked: 'minutes',
    why: `no minutes were read for ${codes}, and not all of the note was read`,
  };
}

function noMinutes(
  chart: Chart,
  { line: { code }, index }: BilledLine,
  total: StatedTotal | undefined,
): Problem {
  const about = { line: index, code };
  if (!total) {
    return {
      ...about,
      summary: `No minutes are documented for ${labelOf(code)}, ${code}.`,
      detail: 'How many minutes did it take? Time in and out of the visit does not say.',
    };
  }
  return {
    ...about,
    indicator: 'warning',
    summary: `The note gives ${minutesText(total.minutes)} in all, none for ${code} by itself.`,
    detail:
      'A payer that counts each service alone needs its own minutes. How many were given to it?',
    evidence: [quote(chart.encounter, total.span, false)],
  };
}
