import type { Indicator } from '../../../encounter/review.ts';
import type { Chart } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { medicareLimit } from '../../edits/mue.ts';
import { limitSource } from '../../edits/pair-source.ts';
import type { Problem, Rule } from '../../rule.ts';
import { type DailyLimit, payerLimit } from './limits.ts';
import { unitsText } from './words.ts';

/** More units in a day than the payer takes, or than Medicare expects. */
export const unitsOverLimit: Rule = {
  id: 'units/over-limit',
  title: 'More units than a day’s limit',
  why: 'Units above the limit are denied without a look at the note.',
  indicator: 'critical',
  source: limitSource,
  example: { fires: '97124 × 5 to Medicare', quiet: '97124 × 4 to Medicare' },
  *check(chart) {
    const said = new Set<string>();
    for (const { line } of billedLines(chart.encounter)) {
      const limit = limitOf(chart, line.code);
      const key = limit?.codes.join(' ');
      if (!limit || key === undefined || said.has(key)) continue;
      said.add(key);
      yield* above(chart, limit);
    }
  },
};

/** The payer's own limit, else Medicare's; a Medicare limit of zero means "not paid" to Medicare alone. */
function limitOf(chart: Chart, code: string): DailyLimit | undefined {
  const own = payerLimit(chart, code);
  if (own) return own;
  const mue = medicareLimit(code);
  if (!mue || (mue.units === 0 && chart.pack?.zeroLimitsBind !== true)) return undefined;
  return { codes: [code], units: mue.units, source: limitSource };
}

function* above(chart: Chart, limit: DailyLimit): Generator<Problem> {
  const lines = billedLines(chart.encounter).filter(({ line }) => limit.codes.includes(line.code));
  const billed = lines.reduce((sum, { line }) => sum + (line.units ?? unreadUnits(limit)), 0);
  // By code, so that the order of the lines does not matter.
  const last = lines.toSorted((a, b) => Number(a.line.code) - Number(b.line.code)).at(-1);
  if (!last || billed <= limit.units) return;
  const codes = [...new Set(lines.map(({ line }) => line.code))].toSorted().join(' and ');
  yield {
    indicator: weight(chart, limit),
    summary: summaryOf(codes, billed, limit),
    detail: detailOf(last, limit),
    line: last.index,
    code: last.line.code,
    source: limit.source,
  };
}

/** A line whose units were not read bills at least one; that matters only where none are paid. */
const unreadUnits = ({ units }: DailyLimit): number => (units === 0 ? 1 : 0);

function summaryOf(codes: string, billed: number, { units }: DailyLimit): string {
  if (units === 0) return `Medicare does not pay ${codes}, ${labelOf(codes)}, by itself.`;
  return `${unitsText(billed)} of ${codes} in one day; the limit is ${units}.`;
}

function detailOf({ line }: BilledLine, { source, units }: DailyLimit): string {
  if (source !== limitSource) return 'Is there an authorization for more?';
  if (units === 0) return notPaidAlone(line.code);
  const policy = medicareLimit(line.code)?.adjudication === 2;
  return policy
    ? 'This limit is set by policy and is absolute. Is the number of units a slip?'
    : 'Above this limit the record is asked for. Do the documented minutes bear the units out?';
}

function notPaidAlone(code: string): string {
  return code === '97014'
    ? 'Medicare takes G0283 for unattended stimulation. Was that what was given?'
    : 'The line will be denied. Is it billed for the record?';
}

/** Medicare's limits bind Medicare; elsewhere they are a common yardstick, and nobody edits a self-paid bill. */
function weight({ pack }: Chart, { source }: DailyLimit): Indicator {
  if (pack?.kind === 'self-pay') return 'info';
  return source === limitSource && pack?.kind !== 'medicare' ? 'warning' : 'critical';
}
