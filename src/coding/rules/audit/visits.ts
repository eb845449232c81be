import type { Rule } from '../../rule.ts';
import { massagePolicy } from '../documentation/sources.ts';

/** Massage past the third visit of the episode. */
export const auditVisits: Rule = {
  id: 'audit/visits',
  title: 'Massage past the third visit',
  why: 'Payers look closely at massage that goes on for more than three visits.',
  indicator: 'warning',
  source: massagePolicy,
  example: { fires: '97124 at visit 4', quiet: '97124 at visit 3' },
  *check({ encounter }) {
    const line = (encounter.lines ?? []).findIndex(
      ({ code, units }) => code === '97124' && units !== 0,
    );
    if (line === -1) return;
    const { visit } = encounter;
    if (visit === undefined) {
      yield {
        notChecked: 'audit/visits',
        why: 'the number of this visit was not read from the page',
      };
      return;
    }
    if (visit <= 3) return;
    yield {
      line,
      code: '97124',
      summary: `Massage is billed at visit ${visit}; past three visits it is likely to be reviewed.`,
      detail: 'Does the note show what changed since the first visits, and why massage goes on?',
    };
  },
};
