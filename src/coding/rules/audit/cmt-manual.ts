import type { Rule } from '../../rule.ts';
import { manualTherapyFacts } from '../documentation/sources.ts';

const adjustments: ReadonlySet<string> = new Set(['98941', '98942']);

/** Manual therapy beside an adjustment of three or more regions: few regions are left for it. */
export const auditCmtManual: Rule = {
  id: 'audit/cmt-manual',
  title: 'Manual therapy beside 98941 or 98942',
  why: 'Manual therapy is paid only for a region that was not adjusted. With three or more regions adjusted that should be rare.',
  indicator: 'warning',
  source: manualTherapyFacts,
  example: { fires: '98941 and 97140', quiet: '98940 and 97140' },
  *check({ encounter }) {
    const billed = [...(encounter.lines ?? []).entries()].filter(([, { units }]) => units !== 0);
    const adjustment = billed.find(([, { code }]) => adjustments.has(code));
    const manual = billed.find(([, { code }]) => code === '97140');
    if (adjustment === undefined || manual === undefined) return;
    yield {
      line: manual[0],
      code: '97140',
      summary: `Manual therapy beside ${adjustment[1].code} is likely to be reviewed.`,
      detail: 'Which region had the manual therapy, and was it one that was not adjusted?',
    };
  },
};
