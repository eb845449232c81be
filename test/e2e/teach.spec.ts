/** Teaching a field: pointed at once, read in every row, kept for the site, and asked for again when it has changed. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, extensionId, panelOf, test } from './extension.ts';
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

test('units are pointed at, judged, still known after a reload, and forgotten', async ({
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

  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html#taught`);
  const kept = options.locator('[data-taught="lines.units"]');
  await expect(kept).toHaveAttribute('data-health', 'found');
  const stored = await options.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<object> } } } }
    ).chrome;
    return JSON.stringify(await storage.local.get());
  });
  expect(stored).toContain('omicron');
  expect(stored).not.toMatch(/roe|jane|97140|trapezius|1981|11\/20/i);
  await kept.getByRole('button', { name: /forget/i }).click();
  await expect(kept).toHaveCount(0);
  await expect(again.locator('[data-line-code="97112"]')).not.toHaveAttribute('data-line-units');
});

test('a column that has changed is not guessed, and is asked for again', async ({
  clinic,
  context,
}) => {
  const page = await context.newPage();
  await openOdd(page, clinic.origin);
  const panel = await panelOf(page);
  await beginPointing(panel, 'Point at the units');
  await page.locator('input[name="f2_1"]').click({ force: true });
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '3');

  // The columns change places: the price stands where the units stood.
  await openOdd(page, clinic.origin, oddPage({ order: [0, 1, 3, 2] }));
  const moved = await panelOf(page);
  await expect(moved.getByText('Not read: units')).toBeAttached();
  expect(await unitsOf(moved)).toEqual([null, null]);
  await beginPointing(moved, 'Point at it again');
  await page.locator('input[name="f2_0"]').click({ force: true });
  await expect(moved.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '3');
  await expect(moved.getByText('Not read: units')).toHaveCount(0);
});

test('a place is named by its button, by key as well, and a script is nobody', async ({
  clinic,
  context,
}) => {
  const page = await context.newPage();
  await openOdd(page, clinic.origin);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-line-code]')).toHaveCount(2);
  await beginPointing(panel, 'Point at a field');
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[name="f3_0"]');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await page.mouse.move(200, 200);
  await page.locator('input[name="f3_0"]').hover({ force: true });
  await page.keyboard.press('Enter');
  // Down to the minutes, past the five of the note and three of the line.
  for (let steps = 0; steps < 8; steps += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-line-code="97112"]')).toHaveAttribute(
    'data-line-minutes',
    '40',
  );
  expect(await page.locator('input[name="f3_0"]').inputValue()).toBe('80');
});

test('escape ends it, and the page has its events back', async ({ clinic, context }) => {
  const page = await context.newPage();
  await openOdd(page, clinic.origin);
  const panel = await panelOf(page);
  await beginPointing(panel, 'Point at a field');
  await page.mouse.move(100, 100);
  await page.keyboard.press('Escape');
  await expect(panel.getByText(/Point at .* in the page/)).toHaveCount(0);
  await page.locator('textarea[name="o"]').click();
  await page.keyboard.type('x');
  expect(await page.locator('textarea[name="o"]').inputValue()).toContain('x');
  expect(await page.evaluate(() => document.querySelectorAll('html > *').length)).toBe(3);
});

const nested = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Visit</title></head>
<body style="margin-right:420px"><header><h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p></header>
<h3>Charges</h3><table><tr><th>CPT</th><th>Units</th></tr><tr><td>97140</td><td>2</td></tr></table>
<x-pad></x-pad>
<iframe name="filled" srcdoc="<body><p>Kappa</p><textarea name=k>Continue twice weekly for four weeks.</textarea></body>"></iframe>
<iframe name="own" src="/odd/visit/inner"></iframe>
<script>
document.querySelector('x-pad').attachShadow({ mode: 'open' }).innerHTML =
  '<p>Zeta</p><textarea name=z>MFR to R upper trapezius, 25 minutes.</textarea>';
</script></body></html>`;
const inner = `<!doctype html><html lang="en-US"><head><title>Inner</title></head><body><p>Omicron</p>
<textarea name=q>Neck pain 6/10, worse with driving.</textarea></body></html>`;

test('shadow roots and frames are pointed into', async ({ clinic, context }) => {
  const page = await context.newPage();
  await page.route('**/odd/visit/inner', (route) =>
    route.fulfill({ contentType: 'text/html', body: inner }),
  );
  await page.route('**/odd/visit', (route) =>
    route.fulfill({ contentType: 'text/html', body: nested }),
  );
  await page.goto(`${clinic.origin}/odd/visit`);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-line-code="97140"]')).toBeAttached();
  const places: readonly (readonly [string, Locator, number])[] = [
    ['Objective', page.locator('textarea[name=z]'), 1],
    ['Plan', page.frameLocator('[name=filled]').locator('textarea'), 3],
    ['Subjective', page.frameLocator('[name=own]').locator('textarea'), 0],
  ];
  for (const [name, place, steps] of places) {
    await beginPointing(panel, 'Point at a field');
    await place.click({ force: true });
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const section = panel.locator(`[data-section="${name.toLowerCase()}"]`);
    await expect(section).toHaveAttribute('data-length', `${(await place.inputValue()).length}`);
  }
});

test('fields come from a file, and a file that is none is refused', async ({ clinic, context }) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html#taught`);
  const file = options.locator('#taught input[type="file"]');
  const field = {
    field: 'lines.units',
    view: '/odd/visit',
    selector: 'div[id="board"] > table > tbody > tr > td:nth-of-type(3)',
    role: 'cell',
    label: 'omicron',
  };
  const map = { format: 'codeside-field-map', version: 1, site: 'http://127.0.0.1' };
  const take = (fields: unknown) =>
    file.setInputFiles({
      name: 'fields.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...map, fields })),
    });
  await take([{ ...field, label: 'MRN 10482' }]);
  await expect(options.getByText(/not a field map/)).toBeVisible();
  await expect(options.locator('[data-taught]')).toHaveCount(0);
  await take([field]);
  await expect(options.locator('[data-taught]')).toHaveAttribute('data-health', 'unseen');

  const page = await context.newPage();
  await openOdd(page, clinic.origin);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '3');
  await expect(options.locator('[data-taught]')).toHaveAttribute('data-health', 'found');

  const download = options.waitForEvent('download');
  await options.locator('#taught').getByRole('button', { name: 'Export as a file' }).click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(JSON.parse(text)).toEqual({ ...map, fields: [field] });
});

test('a page that looks like no chart is read once it was pointed at', async ({
  clinic,
  context,
}) => {
  const page = await context.newPage();
  const body = `<!doctype html><html lang="en-US"><head><title>Visit</title></head><body style="margin-right:420px"><p class="who">Jane Roe</p>
<p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p><p class="work">MFR to R upper trapezius, 25 minutes.</p></body></html>`;
  await openOdd(page, clinic.origin, body);
  const panel = await panelOf(page);
  await panel
    .getByRole('button', { name: /open|show/i })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Point at a field' }).first().click();
  await expect(panel.getByText(/Point at .* in the page/)).toBeVisible();
  await page.locator('p.work').click({ force: true });
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-section="text"]')).toBeAttached();
  await page.reload();
  const again = await panelOf(page);
  await expect(again.locator('[data-section="text"]')).toHaveAttribute('data-length', '37');
});
