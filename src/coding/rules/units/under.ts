import type { Chart } from '../../chart.ts';
import { medicareLimit } from '../../edits/mue.ts';
import type { Problem, Rule } from '../../rule.ts';
import { methodSource, type TimedClaim, timedClaims, unitIndicator } from './basis.ts';
import { payerLimit } from './limits.ts';
import { unitSource } from './sources.ts';
import { countText, minutesText, setUnits, unitsText } from './words.ts';

/** Fewer units than the documented minutes allow: what was done and not said weighs as much as what was not done. */
export const unitsUnder: Rule = {
  id: 'units/under',
  title: 'Fewer units than the minutes allow',
  why: 'A bill that leaves documented time out states too little; auditors count that as an error too.',
  indicator: 'critical',
  source: unitSource,
  example: {
    fires: '97140 × 1, note: manual therapy 25 min',
    quiet: '97140 × 2, note: manual therapy 25 min',
  },
  *check(chart) {
    for (const claim of timedClaims(chart)) {
      const expected = Math.min(claim.allowed, mostPaid(chart, claim.code));
      if (claim.units < expected) yield tooFew(chart, claim);
    }
  },
};

/** Nobody bills above the day's limit: stopping there is not billing too little. */
function mostPaid(chart: Chart, code: string): number {
  return payerLimit(chart, code)?.units ?? medicareLimit(code)?.units ?? Number.MAX_SAFE_INTEGER;
}

function tooFew(chart: Chart, claim: TimedClaim): Problem {
  const { code, units, minutes, allowed, allowedOtherwise } = claim;
  const line = claim.lines[0];
  return {
    indicator: unitIndicator(chart, units >= allowedOtherwise),
    summary: `${unitsText(units)} of ${code} billed; the ${minutesText(minutes)} documented allow ${allowed}.`,
    detail: `${countText(chart, claim)} Was fewer meant, or is the number of units a slip?`,
    ...(line === undefined ? {} : { line }),
    code,
    source: methodSource(chart),
    ...(allowed <= mostPaid(chart, code) ? setUnits(claim) : {}),
  };
}
