/** The main job, end to end: a chart is read, judged and shown, and follows the user's hand. */
import type { Frame } from '@playwright/test';
import type { Chart } from '../ehr/chart.ts';
import { chartById } from '../ehr/charts/index.ts';
import type { ShapeId } from '../ehr/shapes.ts';
import { expect, panelOf, stopWorker, test } from './extension.ts';

const shapes: readonly (readonly [ShapeId, string])[] = [
  ['openemr', 'roe-neck'],
  ['claimform', 'roe-neck'],
  ['claimform', 'petrov-swedish'],
  ['spa', 'varga-balance'],
];

for (const [shape, id] of shapes) {
  test(`${shape} shows what ${id} supports`, async ({ openChart }) => {
    const page = await openChart(shape, id);
    const panel = await panelOf(page);
    await expect(panel.locator('[data-section]')).toHaveCount(4);
    if (shape === 'spa') await page.getByRole('tab', { name: /billing/i }).click();
    await expectShown(panel, chartOf(id));
  });
}

function chartOf(id: string): Chart {
  const chart = chartById(id);
  if (chart === undefined) throw new Error(`the clinic has no chart ${id}`);
  return chart;
}

async function expectShown(panel: Frame, { patient, dateOfService, lines, expected }: Chart) {
  const identity = panel.locator('[data-patient]');
  await expect(identity).toHaveAttribute('data-patient', patient.name);
  await expect(identity).toHaveAttribute('data-date', dateOfService);
  await expect(panel.locator('[data-line-code]')).toHaveCount(lines.length);
  await expect(panel.locator('[data-section]')).toHaveCount(4);
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'ready');
  // The bill's frame may be heard before the note's: the verdicts settle when both are in.
  await expect
    .poll(() => shownBy(panel))
    .toEqual({
      verdicts: expect.arrayContaining(
        expected.codes.map(({ code, verdict }) => [code, verdict]),
      ) as unknown,
      rules: expect.arrayContaining(expected.rules) as unknown,
    });
}

async function shownBy(panel: Frame) {
  const verdicts = await panel
    .locator('[data-code][data-verdict]')
    .evaluateAll((codes) => codes.map(({ dataset }) => [dataset['code'], dataset['verdict']]));
  const rules = await panel
    .locator('[data-rule]')
    .evaluateAll((findings) => findings.map(({ dataset }) => dataset['rule']));
  return { verdicts, rules };
}

test('a correction that is typed changes the verdict', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-rule="units/over"]').first()).toBeAttached();
  await page.locator('[data-expect="line:1.units"]').fill('2');
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '2');
  await expect(panel.locator('[data-rule="units/over"]')).toHaveCount(0);
});

test('the worker stopped between two edits loses nothing', async ({ openChart, context }) => {
  const page = await openChart('spa', 'varga-balance');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-section="objective"]')).toBeAttached();
  await stopWorker(context);
  await page.getByRole('tab', { name: /billing/i }).click();
  await expect(panel.locator('[data-line-code]').first()).toBeAttached();
  await expect(panel.locator('[data-section="objective"]')).toBeAttached();
});

test('a quotation is shown where it stands in the chart', async ({ openChart }) => {
  const page = await openChart('openemr', 'roe-neck');
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'adjusted L4, L5' }).first().click();
  const soap = page.frames().find((frame) => frame.url().includes('/soap.html'));
  const selected = () =>
    soap?.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement | null;
      return area?.value?.slice(area.selectionStart, area.selectionEnd);
    });
  await expect.poll(selected).toBe('adjusted L4, L5');
});
