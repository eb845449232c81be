import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Place } from '../../note/facts.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massagePolicy, policyFor } from './sources.ts';

const id = 'documentation/region';
const handsOn: ReadonlySet<string> = new Set(['97124', '97140']);

/** "The affected areas" is no region. */
const isRegion = ({ regions }: Place): boolean => regions.length > 0;

/** A hands-on service with no body region named for it. */
export const region: Rule = {
  id,
  title: 'No region for hands-on work',
  why: 'Which regions were treated must be stated exactly; with an adjustment on the same day the line is paid by region.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Manual therapy 15 min: myofascial release.',
    quiet: 'Manual therapy 15 min: myofascial release to R upper trapezius.',
  },
  *check(chart) {
    if (chart.elements.regions.some()) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        ({ code, services }) =>
          handsOn.has(code) && services.every(({ places }) => !places.some(isRegion)),
        ({ code, services }) => ({
          summary: `No body region is named for the ${labelOf(code)}.`,
          detail: 'Where was it done, and on which side?',
          evidence: services.map(({ span }) => quote(chart.encounter, span)),
          source: policyFor(code),
        }),
      ),
    );
  },
};
