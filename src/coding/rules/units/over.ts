import type { Chart } from '../../chart.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';
import { methodSource, type TimedClaim, timedClaims, unitIndicator } from './basis.ts';
import { unitSource } from './sources.ts';
import { aboveStatedTotal } from './stated-total.ts';
import { countText, minutesText, setUnits, unitsText } from './words.ts';

/** More units than the documented minutes allow, by the payer's method. */
export const unitsOver: Rule = {
  id: 'units/over',
  title: 'More units than the minutes allow',
  why: 'Units that the documented minutes do not reach are among the commonest faults found in therapy records.',
  indicator: 'critical',
  source: unitSource,
  example: {
    fires: '97140 × 3, note: manual therapy 25 min',
    quiet: '97140 × 2, note: manual therapy 25 min',
  },
  *check(chart) {
    yield* assumedMethod(chart);
    yield* unreadUnits(chart);
    for (const claim of timedClaims(chart)) {
      if (claim.units > claim.allowed) yield tooMany(chart, claim);
    }
    yield* aboveStatedTotal(chart);
  },
};

function tooMany(chart: Chart, claim: TimedClaim): Problem {
  const { code, units, minutes, allowed, allowedOtherwise } = claim;
  const line = claim.lines.at(-1);
  return {
    indicator: unitIndicator(chart, units <= allowedOtherwise),
    summary: `${unitsText(units)} of ${code} billed; the ${minutesText(minutes)} documented allow ${allowed}.`,
    detail: `${countText(chart, claim)} Is the number of units a slip, or the time?`,
    ...(line === undefined ? {} : { line }),
    code,
    source: methodSource(chart),
    ...setUnits(claim),
  };
}

/** Said only where it makes a difference: which method the payer uses is not known for certain. */
function* assumedMethod({ units, pack }: Chart): Generator<Unchecked> {
  if (!units || !pack?.verifyMethod || units.cms.total === units.ama.total) return;
  yield {
    notChecked: 'unit method',
    why: `${pack.name} is taken to count each service alone (${unitsText(units.ama.total)}); by total time it would be ${units.cms.total}. Verify with the payer`,
  };
}

function* unreadUnits({ encounter }: Chart): Generator<Unchecked> {
  const unread = (encounter.lines ?? []).filter(({ units }) => units === undefined);
  if (unread.length === 0) return;
  const codes = [...new Set(unread.map(({ code }) => code))].join(', ');
  yield { notChecked: 'units', why: `the units billed for ${codes} were not read from the page` };
}
