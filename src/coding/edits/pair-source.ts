/** How a finding cites the bundled tables. */
import type { Source } from '../../encounter/review.ts';
import { editionLabel, quarterOf } from './edition.ts';
import { mueTable } from './mue-table.ts';
import { ptpTable } from './ptp-table.ts';

const { edition: pairs } = ptpTable;
const { edition: limits } = mueTable;

/** The procedure-to-procedure edits, with the edition that was used. */
export const pairSource: Source = {
  label: `${pairs.label}, ${editionLabel}`,
  url: pairs.url,
  effective: pairs.effective,
};

/** The medically unlikely edits, with the edition that was used. */
export const limitSource: Source = {
  label: `${limits.label}, ${quarterOf(limits)}`,
  url: limits.url,
  effective: limits.effective,
};
