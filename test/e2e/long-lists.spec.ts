/** Lists of hundreds of rows: few of them are walked, and what matters in the others is read all the same. */
import { chromium, expect, test as base, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import type { Fragment } from '../../src/encounter/fragment.ts';
import { shown } from '../page/reading.ts';
import { withReader } from './reading-page.ts';

const test = base.extend<object, { tab: Page }>({
  tab: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await ensureChromium(),
        args: ['--no-sandbox'],
      });
      const tab = await browser.newPage();
      await withReader(tab);
      await use(tab);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const BANNER =
  '<header><p>Patient: <b>Jane Roe</b></p><p>DOB 04/12/1981</p><p>Date of service: 11/20/2026</p></header>';

const rows = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

async function readOf(tab: Page, body: string, script = ''): Promise<Fragment> {
  await tab.goto('about:blank');
  await tab.setContent(`<!doctype html><html lang="en-US"><body>${body}</body></html>`);
  if (script) await tab.addScriptTag({ content: script });
  return tab.evaluate(() => globalThis.__reading.readHere());
}

/** How many of the page's elements a walk meets. */
const walked = (tab: Page): Promise<number> => tab.evaluate(() => globalThis.__reading.boxesHere());

const day = (at: number): string =>
  `${String((at % 12) + 1).padStart(2, '0')}/${String((at % 27) + 1).padStart(2, '0')}/2024`;

const ledger = (count: number, today: readonly number[]): string =>
  `<table><tr><th>DOS</th><th>CPT</th><th>Mod</th><th>Units</th></tr>${rows(
    count,
    (at) =>
      `<tr><td>${today.includes(at) ? '11/20/2026' : day(at)}</td><td>${at % 2 ? '97140' : '97112'}</td><td>GP</td><td>${1 + (at % 3)}</td></tr>`,
  )}</table>`;

test('walks a few rows of a long table', async ({ tab }) => {
  await readOf(
    tab,
    `${BANNER}<table>${rows(900, (at) => `<tr><td>${day(at)}</td><td><b>Follow-up ${at}</b></td></tr>`)}</table>`,
  );
  expect(await walked(tab)).toBeLessThan(500);
});

test('reads the lines of the visit in a ledger of hundreds', async ({ tab }) => {
  const read = await readOf(tab, BANNER + ledger(400, [210, 211]));
  expect(shown(read)).toEqual(['97112 x1 GP', '97140 x2 GP']);
});

test('reads no line of a ledger that holds none of the visit', async ({ tab }) => {
  const read = await readOf(tab, BANNER + ledger(400, []));
  expect(read.lines ?? []).toEqual([]);
});

test('reads a bill of fifty lines whole', async ({ tab }) => {
  const all = rows(50, (at) => `<tr><td>97140</td><td>GP</td><td>${at + 1}</td></tr>`);
  const read = await readOf(
    tab,
    `${BANNER}<table><tr><th>CPT</th><th>Mod</th><th>Units</th></tr>${all}</table>`,
  );
  expect(read.lines?.map(({ units }) => units)).toEqual(
    Array.from({ length: 50 }, (_, at) => at + 1),
  );
});

const pastNote = (date: string, at: number): string =>
  `<article><h3>Visit of ${date}</h3><h4>Subjective</h4><p>Neck pain, week ${at}.</p><h4>Objective</h4>
  <p>MFR to R upper trapezius, ${10 + (at % 20)} min.</p><h4>Plan</h4><p>Return, ${at}.</p></article>`;

/** Weeks before the visit; negative after it. */
function weeksBefore(weeks: number): string {
  const date = new Date(Date.UTC(2026, 10, 20 - weeks * 7));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
}

test('finds the note of the visit in a stack of hundreds, and the one before it', async ({
  tab,
}) => {
  const stack = rows(300, (at) => pastNote(weeksBefore(at - 140), at));
  const read = await readOf(tab, `${BANNER}<section>${stack}</section>`);
  expect(read.note?.subjective).toBe('Neck pain, week 140.');
  expect(read.prior).toMatchObject({
    date: '2026-11-13',
    note: { subjective: 'Neck pain, week 141.' },
  });
});

const SIGNED = '<h4>Subjective</h4><p>Neck pain.</p><h4>Objective</h4>';

test('keeps every line of a long note', async ({ tab }) => {
  const lines = rows(300, (at) => `<p>Finding <i>number</i> ${at}</p>`);
  const read = await readOf(
    tab,
    `${BANNER}<div>${SIGNED}${lines}<h4>Plan</h4><p>Return.</p></div>`,
  );
  expect(read.note?.objective?.split('\n')).toHaveLength(300);
  expect(read.note?.plan).toBe('Return.');
});

test('keeps every entry of a list in a note', async ({ tab }) => {
  const lines = rows(300, (at) => `<li><span>Finding</span> ${at}</li>`);
  const read = await readOf(
    tab,
    `${BANNER}<div>${SIGNED}<ul>${lines}</ul><h4>Plan</h4><p>Return.</p></div>`,
  );
  expect(read.note?.objective).toContain('Finding 150');
  expect(read.note?.objective?.split('\n')).toHaveLength(300);
});

test('reads a fact that stands once among hundreds of rows', async ({ tab }) => {
  const form = rows(300, (at) =>
    at === 170
      ? '<tr><td>Date of service</td><td>11/20/2026</td></tr>'
      : `<tr><td>Measure ${at}</td><td>${at * 2}</td></tr>`,
  );
  const read = await readOf(tab, `<p>Patient: <b>Jane Roe</b></p><table>${form}</table>`);
  expect(read.identity.date).toBe('2026-11-20');
});

test('reads a box that is named by its markup alone among hundreds', async ({ tab }) => {
  const form = rows(300, (at) =>
    at === 170
      ? '<div class="row"><div><i></i></div><div><input name="date_of_service" value="11/20/2026"></div></div>'
      : `<div class="row"><div><i></i></div><div><input name="v${at}" value="${at}"></div></div>`,
  );
  const read = await readOf(tab, `<p>Patient: <b>Jane Roe</b></p>${form}`);
  expect(read.identity.date).toBe('2026-11-20');
});

test('reads text areas and editors among hundreds of rows', async ({ tab }) => {
  const area = (name: string, text: string): string =>
    `<li><b>${name}</b> <textarea>${text}</textarea></li>`;
  const list = rows(300, (at) => {
    if (at === 150) return area('Subjective', 'Neck pain.');
    if (at === 151) return area('Objective', 'MFR to R upper trapezius.');
    if (at === 240) return '<li><b>Plan</b> <div contenteditable="true">Return.</div></li>';
    return `<li><b>Entry</b> <i>${at}</i></li>`;
  });
  const read = await readOf(tab, `${BANNER}<ul>${list}</ul>`);
  expect(read.note).toMatchObject({
    subjective: 'Neck pain.',
    objective: 'MFR to R upper trapezius.',
    plan: 'Return.',
  });
});

test('enters the roots of custom elements in a long list', async ({ tab }) => {
  const list = rows(
    200,
    (at) => `<div class="cell"><chart-field data-at="${at}"></chart-field></div>`,
  );
  const script = `for (const host of document.querySelectorAll('chart-field')) {
    const root = host.attachShadow({ mode: 'open' });
    const name = { 120: 'Subjective', 121: 'Objective' }[host.dataset.at];
    root.innerHTML = name ? '<label>' + name + '<textarea>Text of ' + name + '</textarea></label>' : '<i>entry</i>';
  }`;
  const read = await readOf(tab, BANNER + list, script);
  expect(read.note).toEqual({
    subjective: 'Text of Subjective',
    objective: 'Text of Objective',
  });
});

test('takes no patient out of a list of hundreds', async ({ tab }) => {
  const list = rows(
    400,
    (at) =>
      `<tr><td>Patient: <b>Ana Sorel</b></td><td>DOB: 01/0${1 + (at % 9)}/1970</td><td>${at}</td></tr>`,
  );
  const read = await readOf(tab, `${BANNER}<table>${list}</table>`);
  expect(read.identity).toMatchObject({ patient: 'Jane Roe', born: '1981-04-12' });
});

test('holds no label of a page after a read, nor after one that was given up', async ({ tab }) => {
  await readOf(tab, `${BANNER}<label>Plan<textarea>Weekly</textarea></label>`);
  const held = await tab.evaluate(async () => {
    const { labelsHeld, readPageInSlices, tools } = globalThis.__reading;
    const afterRead = labelsHeld();
    const leaving = new AbortController();
    let [time, most] = [0, 0];
    const pause = (): Promise<void> => {
      most = Math.max(most, labelsHeld());
      if (most > 0) leaving.abort();
      return Promise.resolve();
    };
    const slow = { ...tools, now: () => (time += 100), pause };
    const given = await readPageInSlices(document, slow, leaving.signal);
    return { afterRead, given: given ?? 'up', most: most > 0, after: labelsHeld() };
  });
  expect(held).toEqual({ afterRead: 0, given: 'up', most: true, after: 0 });
});
