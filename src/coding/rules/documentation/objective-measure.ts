import { labelOf } from '../../codes/codes.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massagePolicy, policyFor } from './sources.ts';

const id = 'documentation/objective-measure';

/** No measured finding anywhere in the note; figures inside a goal are aims. */
export const objectiveMeasure: Rule = {
  id,
  title: 'No measured finding',
  why: 'Progress can only be shown against a figure: degrees, a muscle grade, a pain scale, a functional test.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Cervical rotation limited on the right, upper trapezius tight.',
    quiet: 'Cervical rotation R 48°, L 70°.',
  },
  *check(chart) {
    if (chart.elements.measures.some()) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        () => true,
        ({ code }) => ({
          summary: `The ${labelOf(code)} has no measured finding: no range, strength, pain scale or test.`,
          detail:
            'Was range, strength, pain on a scale or a functional test measured at this visit?',
          source: policyFor(code),
        }),
      ),
    );
  },
};
