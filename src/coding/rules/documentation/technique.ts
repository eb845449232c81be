import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massageCoding } from './sources.ts';

const id = 'documentation/technique';

/** No technique beside the code's own name. A bare "massage" is a word of the code, so only information. */
export const technique: Rule = {
  id,
  title: 'No technique named',
  why: 'The code\'s own name ("manual therapy", "NMR") does not say what was done.',
  indicator: 'warning',
  source: massageCoding,
  example: {
    fires: 'Manual therapy to the low back, 15 min.',
    quiet:
      'Manual therapy to the low back, 15 min: soft tissue mobilization of R quadratus lumborum.',
  },
  *check(chart) {
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        ({ services }) => services.every(({ techniques }) => techniques.every(({ bare }) => bare)),
        ({ code, services }) => ({
          indicator: code === '97124' ? 'info' : 'warning',
          summary: `The ${labelOf(code)} names no technique beyond the code's own name.`,
          detail: 'Which technique was used?',
          evidence: services
            .flatMap(
              ({ techniques, span }) => techniques.map((one) => one.span).slice(0, 1) ?? [span],
            )
            .map((span) => quote(chart.encounter, span, false)),
        }),
      ),
    );
  },
};
