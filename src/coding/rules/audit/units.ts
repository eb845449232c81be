import type { Rule } from '../../rule.ts';
import { massagePolicy } from '../documentation/sources.ts';

/** More than one unit of massage on a date, on one line or on several. Any payer. */
export const auditUnits: Rule = {
  id: 'audit/units',
  title: 'More than one unit of massage',
  why: 'Payers look closely at massage of more than one unit a day.',
  indicator: 'warning',
  source: massagePolicy,
  example: { fires: '97124 × 4', quiet: '97124 × 1' },
  *check({ encounter }) {
    const lines = [...(encounter.lines ?? []).entries()].filter(
      ([, { code, units }]) => code === '97124' && units !== undefined && units > 0,
    );
    const units = lines.reduce((sum, [, line]) => sum + (line.units ?? 0), 0);
    const [first] = lines;
    if (first === undefined || units < 2) return;
    yield {
      line: first[0],
      code: '97124',
      summary: `${units} units of massage on one date are likely to be reviewed.`,
      detail: 'Does the note show the need for each unit: region, finding and minutes?',
    };
  },
};
