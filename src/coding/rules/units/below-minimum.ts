import type { Chart } from '../../chart.ts';
import type { Problem, Rule } from '../../rule.ts';
import { fewestMinutes } from '../../units/bands.ts';
import { methodSource, type TimedClaim, timedClaims, unitIndicator } from './basis.ts';
import { unitSource } from './sources.ts';
import { countText, minutesText } from './words.ts';

/** Too few minutes for one unit; under Medicare's rule, only where the day's pooled minutes give it none either. */
export const unitsBelowMinimum: Rule = {
  id: 'units/below-minimum',
  title: 'Fewer than eight minutes',
  why: 'Under eight minutes a timed service earns no unit of its own. Its minutes stay in the note.',
  indicator: 'critical',
  source: unitSource,
  example: {
    fires: '97124 × 1, note: effleurage to the neck, 7 min',
    quiet: '97110 × 2 and 97140 × 1 to Medicare, note: 33 and 7 min (pooled they earn three units)',
  },
  *check(chart) {
    for (const claim of timedClaims(chart)) {
      const few = claim.minutes < fewestMinutes && claim.allowed === 0;
      if (few && claim.units > 0) yield tooShort(chart, claim);
    }
  },
};

function tooShort(chart: Chart, claim: TimedClaim): Problem {
  const { code, minutes, allowedOtherwise } = claim;
  const line = claim.lines[0];
  return {
    indicator: unitIndicator(chart, allowedOtherwise > 0),
    summary: `${minutesText(minutes)} of ${code} earn no unit; ${fewestMinutes} are the fewest that do.`,
    detail: `${countText(chart, claim)} The minutes belong in the note all the same. Is the time complete?`,
    ...(line === undefined ? {} : { line }),
    code,
    source: methodSource(chart),
  };
}
