/** What the reader holds after a thousand edits of a long note. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { withReader } from '../e2e/reading-page.ts';
import { chartWithNote, LETTERS, NODES } from './long-note.ts';

const EDITS = [200, 1_000] as const;

/** Machine code that the engine makes as it goes would count as ours and grow for some hundred reads. */
const NO_COMPILERS = '--js-flags=--no-opt --no-maglev --no-sparkplug';

export async function benchHeap(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...quietArguments, NO_COMPILERS],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(chartWithNote('textarea'));
    await withReader(page);
    return `Editing a note of ${LETTERS} characters on a chart of ${NODES} nodes\n${await heapOf(page)}`;
  } finally {
    await browser.close();
  }
}

async function usedAfter(page: Page, session: CDPSession, edits: number): Promise<number> {
  await page.evaluate(edit, edits);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Runs in the page: each edit is read. */
async function edit(count: number): Promise<void> {
  const { readPageInSlices, tools } = globalThis.__reading;
  const field = document.getElementById('note') as HTMLTextAreaElement;
  const state = field.dataset;
  for (let left = count; left > 0; left -= 1) {
    const nth = Number(state['edits'] ?? 0) + 1;
    state['edits'] = String(nth);
    field.value = `Edit ${nth}. ${field.value.slice(-10_000)}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await readPageInSlices(document, tools);
  }
}

async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.evaluate(() => {
    const { watch, tools } = globalThis.__reading;
    watch({ document, tools, signal: new AbortController().signal, changed: () => undefined });
  });
  const [early, late] = EDITS;
  const before = await usedAfter(page, session, early);
  const after = await usedAfter(page, session, late - early);
  const growth = (after / before - 1) * 100;
  return `  heap after collection: edit ${late} / edit ${early} ${(after / before).toFixed(3)} (${growth.toFixed(1)} % more)`;
}
