/** The docked panel as a thing on the page: it moves, folds, stays off paper, and has a native twin. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, extensionId, panelOf, test } from './extension.ts';

/** The element that holds the panel, and where it stands. Only the test, not the page, knows to look last. */
const host = (page: Page) => page.locator('html > :last-child');

test('it moves to the other side and back', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  const sideOf = async () => {
    const box = await (await panel.frameElement()).boundingBox();
    return box === null ? 'nowhere' : box.x < 200 ? 'left' : 'right';
  };
  await expect.poll(sideOf).toBe('right');
  await panel.getByRole('button', { name: /other side|left/i }).click();
  await expect.poll(sideOf).toBe('left');
  await page.reload();
  const again = await panelOf(page);
  await expect
    .poll(async () => (await (await again.frameElement()).boundingBox())?.x)
    .toBeLessThan(200);
});

test('it folds to a badge with the number of findings, and opens again', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  const width = async () => (await (await panel.frameElement()).boundingBox())?.width;
  await panel.getByRole('button', { name: /fold|collapse|minimi/i }).click();
  await expect.poll(width).toBeLessThan(100);
  const badge = panel.getByRole('button', { name: /open|show/i }).first();
  await expect(badge).toHaveText(/\d/);
  await badge.click();
  await expect.poll(width).toBeGreaterThan(270);
});

test('it is not printed', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  await panelOf(page);
  await expect(host(page)).toHaveCSS('display', 'block');
  await page.emulateMedia({ media: 'print' });
  await expect(host(page)).toHaveCSS('display', 'none');
});

test('a page with nothing to read has a folded panel that says so', async ({ context, clinic }) => {
  const page = await context.newPage();
  await page.goto(`${clinic.origin}/openemr/help.html`);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'empty');
  await expect
    .poll(async () => (await (await panel.frameElement()).boundingBox())?.width)
    .toBeLessThan(100);
});

test('wiping forgets what was read, and nothing is left in storage', async ({
  openChart,
  context,
}) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  await panel.getByRole('button', { name: /wipe/i }).click();
  await expect(panel.locator('[data-patient="Jane Roe"]')).toHaveCount(0);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const stored = await options.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get: (all: null) => Promise<object> }> };
      }
    ).chrome;
    return JSON.stringify([await storage['session']?.get(null), await storage['local']?.get(null)]);
  });
  expect(stored).not.toMatch(/Roe|97140|trapezius/);
});

test('a rule that is switched off says so instead of passing', async ({ openChart, context }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-rule="units/over"]').first()).toBeAttached();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await options.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set: (all: object) => Promise<void> } } };
      }
    ).chrome;
    await storage.local.set({ settings: { rulesOff: ['units/over'] } });
  });
  await expect(panel.locator('[data-rule="units/over"]')).toHaveCount(0);
  await expect(panel.getByText('switched off in the settings').first()).toBeAttached();
});

test('a payer pack is exported, changed and taken in again', async ({ openChart, context }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.getByText('verify with Blue Cross').first()).toBeAttached();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const pack = options.locator('#pack-bcbsnc');
  await pack.locator('> summary').click();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    pack.getByRole('button', { name: 'Export as a file' }).click(),
  ]);
  const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as { name: string };
  const file = (text: string) => ({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = options.locator('#payers input[type=file]');

  await input.setInputFiles(file('not a pack'));
  await expect(options.locator('#payers .from-file').getByRole('status')).toContainText('not JSON');

  await input.setInputFiles(file(JSON.stringify({ ...exported, name: 'Our own Blue Cross' })));
  await expect(options.getByText('your own').first()).toBeAttached();
  await expect(panel.getByText('Our own Blue Cross').first()).toBeAttached();
  await pack.getByRole('button', { name: 'Delete' }).click();
  await pack.getByRole('button', { name: 'Delete it' }).click();
  await expect(panel.getByText('Our own Blue Cross')).toHaveCount(0);
});
