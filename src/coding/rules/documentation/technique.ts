import type { Chart } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Service, Span, Technique } from '../../note/facts.ts';
import type { Rule } from '../../rule.ts';
import { describesActivity, describesHandsOn } from '../../elements/activities.ts';
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
        ({ code, services }) => !services.some((service) => isDescribed(chart, code, service)),
        ({ code, services }) => ({
          indicator: code === '97124' ? 'info' : 'warning',
          summary: `The ${labelOf(code)} names no technique beyond the code's own name.`,
          detail: 'Which technique was used?',
          evidence: bareNames(services).map(({ span }) => quote(chart.encounter, span, false)),
        }),
      ),
    );
  },
};

/** "Low back massage": a place, and the code's own name. */
const placeNames: ReadonlySet<string> = new Set(['full-body-massage']);

/** A technique is named, or the exercise is told in other words. */
function isDescribed(chart: Chart, code: string, { techniques, span }: Service): boolean {
  if (techniques.some(({ bare, id: own }) => !bare && !placeNames.has(own))) return true;
  const words = sentenceFrom(chart, span);
  if (code === '97112') return describesActivity(words);
  // "to release the tension" is what for, not how
  return code === '97140' && describesHandsOn(words.replace(/\bto \w+/g, ' '));
}

/** From the service's name to the end of its sentence. */
function sentenceFrom({ encounter }: Chart, { section, start }: Span): string {
  const rest = (encounter.note?.[section] ?? '').slice(start);
  return rest.split(/[.;]\s|\n/)[0] ?? rest;
}

const bareNames = (services: readonly Service[]): Technique[] =>
  services.flatMap(({ techniques }) => techniques.slice(0, 1));
