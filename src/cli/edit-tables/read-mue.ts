/** CMS's practitioner MUE file → the unit limits of the codes of this field. */
import { adjudicationOf, type Mue } from '../../coding/edits/mue.ts';
import { isCode, rowsOf } from './cells.ts';

/**
 * Columns: code, units, adjudication indicator (its digit first), rationale. Titles are passed over.
 * @throws {Error} where a code has no whole number of units or no indicator of 1 to 3.
 */
export function readMue(text: string, codes: ReadonlySet<string>): Map<string, Mue> {
  const limits = new Map<string, Mue>();
  for (const [code, units, adjudication] of rowsOf(text)) {
    if (!isCode(code) || !codes.has(code)) continue;
    if (!/^\d+$/.test(units ?? '') || !/^[123]/.test(adjudication ?? '')) {
      throw new Error(`${code}: ${units ?? ''} ${adjudication ?? ''}`);
    }
    limits.set(code, { units: Number(units), adjudication: adjudicationOf(adjudication?.[0]) });
  }
  return limits;
}
