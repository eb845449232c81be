/** The main job, end to end: a chart is read, judged and shown, and follows the user's hand. */
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
    if (shape === 'spa') await page.getByRole('tab', { name: /billing/i }).click();
    const panel = await panelOf(page);
    const chart = chartById(id);
    await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'ready');
    await expect(panel.locator('[data-patient]')).toHaveAttribute(
      'data-patient',
      chart?.patient.name ?? '',
    );
    await expect(panel.locator('[data-date]')).toHaveAttribute(
      'data-date',
      chart?.dateOfService ?? '',
    );
    await expect(panel.locator('[data-line-code]')).toHaveCount(chart?.lines.length ?? 0);
    for (const { code, verdict } of chart?.expected.codes ?? []) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(panel.locator(`[data-code="${code}"]`)).toHaveAttribute('data-verdict', verdict);
    }
    for (const rule of chart?.expected.rules ?? []) {
      await expect(panel.locator(`[data-rule="${rule}"]`).first()).toBeAttached();
    }
  });
}

test('a correction that is typed changes the verdict', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-rule="units/over"]').first()).toBeAttached();
  await page.locator('[data-expect="line:1.units"]').fill('2');
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '2');
  await expect(panel.locator('[data-rule="units/over"][data-code-of="97140"]')).toHaveCount(0);
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

test('two tabs with two patients stay apart', async ({ openChart }) => {
  const [first, second] = [
    await openChart('claimform', 'roe-neck'),
    await openChart('claimform', 'petrov-swedish'),
  ];
  for (const [page, id] of [
    [first, 'roe-neck'],
    [second, 'petrov-swedish'],
  ] as const) {
    const panel = await panelOf(page);
    const chart = chartById(id);
    await expect(panel.locator('[data-patient]')).toHaveAttribute(
      'data-patient',
      chart?.patient.name ?? '',
    );
    const codes = await panel
      .locator('[data-line-code]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line-code')));
    expect(codes).toEqual(chart?.lines.map(({ code }) => code));
  }
});
