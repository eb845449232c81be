/** What the extension adds to a keystroke in a long note, out of a trace of the page's main thread. */
import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from '../../src/cli/extension-browser.ts';
import { panelOf } from '../e2e/extension.ts';
import { typedIn, type Typed } from './keystrokes.ts';
import { chartWithNote, LETTERS, NODES, type Place } from './long-note.ts';
import { percentile } from './measure.ts';
import { traced } from './trace.ts';

/** Rounds of keystrokes without a pause, and a pause after each: 400 keystrokes in all. */
const ROUNDS = 8;
const KEYSTROKES = 51;
/** From key to key, and how long the reader waits for a pause, in milliseconds. */
const PACE = 100;
const IDLE = 300;
/** In a pause so long, in milliseconds, the read that it allows is made. */
const PAUSE = 1_000;

/** Any address at which the test build runs; the page is made up here. */
const ADDRESS = 'http://127.0.0.1/visit';

export async function benchTyping(): Promise<string> {
  const context = await launchWithExtension();
  try {
    return [
      `Typing in a note of ${LETTERS} characters on a chart of ${NODES} nodes, a key every ${PACE} ms:`,
      '  processor time on the main thread, from one key to the next, in milliseconds',
      `  ${'place'.padEnd(9)} what                            median    95 %     most`,
      rowsOf('textarea', await typing(context, 'textarea')),
      rowsOf('editor', await typing(context, 'editor')),
    ].join('\n');
  } finally {
    await context.close();
  }
}

async function typing(context: BrowserContext, place: Place): Promise<Typed[]> {
  const page = await openedChart(context, place);
  const rounds: Typed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one hand types
    rounds.push(typedIn(await traced(page, () => typeAndPause(page)), IDLE));
  }
  await page.close();
  return rounds;
}

async function openedChart(context: BrowserContext, place: Place): Promise<Page> {
  const page = await context.newPage();
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: chartWithNote(place) }),
  );
  await page.goto(ADDRESS);
  const panel = await panelOf(page);
  await panel.locator('[data-state="ready"]').waitFor({ state: 'attached' });
  await page.locator('#note').click();
  return page;
}

async function typeAndPause(page: Page): Promise<void> {
  await page.keyboard.type('gentle '.repeat(KEYSTROKES).slice(0, KEYSTROKES), { delay: PACE });
  await page.waitForTimeout(IDLE + PAUSE);
}

/** Median, 95th percentile and maximum. */
const figuresOf = (all: readonly number[]): number[] =>
  [0.5, 0.95, 1].map((part) => percentile(all, part));

function rowsOf(place: Place, rounds: readonly Typed[]): string {
  const strokes = rounds.flatMap((round) => round.strokes);
  const late = rounds.reduce((count, round) => count + round.late, 0);
  const ours = figuresOf(strokes.map((stroke) => stroke.ours));
  const rest = figuresOf(strokes.map((stroke) => stroke.rest));
  const ratios = ours.map((ms, at) => ms / (rest[at] ?? NaN));
  const row = (what: string, figures: readonly number[]): string =>
    `  ${place.padEnd(9)} ${what.padEnd(28)}${figures.map((ms) => ms.toFixed(2).padStart(9)).join('')}`;
  return [
    row("the extension's scripts", ours),
    row("the browser's own handling", rest),
    row("ours / the browser's own", ratios),
    row('in the pause after, in all', figuresOf(rounds.map(({ pause }) => pause.ours))),
    row('and its longest slice', figuresOf(rounds.map(({ pause }) => pause.longest))),
    `  ${place.padEnd(9)} (${strokes.length} keystrokes; ${late} more came too late to count)`,
  ].join('\n');
}
