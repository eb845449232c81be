import type { Judgement } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { JudgedLine } from './rivals.ts';
import { misread } from './rivals.ts';
import { choiceSource } from './sources.ts';

/** A line of the three codes whose documented service reads as another of them. */
export const codeBetterMatch: Rule = {
  id: 'code/better-match',
  title: 'The note reads as another code',
  why: 'The note decides which service was given. A line that says otherwise states something that the record does not bear out.',
  indicator: 'critical',
  source: choiceSource,
  example: {
    fires: '97140 billed; note: effleurage and petrissage of the whole back, 30 min',
    quiet: '97140 billed; note: myofascial release of R upper trapezius, 15 min',
  },
  *check(chart) {
    for (const { one, rival } of misread(chart)) yield problem(one, rival);
  },
};

function problem(one: JudgedLine, rival: Judgement): Problem {
  const { code } = one.line;
  const contested = rival.services.find(({ question }) => question !== undefined);
  return {
    ...(contested === undefined ? {} : { indicator: 'warning' as const }),
    line: one.index,
    code,
    summary: `The note reads as ${labelOf(rival.code)} (${rival.code}), not ${labelOf(code)} (${code}).`,
    detail: `${rival.why} ${contested?.question ?? `Was ${labelOf(code)} given as well, and left out of the note?`}`,
    evidence: [...rival.evidence],
    suggestion: {
      label: `Change ${code} to ${rival.code}`,
      line: one.index,
      set: { code: rival.code },
    },
  };
}
