import type { Chart } from '../../chart.ts';
import { isTimed } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { modifiersOf } from '../../modifiers/words.ts';
import type { Problem, Rule } from '../../rule.ts';

/** These tell one line of a code from another: an assistant's share, another encounter, another practitioner. */
const tellApart = ['CQ', 'CO', 'XE', 'XP'];

/** One timed code on two lines. */
export const editDuplicateLine: Rule = {
  id: 'edit/duplicate-line',
  title: 'One timed code on two lines',
  why: 'The minutes of a code are added up for the day and billed on one line; a second line is taken for a duplicate.',
  indicator: 'warning',
  source: {
    label: 'First Coast Service Options, rehabilitation services',
    effective: '2021-04-19',
  },
  example: {
    fires: '97140 × 1 and 97140 × 1',
    quiet: '97110-GP × 1 and 97110-GP-CQ × 1: the assistant’s share stands apart',
  },
  *check(chart) {
    const first = new Map<string, BilledLine>();
    for (const one of billedLines(chart.encounter)) {
      const key = keyOf(one);
      const before = first.get(key);
      if (!isTimed(one.line.code)) continue;
      if (before) yield duplicate(chart, before, one);
      else first.set(key, one);
    }
  },
};

function keyOf({ line }: BilledLine): string {
  const marks = (modifiersOf(line) ?? []).filter((modifier) => tellApart.includes(modifier));
  return [line.code, ...marks.toSorted()].join(' ');
}

function duplicate({ pack }: Chart, before: BilledLine, { line, index }: BilledLine): Problem {
  return {
    ...(pack?.kind === 'medicare' ? { indicator: 'critical' as const } : {}),
    summary: `${line.code} stands on lines ${before.index + 1} and ${index + 1}; one line carries all its units.`,
    detail: 'Were these two blocks of one service, or was the line entered twice?',
    line: index,
    code: line.code,
  };
}
