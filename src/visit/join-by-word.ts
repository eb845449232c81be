/** Joining, on the user's word, what was read without a patient's name to the visit that the tab shows. */
import type { Look, Memory, Visit } from '../encounter/visit.ts';
import { shownIn } from './shown.ts';

/**
 * Moves the nameless readings of the tab into its visit. The word holds for these frames' documents
 * as long as the tab shows this visit: another patient's visit is never joined by it.
 */
export function joinByWord(memory: Memory, tabId: number): Memory {
  const shown = shownIn(memory, tabId);
  if (!('visit' in shown) || shown.unjoined.length === 0) return memory;
  const { visit, unjoined } = shown;
  const taken = new Set(unjoined.map(({ key }) => key));
  const words = Object.fromEntries([...taken].map((key) => [key, visit.key]));
  const joined: Visit = {
    ...visit,
    fragments: [...visit.fragments, ...unjoined.flatMap(({ fragments }) => fragments)],
  };
  return {
    visits: memory.visits
      .filter(({ key }) => !taken.has(key))
      .map((one) => (one.key === visit.key ? joined : one)),
    tabs: memory.tabs.map((tab) =>
      tab.tab === tabId
        ? { ...tab, joined: { ...tab.joined, ...words }, looks: tab.looks.map(rename) }
        : tab,
    ),
  };

  function rename(look: Look): Look {
    return look.visit !== undefined && taken.has(look.visit) ? { ...look, visit: visit.key } : look;
  }
}
