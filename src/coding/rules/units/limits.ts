/** The most units of a code that a payer takes for one day. */
import type { Source } from '../../../encounter/review.ts';
import type { Chart } from '../../chart.ts';
import { sourceOf } from '../../payers/source-of.ts';

export interface DailyLimit {
  /** The codes that share the limit. */
  readonly codes: readonly string[];
  readonly units: number;
  readonly source: Source;
}

/** The pack's own limit for a code; undefined where it states none. */
export function payerLimit({ pack }: Chart, code: string): DailyLimit | undefined {
  const row = pack?.dailyUnits?.find(({ codes }) => codes.includes(code));
  return (
    pack && row && { codes: row.codes, units: row.units, source: sourceOf(pack, row.statement) }
  );
}
