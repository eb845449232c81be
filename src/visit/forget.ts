/** When a visit is forgotten: its last tab closes, the EHR is left, eight hours pass, or the user wipes. */
import type { Memory, Visit } from '../encounter/visit.ts';

/** In milliseconds. */
const longest = 8 * 60 * 60 * 1000;

export const emptyMemory: Memory = { visits: [], tabs: [] };

/** What was read in this tab is dropped, and with it every visit that no other tab holds. */
export function tabClosed(memory: Memory, tabId: number): Memory {
  const tabs = memory.tabs.filter(({ tab }) => tab !== tabId);
  const open = new Set(tabs.map(({ tab }) => tab));
  const visits = memory.visits.filter((visit) => visit.fragments.some(({ tab }) => open.has(tab)));
  return { visits, tabs };
}

/** The user signed out of the EHR, or switched the site off. */
export function siteLeft(memory: Memory, site: string): Memory {
  return {
    visits: memory.visits.filter((visit) => visit.site !== site),
    tabs: memory.tabs.map((tab) => (tab.site === site ? { ...tab, looks: [] } : tab)),
  };
}

/** Drops what was last touched over eight hours before `now` (epoch milliseconds). */
export function expire(memory: Memory, now: number): Memory {
  const isFresh = (visit: Visit): boolean => now - visit.touched < longest;
  if (memory.visits.every(isFresh)) return memory;
  return { ...memory, visits: memory.visits.filter(isFresh) };
}

/** Everything read is forgotten; the tabs' panels stay. */
export function wipe(memory: Memory): Memory {
  return { visits: [], tabs: memory.tabs.map((tab) => ({ ...tab, looks: [], joined: {} })) };
}
