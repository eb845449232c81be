/** The senses in a real page: every shape of the clinic, the hard cases live, and the dock. */
import type { Page } from '@playwright/test';
import { answersOn } from '../ehr/answers.ts';
import { CHARTS } from '../ehr/charts/index.ts';
import type { Chart } from '../ehr/chart.ts';
import { settled } from '../ehr/in-browser.ts';
import { shapePath, type ShapeId, SHAPES } from '../ehr/shapes.ts';
import { type Case, lineCases } from '../page/cases.ts';
import { choiceCases } from '../page/choice-cases.ts';
import { diagnosisCases } from '../page/diagnosis-cases.ts';
import { gridCases } from '../page/grid-cases.ts';
import { headingCases } from '../page/heading-cases.ts';
import { identityCases } from '../page/identity-cases.ts';
import { noteCases } from '../page/note-cases.ts';
import { shown } from '../page/reading.ts';
import { stateCases } from '../page/state-cases.ts';
import { unseenCases } from '../page/unseen-cases.ts';
import { answersIn, joined } from './reading-answers.ts';
import { readFrames } from './reading-page.ts';
import { expect, test } from './reading-test.ts';

const chartOf = (id: string): Chart => {
  const chart = CHARTS.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart ${id}`);
  return chart;
};

/** What a page says and the reader does not: a sandboxed frame has no label inside and no way out. */
const UNREADABLE: Partial<Record<ShapeId, RegExp>> = { frames: /^section:assessment$/ };

/** The check-list puts untimed codes first; a chart's own order is not the page's. */
const byPage = (answers: [string, string][]): [string, string][] => {
  const codes = answers.filter(([key]) => /^line:\d+\.code$/.test(key));
  const place = new Map(codes.map(([key], at) => [key.split('.')[0] ?? '', `line:${at}`]));
  return answers.map(([key, value]) => [
    key.replace(/^line:\d+/, (line) => place.get(line) ?? line),
    value,
  ]);
};

/** Pages after one product are there for their names: a few charts, drafts and signed ones, try them. */
const chartsIn = (shape: ShapeId): readonly Chart[] =>
  'product' in SHAPES[shape] ? CHARTS.filter((_, at) => at % 4 === 0) : CHARTS;

for (const shape of Object.keys(SHAPES) as ShapeId[]) {
  test(`reads the charts as ${shape} shows them`, async ({ clinic, reader }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    for (const chart of chartsIn(shape)) {
      for (const view of SHAPES[shape].views.keys()) {
        await reader.goto(clinic.origin + shapePath(shape, chart.id, view));
        await settled(reader.mainFrame());
        const wanted = byPage(await answersOn(reader, chart));
        const fragment = joined((await readFrames(reader)).map((frame) => frame.fragment));
        const said = answersIn(fragment, chart);
        for (const [key, value] of wanted) {
          if (UNREADABLE[shape]?.test(key) || said.get(key) === value) continue;
          wrong.push(`${chart.id} ${view} ${key}: ${value} read as ${said.get(key)}`);
        }
        const billed = wanted.filter(([key]) => /^line:\d+\.code/.test(key)).length;
        if ((fragment.lines?.length ?? 0) !== billed)
          wrong.push(`${chart.id} ${view}: ${shown(fragment)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('reads the signed note of a stack where its product keeps the open one', async ({
  clinic,
  reader,
}) => {
  const signed = chartOf('jessup-knee');
  await reader.goto(clinic.origin + shapePath('charts-stack', signed.id));
  await settled(reader.mainFrame());
  const fragment = joined((await readFrames(reader)).map((frame) => frame.fragment));
  expect(fragment.identity.date).toBe(signed.dateOfService);
  expect(fragment.note?.plan).toBe(signed.note.plan);
  expect(fragment.prior?.date).not.toBe(signed.dateOfService);
});

for (const query of [
  'variant=billed',
  'variant=deleted',
  'variant=struck',
  'dates=us',
  'top=pat',
  'tab=fees',
  'product=librehealth',
]) {
  test(`reads the fee sheet with ${query}`, async ({ clinic, reader }) => {
    const chart = chartOf('roe-neck');
    await reader.goto(`${clinic.origin}${shapePath('openemr', chart.id)}&${query}`);
    await settled(reader.mainFrame());
    const said = answersIn(
      joined((await readFrames(reader)).map((frame) => frame.fragment)),
      chart,
    );
    const wanted = await answersOn(reader, chart);
    expect(wanted.filter(([key, value]) => said.get(key) !== value)).toEqual([]);
  });
}

test('says which frames it could not read, and why', async ({ clinic, reader }) => {
  await reader.goto(clinic.origin + shapePath('frames', 'roe-neck'));
  await settled(reader.mainFrame());
  const [top] = await readFrames(reader);
  const reasons = top?.fragment.unread.map(({ why }) => why);
  expect(reasons).toEqual(['sandboxed-frame', 'cross-origin-frame']);
});

const live = async (reader: Page, page: Case) => {
  await reader.goto('about:blank');
  await reader.setContent(
    `<!doctype html><html lang="${page.lang ?? 'en'}"><body style="margin:0">${page.html}</body></html>`,
  );
  return reader.evaluate(() => globalThis.__reading.readHere());
};

/** Where a day and month may be exchanged the browser's own language would settle it. */
const settledByLanguage = (page: Case): boolean => page.unread?.[0]?.what === 'date';

for (const page of [
  ...lineCases,
  ...noteCases,
  ...identityCases,
  ...choiceCases,
  ...diagnosisCases,
  ...headingCases,
  ...gridCases,
  ...stateCases,
  ...unseenCases,
]) {
  // Positions are given to the records as attributes; a live page has its own.
  if (settledByLanguage(page) || page.html.includes('data-left')) continue;
  test(`live: ${page.name}`, async ({ reader }) => {
    const fragment = await live(reader, page);
    expect(shown(fragment)).toEqual(page.lines);
    if (page.note || page.unread) expect(fragment.note).toEqual(page.note);
    if (page.identity) expect(fragment.identity).toEqual(page.identity);
    if (page.prior) expect(fragment.prior).toEqual(page.prior);
    expect(fragment.unread).toEqual(page.unread ?? []);
  });
}

test('finds column names by where they stand', async ({ reader }) => {
  const columns = 'display:grid;grid-template-columns:200px 100px 100px';
  const fragment = await live(reader, {
    name: 'grid',
    html: `<div style="${columns}"><div>Code</div><div>Units</div><div>Minutes</div></div>
      <div>${['97140', '97112'].map((code) => `<div style="${columns}"><input value="${code}"><input value="2"><input value="25"></div>`).join('')}</div>`,
  });
  expect(shown(fragment)).toEqual(['97140 x2 ? 25min', '97112 x2 ? 25min']);
});

const EDITORS = {
  'Quill with a list':
    '<div class="ql-editor" contenteditable="true" aria-label="Subjective"><p>Neck pain.</p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">x</span>Worse at night</li></ol><p><br></p><p>Sleeps</p></div>',
  'Slate with zero-width characters':
    '<div data-slate-editor="true" contenteditable="true" aria-label="Subjective"><div data-slate-node="element"><span data-slate-leaf="true"><span data-slate-string="true">Neck pain.</span></span></div><div data-slate-node="element"><span>Worse at </span><span>night</span></div><div data-slate-node="element"><span data-slate-zero-width="n">\ufeff<br></span></div><div><span>Sleeps</span></div></div>',
  'a read-only editor':
    '<div class="ProseMirror" contenteditable="false" aria-label="Subjective"><p>Neck pain.</p><p>Worse at night</p><p></p><p><br></p><p>Sleeps</p></div>',
  'an editor in a hidden tab':
    '<div style="display:none"><div contenteditable="true" aria-label="Subjective"><div>Neck pain.</div><div>Worse at night</div><div><br></div><div>Sleeps</div></div></div>',
};

for (const [name, html] of Object.entries(EDITORS)) {
  test(`takes the text of ${name}`, async ({ reader }) => {
    const fragment = await live(reader, {
      name,
      html: `${html}<label>Plan<textarea>Weekly</textarea></label>`,
    });
    expect(fragment.note).toEqual({
      subjective: 'Neck pain.\nWorse at night\n\nSleeps',
      plan: 'Weekly',
    });
  });
}

test('an empty editor with a placeholder is empty', async ({ reader }) => {
  const fragment = await live(reader, {
    name: 'placeholder',
    html: '<div data-slate-editor="true" contenteditable="true" aria-label="Plan"><p><span data-slate-placeholder="true" contenteditable="false">Type here</span><span>\ufeff</span></p></div>',
  });
  expect(fragment.note).toEqual({ plan: '' });
});

test('changes nothing in the page', async ({ clinic, reader }) => {
  await reader.goto(clinic.origin + shapePath('claimform', 'roe-neck'));
  await settled(reader.mainFrame());
  const changes = await reader.evaluate(() => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    globalThis.__reading.readHere();
    globalThis.__reading.reveal(document, globalThis.__reading.tools, {
      field: 'note.objective',
      start: 0,
      end: 20,
    });
    return observer.takeRecords().length;
  });
  expect(changes).toBe(0);
});

test('drops a read during which the patient changed', async ({ reader }) => {
  await live(reader, {
    name: 'two',
    html: '<p>Patient: <b id="who">Jane Roe</b></p><label>Plan<textarea>Weekly</textarea></label>',
  });
  const [kept, dropped] = await reader.evaluate(async () => {
    const { readPageInSlices, tools } = globalThis.__reading;
    let time = 0;
    const slow = (change: () => void) => ({
      ...tools,
      now: () => (time += 100),
      pause: () => Promise.resolve(change()),
    });
    const who = document.getElementById('who')?.firstChild as Text;
    const still = await readPageInSlices(
      document,
      slow(() => undefined),
    );
    const moved = await readPageInSlices(
      document,
      slow(() => who.replaceData(0, 8, 'Samir Haddad')),
    );
    return [still, moved];
  });
  expect(kept?.identity.patient).toBe('Jane Roe');
  expect(dropped).toBeUndefined();
});

test('docks out of the reach of the page, and comes back a few times', async ({ reader }) => {
  await live(reader, { name: 'dock', html: '<main>Chart</main>' });
  const seen = await reader.evaluate(async () => {
    const leaving = new AbortController();
    const before = new Set(document.documentElement.children);
    const panel = globalThis.__reading.dock({
      document,
      url: 'about:blank#panel',
      side: 'right',
      width: 2000,
      collapsed: false,
      signal: leaving.signal,
    });
    const host = [...document.documentElement.children].find(
      (child) => !before.has(child),
    ) as HTMLElement;
    const frames = { inPage: document.querySelectorAll('iframe').length, root: host.shadowRoot };
    let returned = 0;
    for (let turn = 0; turn < 9; turn += 1) {
      host.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (host.isConnected) returned += 1;
    }
    panel.place({ side: 'left', collapsed: true });
    leaving.abort();
    return { ...frames, parent: host.parentElement === null, returned };
  });
  expect(seen).toEqual({ inPage: 0, root: null, parent: true, returned: 5 });
});
