/** A page of a real library with the reader in it, and nobody to ask but this machine. */
import { test as base, type Page } from '@playwright/test';
import type { Fragment } from '../../src/encounter/fragment.ts';
import { type LibraryServer, serveLibraries } from '../libraries/server.ts';
import { lendPage } from './quiet-page.ts';
import { readFrames } from './reading-page.ts';
import { joined } from './reading-answers.ts';

export { expect } from '@playwright/test';

interface Shared {
  server: LibraryServer;
  tab: Page;
}

export interface LibraryPage {
  page: Page;
  /** Opens the page of that library and waits until it stands. */
  open: (name: string) => Promise<void>;
  /** What is read now; throws where reading changed anything in the page. */
  read: () => Promise<Fragment>;
}

/** What the page's own trouble was: its errors, and requests to anybody else. */
const troubles: string[] = [];

/** Nobody but the server is asked; what the page tried, and its errors, are its troubles. */
async function watched(tab: Page, origin: string): Promise<void> {
  await tab.route('**', (route) => {
    const url = route.request().url();
    if (/^(data|blob|about):/.test(url) || url.startsWith(`${origin}/`)) return route.continue();
    troubles.push(url);
    return route.abort();
  });
  tab.on('pageerror', ({ message }) => troubles.push(message));
}

export const test = base.extend<{ library: LibraryPage }, Shared>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
    async ({}, use) => {
      const server = await serveLibraries();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ server }, use) => lendPage(use, (tab) => watched(tab, server.origin)),
    { scope: 'worker' },
  ],
  library: async ({ server, tab }, use) => {
    troubles.length = 0;
    await use({
      page: tab,
      open: async (name) => {
        await tab.goto(`${server.origin}/${name}`);
        await tab.waitForSelector('html[data-ready]', { state: 'attached' });
      },
      read: async () => {
        const changes = await tab.evaluate(changesByReading);
        if (changes.length > 0) throw new Error(`Reading changed ${changes.join(', ')}`);
        return joined((await readFrames(tab)).map(({ fragment }) => fragment));
      },
    });
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  },
});

/** Runs in the page: every change that a read makes in the document, its roots and its frames. */
function changesByReading(): string[] {
  const documents: (Document | ShadowRoot)[] = [document];
  for (const root of documents)
    for (const element of root.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ??
        (element instanceof HTMLIFrameElement ? element.contentDocument : null);
      if (inner) documents.push(inner);
    }
  const log = new MutationObserver(() => {});
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of documents) log.observe(root, everything);
  globalThis.__reading.readHere();
  const changes = log.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`);
  log.disconnect();
  return changes;
}
