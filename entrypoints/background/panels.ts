/** The open panels: each is told what its tab shows, at once and after every change. */
import { fromPanelSchema, type FromPanel } from '../../src/encounter/messages.ts';
import { admitPanel, type Docking, type PanelKind } from '../../src/messages/panel-door.ts';
import { originOf, sitePattern } from '../../src/messages/sender.ts';
import { browser, own, type Port } from '../../src/platform/browser.ts';
import { isGranted } from '../../src/platform/sites.ts';
import { panelView } from '../../src/visit/panel-view.ts';
import type { Desk, State } from './desk.ts';
import { changeTab } from './heard.ts';
import { namesFrom } from './names.ts';

interface Panel {
  readonly port: Port;
  readonly kind: PanelKind;
}

/** What the user does in a panel of a tab. */
export type Said = (tab: number, body: FromPanel) => Promise<void>;

/** Serves the ports that pass the door. */
export function servePanels(desk: Desk, said: Said): { tell: (state: State) => void } {
  const panels = new Set<Panel>();

  async function open(port: Port): Promise<void> {
    const kind = await admitPanel(port.name, port.sender ?? {}, own(), (tab) =>
      dockingIn(desk, tab),
    );
    if (kind === undefined) return port.disconnect();
    if (kind.docked) await bind(desk, kind.tab, kind.docking);
    const panel = { port, kind };
    panels.add(panel);
    port.onDisconnect.addListener(() => panels.delete(panel));
    port.onMessage.addListener((message) => void hear(kind, message, said));
    await show(panel, await desk.read());
  }

  const tell = (state: State): void => {
    // A port that closed while we were at it is dropped.
    for (const panel of panels) void show(panel, state).catch(() => panels.delete(panel));
  };
  browser.runtime.onConnect.addListener((port) => void open(port));
  // A native panel follows the active tab.
  browser.tabs.onActivated.addListener(() => void desk.read().then(tell));
  return { tell };
}

async function hear(kind: PanelKind, message: unknown, said: Said): Promise<void> {
  const parsed = fromPanelSchema.safeParse(message);
  const tab = await tabOf(kind);
  if (parsed.success && tab !== undefined) await said(tab, parsed.data);
}

async function show({ port, kind }: Panel, { memory, settings, packs }: State): Promise<void> {
  const tab = await tabOf(kind);
  if (tab === undefined) return;
  const known = memory.tabs.find((one) => one.tab === tab);
  const hasLooked = known !== undefined && (known.looks.length > 0 || known.docking !== undefined);
  const isRead = hasLooked || kind.docked || (await isSwitchedOn(tab));
  const panel = { tab, native: !kind.docked, isRead, hasLooked };
  port.postMessage(panelView(memory, panel, settings, namesFrom(packs)));
}

/** The browser names a tab's address only to those who may read there. */
async function isSwitchedOn(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  const origin = originOf(url);
  return origin?.startsWith('http') === true && isGranted(sitePattern(origin));
}

async function tabOf(kind: PanelKind): Promise<number | undefined> {
  if (kind.docked) return kind.tab;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

async function dockingIn(desk: Desk, tab: number): Promise<Docking | undefined> {
  const { memory } = await desk.read();
  const docking = memory.tabs.find((one) => one.tab === tab)?.docking;
  if (docking === undefined) return undefined;
  const { nonce, panel } = docking;
  return { nonce, ...(panel === undefined ? {} : { panel }) };
}

/** From now on only this panel's document may show the nonce. */
async function bind(desk: Desk, tab: number, docking: Docking): Promise<void> {
  await desk.change((memory) =>
    changeTab(memory, { tab, site: '' }, (one) => ({ ...one, docking })),
  );
}
