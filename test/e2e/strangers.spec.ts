/** Pages that nobody had seen when the reader was written, read as the background would join them. */
import type { Page } from '@playwright/test';
import { joinEncounter } from '../../src/visit/join.ts';
import { receive } from '../../src/visit/receive.ts';
import { shownIn } from '../../src/visit/shown.ts';
import type { Memory } from '../../src/encounter/visit.ts';
import { differences, type ReadVisit } from '../page/strangers/differences.ts';
import { notYet, type Stranger, strangers } from '../page/strangers/strangers.ts';
import { readFrames } from './reading-page.ts';
import { expect, test } from './reading-test.ts';

const SITE = 'http://stranger.test';

async function open(reader: Page, { html }: Stranger): Promise<void> {
  await reader.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await reader.goto(`${SITE}/`);
  await reader.unrouteAll();
}

async function visitShown(reader: Page): Promise<ReadVisit | null> {
  const memory = (await readFrames(reader)).reduce<Memory>(
    (held, { fragment }, frame) =>
      receive(held, { tab: 1, frame, document: `${frame}`, site: SITE, at: frame }, fragment),
    { visits: [], tabs: [] },
  );
  const shown = shownIn(memory, 1);
  if (!('visit' in shown)) return null;
  const { visit } = shown;
  return { identity: visit.identity, encounter: joinEncounter(visit) };
}

for (const page of strangers) {
  test(`reads the stranger ${page.id}`, async ({ reader }) => {
    await open(reader, page);
    expect(differences(page, await visitShown(reader))).toEqual(notYet[page.id] ?? []);
  });
}

test('no page is said to be read wrong that is not there', () => {
  const ids = new Set(strangers.map(({ id }) => id));
  expect(Object.keys(notYet).filter((id) => !ids.has(id))).toEqual([]);
});
