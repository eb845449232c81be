/**
 * Brings in a newer edition of the CMS edit tables:
 *
 *     node src/cli/bring-edits.ts --effective 2027-01-01 --ptp part1.txt --ptp part2.txt --mue mue.csv
 *
 * Writes the bundled data and prints what changed. Either table may be left out. The practitioner
 * PTP edits come in several parts; all of them are to be given, since the table is replaced.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Edit } from '../coding/edits/pairs.ts';
import { editsOf } from '../coding/edits/pairs.ts';
import { mueTable } from '../coding/edits/mue-table.ts';
import { ptpTable } from '../coding/edits/ptp-table.ts';
import type { EditTable } from '../coding/edits/table.ts';
import { compareMue, comparePtp } from './edit-tables/compare-tables.ts';
import { readMue } from './edit-tables/read-mue.ts';
import { readPtp } from './edit-tables/read-ptp.ts';
import { moduleOf, mueTableOf, ptpTableOf } from './edit-tables/write-tables.ts';

/** The texts of the published files; `effective` is the first day of their quarter, ISO 8601. */
export interface Brought {
  readonly effective: string;
  readonly ptp: readonly string[];
  readonly mue: readonly string[];
}

/** The codes that the bundled tables cover: a newer edition covers the same. */
export function codesCovered(): Set<string> {
  const pairs = ptpTable.rows
    .flatMap(editsOf)
    .flatMap(({ column1, column2 }) => [column1, column2]);
  return new Set([...pairs, ...mueTable.rows.map((row) => row.split(' ')[0] ?? '')]);
}

/** The new tables, where their files were given, and the difference in words. */
export function bringEdits({ effective, ptp, mue }: Brought): {
  ptpTable?: EditTable;
  mueTable?: EditTable;
  difference: string[];
} {
  const codes = codesCovered();
  const edits: Edit[] = ptp.flatMap((text) => readPtp(text, codes));
  const limits = new Map(mue.flatMap((text) => [...readMue(text, codes)]));
  const newPtp = ptp.length === 0 ? undefined : ptpTableOf(edits, effective);
  const newMue = mue.length === 0 ? undefined : mueTableOf(limits, effective);
  return {
    ...(newPtp && { ptpTable: newPtp }),
    ...(newMue && { mueTable: newMue }),
    difference: [
      ...(newPtp ? comparePtp(ptpTable, newPtp) : []),
      ...(newMue ? compareMue(mueTable, newMue) : []),
    ],
  };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      effective: { type: 'string' },
      ptp: { type: 'string', multiple: true, default: [] },
      mue: { type: 'string', multiple: true, default: [] },
    },
  });
  const { effective, ptp, mue } = values;
  if (!/^\d{4}-(01|04|07|10)-01$/.test(effective ?? '')) {
    throw new Error('--effective: the first day of a quarter, such as 2027-01-01');
  }
  const read = (path: string) => readFileSync(path, 'latin1');
  const brought = bringEdits({
    effective: effective ?? '',
    ptp: ptp.map(read),
    mue: mue.map(read),
  });
  write('ptpTable', 'ptp-table.ts', brought.ptpTable);
  write('mueTable', 'mue-table.ts', brought.mueTable);
  console.log(brought.difference.join('\n') || 'nothing changed among the codes of this field');
}

function write(name: 'ptpTable' | 'mueTable', file: string, table: EditTable | undefined): void {
  if (table === undefined) return;
  writeFileSync(new URL(`../coding/edits/${file}`, import.meta.url), moduleOf(name, table));
}

if (import.meta.main) main();
