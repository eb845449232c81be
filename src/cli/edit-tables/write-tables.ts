/** Edits and unit limits → the rows and files in which the product carries them. */
import type { Mue } from '../../coding/edits/mue.ts';
import type { Edit } from '../../coding/edits/pairs.ts';
import type { EditTable } from '../../coding/edits/table.ts';

const page =
  'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits';

/** Edits of one first column, indicator and dates share a row; an edit given twice is kept once. */
function ptpRows(edits: readonly Edit[]): string[] {
  const rows = new Map<string, Set<string>>();
  for (const { column1, column2, indicator, from, to } of edits) {
    const head = `${column1} ${indicator} ${from ?? '-'} ${to ?? '-'}`;
    rows.set(head, (rows.get(head) ?? new Set()).add(column2));
  }
  return [...rows]
    .map(([head, column2s]) => [head, ...[...column2s].toSorted()].join(' '))
    .toSorted();
}

function mueRows(limits: ReadonlyMap<string, Mue>): string[] {
  return [...limits]
    .map(([code, { units, adjudication }]) => `${code} ${units} ${adjudication}`)
    .toSorted();
}

/** `effective`: the first day of the quarter, ISO 8601. */
export function ptpTableOf(edits: readonly Edit[], effective: string): EditTable {
  const label = 'NCCI procedure-to-procedure edits, practitioner';
  return {
    edition: { label, url: `${page}/medicare-ncci-procedure-procedure-ptp-edits`, effective },
    rows: ptpRows(edits),
  };
}

export function mueTableOf(limits: ReadonlyMap<string, Mue>, effective: string): EditTable {
  const label = 'NCCI medically unlikely edits, practitioner';
  return {
    edition: { label, url: `${page}/medicare-ncci-medically-unlikely-edits`, effective },
    rows: mueRows(limits),
  };
}

/** The text of a data module; formatted as Prettier would. */
export function moduleOf(name: 'ptpTable' | 'mueTable', table: EditTable): string {
  const { label, url, effective } = table.edition;
  return [
    '/** Written by src/cli/bring-edits.ts from the table that CMS publishes; do not edit by hand. */',
    `import type { EditTable } from './table.ts';`,
    '',
    `export const ${name}: EditTable = {`,
    '  edition: {',
    `    label: '${label}',`,
    `    url: '${url}',`,
    `    effective: '${effective}',`,
    '  },',
    '  rows: [',
    ...table.rows.map((row) => `    '${row}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
}
