/** CMS's practitioner PTP file → the edits among the codes of this field. */
import type { Edit } from '../../coding/edits/pairs.ts';
import { isCode, rowsOf } from './cells.ts';

/**
 * Columns: column 1, column 2, `*` where in existence before 1996, effective date, deletion date
 * or `*`, modifier indicator, rationale; dates are `YYYYMMDD`. Titles and copyright lines are passed
 * over, as are edits that were never in force (indicator 9).
 * @throws {Error} where a row of two codes has no readable indicator or date.
 */
export function readPtp(text: string, codes: ReadonlySet<string>): Edit[] {
  return rowsOf(text).flatMap(([column1, column2, , from, to, indicator]) => {
    if (!isCode(column1) || !isCode(column2)) return [];
    if (indicator === '9' || !codes.has(column1) || !codes.has(column2)) return [];
    if (indicator !== '0' && indicator !== '1') {
      throw new Error(`${column1} ${column2}: indicator ${indicator ?? 'missing'}`);
    }
    return [
      {
        column1,
        column2,
        indicator: indicator === '0' ? 0 : 1,
        ...day('from', from),
        ...day('to', to),
      },
    ];
  });
}

function day(name: 'from' | 'to', cell: string | undefined): Pick<Edit, 'from' | 'to'> {
  if (cell === undefined || cell === '' || cell === '*') return {};
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(cell);
  if (!parts) throw new Error(`not a date: ${cell}`);
  return { [name]: parts.slice(1).join('-') };
}
