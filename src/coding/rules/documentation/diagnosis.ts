import type { Encounter } from '../../../encounter/encounter.ts';
import { labelOf } from '../../codes/codes.ts';
import type { Rule } from '../../rule.ts';
import { hasNote } from '../../has-note.ts';
import { manualTherapyFacts } from './sources.ts';

const id = 'documentation/diagnosis';

/** A billed line that points to no diagnosis. A line whose pointers were not read is not checked. */
export const diagnosis: Rule = {
  id,
  title: 'No diagnosis on the line',
  why: 'Each line is paid for the diagnosis that it points to.',
  indicator: 'warning',
  source: manualTherapyFacts,
  example: {
    fires: '97140 × 1, diagnoses: none',
    quiet: '97140 × 1, diagnoses: M54.2',
  },
  *check({ encounter }) {
    if (!hasNote(encounter)) return;
    for (const [index, line] of (encounter.lines ?? []).entries()) {
      if (line.units === 0) continue;
      const linked = isLinked(encounter, line.diagnoses);
      if (linked === true) continue;
      if (linked === undefined) {
        yield { notChecked: id, why: "the lines' diagnoses were not read from the page" };
        continue;
      }
      yield {
        line: index,
        code: line.code,
        summary: `No diagnosis is linked to the ${labelOf(line.code)} line.`,
        detail: 'Which diagnosis was it for?',
      };
    }
  },
};

/** Undefined where it was not read; with no diagnosis on the whole visit there is none to link. */
function isLinked(
  encounter: Encounter,
  pointers: readonly string[] | undefined,
): boolean | undefined {
  if (pointers !== undefined) return pointers.some((pointer) => pointer.trim() !== '');
  return encounter.diagnoses?.length === 0 ? false : undefined;
}
