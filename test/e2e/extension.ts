/** Fixtures: the practice clinic, and a Chromium with the built extension in it. */
import { test as base, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { startClinic, type Clinic } from '../ehr/server.ts';
import { shapePath, type ShapeId } from '../ehr/shapes.ts';

interface Fixtures {
  readonly clinic: Clinic;
  readonly context: BrowserContext;
  /** Opens a chart and waits until its page has settled, not for the panel. */
  readonly openChart: (shape: ShapeId, chart: string, page?: Page) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
  clinic: async ({}, use) => {
    const clinic = await startClinic();
    await use(clinic);
    await clinic.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  context: async ({}, use) => {
    const context = await launchWithExtension();
    await use(context);
    await context.close();
  },
  openChart: async ({ clinic, context }, use) => {
    await use(async (shape, chart, page) => {
      const opened = page ?? (await context.newPage());
      await opened.goto(clinic.origin + shapePath(shape, chart));
      return opened;
    });
  },
});

export { expect } from '@playwright/test';

/** The docked panel's frame of a page, once it is there. */
export async function panelOf(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/panel.html');
  const found = page.frames().find(isPanel);
  return found ?? page.waitForEvent('framenavigated', { predicate: isPanel });
}

/** Stops the extension's worker, as the browser does when it is idle. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

export async function extensionId(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
