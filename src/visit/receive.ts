/** What becomes of the memory when a frame says what it shows. Pure: the old memory is left as it was. */
import type { Fragment, Identity } from '../encounter/fragment.ts';
import type { HeldFragment, Look, Memory, Tab, Visit } from '../encounter/visit.ts';
import { heldBack, withoutContent, withoutDoubtful } from './hold-back.ts';
import { isKnown, isSamePatient, isSameVisit, mergeIdentity } from './identity.ts';
import { fieldsOf, hasContent, saysSomething } from './join.ts';
import { shownIn } from './shown.ts';

/** Where a fragment came from, by the browser's word, and when, in epoch milliseconds. */
export interface Arrival {
  readonly tab: number;
  readonly frame: number;
  readonly document: string;
  readonly site: string;
  readonly at: number;
}

/** The keys of visits whose patient and date are known; the others are named by their frame. */
const knownPrefix = 'visit';

/** More screens than this of one visit are not remembered. */
const mostFragments = 40;

/** A frame shows this fragment now. What it showed before is from an earlier screen, or is replaced. */
export function receive(memory: Memory, arrival: Arrival, fragment: Fragment): Memory {
  const heldBackNow = heldBack(memory, arrival, fragment);
  if (heldBackNow === undefined) return take(memory, arrival, fragment);
  const taken = take(withoutDoubtful(memory, arrival), arrival, withoutContent(fragment));
  const tabs = withTab(taken.tabs, arrival, (tab) => ({
    ...tab,
    looks: tab.looks.map((look) =>
      look.frame === arrival.frame ? { ...look, heldBack: heldBackNow } : look,
    ),
  }));
  return { ...taken, tabs };
}

/** The user asks to read again: what was held back may be taken. */
export function releaseHeld(memory: Memory, tabId: number): Memory {
  const tabs = memory.tabs.map((tab) =>
    tab.tab === tabId
      ? { ...tab, looks: tab.looks.map(({ heldBack: _released, ...look }) => look) }
      : tab,
  );
  return { ...memory, tabs };
}

function take(memory: Memory, arrival: Arrival, fragment: Fragment): Memory {
  const key = isOfAVisit(fragment) ? keyFor(memory, arrival, fragment) : undefined;
  const visits = memory.visits.map((visit) => retire(visit, arrival, visit.key === key));
  const look = lookAt(arrival, fragment, key);
  const tabs = withTab(memory.tabs, arrival, (tab) => ({
    ...tab,
    site: arrival.frame === 0 ? arrival.site : tab.site,
    looks: [...tab.looks.filter(({ frame }) => frame !== arrival.frame), look],
  }));
  const next = key === undefined ? visits : held(visits, key, arrival, fragment);
  return { visits: next.filter(isWorthKeeping), tabs };
}

/** A frame with neither a patient nor anything to review is no part of a visit; nor is one with two. */
function isOfAVisit(fragment: Fragment): boolean {
  const { identity } = fragment;
  return identity.conflict === undefined && (isKnown(identity) || saysSomething(fragment));
}

/** A nameless reading is joined to nothing: once its screen has gone it is of no use. */
function isWorthKeeping({ key, fragments }: Visit): boolean {
  return key.startsWith(knownPrefix) || fragments.some(({ live }) => live);
}

/** A frame's document is going away: what it showed is from an earlier screen now. */
export function frameGone(
  memory: Memory,
  from: Pick<Arrival, 'tab' | 'frame' | 'document'>,
): Memory {
  return {
    visits: memory.visits.map((visit) => ({
      ...visit,
      fragments: visit.fragments.map((one) => (isFrom(one, from) ? { ...one, live: false } : one)),
    })),
    tabs: memory.tabs.map((tab) =>
      tab.tab === from.tab
        ? { ...tab, looks: tab.looks.filter((look) => look.document !== from.document) }
        : tab,
    ),
  };
}

/** The tab's record, made where it is not there yet, and changed. */
export function withTab(
  tabs: readonly Tab[],
  { tab, site }: Pick<Arrival, 'tab' | 'site'>,
  change: (tab: Tab) => Tab,
): Tab[] {
  const old = tabs.find((one) => one.tab === tab) ?? { tab, site, looks: [] };
  return [...tabs.filter((one) => one.tab !== tab), change(old)];
}

function keyFor(memory: Memory, arrival: Arrival, { identity }: Fragment): string {
  const nameless = `frame|${arrival.tab}|${arrival.frame}|${arrival.document}`;
  if (!isKnown(identity)) return joinedTo(memory, arrival.tab, nameless, identity) ?? nameless;
  const same = memory.visits.filter(
    (visit) => visit.site === arrival.site && isSameVisit(visit.identity, identity),
  );
  // Two visits of people with one name: a reading that fits both belongs to neither.
  if (same.length > 1) return nameless;
  return same[0]?.key ?? newKey(arrival.site, identity);
}

/** The visit to which the user has joined this nameless frame, while the tab still shows that visit. */
function joinedTo(
  memory: Memory,
  tabId: number,
  nameless: string,
  identity: Identity,
): string | undefined {
  const key = memory.tabs.find(({ tab }) => tab === tabId)?.joined?.[nameless];
  if (key === undefined) return undefined;
  const shown = shownIn(memory, tabId);
  if (!('visit' in shown) || shown.visit.key !== key) return undefined;
  const { patient, date } = identity;
  const isOther =
    (patient && !isSamePatient(identity, shown.visit.identity)) ||
    (date && date !== shown.visit.identity.date);
  return isOther ? undefined : key;
}

function newKey(site: string, { patient, date, born, record }: Identity): string {
  return [knownPrefix, site, patient, date, born ?? '', record ?? ''].join('|');
}

/** Of the same frame, what it showed of this visit stays as an earlier screen; of another visit too. */
function retire(visit: Visit, arrival: Arrival, isSame: boolean): Visit {
  if (!visit.fragments.some((one) => isSameFrame(one, arrival) && one.live)) return visit;
  const fragments = visit.fragments.map((one) =>
    isSameFrame(one, arrival) ? { ...one, live: false } : one,
  );
  return { ...visit, fragments, touched: isSame ? arrival.at : visit.touched };
}

function held(
  visits: readonly Visit[],
  key: string,
  arrival: Arrival,
  fragment: Fragment,
): Visit[] {
  const { tab, frame, document, site, at } = arrival;
  const fresh: HeldFragment = { tab, frame, document, at, live: true, fragment };
  const old = visits.find((visit) => visit.key === key) ?? emptyVisit(key, site, fragment.identity);
  const shown = fieldsOf(fragment);
  // Without a known identity the frame's next screen may be somebody else's: nothing is carried over.
  const kept = key.startsWith(knownPrefix)
    ? old.fragments.filter((one) => !isReplaced(one, fresh, shown))
    : [];
  const visit: Visit = {
    ...old,
    identity: identityAfter(old.identity, fragment.identity),
    fragments: [...kept, fresh].slice(-mostFragments),
    touched: at,
  };
  return [...visits.filter((one) => one.key !== key), visit];
}

/** A nameless reading that the user joined to a known visit says nothing of whose it is. */
function identityAfter(old: Identity, fresh: Identity): Identity {
  if (!isKnown(old)) return fresh;
  return isKnown(fresh) ? mergeIdentity(old, fresh) : old;
}

/** An earlier reading that shows nothing which the new one of the same frame does not show. */
function isReplaced(old: HeldFragment, fresh: HeldFragment, shown: ReadonlySet<string>): boolean {
  if (!isSameFrame(old, fresh)) return false;
  return [...fieldsOf(old.fragment)].every((field) => shown.has(field));
}

function emptyVisit(key: string, site: string, identity: Identity): Visit {
  return {
    key,
    site,
    identity,
    fragments: [],
    encounter: {},
    review: null,
    dismissed: [],
    touched: 0,
  };
}

function lookAt(arrival: Arrival, fragment: Fragment, key: string | undefined): Look {
  const { frame, document } = arrival;
  const { identity, visible } = fragment;
  return {
    frame,
    document,
    identity,
    ...(key === undefined ? {} : { visit: key }),
    content: hasContent(fragment),
    visible,
  };
}

function isSameFrame(
  a: { tab: number; frame: number },
  b: { tab: number; frame: number },
): boolean {
  return a.tab === b.tab && a.frame === b.frame;
}

function isFrom(one: HeldFragment, from: Pick<Arrival, 'tab' | 'document'>): boolean {
  return one.tab === from.tab && one.document === from.document;
}
