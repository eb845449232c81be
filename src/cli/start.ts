/**
 * `npm start`: builds the extension, opens the practice clinic and a Chromium on a chart whose bill
 * does not agree with its note. With no display it does the same unseen: it corrects the chart as a
 * person would, prints what the panel shows before and after, and leaves a picture under `.output/`.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { startClinic } from '../../test/ehr/server.ts';
import { shapePath } from '../../test/ehr/shapes.ts';
import { ensureChromium } from './browsers.ts';
import { launchWithExtension } from './extension-browser.ts';
import { panelFrame, tellPanel } from './tell-panel.ts';

const chart = 'roe-neck';
const picture = join(resolve(import.meta.dirname, '../..'), '.output/start.png');

try {
  await ensureChromium();
  build();
  await show();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function build(): void {
  say('Building the extension …');
  const built = spawnSync('wxt', ['build', '-b', 'chrome', '--mode', 'test'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('The extension could not be built: see above.');
}

async function show(): Promise<void> {
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const headless = !hasDisplay && process.platform === 'linux';
  const clinic = await startClinic();
  say(`The practice clinic is open at ${clinic.origin}/`);
  const context = await launchWithExtension({ headless });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(clinic.origin + shapePath('claimform', chart));
  if (headless) {
    await demonstrate(page);
    await context.close();
  } else {
    say('Chromium shows a chart with the panel beside it. Close the browser to end.');
    await new Promise((closed) => context.once('close', closed));
  }
  await clinic.close();
}

/** No display: what a person would see, in words, and one correction as a person would make it. */
async function demonstrate(page: Page): Promise<void> {
  say('There is no display here, so this is what the panel shows:\n');
  const panel = await panelFrame(page);
  say(await tellPanel(panel));
  const units = page.locator('[data-expect="line:1.units"]');
  const billed = panel.locator('[data-line-code="97140"][data-line-units="2"]');
  await units.fill('2');
  await units.blur();
  await billed.waitFor({ state: 'attached' });
  say('\nThe units of 97140 are corrected from 3 to 2, as the panel said. Now it shows:\n');
  say(await tellPanel(panel));
  await page.screenshot({ path: picture });
  say(`\nA picture of the chart with the panel: .output/start.png`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
