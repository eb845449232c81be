/** Chromium with the built extension in it, for `npm start` and for the tests. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { ensureChromium } from './browsers.ts';

const root = resolve(import.meta.dirname, '../..');

/** The build that runs on localhost and 127.0.0.1 from the start. */
export const testBuild = join(root, '.output/chrome-mv3-test');

/** Only this machine is spoken to: nothing that Chromium itself would look up or fetch. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Launch {
  /** The folder of a built extension. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Launches a fresh profile. Throws one sentence where there is no build or no browser. */
export async function launchWithExtension(launch: Launch = {}): Promise<BrowserContext> {
  const { extension = testBuild, headless = true, width = 1280, height = 900 } = launch;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The extension is not built yet: run npm run build:test first.');
  }
  return chromium.launchPersistentContext('', {
    executablePath: await ensureChromium(),
    headless,
    viewport: { width, height },
    ...(launch.colorScheme === undefined ? {} : { colorScheme: launch.colorScheme }),
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...quietArguments,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

/** The extension's worker, once it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}
