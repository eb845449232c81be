/** One patient's note never meets another's bill, whatever the page does in between. */
import type { Frame, Page } from '@playwright/test';
import type { Chart } from '../ehr/chart.ts';
import { CHARTS } from '../ehr/charts/index.ts';
import { expect, panelOf, test } from './extension.ts';

/** Two patients of one clinic whose bills have no code in common with each other's first line. */
function pair(): [Chart, Chart] {
  const [first, ...others] = CHARTS.filter(({ setting }) => setting === 'physical-therapy');
  const second = others.find((chart) => billOf(chart) !== (first && billOf(first)));
  if (first === undefined || second === undefined) throw new Error('the clinic has no such pair');
  return [first, second];
}

const billOf = ({ lines }: Chart): string => lines.map(({ code }) => code).join(' ');
const lengthsOf = ({ note }: Chart): string[] =>
  Object.values(note).map((text: string) => String(text.length));

interface Seen {
  readonly patient: string;
  readonly bill: string;
  readonly lengths: string[];
}

/** Writes down every state that the panel is in from now on. */
async function keepWatch(panel: Frame): Promise<() => Promise<Seen[]>> {
  await panel.evaluate(() => {
    const seen: unknown[] = [];
    const all = (name: string): string[] =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? '');
    const write = (): void => {
      const [patient = ''] = all('data-patient');
      seen.push({ patient, bill: all('data-line-code').join(' '), lengths: all('data-length') });
    };
    write();
    new MutationObserver(write).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    Object.assign(globalThis, { seen });
  });
  return () => panel.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
}

/** Whatever was shown under a patient's name was that patient's. */
function expectUnmixed(seen: readonly Seen[], charts: readonly Chart[]): void {
  for (const { patient, bill, lengths } of seen) {
    const chart = charts.find((one) => one.patient.name === patient);
    expect(['', chart && billOf(chart)]).toContain(bill);
    for (const length of lengths) {
      if (length !== '0') expect(chart && lengthsOf(chart)).toContain(length);
    }
  }
}

const patientLink = (page: Page, chart: Chart) =>
  page.getByRole('link', { name: chart.patient.name });
const shows = (panel: Frame, { patient }: Chart) =>
  expect(panel.locator('[data-patient]')).toHaveAttribute('data-patient', patient.name);
const billing = (page: Page) => page.getByRole('tab', { name: /billing/i }).click();
const note = (page: Page) => page.getByRole('tab', { name: /note/i }).click();

test('the patient changes without a load, from tab to tab', async ({ openChart }) => {
  const [first, second] = pair();
  const page = await openChart('spa', first.id);
  const panel = await panelOf(page);
  await shows(panel, first);
  const seen = await keepWatch(panel);
  await billing(page);
  await expect(panel.locator('[data-line-code]')).toHaveCount(first.lines.length);
  await patientLink(page, second).click();
  await shows(panel, second);
  await expect(panel.locator('[data-line-code]')).toHaveCount(second.lines.length);
  await note(page);
  await expect(panel.locator('[data-section="objective"]')).toBeAttached();
  expectUnmixed(await seen(), [first, second]);
});

for (const lag of ['body', 'header']) {
  test(`the ${lag} lags behind while the patient changes`, async ({ context, clinic }) => {
    const [first, second] = pair();
    const page = await context.newPage();
    await page.goto(`${clinic.origin}/spa/?chart=${first.id}&lag=${lag}`);
    const panel = await panelOf(page);
    await shows(panel, first);
    await billing(page);
    await expect(panel.locator('[data-line-code]')).toHaveCount(first.lines.length);
    await page.evaluate(() => {
      const held = new Promise((release) => Object.assign(window, { release }));
      Object.assign(window, { __hold: () => held });
    });
    const seen = await keepWatch(panel);
    await patientLink(page, second).click();
    if (lag === 'body') await shows(panel, second);
    await page.evaluate(() => (window as unknown as { release: () => void }).release());
    await shows(panel, second);
    await note(page);
    await expect(panel.locator('[data-section="objective"]')).toBeAttached();
    expectUnmixed(await seen(), [first, second]);
  });
}

test('two tabs with two patients stay apart', async ({ openChart }) => {
  const [first, second] = pair();
  const pages = [await openChart('claimform', first.id), await openChart('claimform', second.id)];
  for (const [index, chart] of [first, second].entries()) {
    const page = pages[index];
    if (page === undefined) throw new Error('no page');
    const panel = await panelOf(page);
    await shows(panel, chart);
    await expect(panel.locator('[data-line-code]')).toHaveCount(chart.lines.length);
    const codes = await panel
      .locator('[data-line-code]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line-code')));
    expect(codes.join(' ')).toBe(billOf(chart));
  }
});
