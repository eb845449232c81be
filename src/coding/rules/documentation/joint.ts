import { quote, textAt } from '../../evidence.ts';
import type { Chart } from '../../chart.ts';
import type { Place, Region, Service } from '../../note/facts.ts';
import type { Rule } from '../../rule.ts';
import { documented, whereRead } from './documented.ts';
import { massageCoding } from './sources.ts';

const id = 'documentation/joint';

/** The lexicon's rows that mobilize a joint. */
const mobilizations: ReadonlySet<string> = new Set([
  'joint-mobilization',
  'graded-mobilization',
  'mobilization',
  'manipulation',
]);
const drainage = 'lymph-drainage';

/** 97140 as mobilization with no joint named, or lymph drainage with no site. */
export const joint: Rule = {
  id,
  title: 'No joint, or no site of drainage',
  why: 'Notes for 97140 are to say which joints were mobilized and where lymph was drained.',
  indicator: 'warning',
  source: massageCoding,
  example: {
    fires: 'Joint mobilizations, grade III, 30 min.',
    quiet: 'Grade III mobilization of C5-C6, 15 min.',
  },
  *check(chart) {
    yield* whereRead(chart, id, function* () {
      const services = documented(chart).find(({ code }) => code === '97140')?.services ?? [];
      const lacking = services.filter((one) => lacksJoint(chart, one) || lacksSite(one));
      if (lacking.length === 0) return;
      const drains = lacking.every(lacksSite);
      yield {
        code: '97140',
        summary: drains
          ? 'No site is named for the lymph drainage.'
          : 'A joint was mobilized and the note does not name it.',
        detail: drains ? 'Where was it done?' : 'Which joint or spinal level was mobilized?',
        evidence: lacking.map(({ span }) => quote(chart.encounter, span, false)),
      };
    });
  },
};

const uses = (service: Service, ids: ReadonlySet<string>): boolean =>
  service.techniques.some(({ id: technique }) => ids.has(technique));

const lacksJoint = (chart: Chart, service: Service): boolean =>
  uses(service, mobilizations) && !service.places.some(isJoint) && !namesJoint(chart, service);

const spine: ReadonlySet<Region> = new Set(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic']);

/** A joint or level, or a region of the spine in everyday words ("neck", "low back"). */
function isJoint({ joint: named, specific, regions }: Place): boolean {
  return named || (!specific && regions.length === 1 && regions.every((one) => spine.has(one)));
}

/** Mobilizations whose own name holds the joint ("patellar glides"). */
const jointInName =
  /\b(?:patell\w*|scap\w*|talocrural|subtalar|tibiofemoral|carpal|radiocarpal|pfj|gh|ghj|glenohumeral|rib|ribs|tmj|sij?|sacroiliac|hip|facet|facets|knee|ankle|elbow|wrist|shoulder|radial head|c-?spine|t-?spine|l-?spine|[ctls]\d{1,2})\b/i;

const namesJoint = (chart: Chart, { techniques }: Service): boolean =>
  techniques
    .filter(({ id: technique }) => mobilizations.has(technique))
    .some(({ span }) => jointInName.test(textAt(chart.encounter, span)));

const lacksSite = (service: Service): boolean =>
  uses(service, new Set([drainage])) && service.places.length === 0;
