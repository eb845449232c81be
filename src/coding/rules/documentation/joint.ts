import type { Chart } from '../../chart.ts';
import { quote, textAt } from '../../evidence.ts';
import type { Place, Region, Service, Span, Technique } from '../../note/facts.ts';
import type { Rule } from '../../rule.ts';
import { documented, whereRead } from './documented.ts';
import { massageCoding } from './sources.ts';

const id = 'documentation/joint';

/** The lexicon's rows that mobilize a joint. */
const mobilizations: ReadonlySet<string> = new Set([
  'joint-mobilization',
  'graded-mobilization',
  'springing',
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
      const unsited = services.filter(isDrainage).every(lacksSite)
        ? services.filter(lacksSite)
        : [];
      const mobilized = services.filter(isMobilized);
      const unnamed = mobilized.every((one) => lacksJoint(chart, one)) ? mobilized : [];
      const lacking = [...unnamed, ...unsited];
      if (lacking.length === 0) return;
      const drains = unnamed.length === 0;
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

const isDrainage = ({ techniques }: Service): boolean =>
  techniques.some((one) => one.id === drainage);

const lacksSite = (service: Service): boolean =>
  isDrainage(service) && !service.places.some(({ regions }) => regions.length > 0);

const isMobilized = ({ techniques }: Service): boolean =>
  techniques.some(({ id: own }) => mobilizations.has(own));

function lacksJoint(chart: Chart, service: Service): boolean {
  const mobilized = service.techniques.filter((one) => mobilizations.has(one.id));
  return !mobilized.some((one) => namesJoint(chart, service, one));
}

function namesJoint(chart: Chart, service: Service, mobilization: Technique): boolean {
  const clause = clauseAround(chart, mobilization.span);
  if (jointWord.test(clause) || softTissue.test(clause)) return true;
  return service.places.some(
    (place) => isJoint(place) && !belongsToAnother(chart, service, mobilization, place),
  );
}

const spine: ReadonlySet<Region> = new Set(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic']);

/** A joint or level, or a region of the spine in everyday words ("neck", "low back"). */
function isJoint({ joint: named, specific, regions }: Place): boolean {
  return named || (!specific && regions.length === 1 && regions.every((one) => spine.has(one)));
}

/** "STM to R shoulder and joint mobs": the place is the other technique's. */
function belongsToAnother(
  chart: Chart,
  { techniques }: Service,
  { span }: Technique,
  place: Place,
): boolean {
  if (place.span.section !== span.section || place.span.end > span.start) return false;
  const between = (chart.encounter.note?.[span.section] ?? '').slice(place.span.end, span.start);
  if (mobilizing.test(between)) return false;
  if (!/[,;.\n]|\band\b|&|\+|\bthen\b/i.test(between)) return false;
  return techniques.some(
    (other) => !other.bare && !mobilizations.has(other.id) && other.span.end <= place.span.start,
  );
}

/** "Radial head glide, gr III" */
const mobilizing = /\b(?:glid|mob|distract|tractio|oscillat|manipulat)/i;

/** A scar, a nerve or the soft tissue is mobilized, and no joint. */
const softTissue = /\b(?:soft\s+tis+ue|scar|fascia\w*|nerve|neural|incision)\b/i;

/** Joints and levels as they stand beside a mobilization, or in its own name ("patellar glides"). */
const jointWord =
  /\b(?:patell\w*|hu|oa|aa|ao|ctj|tlj|tf|pf|ulno\w+|radio\w+|femoro\w+|intercarpal|navicular|cuboid|calcane\w+|(?:cmc|mcp|pip|dip|mtp|ip)j?|scapulothoracic|scap(?:ular)?|talocrural|subtalar|tibiofemoral|patellofemoral|carpal|radiocarpal|humero\w+|radioulnar|pfj|ghj?|hu(?: joint)?|hr|[dp]ruj|ulnohumeral|lunate|scaphoid|capitate|stj|tcj|talus|talar|first ray|hallux|glenohumeral|ac joint|sc joint|ribs?|costo\w+|tmj|sij|si joint|sacroiliac|sacrum|hip|facets?|knee|ankle|elbow|wrist|shoulder|thumb|cmc|mcp|pip|dip|mtp|metatarsal\w*|toe|radial head|[ctl]-?spine|[ctl]\/s|cervical|thoracic|lumbar|neck|low(?:er)? back|[ctls]\d{1,2})\b/i;

/** The words of the clause in which a span stands: between commas, stops and the joining words. */
function clauseAround(chart: Chart, span: Span): string {
  const text = chart.encounter.note?.[span.section] ?? '';
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 60);
  const head = before.split(breaks).at(-1) ?? '';
  return `${head}${textAt(chart.encounter, span)}${after.split(breaks)[0] ?? ''}`;
}

const breaks = /[,;.:\n]|\band\b|&|\+|\bthen\b/i;
