/** Profiles in a real browser: their selectors, their paths into roots and frames, their pages. */
import type { Page } from '@playwright/test';
import { grounds } from '../../src/page/profiles/grounds.ts';
import { settled } from '../ehr/in-browser.ts';
import { type ShapeId, shapePath, SHAPES } from '../ehr/shapes.ts';
import { expect, test } from './reading-test.ts';
import { readFrames } from './reading-page.ts';

const show = async (reader: Page, html: string): Promise<void> => {
  await reader.goto('about:blank');
  await reader.setContent(`<!doctype html><body>${html}</body>`);
};

const claimed = (reader: Page, claims: Record<string, string[]>) =>
  reader.evaluate((given) => globalThis.__reading.claimedHere(given), claims);

const ROOTS = `<x-chart id="chart"></x-chart><x-other id="other"></x-other>
  <iframe id="filled" srcdoc="<textarea id='framed'></textarea><x-deep></x-deep>"></iframe>
  <script>
    const put = (host, mode, html) => {
      const root = host.attachShadow({ mode });
      root.innerHTML = html;
      (window.__roots ??= []).push(root);
      return root;
    };
    const chart = put(document.getElementById('chart'), 'open', '<textarea id="plan"></textarea><x-inner></x-inner>');
    put(chart.querySelector('x-inner'), 'closed', '<textarea id="inner" name="plan"></textarea>');
    put(document.getElementById('other'), 'open', '<textarea id="elsewhere"></textarea>');
  </script>`;

test.describe('a path of a profile', () => {
  test.beforeEach(async ({ reader }) => {
    await show(reader, ROOTS);
    await reader.frameLocator('#filled').locator('#framed').waitFor({ state: 'attached' });
    await reader
      .frameLocator('#filled')
      .locator('x-deep')
      .evaluate((host) => {
        host.attachShadow({ mode: 'open' }).innerHTML = '<textarea id="deep"></textarea>';
      });
  });

  test('enters the shadow root before its >>> and no other', async ({ reader }) => {
    expect(await claimed(reader, { 'note.plan': ['x-chart >>> textarea'] })).toEqual({
      'note.plan': ['plan'],
    });
  });

  test('enters closed roots, roots in roots, frames, and roots in frames', async ({ reader }) => {
    const claims = {
      'note.plan': ['x-chart >>> x-inner >>> textarea[name="plan"]'],
      'note.objective': ['#filled >>> textarea'],
      'note.subjective': ['iframe >>> x-deep >>> textarea'],
    };
    expect(await claimed(reader, claims)).toEqual({
      'note.plan': ['inner'],
      'note.objective': ['framed'],
      'note.subjective': ['deep'],
    });
  });

  test('without >>> is tried in every root; the first alternative that finds anything holds', async ({
    reader,
  }) => {
    const claims = { 'note.plan': ['#nowhere', 'x-chart >>> #nowhere', '#elsewhere', '#plan'] };
    expect(await claimed(reader, claims)).toEqual({ 'note.plan': ['elsewhere'] });
    expect(await claimed(reader, { 'note.plan': ['#deep'] })).toEqual({ 'note.plan': ['deep'] });
    expect(await claimed(reader, { 'note.plan': ['#nowhere'] })).toEqual({});
  });
});

test('reads the patient, the visit and its prior under an open search', async ({
  clinic,
  reader,
}) => {
  await reader.goto(`${clinic.origin}${shapePath('openmrs', 'roe-neck')}&search=open`);
  await settled(reader.mainFrame());
  const [frame] = await readFrames(reader);
  expect(frame?.fragment.identity).toEqual({
    patient: 'Jane Roe',
    born: '1981-04-12',
    record: '10482',
    date: '2026-11-20',
  });
  expect(frame?.fragment.prior?.date).toBe('2026-11-13');
});

test('bills nothing by the words that a code is called', async ({ clinic, reader }) => {
  await reader.goto(`${clinic.origin}${shapePath('medplum', 'kowalski-lymph', 1)}&variant=words`);
  await settled(reader.mainFrame());
  const [frame] = await readFrames(reader);
  expect(frame?.fragment.lines).toBeUndefined();
  expect(frame?.fragment.unread).toEqual([{ what: 'lines', why: 'no-code-on-page' }]);
});

test('every selector of every profile can be parsed', async ({ reader }) => {
  await show(reader, '');
  expect(await reader.evaluate(() => globalThis.__reading.brokenSelectors())).toEqual([]);
});

for (const [name, { provenBy }] of Object.entries(grounds)) {
  if (provenBy === undefined) continue;
  test(`the pages of ${name} are recognised in every view`, async ({ clinic, reader }) => {
    const shape = provenBy as ShapeId;
    for (const view of SHAPES[shape].views.keys()) {
      await reader.goto(clinic.origin + shapePath(shape, 'roe-neck', view));
      await settled(reader.mainFrame());
      const products = (await readFrames(reader)).map(({ fragment }) => fragment.profile);
      expect(products, `view ${view}`).toContain(name);
      const others = products.filter((product) => product !== undefined && product !== name);
      expect(others, `view ${view}`).toEqual([]);
    }
  });
}
