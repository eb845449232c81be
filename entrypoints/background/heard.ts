/** What each message does. All have passed the door. */
import type { FromPage, FromPanel, FromReader } from '../../src/encounter/messages.ts';
import { dismissReasons } from '../../src/encounter/panel-view.ts';
import type { Memory, Tab } from '../../src/encounter/visit.ts';
import { siteOf, type PageSender } from '../../src/messages/sender.ts';
import { saveSettings } from '../../src/platform/settings-store.ts';
import { dropStructures } from '../../src/platform/structure-store.ts';
import { injectInto, injectReading } from '../../src/platform/sites.ts';
import { dismiss, undismiss } from '../../src/visit/dismiss.ts';
import { siteLeft, wipe } from '../../src/visit/forget.ts';
import { joinByWord } from '../../src/visit/join-by-word.ts';
import { frameGone, receive, releaseHeld, withTab } from '../../src/visit/receive.ts';
import { shownIn } from '../../src/visit/shown.ts';
import type { Desk, State } from './desk.ts';
import { isThere, reveal, tellReader } from './readers.ts';
import { afterFragment, beginPointing, endPointing, giveTaught, keepPointed } from './taught.ts';
import { offerStructure } from './structure.ts';

export async function fromReader(desk: Desk, sender: PageSender, body: FromReader): Promise<void> {
  if (isOfTeaching(body)) return taught(desk, sender, body);
  const { memory } = await desk.change((before) => afterReader(before, sender, body));
  // Two patients in one view: the frame of one of them may have gone without a word.
  if ('refused' in shownIn(memory, sender.tab)) await dropGoneFrames(desk, memory, sender.tab);
  if (body.kind === 'fragment') await afterFragment(sender, body.fragment);
}

/** What a reader asks for, or was pointed at, changes no visit. */
type OfTeaching = Extract<
  FromReader,
  { kind: 'needs-reading' | 'needs-taught' | 'pointed' | 'point-ended' }
>;

const isOfTeaching = (body: FromReader): body is OfTeaching => /^(needs-|point)/.test(body.kind);

async function taught(desk: Desk, sender: PageSender, body: OfTeaching): Promise<void> {
  switch (body.kind) {
    case 'needs-reading':
      await giveTaught(sender);
      return injectReading(sender.tab, sender.frame);
    case 'needs-taught':
      return giveTaught(sender, true);
    case 'pointed':
      return keepPointed(desk, sender, body.field);
    case 'point-ended':
      return endPointing(desk, sender.tab);
  }
}

/** What a reader says that changes the memory. */
type Remembered = Exclude<FromReader, OfTeaching>;

async function dropGoneFrames(desk: Desk, memory: Memory, tabId: number): Promise<void> {
  const looks = memory.tabs.find(({ tab }) => tab === tabId)?.looks ?? [];
  for (const { frame, document } of looks) {
    if (await isThere(tabId, frame)) continue;
    await desk.change((now) => frameGone(now, { tab: tabId, frame, document }));
  }
}

function afterReader(memory: Memory, sender: PageSender, body: Remembered): Memory {
  switch (body.kind) {
    case 'fragment':
      return receive(memory, { ...sender, at: Date.now() }, body.fragment);
    case 'gone':
      return frameGone(memory, sender);
    case 'signed-out':
      return siteLeft(memory, sender.site);
    case 'docked':
      // Only a tab's top frame docks a panel; a new page's panel has a nonce of its own.
      if (sender.frame !== 0) return memory;
      return changeTab(memory, sender, ({ pointing: _over, ...tab }) => ({
        ...tab,
        docking: { nonce: body.nonce },
      }));
  }
}

export async function fromPanel(desk: Desk, tab: number, body: FromPanel): Promise<void> {
  if (body.kind === 'point') return beginPointing(desk, tab, body.field);
  if (body.kind === 'point-end') return endPointing(desk, tab);
  const state = await desk.read();
  switch (body.kind) {
    case 'read-again':
      await desk.change((memory) => releaseHeld(memory, tab));
      return tellReader(tab, { kind: 'read', afresh: true });
    case 'reveal':
      return reveal(state, tab, body);
    case 'place':
      return place(desk, state, tab, body);
    case 'payer':
      return assumePayer(state, tab, body.pack);
    case 'dismiss':
    case 'undismiss':
      return setAside(desk, state, tab, body);
    case 'join':
      return void (await desk.change((memory) => joinByWord(memory, tab)));
    case 'structure':
      return offerStructure(state, tab);
    case 'wipe':
      return forgetAll(desk);
  }
}

async function forgetAll(desk: Desk): Promise<void> {
  await Promise.all([desk.change(wipe), dropStructures()]);
}

export async function fromPage(desk: Desk, body: FromPage): Promise<void> {
  switch (body.kind) {
    case 'switched-on':
      await injectInto(body.tab);
      return;
    case 'check-once':
      await desk.change((memory) =>
        changeTab(memory, { tab: body.tab, site: '' }, (tab) => ({ ...tab, once: true })),
      );
      await injectInto(body.tab);
      return;
    case 'wipe':
      await forgetAll(desk);
  }
}

async function place(
  desk: Desk,
  state: State,
  tab: number,
  { side, collapsed }: Extract<FromPanel, { kind: 'place' }>,
): Promise<void> {
  if (collapsed !== undefined) {
    const at = { tab, site: originIn(state, tab) };
    await desk.change((memory) => changeTab(memory, at, (one) => ({ ...one, collapsed })));
  }
  if (side !== undefined) await saveSettings({ side });
}

/** The user's word on who pays, for a site whose pages do not say. */
async function assumePayer(state: State, tab: number, pack: string): Promise<void> {
  const origin = originIn(state, tab);
  if (origin === '') return;
  await saveSettings({ payers: { ...state.settings.payers, [siteOf(origin)]: pack } });
}

async function setAside(
  desk: Desk,
  { memory }: State,
  tab: number,
  body: Extract<FromPanel, { kind: 'dismiss' | 'undismiss' }>,
): Promise<void> {
  const shown = shownIn(memory, tab);
  if (!('visit' in shown)) return;
  const { key } = shown.visit;
  if (body.kind === 'undismiss') {
    await desk.change((now) => undismiss(now, key, body.finding));
    return;
  }
  const reason = dismissReasons.find((one) => one === body.reason) ?? 'other';
  await desk.change((now) => dismiss(now, key, body.finding, reason));
}

export function changeTab(
  memory: Memory,
  at: { tab: number; site: string },
  change: (tab: Tab) => Tab,
): Memory {
  return { ...memory, tabs: withTab(memory.tabs, at, change) };
}

function originIn({ memory }: State, tab: number): string {
  return memory.tabs.find((one) => one.tab === tab)?.site ?? '';
}
