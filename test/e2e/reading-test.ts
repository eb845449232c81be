/** A clinic and a page with the reader in it, one of each for all the tests of a worker. */
import { chromium, test as base, type Page } from '@playwright/test';
import { findChromium } from '../../src/cli/browsers.ts';
import { startClinic, type Clinic } from '../ehr/server.ts';
import { withReader } from './reading-page.ts';

export { expect } from '@playwright/test';

interface Shared {
  clinic: Clinic;
  reader: Page;
}

export const test = base.extend<object, Shared>({
  clinic: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
    async ({}, use) => {
      const clinic = await startClinic();
      await use(clinic);
      await clinic.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const executablePath = findChromium();
      const browser = await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: [
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      const page = await browser.newPage({
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
      });
      await withReader(page);
      await use(page);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
