/** The pages say what their chart says, in every frame and tab, and ask nobody else. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answersOf, answersOn, settled } from './answers.ts';
import type { Answer } from './answers.ts';
import { CHARTS } from './charts/index.ts';
import type { Chart } from './chart.ts';
import { startClinic } from './server.ts';
import type { Clinic } from './server.ts';
import { shapePath } from './shapes.ts';

const executablePath = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

let clinic: Clinic;
let browser: Browser;
let page: Page;
let troubles: string[] = [];

const open = async (path: string): Promise<void> => {
  await page.goto(clinic.origin + path);
  await settled(page.mainFrame());
};

/** The keys that a page shows which differ from the chart, and the chart's keys that it lacks. */
const mistakes = (answers: Answer[], chart: Chart, keys: RegExp): string[] => {
  const wanted = answersOf(chart);
  const shown = new Set(answers.map(([key]) => key));
  return [
    ...answers
      .filter(([key, value]) => wanted.get(key) !== value)
      .map(
        ([key, value]) => `${key}: ${JSON.stringify(value)} for ${JSON.stringify(wanted.get(key))}`,
      ),
    ...[...wanted.keys()]
      .filter((key) => keys.test(key) && !shown.has(key))
      .map((key) => `no ${key}`),
  ];
};

const IDENTITY = 'patient|born|record|date|payer|clinician';
const NOTE = 'section:.*';
const LINES = String.raw`line:\d+\.(code|units|diagnoses)|diagnosis:.*`;
const all = (...parts: string[]) => new RegExp(`^(${parts.join('|')})$`);

describe.skipIf(!executablePath)('the pages', () => {
  beforeAll(async () => {
    clinic = await startClinic();
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(clinic.origin) && !request.url().startsWith('data:')) {
        troubles.push(request.url());
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
    });
  });

  beforeEach(() => {
    troubles = [];
  });

  afterAll(async () => {
    await browser.close();
    await clinic.close();
  });

  it.each(
    CHARTS.filter((chart) => chart.shape !== 'spa').map((chart) => [chart.id, chart] as const),
  )('show %s in whole on one view', async (_id, chart) => {
    await open(shapePath(chart.shape, chart.id));
    const answers = await answersOn(page, chart);
    expect(mistakes(answers, chart, all(IDENTITY, NOTE, LINES))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it.each(
    CHARTS.filter((chart) => chart.shape === 'spa').map((chart) => [chart.id, chart] as const),
  )('show %s by halves', async (_id, chart) => {
    await open(shapePath('spa', chart.id));
    const note = await answersOn(page, chart);
    expect(mistakes(note, chart, all(IDENTITY, NOTE))).toEqual([]);
    expect(note.filter(([key]) => key.startsWith('line:'))).toEqual([]);
    await page.getByRole('tab', { name: 'Details & Billing' }).click();
    const bill = await answersOn(page, chart);
    expect(mistakes(bill, chart, all(IDENTITY, LINES))).toEqual([]);
    expect(bill.filter(([key]) => key.startsWith('section:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
