/** The reader alone in a page, without the extension: bundled in memory and put into every frame. */
import type { Frame, Page } from '@playwright/test';
import { build } from 'vite';
import type { Fragment } from '../../src/encounter/fragment.ts';

const ENTRY = new URL('reading-entry.ts', import.meta.url).pathname;

let bundle: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: '__reading', fileName: 'reading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The reader was not built');
  return first.output[0].code.replace(/^var __reading/m, 'globalThis.__reading');
}

/** The reader's functions as they stand in a page under test. */
type Reading = typeof import('./reading-entry.ts');

declare global {
  // oxlint-disable-next-line no-var -- how TypeScript wants a global named
  var __reading: Reading;
}

/**
 * Puts the reader into every document that the page opens from now on, and into the one that is open.
 * Once is enough for a page: each call more would put another into every later document.
 */
export async function withReader(page: Page): Promise<void> {
  bundle ??= bundled();
  const content = await bundle;
  await page.addInitScript({ content });
  await page.evaluate(content);
}

export interface ReadFrame {
  url: string;
  fragment: Fragment;
}

const readHere = (): Fragment | null =>
  globalThis.__reading && !globalThis.__reading.isReadByAncestor(document)
    ? globalThis.__reading.readHere()
    : null;

/** What the readers of all the frames of a page say, each of its own. */
export async function readFrames(page: Page): Promise<ReadFrame[]> {
  const read = async (frame: Frame): Promise<ReadFrame[]> => {
    const fragment = await frame.evaluate(readHere);
    return fragment ? [{ url: frame.url(), fragment }] : [];
  };
  return (await Promise.all(page.frames().map(read))).flat();
}
