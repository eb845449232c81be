/** What the reader adds to a keystroke in a long note, and what it holds after a thousand edits. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { withReader } from '../e2e/reading-page.ts';
import { largePages } from './large-pages.ts';

const LETTERS = 10_000;
const KEYSTROKES = 400;
const EDITS = [200, 1_000] as const;

type Place = 'textarea' | 'editor';

const note = 'MFR to the right upper trapezius, 25 min. '.repeat(Math.ceil(LETTERS / 42));

const places: Readonly<Record<Place, string>> = {
  textarea: `<label>Notes<textarea id="note">${note}</textarea></label>`,
  editor: `<h3>Notes</h3><div id="note" contenteditable="true"><p>${note}</p></div>`,
};

const chart = (place: Place): string =>
  (largePages[0]?.html(5_000) ?? '').replace('<main>', `<main>${places[place]}`);

/** Machine code that the engine makes as it goes would count as ours and grow for some hundred reads. */
const NO_COMPILERS = '--js-flags=--no-opt --no-maglev --no-sparkplug';

async function inPage<T>(
  place: Place,
  flags: readonly string[],
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...quietArguments, ...flags],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(chart(place));
    await withReader(page);
    return await run(page);
  } finally {
    await browser.close();
  }
}

export const benchTyping = async (): Promise<string> =>
  [
    `Typing in a note of ${LETTERS} characters on a chart of 5,000 nodes`,
    await inPage('textarea', [], (page) => typingIn(page, 'textarea')),
    await inPage('editor', [], (page) => typingIn(page, 'editor')),
    await inPage('textarea', [NO_COMPILERS], heapOf),
  ].join('\n');

const at = (values: readonly number[], part: number): number =>
  [...values].toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? NaN;

async function typingIn(page: Page, place: Place): Promise<string> {
  const { alone, watched } = await page.evaluate(timeKeystrokes, KEYSTROKES);
  const ratio = (part: number): string => (at(watched, part) / at(alone, part)).toFixed(2);
  const added = at(watched, 0.95) - at(alone, 0.95);
  return `  a keystroke in the ${place}, with the reader / without: ${ratio(0.5)} at the median, ${ratio(0.95)} at the 95th percentile (${added.toFixed(2)} ms more)`;
}

/**
 * Runs in the page: letters typed with nobody listening and with the reader watching, in turns. Each
 * time runs from the letter to the end of all that it sets off at once.
 */
async function timeKeystrokes(count: number) {
  const { readPageInSlices, tools, watch } = globalThis.__reading;
  const field = document.getElementById('note') as HTMLTextAreaElement;
  const type = (): void => {
    field.focus();
    document.execCommand('insertText', false, 'e');
  };
  const keystroke = async (): Promise<number> => {
    const start = performance.now();
    type();
    await Promise.resolve();
    return performance.now() - start;
  };
  const times = { alone: [] as number[], watched: [] as number[] };
  const changed = (): void => void readPageInSlices(document, tools);
  for (let round = 0; round < count / 40; round += 1) {
    for (const side of ['alone', 'watched'] as const) {
      const leaving = new AbortController();
      if (side === 'watched') watch({ document, tools, signal: leaving.signal, changed });
      for (let key = 0; key < 40; key += 1) {
        times[side].push(await keystroke());
        // A fast typist's pace: reads that fall due are made between the keystrokes.
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      leaving.abort();
    }
  }
  return times;
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
