/** What is heard of a page: changes that have settled, roots that come later, and whether a look is worth it. */
import type { Page } from '@playwright/test';
import { expect, test } from './reading-test.ts';

const show = async (reader: Page, html: string): Promise<void> => {
  await reader.goto('about:blank');
  await reader.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
};

test('tells of a change once, when it has settled, and not after the end', async ({ reader }) => {
  await show(reader, '<textarea id="note"></textarea><div id="tab"></div>');
  const told = await reader.evaluate(async () => {
    const { watch, tools } = globalThis.__reading;
    const note = document.getElementById('note') as HTMLTextAreaElement;
    const leaving = new AbortController();
    let calls = 0;
    let settle: () => void = () => undefined;
    const settledOnce = (): Promise<void> => new Promise((resolve) => (settle = resolve));
    watch({ document, tools, signal: leaving.signal, changed: () => ((calls += 1), settle()) });
    let next = settledOnce();
    for (const letter of 'MFR to R upper trapezius') {
      note.value += letter;
      note.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await next;
    const typed = calls;
    next = settledOnce();
    document.getElementById('tab')?.attachShadow({ mode: 'open' }).append('closed');
    document.getElementById('tab')?.setAttribute('class', 'on');
    await next;
    const shownTab = calls;
    leaving.abort();
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { typed, shownTab, after: calls };
  });
  expect(told).toEqual({ typed: 1, shownTab: 2, after: 2 });
});

test('looks for roots in slices, and hears of a change in the last of them', async ({ reader }) => {
  await show(reader, `${'<div><b>9:30</b></div>'.repeat(2_000)}<div id="host"></div>`);
  const seen = await reader.evaluate(async () => {
    const { watch, tools } = globalThis.__reading;
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const leaving = new AbortController();
    let [pauses, time] = [0, 0];
    let found: () => void = () => undefined;
    const observed = new Promise<void>((resolve) => (found = resolve));
    const slow = {
      ...tools,
      now: () => (time += 100),
      // Elements are looked at after the last pause; the roots are listened at in that same task.
      pause: () => ((pauses += 1), setTimeout(found), Promise.resolve()),
    };
    const told = new Promise<string>((resolve) => {
      const changed = (): void => resolve('told');
      watch({ document, tools: slow, signal: leaving.signal, changed });
    });
    await observed;
    shadow?.append('Subjective');
    const heard = await Promise.race([
      told,
      new Promise<string>((resolve) => setTimeout(() => resolve('missed'), 5_000)),
    ]);
    leaving.abort();
    return { pauses, heard };
  });
  expect(seen.heard).toBe('told');
  expect(seen.pauses).toBeGreaterThanOrEqual(15);
});

const glances: readonly [what: string, worthwhile: boolean, html: string][] = [
  ['a calendar', false, '<table><tr><td>9:30</td><td>Jane Roe</td></tr></table>'.repeat(3_000)],
  ['a code in a cell', true, '<table><tr><td>97140</td></tr></table>'],
  ['a code far down', true, `<p>${'Room 4, 9:30 AM. '.repeat(9_000)}</p><p>97140</p>`],
  ['a heading across two parts', true, `<p>${'x '.repeat(24_997)}</p><h3>Subjective</h3>`],
  ['a code in a box', true, '<p>Fee</p><input value="97112">'],
  ['a place to write', true, '<div contenteditable="true"></div>'],
  ['a root', true, '<div id="host"></div>'],
];

for (const [what, worthwhile, html] of glances) {
  test(`glances at ${what}: ${worthwhile ? 'worth reading' : 'nothing to read'}`, async ({
    reader,
  }) => {
    await show(reader, html);
    const said = await reader.evaluate(async () => {
      const { inSlices, mayHoldAChart, tools } = globalThis.__reading;
      document.getElementById('host')?.attachShadow({ mode: 'open' });
      return inSlices(mayHoldAChart(document, tools), tools);
    });
    expect(said).toBe(worthwhile);
  });
}

const typists: readonly [who: string, type: (reader: Page) => Promise<void>, waits: number[]][] = [
  // A clock that goes 600 ms a stroke: the wait ends at 2 s for a script, at 10 s for a person.
  [
    'a script',
    setTwentyTimes,
    [300, 300, 300, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  ['a person', pressTwenty, [...Array<number>(17).fill(300), 0, 0, 0]],
];

function setTwentyTimes(reader: Page): Promise<void> {
  return reader.evaluate(() => {
    const note = document.querySelector('textarea') as HTMLTextAreaElement;
    for (let at = 0; at < 20; at += 1) {
      note.value += 'e';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

async function pressTwenty(reader: Page): Promise<void> {
  await reader.locator('textarea').pressSequentially('e'.repeat(20));
}

for (const [who, type, waits] of typists) {
  test(`${who} who types without a pause is waited for so long and no longer`, async ({
    reader,
  }) => {
    await show(reader, '<textarea></textarea>');
    await reader.evaluate(() => {
      const { watch, tools } = globalThis.__reading;
      document.querySelector('textarea')?.focus();
      let time = 0;
      const strokes = { ...tools, now: () => time };
      document.addEventListener('input', () => (time += 600), { capture: true });
      watch({
        document,
        tools: strokes,
        signal: new AbortController().signal,
        changed: () => undefined,
      });
      // No timer goes off: what each stroke waits for is written down instead.
      const asked: number[] = [];
      Object.assign(window, { asked, setTimeout: (_: unknown, wait: number) => asked.push(wait) });
    });
    await type(reader);
    const asked = await reader.evaluate(() => (window as unknown as { asked: number[] }).asked);
    expect(asked).toEqual(waits);
  });
}
