/** A clinic and a page with the reader in it, one of each for all the tests of a worker. */
import { test as base, type Page } from '@playwright/test';
import { startClinic, type Clinic } from '../ehr/server.ts';
import { lendPage } from './quiet-page.ts';

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
    async ({}, use) => lendPage(use),
    { scope: 'worker' },
  ],
});
