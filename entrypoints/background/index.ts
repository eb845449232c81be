/** The worker: fragments in, visits kept, rules run, panels served. */
import { defineBackground } from 'wxt/utils/define-background';
import type { Reply } from '../../src/encounter/messages.ts';
import { admit } from '../../src/messages/background-door.ts';
import { sitePattern, type PageSender, type Sender } from '../../src/messages/sender.ts';
import { browser, own } from '../../src/platform/browser.ts';
import { watchFieldMaps } from '../../src/platform/field-map-store.ts';
import { watchOwnPacks } from '../../src/platform/packs-store.ts';
import { watchSettings } from '../../src/platform/settings-store.ts';
import { isGranted } from '../../src/platform/sites.ts';
import { tabClosed } from '../../src/visit/forget.ts';
import { openDesk, type Desk } from './desk.ts';
import { fromPage, fromPanel, fromReader } from './heard.ts';
import { servePanels } from './panels.ts';
import { keepDocked } from './readers.ts';
import { watchSites } from './sites.ts';
import { tellTaughtChanged } from './taught.ts';

export default defineBackground(() => {
  const dock = keepDocked();
  const desk = openDesk((state) => {
    panels.tell(state);
    dock(state);
  });
  const panels = servePanels(desk, (tab, body) => fromPanel(desk, tab, body));
  watchSites(desk);
  watchSettings(() => void desk.resettle());
  watchOwnPacks(() => void desk.resettle());
  watchFieldMaps((places) => places && void tellTaughtChanged(desk));
  browser.tabs.onRemoved.addListener((tab) => void desk.change((memory) => tabClosed(memory, tab)));
  // Eight hours are over for a visit even where nothing happens: any change looks for such.
  browser.alarms.onAlarm.addListener(() => void desk.change((memory) => memory));
  void browser.alarms.create('forget', { periodInMinutes: 30 });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(desk, message, sender),
  );
});

/** The one listener of this context. A refusal carries a code and nothing else. */
async function answer(desk: Desk, message: unknown, sender: Sender): Promise<Reply> {
  const admitted = await admit(message, sender, own(), (page) => isPermitted(desk, page));
  if ('refused' in admitted) return { ok: false, refused: admitted.refused };
  if (admitted.from === 'page') await fromPage(desk, admitted.body);
  else await fromReader(desk, admitted.sender, admitted.body);
  return { ok: true };
}

/** The user has switched on the frame's own site, or has had this tab checked once. */
async function isPermitted(desk: Desk, page: PageSender): Promise<boolean> {
  if (await isGranted(sitePattern(page.origin))) return true;
  const { memory } = await desk.read();
  return memory.tabs.some(({ tab, once }) => tab === page.tab && once === true);
}
