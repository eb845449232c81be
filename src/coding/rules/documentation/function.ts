import type { Chart } from '../../chart.ts';
import type { Measure } from '../../elements/elements.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { documented, eachLacking, whereRead } from './documented.ts';
import { reeducationPolicy } from './sources.ts';

const id = 'documentation/function';

/** A functional test; a full score ("Berg 56/56") shows nothing impaired. */
function showsLack({ encounter }: Chart, { kind, span }: Measure): boolean {
  if (kind !== 'functional-test') return false;
  const text = encounter.note?.[span.section] ?? '';
  return !/(?<!\d)(\d{2,3})\s?\/\s?\1(?!\d)/.test(text.slice(span.start, span.end + 6));
}

/** 97112 without the impaired task, balance, coordination, proprioception or posture that it retrains. */
export const functionDeficit: Rule = {
  id,
  title: 'Re-education of nothing impaired',
  why: '97112 retrains balance, coordination, proprioception, posture or a task that is impaired; the exam has to show it.',
  indicator: 'warning',
  source: reeducationPolicy,
  example: {
    fires: 'Knee pain 4/10. Neuro re-ed 15 min: single leg stance on foam with cues.',
    quiet:
      'Standing balance impaired, SLS R 6 s. Neuro re-ed 15 min: single leg stance on foam with cues.',
  },
  *check(chart) {
    if (!documented(chart).some(({ code }) => code === '97112')) return;
    const { deficits, measures } = chart.elements;
    if (deficits.some() || measures.some((one) => showsLack(chart, one))) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        ({ code }) => code === '97112',
        ({ services }) => ({
          summary: 'The re-education names nothing impaired that it retrains.',
          detail:
            'Was balance, coordination, proprioception, posture or a task found impaired? Which?',
          evidence: services.map(({ span }) => quote(chart.encounter, span)),
        }),
      ),
    );
  },
};
