import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { concernsTheThree, whereRead } from './documented.ts';
import { planOfCare } from './sources.ts';

const id = 'documentation/plan';

/** No frequency, duration, home care or next step; "continue POC" and a goal's time limit are none. */
export const plan: Rule = {
  id,
  title: 'No plan',
  why: 'Treatment is paid as part of a plan: how often, how long, what is done at home. "Continue POC" does not say it.',
  indicator: 'warning',
  source: planOfCare,
  example: {
    fires: 'Continue POC.',
    quiet: '2 visits a week for 3 weeks. HEP: chin tucks daily.',
  },
  *check(chart) {
    const items = chart.elements.plan;
    if (items.some(({ counts }) => counts)) return;
    yield* whereRead(chart, id, function* () {
      if (!concernsTheThree(chart)) return;
      yield {
        summary: 'The plan names no frequency, duration or home care.',
        detail: 'When is the patient to be seen again, for how long, and was home care given?',
        evidence: items.all.map(({ span }) => quote(chart.encounter, span, false)),
      };
    });
  },
};
