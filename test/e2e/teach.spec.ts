/** Teaching a field: pointed at once, read in every row, kept for the site, and asked for again when it has changed. */
import type { Frame, Page } from '@playwright/test';
import { expect, panelOf, test } from './extension.ts';
import { oddPage } from './odd-page.ts';

/** Serves the page at the clinic's own address. */
async function openOdd(page: Page, origin: string, body = oddPage()): Promise<void> {
  await page.unroute('**/odd/visit*').catch(() => undefined);
  await page.route('**/odd/visit*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${origin}/odd/visit`);
}

async function whatWasRead(panel: Frame): Promise<void> {
  const details = panel.locator('details.read');
  await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
}

const unitsOf = (panel: Frame): Promise<(string | null)[]> =>
  panel
    .locator('[data-line-code]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line-units')));

/** The hands are in the frame once the panel says that the user points. */
async function beginPointing(panel: Frame, name: string): Promise<void> {
  await whatWasRead(panel);
  await panel.getByRole('button', { name, exact: true }).click();
  await expect(panel.getByText(/Point at .* in the page/)).toBeVisible();
}

test('units are pointed at, judged, and still known after a reload', async ({
  clinic,
  context,
}) => {
  const page = await context.newPage();
  await openOdd(page, clinic.origin);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-line-code]')).toHaveCount(2);
  expect(await unitsOf(panel)).toEqual([null, null]);
  await expect(panel.locator('[data-rule="units/over"]')).toHaveCount(0);

  await beginPointing(panel, 'Point at the units');
  await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
  await page.locator('input[name="f2_0"]').hover();
  await page.locator('input[name="f2_0"]').click({ force: true });
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '3');
  expect(await unitsOf(panel)).toEqual(['3', '1']);
  await expect(panel.locator('[data-rule="units/over"]').first()).toBeAttached();
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual(
    [],
  );

  await page.reload();
  const again = await panelOf(page);
  await expect(again.locator('[data-line-code="97112"]')).toHaveAttribute('data-line-units', '1');
});
