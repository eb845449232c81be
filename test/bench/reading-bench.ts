/** Reading a large chart against a bare walk over its nodes and one `document.body.innerText`. */
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments } from '../../src/cli/extension-browser.ts';
import { withReader } from '../e2e/reading-page.ts';
import { median, table, type Result } from './measure.ts';

const sizes = [5_000, 50_000];

/** A chart in the midst of lists and tables, as EHR pages are made: about `nodes` nodes in all. */
function chartPage(nodes: number): string {
  const past = Array.from(
    { length: Math.round(nodes / 22) },
    (
      _,
      row,
    ) => `<tr><td>${row}</td><td><a href="#">Appointment</a></td><td><span>Room ${row % 9}</span></td>
      <td><b>Follow-up</b> visit, ${row % 60} min</td><td><input value="note ${row}"></td></tr>`,
  );
  return `<!doctype html><html lang="en-US"><body>
    <header><h1>Jane Roe</h1><p>DOB 04/12/1981 · Date of service 11/20/2026</p></header>
    <fieldset><legend>Objective</legend><textarea rows="6">MFR to R upper trapezius, 25 min.</textarea></fieldset>
    <table><tr><th>CPT</th><th>Units</th><th>Modifiers</th></tr>
    <tr><td>97140</td><td><input value="2"></td><td><input value="59 GP"></td></tr></table>
    <table>${past.join('')}</table></body></html>`;
}

export async function benchReading(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...quietArguments],
  });
  try {
    const tables: string[] = [];
    for (const nodes of sizes) {
      const page = await browser.newPage();
      // oxlint-disable-next-line no-await-in-loop -- pages one after the other, so that none disturbs another
      tables.push(await benchPage(page, nodes));
    }
    return tables.join('\n');
  } finally {
    await browser.close();
  }
}

async function benchPage(page: Page, nodes: number): Promise<string> {
  await page.setContent(chartPage(nodes));
  await withReader(page);
  const times = await page.evaluate(timeInPage, 15);
  const ours = median(times.read);
  const results: Result[] = [
    ['one reading, note, lines and identity', times.read],
    ['a bare TreeWalker pass', times.walk],
    ['document.body.innerText', times.text],
  ].map(([name, taken]) => {
    const ms = median(taken as number[]);
    return { name: String(name), median: ms, ratio: ours / ms };
  });
  return table(`Reading a page of ${times.nodes} nodes`, results);
}

/** Runs in the page. Each contestant finds the layout dirty, as after a change of the page. */
function timeInPage(rounds: number) {
  const walk = (): void => {
    const walker = document.createTreeWalker(document.body);
    while (walker.nextNode()) continue;
  };
  const read = (): unknown => globalThis.__reading.readHere();
  const text = (): unknown => document.body.innerText;
  const timed = (run: () => unknown): number => {
    document.body.style.paddingTop = `${Math.random()}px`;
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const times = { read: [] as number[], walk: [] as number[], text: [] as number[], nodes: 0 };
  for (let round = -3; round < rounds; round += 1) {
    const taken = { read: timed(read), walk: timed(walk), text: timed(text) };
    if (round < 0) continue;
    times.read.push(taken.read);
    times.walk.push(taken.walk);
    times.text.push(taken.text);
  }
  const all = document.createTreeWalker(document);
  while (all.nextNode()) times.nodes += 1;
  return times;
}
