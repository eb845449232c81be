/** axe finds nothing in any page of ours, in light and in dark. */
import type { Frame } from '@playwright/test';
import axe from 'axe-core';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { expect, extensionId, panelOf, test } from './extension.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the docked panel in ${colorScheme}`, async ({ openChart }) => {
    const page = await openChart('claimform', 'roe-neck');
    await page.emulateMedia({ colorScheme });
    const panel = await panelOf(page);
    await expect(panel.locator('[data-state="ready"]')).toBeAttached();
    expect(await violationsIn(panel)).toEqual([]);
    await panel.getByRole('button', { name: /fold the panel/i }).click();
    await expect(panel.getByRole('button', { name: /open the panel/i })).toBeVisible();
    expect(await violationsIn(panel)).toEqual([]);
  });

  test(`settings, first run, toolbar button and an empty panel in ${colorScheme}`, async () => {
    const context = await launchWithExtension({ colorScheme });
    try {
      const id = await extensionId(context);
      for (const name of ['options', 'welcome', 'popup', 'panel']) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${name}.html`);
        await expect(page.locator('h1').first()).toBeAttached();
        expect(await violationsIn(page.mainFrame())).toEqual([]);
      }
    } finally {
      await context.close();
    }
  });
}

/** The rule and the elements of each violation. The script comes over the protocol: the pages allow none. */
async function violationsIn(frame: Frame): Promise<[string, string[]][]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
