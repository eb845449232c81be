/** "This page is read wrong": the user sees the page's structure, and only then saves it or not. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, extensionId, panelOf, test } from './extension.ts';

/** Clicks the panel's button and gives the page that opens. */
async function structureOf(page: Page, context: BrowserContext): Promise<Page> {
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  await panel.locator('.read > summary').click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('button', { name: 'This page is read wrong' }).click(),
  ]);
  await opened.locator('h1').waitFor();
  return opened;
}

/** All that the extension keeps, in memory and on disk. */
async function stored(context: BrowserContext): Promise<string> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const all = await own.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get: (all: null) => Promise<object> }> };
      }
    ).chrome;
    return JSON.stringify([await storage['session']?.get(null), await storage['local']?.get(null)]);
  });
  await own.close();
  return all;
}

test('its structure is shown with every text replaced, and saved when asked for', async ({
  openChart,
  context,
}) => {
  const page = await structureOf(await openChart('claimform', 'roe-neck'), context);
  const file = page.getByRole('region', { name: 'The file' });
  await expect(file).toContainText('data-read="note.objective"');
  await expect(file).toContainText('data-read="identity.patient"');
  const shown = (await file.textContent()) ?? '';
  expect(shown).not.toMatch(/\b(Jane|Roe|trapezius|97140|10482)\b/i);
  await expect(page.getByText(/^\d[\d,]* texts$/)).toBeVisible();
  await expect(page.getByText('Marked as read').locator('xpath=..')).toContainText(
    '3 service lines',
  );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('page-structure.html');
  expect(await readFile(await download.path(), 'utf8')).toBe(shown);
});

test('a word is looked for in it', async ({ openChart, context }) => {
  const page = await structureOf(await openChart('claimform', 'roe-neck'), context);
  const search = page.getByRole('searchbox');
  await search.fill('Jane');
  await expect(page.getByRole('status')).toHaveText('Not in the file');
  await search.fill('data-read="lines');
  await expect(page.getByRole('status')).toHaveText(/^\d+ places$/);
  expect(await page.evaluate(() => CSS.highlights.get('codeside-found')?.size)).toBeGreaterThan(3);
});

test('it is kept nowhere but on that page', async ({ openChart, context }) => {
  const page = await structureOf(await openChart('claimform', 'roe-neck'), context);
  await expect(page.getByRole('region', { name: 'The file' })).toBeVisible();
  expect(await stored(context)).not.toContain('data-read');
  await page.reload();
  await expect(page.locator('h1')).toHaveText('There is nothing to show');
});

test('it is discarded with its page', async ({ openChart, context }) => {
  const page = await structureOf(await openChart('claimform', 'roe-neck'), context);
  await Promise.all([
    page.waitForEvent('close'),
    page.getByRole('button', { name: 'Discard' }).click(),
  ]);
});

test('it holds the frames of another site, which give their own', async ({
  openChart,
  context,
}) => {
  const page = await structureOf(await openChart('frames', 'roe-neck'), context);
  const file = page.getByRole('region', { name: 'The file' });
  await expect(file).toContainText('data-unread="sandboxed-frame"');
  await expect(file).toContainText('data-read=&quot;lines.0.code');
  await expect(file).not.toContainText('97140');
});

test('a page on which nothing was read can be shown too', async ({ context, clinic }) => {
  const page = await context.newPage();
  await page.goto(`${clinic.origin}/openemr/help.html`);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: /open the panel/i }).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('button', { name: 'This page is read wrong' }).click(),
  ]);
  await expect(opened.getByText('Marked as read').locator('xpath=..')).toContainText('nothing');
});
