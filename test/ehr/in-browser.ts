/** The clinic open in a real browser, for tests. */
import { chromium } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { findChromium } from '../../src/cli/browsers.ts';
import { startClinic } from './server.ts';
import type { Clinic } from './server.ts';

/** The Chromium of this machine, or nothing. */
export const chromiumPath = findChromium();

export interface ClinicInBrowser {
  clinic: Clinic;
  page: Page;
  /** Errors of the pages, failed requests and requests to anybody else, since the list was last emptied. */
  troubles: string[];
  /** Opens a path and waits until the page and its frames show what they were asked for. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a page and all the frames in it show what they were asked for. */
export const settled = async (frame: Frame): Promise<void> => {
  // A selector would be looked for at growing intervals; a function that is awaited is told at once.
  await frame.waitForFunction(isReady);
  await Promise.all(frame.childFrames().map(settled));
};

/** Runs in the page: resolves when the document says that it is ready. */
const isReady = (): Promise<boolean> =>
  new Promise((ready) => {
    const look = (): void => {
      if (document.documentElement?.hasAttribute('data-ready')) ready(true);
    };
    // The document, not its root: a frame that is written gets another root.
    const changes = { subtree: true, childList: true, attributeFilter: ['data-ready'] };
    new MutationObserver(look).observe(document, changes);
    look();
  });

const watch = (page: Page, { port }: Clinic, troubles: string[]): void => {
  const ours = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, 'data:', 'about:'];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!ours.some((start) => request.url().startsWith(start))) troubles.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
};

/** Starts the clinic and a browser with one page of 1280 x 900. */
export const openClinic = async (): Promise<ClinicInBrowser> => {
  const clinic = await startClinic();
  const browser = await chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles: string[] = [];
  watch(page, clinic, troubles);
  return {
    clinic,
    page,
    troubles,
    open: async (path) => {
      await page.goto(clinic.origin + path);
      await settled(page.mainFrame());
    },
    close: async () => {
      await browser.close();
      await clinic.close();
    },
  };
};
