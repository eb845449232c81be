/** Switching on and off: the granted permissions are the list of sites, and the reader follows them. */
import { sitePattern } from '../../src/messages/sender.ts';
import { browser } from '../../src/platform/browser.ts';
import { grantedSites, injectReader, registerReader } from '../../src/platform/sites.ts';
import { siteLeft } from '../../src/visit/forget.ts';
import type { Desk } from './desk.ts';
import { tellReader } from './readers.ts';

export function watchSites(desk: Desk): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void switchOn(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void switchOff(desk, origins));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  browser.runtime.onStartup.addListener(() => void registerReader());
}

async function switchOn(origins: readonly string[]): Promise<void> {
  await registerReader();
  await injectReader(origins);
}

/** Its readers leave, and what was read there is forgotten. */
async function switchOff(desk: Desk, origins: readonly string[]): Promise<void> {
  await registerReader();
  const { memory } = await desk.read();
  const left = memory.tabs.filter(({ site }) => origins.includes(sitePattern(site)));
  await Promise.all(left.map(({ tab }) => tellReader(tab, { kind: 'leave' })));
  await desk.change((now) => left.reduce((rest, { site }) => siteLeft(rest, site), now));
}

/** Tabs that are open already have no reader, or an old one that steps aside. */
async function installed(reason: string): Promise<void> {
  await registerReader();
  await injectReader(await grantedSites());
  if (reason === 'install' && import.meta.env.MODE !== 'test') {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  }
}
