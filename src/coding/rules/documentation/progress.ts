import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massagePolicy, policyFor } from './sources.ts';

const id = 'documentation/progress';

/** Neither a response to treatment nor a change since the last visit; "tolerated well" is none. */
export const progress: Rule = {
  id,
  title: 'No response or change',
  why: 'Daily notes are to show progress toward the goals. "Tolerated well" alone says nothing about it.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Patient tolerated treatment well.',
    quiet: 'Pain 5/10, was 7/10 at the last visit; rotation 62° after treatment.',
  },
  *check(chart) {
    const { progress: stated } = chart.elements;
    if (stated.some(({ counts }) => counts)) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        () => true,
        ({ code }) => ({
          summary: !stated.some()
            ? `No response to the ${labelOf(code)} and no change since the last visit is noted.`
            : `The note says how the visit went, not what the ${labelOf(code)} changed.`,
          detail:
            'What was different after treatment, or since the last visit? Was it re-measured?',
          evidence: stated.all.map(({ span }) => quote(chart.encounter, span, false)),
          source: policyFor(code),
        }),
      ),
    );
  },
};
