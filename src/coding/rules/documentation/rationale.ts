import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massagePolicy, policyFor } from './sources.ts';

const id = 'documentation/rationale';

/** No deficit, symptom or finding that the service answers. */
export const rationale: Rule = {
  id,
  title: 'No indication for the service',
  why: 'Each therapy needs its reason in the note: a loss of motion or strength, pain, spasm, swelling, restriction.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Here for his regular session. Petrissage to the back, 30 min.',
    quiet: 'Erector spinae in spasm, pain 5/10. Petrissage to the back, 30 min.',
  },
  *check(chart) {
    const { reasons, deficits } = chart.elements;
    if (reasons.some() || deficits.some()) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        () => true,
        ({ code, services }) => ({
          summary: `Nothing in the note says why the ${labelOf(code)} was needed.`,
          detail: 'Which symptom, finding or deficit was it for?',
          evidence: services.map(({ span }) => quote(chart.encounter, span)),
          source: policyFor(code),
        }),
      ),
    );
  },
};
