/** A page of 1280 x 900 in a Chromium that speaks to this machine alone, with the reader in it. */
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { withReader } from './reading-page.ts';

/** Lends the page to `use`. `prepare` is done before the reader comes. */
export async function lendPage(
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: quietArguments,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  await prepare?.(page);
  await withReader(page);
  await use(page);
  await browser.close();
}
