/** From an edit in the chart to the panel's new verdict: with the worker awake, and after it was stopped. */
import type { Frame, Page } from '@playwright/test';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { panelOf, stopWorker } from '../e2e/extension.ts';
import { startClinic } from '../ehr/server.ts';
import { shapePath } from '../ehr/shapes.ts';
import { median } from './measure.ts';

/** The reader waits this long for a pause in typing, in milliseconds. */
const idle = 300;
const rounds = 7;

export async function benchWaking(): Promise<string> {
  const clinic = await startClinic();
  const context = await launchWithExtension();
  try {
    const page = await context.newPage();
    await page.goto(clinic.origin + shapePath('claimform', 'roe-neck'));
    const panel = await panelOf(page);
    await panel.locator('[data-state="ready"]').waitFor({ state: 'attached' });
    const awake: number[] = [];
    const asleep: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      awake.push(await editToVerdict(page, panel, 10 + 2 * round));
      await stopWorker(context);
      asleep.push(await editToVerdict(page, panel, 11 + 2 * round));
    }
    const row = (name: string, times: number[]): string =>
      `  ${name.padEnd(44)} ${(median(times) - idle).toFixed(0).padStart(10)} ms after the pause of ${idle} ms`;
    return [
      'From an edit to the new verdict',
      row('worker awake', awake),
      row('worker stopped before', asleep),
    ].join('\n');
  } finally {
    await context.close();
    await clinic.close();
  }
}

/** Milliseconds from the change of the units until the panel shows them. */
async function editToVerdict(page: Page, panel: Frame, units: number): Promise<number> {
  const shown = panel.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = (): void => {
          const line = document.querySelector<HTMLElement>('[data-line-code="97140"]');
          if (line?.dataset['lineUnits'] === wanted) done(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    String(units),
  );
  const began = await page.evaluate((value) => {
    const box = document.querySelector<HTMLInputElement>('[data-expect="line:1.units"]');
    if (box === null) throw new Error('the chart has no such box');
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return Date.now();
  }, String(units));
  return (await shown) - began;
}
