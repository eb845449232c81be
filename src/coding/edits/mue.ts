/** Medically unlikely edits: the most units of a code that CMS expects for one patient on one date. */
import { mueTable } from './mue-table.ts';

/** `1`: per claim line; `2`: per date, set by policy; `3`: per date, may be reviewed with the record. */
export type MueAdjudication = 1 | 2 | 3;

export interface Mue {
  readonly units: number;
  readonly adjudication: MueAdjudication;
}

const byCode = new Map(mueTable.rows.map(mueOf));

/** One row of a table. */
export function mueOf(row: string): [code: string, mue: Mue] {
  const [code = '', units, adjudication] = row.split(' ');
  return [code, { units: Number(units), adjudication: adjudicationOf(adjudication) }];
}

export function adjudicationOf(digit: string | undefined): MueAdjudication {
  return digit === '1' ? 1 : digit === '2' ? 2 : 3;
}

/** Medicare's limit for a code, for practitioners; undefined where the table has none. */
export function medicareLimit(code: string): Mue | undefined {
  return byCode.get(code);
}
