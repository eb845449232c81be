import type { ServiceLine } from '../../../encounter/encounter.ts';
import { codeOf } from '../../codes/codes.ts';
import type { Rule } from '../../rule.ts';
import { massagePolicy } from '../documentation/sources.ts';

/** The visits that count as the first phase of care. */
const firstPhase = 6;

/** More than two therapies in one visit of the first phase of care. */
export const auditTherapies: Rule = {
  id: 'audit/therapies',
  title: 'More than two therapies in a visit',
  why: 'In the first phase of care no more than two therapies a visit are usual; they are to become fewer as the patient improves.',
  indicator: 'info',
  source: massagePolicy,
  example: {
    fires: '97140, 97112 and 97110 at visit 2',
    quiet: '97140, 97110 and an evaluation at visit 2',
  },
  *check({ encounter, pack }) {
    const therapies = (encounter.lines ?? []).filter(isTherapyLine);
    if (therapies.length <= 2) return;
    const { visit } = encounter;
    if (visit === undefined) {
      yield {
        notChecked: 'audit/therapies',
        why: 'the number of this visit was not read from the page',
      };
      return;
    }
    if (visit > firstPhase) return;
    yield {
      indicator: pack?.hns === true ? 'warning' : 'info',
      summary: `${therapies.length} therapies in one visit; two are usual in the first phase of care.`,
      detail: 'Does the note give a reason of its own for each of them?',
    };
  },
};

/** Evaluations by therapists, athletic trainers' (97169–97172) among them. */
const isEvaluation = (code: string): boolean =>
  codeOf(code)?.kind === 'evaluation' || /^971(?:69|7[0-2])$/.test(code);

/** Physical-medicine lines (97xxx) other than evaluations. */
function isTherapyLine({ code, units }: ServiceLine): boolean {
  return units !== 0 && /^97\d{3}$/.test(code) && !isEvaluation(code);
}
