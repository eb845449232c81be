/** Codeside runs where it is switched on, and leaves no trace where it is not. */
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { shapePath } from '../ehr/shapes.ts';
import { expect, extensionId, panelOf, test } from './extension.ts';

const released = join(resolve(import.meta.dirname, '../..'), '.output/chrome-mv3');

/** What the browser's own page of extensions can do to a host permission. */
interface DeveloperPrivate {
  updateExtensionConfiguration: (change: object) => Promise<void>;
  addHostPermission: (id: string, pattern: string) => Promise<void>;
  removeHostPermission: (id: string, pattern: string) => Promise<void>;
}

async function onExtensionsPage(
  page: Page,
  id: string,
  act: 'none' | 'add' | 'remove',
  pattern: string,
) {
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extension, what, site]) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      if (what === 'none')
        await developerPrivate.updateExtensionConfiguration({
          extensionId: extension,
          hostAccess: 'ON_SPECIFIC_SITES',
        });
      if (what === 'add') await developerPrivate.addHostPermission(extension, site);
      if (what === 'remove') await developerPrivate.removeHostPermission(extension, site);
    },
    [id, act, pattern] as const,
  );
}

test('a site is switched on and off again', async ({ context, openChart, clinic }) => {
  const id = await extensionId(context);
  const pattern = `${clinic.origin}/*`.replace(/:\d+/, '');
  const admin = await context.newPage();
  await onExtensionsPage(admin, id, 'none', pattern);
  const page = await openChart('claimform', 'roe-neck');
  await expect(page.getByText('Jane Roe').first()).toBeVisible();
  expect(page.frames()).toHaveLength(1);

  await onExtensionsPage(admin, id, 'add', pattern);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-patient]')).toHaveAttribute('data-patient', 'Jane Roe');

  await onExtensionsPage(admin, id, 'remove', pattern);
  await expect.poll(() => page.frames().length).toBe(1);
  await page.reload();
  await expect(page.getByText('Jane Roe').first()).toBeVisible();
  expect(page.frames()).toHaveLength(1);
});

test('a page that is not switched on has no byte of ours in it', async ({ clinic }) => {
  const context = await launchWithExtension({ extension: released });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context: { origin, auxData } }) => {
      if (!(auxData as { isDefault?: boolean })?.isDefault) worlds.push(origin);
    });
    await session.send('Runtime.enable');
    await page.goto(clinic.origin + shapePath('claimform', 'roe-neck'));
    await expect(page.getByText('Jane Roe').first()).toBeVisible();
    const id = await extensionId(context);
    expect(worlds.filter((origin) => origin.includes(id))).toEqual([]);
    const roots = await page.evaluate(() =>
      [...document.documentElement.children].map(({ tagName }) => tagName),
    );
    expect(roots).toEqual(['HEAD', 'BODY']);
  } finally {
    await context.close();
  }
});
