/**
 * The memory in `storage.session`: one record a visit and one a tab, so that a change writes only
 * what changed. The browser keeps it in memory and drops it when it closes.
 */
import { tabSchema, visitSchema, type Memory } from '../encounter/visit.ts';
import { browser } from './browser.ts';

const visitPrefix = 'visit:';
const tabPrefix = 'tab:';

/** What an older version left behind, or anything else that does not fit, is passed over. */
export async function loadMemory(): Promise<Memory> {
  const records = Object.entries(await browser.storage.session.get(null));
  const under = (prefix: string): unknown[] =>
    records.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
  return {
    visits: under(visitPrefix).flatMap((value) => visitSchema.safeParse(value).data ?? []),
    tabs: under(tabPrefix).flatMap((value) => tabSchema.safeParse(value).data ?? []),
  };
}

/** Writes what differs between two memories. */
export async function saveMemory(before: Memory, after: Memory): Promise<void> {
  const old = recordsOf(before);
  const fresh = recordsOf(after);
  const changed = [...fresh].filter(([key, value]) => old.get(key) !== value);
  const gone = [...old.keys()].filter((key) => !fresh.has(key));
  if (changed.length > 0) await browser.storage.session.set(Object.fromEntries(changed));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

function recordsOf({ visits, tabs }: Memory): Map<string, unknown> {
  return new Map<string, unknown>([
    ...visits.map((visit): [string, unknown] => [`${visitPrefix}${visit.key}`, visit]),
    ...tabs.map((tab): [string, unknown] => [`${tabPrefix}${tab.tab}`, tab]),
  ]);
}
