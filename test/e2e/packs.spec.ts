/** Payer packs in the settings: copied, edited, kept, felt by the next review, and deleted. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { expect, extensionId, panelOf, test } from './extension.ts';

async function openSettings(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html#payers`);
  await expect(page.locator('#payers-title')).toBeVisible();
  return page;
}

/** Opens a pack's page and makes a copy of it: the editor has the focus. */
async function copy(page: Page, id: string): Promise<Locator> {
  const pack = page.locator(`#pack-${id}`);
  await pack.locator('> summary').click();
  await pack.getByRole('button', { name: 'Make a copy' }).click();
  const editor = page.locator('.pack-editor');
  await expect(editor.getByRole('heading')).toBeFocused();
  return editor;
}

const note = (editor: Locator): Locator => editor.locator('.save-bar').getByRole('status');

const storage = (page: Page, change: string): Promise<unknown> =>
  page.evaluate(`chrome.storage.local.${change}`);

test('a copy counts at the next review, and the built-in pack again once it is deleted', async ({
  openChart,
  context,
}) => {
  // 33 and 7 minutes: three units by Medicare's rule, two by the midpoint rule.
  const chart = await openChart('claimform', 'baptiste-pooled');
  const panel = await panelOf(chart);
  await expect(panel.locator('[data-code="97140"]')).toHaveAttribute('data-units', '1');
  await expect(panel.locator('[data-rule^="units/"]')).toHaveCount(0);

  const page = await openSettings(context);
  const editor = await copy(page, 'medicare');
  await expect(editor.getByRole('heading')).toHaveText('Editing “Medicare Part B (copy)”');
  await expect(editor.locator('.contests')).toContainText(
    'This pack wins them: your own packs come before the built-in ones.',
  );
  await editor.getByLabel('Name of the pack').fill('Our Medicare');
  await editor.getByLabel('Each code by itself (midpoint)').check();
  await expect(note(editor)).toHaveText('Changes are not saved yet.');
  await expect(panel.locator('[data-rule^="units/"]')).toHaveCount(0);

  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText('Saved. Open charts are reviewed by it at once.');
  await expect(panel.locator('[data-rule="units/below-minimum"]').first()).toBeAttached();
  await expect(panel.getByText('Our Medicare').first()).toBeAttached();

  await editor.getByRole('button', { name: 'Back to the packs' }).click();
  const own = page.locator('#pack-medicare-copy');
  await expect(own.locator('> summary')).toBeFocused();
  await expect(own.locator('> summary')).toContainText('your own');
  await own.getByRole('button', { name: 'Delete', exact: true }).click();
  await own.getByRole('button', { name: 'Keep it' }).click();
  await own.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(own.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await own.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('“Our Medicare” was deleted.')).toBeVisible();
  await expect(own).toHaveCount(0);
  await expect(page.locator('#pack-medicare')).toHaveCount(1);
  await expect(panel.locator('[data-rule^="units/"]')).toHaveCount(0);
  await expect(panel.locator('[data-code="97140"]')).toHaveAttribute('data-units', '1');
});

test('what is wrong stands beside its field, and nothing that was written is lost', async ({
  context,
}) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'regence');
  const name = editor.getByLabel('Name of the pack');
  await name.fill(' ');
  await editor.getByRole('button', { name: 'Add a statement' }).click();
  const says = editor.getByLabel('What the payer wants').last();
  await expect(says).toBeFocused();
  const limit = editor.locator('.edit-row', { hasText: '97124, 97140: 4 a day' });
  await limit.locator('> summary').click();
  const units = editor.getByLabel('Units a day');
  await units.fill('four');
  // Folded again: it is unfolded where something is wrong within.
  await editor.locator('.edit-row', { hasText: 'four a day' }).locator('> summary').click();
  await expect(units).toBeHidden();

  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText('Not saved: 4 fields need another look.');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Give the pack a name.');
  await expect(says).toHaveAccessibleDescription('Say what the payer wants, in a sentence.');
  await expect(units).toBeVisible();
  await expect(units).toHaveAccessibleDescription('Write a whole number of units, such as 4.');
  await expect(units).toHaveValue('four');

  await name.fill('Regence, our contract');
  await expect(editor.getByText('Give the pack a name.')).toHaveCount(0);
  await says.fill('Massage is paid up to five units a day.');
  await editor.getByLabel('Source', { exact: true }).last().fill('Letter of the payer');
  await units.fill('5');
  // By the keyboard: Enter in a field saves.
  await units.press('Enter');
  await expect(note(editor)).toHaveText('Saved. Open charts are reviewed by it at once.');
  await expect(editor.getByRole('button', { name: 'Back to the packs' })).toBeVisible();

  await page.reload();
  const kept = page.locator('#pack-regence-copy');
  await kept.locator('> summary').click();
  await expect(kept).toContainText('Massage is paid up to five units a day.');
  await expect(kept).toContainText('Letter of the payer');
});

test('a row that was removed can be put back, and changes can be discarded', async ({
  context,
}) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText(/^Saved/);

  const rows = editor.locator('.edit-row');
  const before = await rows.count();
  await rows.first().locator('> summary').click();
  await editor.getByRole('button', { name: 'Remove statement 1' }).click();
  await expect(rows).toHaveCount(before - 1);
  await editor.getByRole('button', { name: 'Put it back' }).click();
  await expect(rows).toHaveCount(before);
  await expect(editor.getByRole('button', { name: 'Save' })).toHaveCount(0);

  await editor.getByLabel('Names as your EHR shows them').fill('Harbor Point PPO');
  await expect(editor.locator('.contests')).toHaveCount(0);
  await editor.getByRole('button', { name: 'Discard changes' }).click();
  await expect(editor.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await editor.getByRole('button', { name: 'Keep editing' }).click();
  await expect(editor.getByLabel('Names as your EHR shows them')).toHaveValue('Harbor Point PPO');
  await editor.getByRole('button', { name: 'Discard changes' }).click();
  await editor.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(editor.getByLabel('Names as your EHR shows them')).toHaveValue(/^uhc\n/);
  await expect(note(editor)).toHaveText('No changes.');
});

test('a copy that is discarded was never there', async ({ context }) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await editor.getByRole('button', { name: 'Discard changes' }).click();
  await editor.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.locator('#pack-uhc')).toBeVisible();
  await expect(page.locator('#pack-uhc-copy')).toHaveCount(0);
});

test('the browser asks before unsaved changes go with their page', async ({ context }) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await editor.getByLabel('Name of the pack').fill('Our UHC');
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(editor.getByLabel('Name of the pack')).toHaveValue('Our UHC');
});

test('where the browser’s storage is full it says so, and the text stays', async ({ context }) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await storage(page, `set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 100) })`);
  await editor.getByLabel('Name of the pack').fill('Our UHC');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toContainText('The browser did not store it');
  await expect(note(editor)).toContainText('What you wrote is still here');
  await expect(editor.getByLabel('Name of the pack')).toHaveValue('Our UHC');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor.getByRole('button', { name: 'Export as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('uhc-copy.json');

  await storage(page, `remove('filler')`);
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText(/^Saved/);
});

test('what was written in another window meanwhile is not replaced unawares', async ({
  context,
}) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText(/^Saved/);
  const other = await openSettings(context);
  await other.locator('#pack-uhc-copy > summary').click();
  await other.locator('#pack-uhc-copy').getByRole('button', { name: 'Edit' }).click();
  const theirs = other.locator('.pack-editor');
  await theirs.getByLabel('Name of the pack').fill('Their UHC');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(note(theirs)).toHaveText('Saved. Open charts are reviewed by it at once.');
  await expect(note(editor)).toContainText('changed in another window');
  await editor.getByLabel('Name of the pack').fill('Our UHC');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(note(editor)).toHaveText('Saved. Open charts are reviewed by it at once.');
  await expect(note(theirs)).toContainText('changed in another window');
});

test('a file never takes the place of one’s own pack unasked', async ({ context }) => {
  const page = await openSettings(context);
  const editor = await copy(page, 'uhc');
  await editor.getByRole('button', { name: 'Save' }).click();
  await editor.getByRole('button', { name: 'Back to the packs' }).click();
  const stored = (await storage(page, `get('packs')`)) as { packs: { name: string }[] };
  const file = {
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...stored.packs[0], name: 'Theirs' })),
  };
  const names = page.locator('.pack > summary', { hasText: 'your own' });
  const input = page.locator('#payers input[type=file]');

  await input.setInputFiles(file);
  await page.getByRole('button', { name: 'Take nothing in' }).click();
  await expect(names).toHaveText([/^UnitedHealthcare \(copy\)/]);
  await input.setInputFiles(file);
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(names).toHaveText([/^UnitedHealthcare \(copy\)/, /^Theirs \(copy\)/]);
  await input.setInputFiles(file);
  await page.getByRole('button', { name: 'Replace mine' }).click();
  await expect(names).toHaveText([/^Theirs/, /^Theirs \(copy\)/]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the editor is accessible and fits 320 px in ${colorScheme}`, async () => {
    const context = await launchWithExtension({ colorScheme, width: 320, height: 800 });
    try {
      const page = await openSettings(context);
      const editor = await copy(page, 'bcbsnc');
      await unfold(page);
      expect(await violationsIn(page)).toEqual([]);
      await editor.getByLabel('Name of the pack').fill('');
      await editor.getByRole('button', { name: 'Add a statement' }).click();
      await editor.getByRole('button', { name: 'Save' }).click();
      await expect(note(editor)).toContainText('Not saved');
      await unfold(page);
      expect(await violationsIn(page)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await editor.getByRole('button', { name: 'Discard changes' }).click();
      expect(await violationsIn(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The rule and the elements of each violation. The script comes over the protocol: the pages allow none. */
async function violationsIn(page: Page): Promise<[string, string[]][]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('#payers'),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
