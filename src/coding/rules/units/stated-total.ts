/** A note may give the day's timed minutes in one figure, with no minutes for each service. */
import { quote } from '../../evidence.ts';
import type { Chart } from '../../chart.ts';
import { judgementOf } from '../../chart.ts';
import { isTimed } from '../../codes/codes.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import type { StatedTotal } from '../../note/facts.ts';
import type { Problem } from '../../rule.ts';
import { unitsForMinutes } from '../../units/bands.ts';
import { unitSource } from './sources.ts';
import { minutesText, unitsText } from './words.ts';

/** The stated total of timed minutes, where a billed timed code has none of its own. */
export function totalInstead(chart: Chart): StatedTotal | undefined {
  const bare = billedLines(chart.encounter).some(
    ({ line }) => isTimed(line.code) && judgementOf(chart, line.code)?.minutes === undefined,
  );
  return bare ? chart.facts.totals.find(({ kind }) => kind === 'timed') : undefined;
}

/** More timed units in all than the stated total allows: enough for Medicare, which wants no more than the total. */
export function* aboveStatedTotal(chart: Chart): Generator<Problem> {
  const total = totalInstead(chart);
  if (!total || chart.pack?.method !== 'cms-8-minute') return;
  const timed = billedLines(chart.encounter).filter(({ line }) => isTimed(line.code));
  const billed = timed.reduce((sum, { line }) => sum + (line.units ?? 0), 0);
  const allowed = unitsForMinutes(total.minutes);
  if (billed <= allowed) return;
  yield {
    summary: `${unitsText(billed)} of timed services billed; ${minutesText(total.minutes)} in all allow ${allowed}.`,
    detail: 'The note gives one total for the timed services. How was it shared among them?',
    evidence: [quote(chart.encounter, total.span, false)],
    source: unitSource,
  };
}
