/** Which edition of a CMS table is bundled, and how old it is on a date of service. */
import { ptpTable } from './ptp-table.ts';
import type { Edition } from './table.ts';

/** CMS replaces these tables each quarter; after this many they are no longer taken as current. */
const quartersTrusted = 2;

/** The bundled edits' edition as a reader names it: `2024-Q3`. */
export const editionLabel = quarterOf(ptpTable.edition);

/** `2024-07-01` → `2024-Q3`. */
export function quarterOf({ effective }: Edition): string {
  return `${effective.slice(0, 4)}-Q${(quarter(effective) % 4) + 1}`;
}

/** Quarters from the table's edition to the date of service; negative where the table is newer. */
export function quartersBehind(edition: Edition, date: string): number {
  return quarter(date) - quarter(edition.effective);
}

/** The date of service is more than two quarters after the table's edition. */
export function isStale(edition: Edition, date: string): boolean {
  return quartersBehind(edition, date) > quartersTrusted;
}

function quarter(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}
