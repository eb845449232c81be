/** The structure of a page with every text replaced: opened again, it is read as the page was. */
import { expect, test as base, type Page } from '@playwright/test';
import { labelWords, machineWords, valueWords } from '../../src/page/structure/label-words.ts';
import type { Chart } from '../ehr/chart.ts';
import { CHARTS } from '../ehr/charts/index.ts';
import { settled } from '../ehr/in-browser.ts';
import { startClinic, type Clinic } from '../ehr/server.ts';
import { shapePath, type ShapeId, SHAPES } from '../ehr/shapes.ts';
import { lendPage } from './quiet-page.ts';
import { openStructure } from './structure-reopened.ts';

interface Shared {
  clinic: Clinic;
  page: Page;
}

const test = base.extend<object, { shared: Shared }>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off its parameter
    async ({}, use) => {
      const clinic = await startClinic();
      await lendPage((page) => use({ clinic, page }));
      await clinic.close();
    },
    { scope: 'worker' },
  ],
});

/** Frames of another origin give no structure, and those that are shut none either. */
const ELSEWHERE = / cross-origin-frame$/;

/** The address of a frame that is shut is the page's own, and no structure has it. */
const nameless = (unread: string): string => unread.replace(/^.* (?=[a-z]+-frame$)/, '');

interface FrameRead {
  paths: string[];
  identity: string[];
  unread: string[];
  /** Paths whose element does not carry the mark that the file put there. */
  misplaced: string[];
}

/** What the readers of the frames of a page find, by path; in a structure file also where. */
async function framesOf(page: Page, marked: boolean): Promise<FrameRead[]> {
  const origin = new URL(page.url()).origin;
  const own = page.frames().filter((frame) => new URL(frame.url()).origin === origin);
  const read = await Promise.all(
    own.map((frame) =>
      frame.evaluate((isMarked) => {
        const { isReadByAncestor, readLiveHere } = globalThis.__reading;
        return isReadByAncestor(document) ? null : readLiveHere(isMarked);
      }, marked),
    ),
  );
  return read
    .flatMap((one) => (one ? [one] : []))
    .map((one) => ({
      ...one,
      unread: one.unread.filter((at) => !ELSEWHERE.test(at)).map(nameless),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const structureHere = (page: Page) => page.evaluate(() => globalThis.__reading.structureHere());

/** Opens a page of the clinic, and what its structure file reads beside it. */
async function roundTrip({ clinic, page }: Shared, path: string) {
  await page.goto(clinic.origin + path);
  await settled(page.mainFrame());
  const before = await framesOf(page, false);
  const structure = await structureHere(page);
  if (!structure) throw new Error('No structure was made');
  await openStructure(page, structure.html);
  return { before, after: await framesOf(page, true), said: await saidOn(page) };
}

/** Every word and number that a reopened file shows or carries in an attribute, lower case. */
async function saidOn(page: Page): Promise<Set<string>> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(saidHere)));
  return new Set(all.flat().flatMap((text) => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []));
}

function saidHere(): string[] {
  const own = /^(style|type|role|data-read|srcdoc|data-unread|width|height|data-frame)$/;
  const roots: (Document | ShadowRoot)[] = [document];
  const said: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('body, body *, :host *, [id]')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      said.push((element as HTMLInputElement).value ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === 3) said.push(node.nodeValue ?? '');
      for (const { name, value } of element.attributes) if (!own.test(name)) said.push(value);
    }
  }
  return [...said, document.title].map(String);
}

/** Words and numbers of a chart that are no field's name, no part of any page and no stand-in. */
function secretsOf({ patient, clinician, payer, note, dateOfService }: Chart): string[] {
  const texts = [patient.name, patient.dob, patient.recordNumber, clinician.name, payer];
  const text = [...texts, dateOfService, ...Object.values(note)].join(' ').toLowerCase();
  const words = text.match(/\p{L}{3,}|\d{3,}/gu) ?? [];
  const ours = [labelWords, valueWords, machineWords, new Set(['lmt', 'jan', 'january'])];
  return [...new Set(words)].filter((word) => !ours.some((list) => list.has(word)));
}

const linesOf = (read: readonly FrameRead[]): string[] =>
  read.flatMap(({ paths, identity, unread, misplaced }, at) => [
    ...paths.map((path) => `${at} ${path}`),
    ...identity.map((name) => `${at} has ${name}`),
    ...unread.map((one) => `${at} unread ${one}`),
    ...misplaced.map((path) => `${at} misplaced ${path}`),
  ]);

/** What is read on one side only. */
function differences(before: readonly FrameRead[], after: readonly FrameRead[]): string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `lost ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `new ${line}`),
  ];
}

/** A chart that every page can show, and those that were drawn for this one. */
const chartsOf = (shape: ShapeId) =>
  CHARTS.filter((chart) => chart.shape === shape || chart.id === 'roe-neck');

/** What a file still loses; may only shrink. A date in three texts is replaced part by part. */
const stillLost: Partial<Record<ShapeId, readonly string[]>> = {
  openmrs: ['roe-neck 0: lost 0 identity.date', 'roe-neck 0: lost 0 has date'],
};

for (const shape of Object.keys(SHAPES) as ShapeId[]) {
  test(`the structure of every page of ${shape} is read as the page`, async ({ shared }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    for (const chart of chartsOf(shape)) {
      for (const view of SHAPES[shape].views.keys()) {
        const { before, after, said } = await roundTrip(shared, shapePath(shape, chart.id, view));
        const differs = before.length !== after.length ? ['frames'] : differences(before, after);
        const kept = secretsOf(chart).filter((word) => said.has(word));
        wrong.push(...kept.map((word) => `${chart.id} ${view}: kept ${word}`));
        wrong.push(...differs.map((one) => `${chart.id} ${view}: ${one}`));
      }
    }
    expect(wrong).toEqual(stillLost[shape] ?? []);
  });
}
