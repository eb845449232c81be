import { quote } from '../../evidence.ts';
import type { Service } from '../../note/facts.ts';
import type { Rule } from '../../rule.ts';
import { documented, whereRead } from './documented.ts';
import { massageCoding } from './sources.ts';

const id = 'documentation/joint';

/** Mobilizations that name their joint themselves need no other. */
const mobilizations: ReadonlySet<string> = new Set(['joint-mobilization', 'manipulation']);
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
      const lacking = services.filter((one) => lacksJoint(one) || lacksSite(one));
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

const lacksJoint = (service: Service): boolean =>
  uses(service, mobilizations) && !service.places.some((place) => place.joint);

const lacksSite = (service: Service): boolean =>
  uses(service, new Set([drainage])) && service.places.length === 0;
