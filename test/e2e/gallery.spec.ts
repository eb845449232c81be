/** How the panel and the pages look and behave, sample by sample, without the extension around them. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { samples } from '../view/samples/samples.ts';
import { startGallery, type Gallery } from '../view/gallery/server.ts';

interface Fixtures {
  readonly page: Page;
}

interface Shared {
  readonly gallery: Gallery;
  readonly chromiumHere: Browser;
}

const test = base.extend<Fixtures, Shared>({
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
    async ({}, use) => {
      const gallery = await startGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
  chromiumHere: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await ensureChromium(),
        args: quietArguments,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ chromiumHere }, use) => {
    const context = await chromiumHere.newContext({ viewport: { width: 376, height: 800 } });
    await use(await context.newPage());
    await context.close();
  },
});

const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const byName = (a: string | null, b: string | null): number =>
  (a ?? '').localeCompare(b ?? '', 'en');

async function expectToFit(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, 'nothing is wider than the panel').toBeLessThanOrEqual(0);
}

/** In the dark only the colours differ. */
async function expectAccessible(page: Page, theme: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const scope = theme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(accessible);
  const { violations } = await scope.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

async function unfoldAll(page: Page): Promise<void> {
  for (const details of await page.locator('details:visible').all()) {
    await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
  }
}

for (const theme of ['light', 'dark']) {
  for (const name of Object.keys(samples)) {
    test(`the panel is sound: ${name}, ${theme}`, async ({ gallery, page }) => {
      await page.goto(`${gallery.panel}#${name},${theme}`);
      await page.locator('[data-state]').waitFor();
      await expectToFit(page);
      await page.setViewportSize({ width: 280, height: 800 });
      await unfoldAll(page);
      await expectToFit(page);
      await expectAccessible(page, theme);
    });
  }

  for (const name of ['options', 'welcome', 'popup', 'structure']) {
    test(`the page is sound: ${name}, ${theme}`, async ({ gallery, page }) => {
      await page.setViewportSize({ width: 960, height: 800 });
      await page.goto(`${gallery.pages}#${name},${theme}`);
      await page.locator('h1').waitFor();
      await expectAccessible(page, theme);
      await page.setViewportSize({ width: 360, height: 800 });
      await expectToFit(page);
    });
  }
}

test.describe('the attributes that others read', () => {
  test('name every code, finding, section and line once', async ({ gallery, page }) => {
    await page.goto(`${gallery.panel}#many`);
    await page.locator('[data-state="ready"]').waitFor();
    const all = (selector: string, name: string): Promise<(string | null)[]> =>
      page
        .locator(selector)
        .evaluateAll((found, key) => found.map((one) => one.getAttribute(key)), name);
    const { review, encounter } = samples.many;
    expect(await all('[data-code]', 'data-code')).toEqual(review?.codes.map(({ code }) => code));
    expect(await all('[data-code]', 'data-units')).toEqual(['2', '1', '0']);
    expect(await all('[data-code]', 'data-modifiers')).toEqual(['59 GP', '', '']);
    const rules = review?.findings.map(({ rule }) => rule) ?? [];
    expect((await all('[data-rule]', 'data-rule')).toSorted(byName)).toEqual(
      rules.toSorted(byName),
    );
    expect(await all('[data-section]', 'data-length')).toEqual(
      Object.values(encounter.note ?? {}).map((text) => `${text?.length}`),
    );
    expect(await all('[data-line-code]', 'data-line-units')).toEqual(['1', '3', '1']);
    expect(await all('[data-line-code]', 'data-line-minutes')).toEqual([null, '25', '9']);
    expect(await all('[data-patient]', 'data-date')).toEqual(['2026-11-20']);
  });
});

test.describe('by keyboard', () => {
  const titleOf = (page: Page) => page.locator('.finding-title:focus');

  test('the focus moves over the findings in sight', async ({ gallery, page }) => {
    await page.goto(`${gallery.panel}#neck`);
    await page.locator('[data-state="ready"]').waitFor();
    await page.keyboard.press('j');
    await expect(titleOf(page)).toContainText('97112 is billed');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect(titleOf(page)).toContainText('No functional goal');
    await page.keyboard.press('j');
    await expect(titleOf(page)).toContainText('No functional goal');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(titleOf(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('a finding is set aside with a reason, or kept with escape', async ({ gallery, page }) => {
    await page.goto(`${gallery.panel}#neck`);
    await page.locator('[data-state="ready"]').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await expect(page.getByRole('group', { name: 'Why set it aside?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(titleOf(page)).toContainText('97112 is billed');
    await page.keyboard.press('d');
    await expect(page.getByRole('button', { name: 'Documented elsewhere' })).toBeFocused();
    await page.keyboard.press('Enter');
    const asked = await page.evaluate(() => (window as unknown as { asked: unknown }).asked);
    expect(asked).toEqual([['dismiss', 'code/passive-neuro|97112|2', 'documented-elsewhere']]);
    await expect(titleOf(page)).toContainText('97112 is billed');
  });

  test('the keys are told and put away', async ({ gallery, page }) => {
    await page.goto(`${gallery.panel}#neck`);
    await page.locator('[data-state="ready"]').waitFor();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  });
});

test.describe('a list that never jumps', () => {
  const show = (page: Page, name: keyof typeof samples): Promise<void> =>
    page.evaluate(
      (view) => (window as unknown as { show: (view: unknown) => void }).show(view),
      samples[name],
    );

  test('what is settled stays in place, is no longer a finding, and folds', async ({
    gallery,
    page,
  }) => {
    await page.goto(`${gallery.panel}#neck`);
    await page.locator('[data-state="ready"]').waitFor();
    await show(page, 'noBill');
    await expect(page.locator('.finding.resolved')).toHaveCount(2);
    await expect(page.locator('[data-rule]')).toHaveCount(1);
    await expect(page.locator('.finding.resolved')).toHaveCount(0);
  });

  test('what is new waits while the pointer is on the list', async ({ gallery, page }) => {
    await page.goto(`${gallery.panel}#neck`);
    await page.locator('[data-state="ready"]').waitFor();
    await page.locator('.finding').first().hover();
    await show(page, 'many');
    await expect(page.locator('.finding.waiting')).toHaveCount(2);
    await expect(page.locator('.finding').nth(1)).toHaveAttribute('data-rule', 'units/over');
    await page.mouse.move(1, 1);
    await expect(page.locator('.finding.waiting')).toHaveCount(0);
    await expect(page.locator('.finding').nth(1)).toHaveAttribute('data-rule', 'edit/pair');
  });
});
