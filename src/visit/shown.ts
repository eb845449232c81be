/** Which visit a tab shows. Two patients in one view is a refusal, never a choice. */
import type { Look, Memory, Tab, Visit } from '../encounter/visit.ts';
import { isKnown, isSamePatient } from './identity.ts';

export type Shown =
  | { readonly visit: Visit; readonly unjoined: readonly Visit[] }
  | { readonly refused: 'two-patients' | 'two-dates' }
  | { readonly nothing: true };

export function shownIn(memory: Memory, tabId: number): Shown {
  const tab = memory.tabs.find((one) => one.tab === tabId);
  if (tab === undefined) return { nothing: true };
  const refused = refusalOf(tab);
  if (refused !== undefined) return { refused };
  const [visit, ...others] = candidates(tab)
    .map((key) => memory.visits.find((one) => one.key === key))
    .filter((one) => one !== undefined);
  if (visit === undefined) return { nothing: true };
  return { visit, unjoined: others.filter((other) => !isKnown(other.identity)) };
}

/** The visit's keys, the one to show first: with content before without, visible before hidden, known before not. */
function candidates(tab: Tab): string[] {
  const keys = tab.looks
    .filter((look) => look.visit !== undefined)
    .filter((look) => look.content || isKnown(look.identity))
    .toSorted((a, b) => weight(b) - weight(a))
    .map((look) => look.visit ?? '');
  return [...new Set(keys)];
}

function weight(look: Look): number {
  return (isKnown(look.identity) ? 4 : 0) + (look.visible ? 2 : 0) + (look.content ? 1 : 0);
}

function refusalOf(tab: Tab): 'two-patients' | 'two-dates' | undefined {
  const visible = tab.looks.filter((look) => look.visible);
  const conflict = visible.find((look) => look.identity.conflict !== undefined && look.content);
  if (conflict?.identity.conflict !== undefined) return conflict.identity.conflict;
  const named = visible.filter((look) => look.identity.patient);
  const [first, ...rest] = named;
  if (first === undefined) return undefined;
  if (rest.some((look) => !isSamePatient(look.identity, first.identity))) return 'two-patients';
  const dates = named.filter((look) => look.content && look.identity.date);
  return new Set(dates.map((look) => look.identity.date)).size > 1 ? 'two-dates' : undefined;
}
