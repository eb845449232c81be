/** Reading large pages against `document.body.innerText`, a bare walk over the nodes, and axe-core's walk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { withReader } from '../e2e/reading-page.ts';
import { type LargePage, largePages } from './large-pages.ts';

const SMALL = 5_000;
const LARGE = 50_000;

/** Fresh pages for the first read, and rounds in one page for the later ones. */
const PAGES = 3;
const ROUNDS = 15;

/** Milliseconds, each the best of its runs: what else the machine does can only add to them. */
interface Times {
  nodes: number;
  /** The first read after the page was opened, with code that never ran, and the first `innerText`. */
  first: number;
  firstText: number;
  /** The longest slice of a first look: the glance, the search for roots to listen at, the read. */
  slice: number;
  read: number;
  text: number;
  walk: number;
  axe: number;
}

const best = (times: readonly number[]): number => Math.min(...times);

const axeSource = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function benchReading(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...quietArguments],
  });
  try {
    const rows: string[] = [];
    for (const large of largePages) {
      // oxlint-disable-next-line no-await-in-loop -- pages one after the other, so that none disturbs another
      rows.push(await benchPage(browser, large));
    }
    return [HEAD, ...rows].join('\n');
  } finally {
    await browser.close();
  }
}

const HEAD = `Reading a page: the time of a read divided by that of the named alternative, in one run
  ${'page'.padEnd(30)} nodes   first/innerText  later/innerText  /bare walk  /axe walk  growth  longest slice`;

async function benchPage(browser: Browser, large: LargePage): Promise<string> {
  const small = await timesOf(browser, large.html(SMALL));
  const times = await timesOf(browser, large.html(LARGE));
  const ratio = (one: number, other: number, width: number): string =>
    (one / other).toFixed(2).padStart(width);
  return [
    `  ${large.name.padEnd(30)} ${times.nodes}`,
    ratio(times.first, times.firstText, 17),
    ratio(times.read, times.text, 16),
    ratio(times.read, times.walk, 11),
    ratio(times.read, times.axe, 10),
    // How much longer the larger page takes, for each node that it has more.
    ratio(times.read / small.read, times.nodes / small.nodes, 7),
    `${times.slice.toFixed(1)} ms`.padStart(14),
  ].join(' ');
}

async function timesOf(browser: Browser, html: string): Promise<Times> {
  const firsts: Pick<Times, 'first' | 'firstText'>[] = [];
  const slices: number[] = [];
  let later = { nodes: 0, read: 0, text: 0, walk: 0, axe: 0 };
  for (let round = 0; round < PAGES; round += 1) {
    const page = await opened(browser, html);
    firsts.push(await page.evaluate(timeFirst));
    if (round === PAGES - 1) later = await laterIn(page);
    await page.close();
    const other = await opened(browser, html);
    slices.push(await other.evaluate(longestSlice));
    await other.close();
  }
  return {
    ...later,
    first: best(firsts.map(({ first }) => first)),
    firstText: best(firsts.map(({ firstText }) => firstText)),
    slice: best(slices),
  };
}

/** A page that has been laid out, with the reader in it. */
async function opened(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await withReader(page);
  await page.evaluate(() => document.body.offsetHeight);
  return page;
}

async function laterIn(
  page: Page,
): Promise<Pick<Times, 'nodes' | 'read' | 'text' | 'walk' | 'axe'>> {
  await page.evaluate(await axeSource());
  const times = await page.evaluate(timeLater, ROUNDS);
  return {
    nodes: times.nodes,
    read: best(times.read),
    text: best(times.text),
    walk: best(times.walk),
    axe: best(times.axe),
  };
}

/** Runs in the page. Each contestant finds the layout dirty, as after a change of the page. */
function timeFirst() {
  const timed = (run: () => unknown): number => {
    document.body.style.paddingTop = `${Math.random()}px`;
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const first = timed(() => globalThis.__reading.readHere());
  return { first, firstText: timed(() => document.body.innerText) };
}

/** Runs in the page: the longest time that a first look at it keeps the page from its own work. */
async function longestSlice(): Promise<number> {
  const { inSlices, mayHoldAChart, readPageInSlices, rootsIn, tools } = globalThis.__reading;
  let longest = 0;
  let began = performance.now();
  const end = (): void => {
    longest = Math.max(longest, performance.now() - began);
  };
  const pause = async (): Promise<void> => {
    end();
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
  const sliced = { ...tools, pause };
  await inSlices(mayHoldAChart(document, sliced), sliced);
  await pause();
  await inSlices(rootsIn(document, sliced), sliced);
  await pause();
  await readPageInSlices(document, sliced);
  end();
  return longest;
}

interface Axe {
  setup: (root: Element) => unknown;
  teardown: () => void;
}

/** Runs in the page, as `timeFirst`, many times over. */
function timeLater(rounds: number) {
  const { axe } = globalThis as unknown as { axe: Axe };
  const contestants = {
    read: (): unknown => globalThis.__reading.readHere(),
    text: (): unknown => document.body.innerText,
    walk: (): void => {
      const walker = document.createTreeWalker(document.body);
      while (walker.nextNode()) continue;
    },
    // What axe-core builds of a page before it applies a single rule.
    axe: (): void => {
      axe.setup(document.body);
      axe.teardown();
    },
  };
  const times = {
    nodes: 0,
    read: [] as number[],
    text: [] as number[],
    walk: [] as number[],
    axe: [] as number[],
  };
  for (let round = -3; round < rounds; round += 1) {
    for (const name of ['read', 'text', 'walk', 'axe'] as const) {
      if (name === 'axe' && round > 4) continue;
      document.body.style.paddingTop = `${Math.random()}px`;
      const start = performance.now();
      contestants[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  const all = document.createTreeWalker(document);
  while (all.nextNode()) times.nodes += 1;
  return times;
}
