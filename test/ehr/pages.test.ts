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

  it('keep note and fee sheet in sibling quirks-mode frames, one of them not displayed', async () => {
    await open(shapePath('openemr', 'roe-neck'));
    const soap = page.frame('enctabs-2');
    const fees = page.frame('enctabs-3');
    expect([soap?.parentFrame(), soap?.parentFrame()?.parentFrame()]).toEqual([
      page.frame('enc'),
      page.mainFrame(),
    ]);
    expect(fees?.parentFrame()).toBe(soap?.parentFrame());
    expect(await soap?.evaluate(() => document.compatMode)).toBe('BackCompat');
    expect(await fees?.evaluate(() => document.compatMode)).toBe('BackCompat');
    expect(await soap?.evaluate(() => innerHeight > 0)).toBe(true);
    expect(await fees?.evaluate(() => innerHeight)).toBe(0);
  });

  it.each(['billed', 'deleted', 'struck'])(
    'give the same answers on a %s fee sheet',
    async (variant) => {
      const [chart] = CHARTS as [Chart];
      await open(`${shapePath('openemr', chart.id)}&variant=${variant}`);
      expect(mistakes(await answersOn(page, chart), chart, all(IDENTITY, NOTE, LINES))).toEqual([]);
      const trap = page.frame('enctabs-3')?.locator('[data-decoy="marked for deletion"]');
      expect(await trap?.count()).toBe(variant === 'billed' ? 0 : 1);
      const inputs = await page.frame('enctabs-3')?.locator('#selected_codes input').count();
      expect(inputs === 0).toBe(variant === 'billed');
    },
  );

  it('bring the fee sheet back with what was typed and one more row when a code is picked', async () => {
    const [chart] = CHARTS as [Chart];
    await open(`${shapePath('openemr', chart.id)}&tab=fees`);
    const fees = page.frame('enctabs-3');
    const before = fees?.url();
    const modifiers = fees?.locator('[name="bill[4][mod]"]');
    await modifiers?.fill('xs gp');
    await modifiers?.blur();
    expect(await modifiers?.inputValue()).toBe('XS:GP');
    await fees?.locator('#categories select').nth(2).selectOption('97110 Therapy');
    await fees?.waitForURL(/rde=1/);
    await settled(page.mainFrame());
    expect(fees?.url()).not.toBe(before);
    await fees?.locator('#categories select').nth(2).selectOption('97124 Therapy');
    await fees?.locator('[data-expect="line:4.code"]').waitFor();
    await settled(page.mainFrame());
    const answers = new Map(await answersOn(page, chart));
    expect(answers.get('line:1.modifiers')).toBe('XS GP');
    expect(answers.get('line:3.code')).toBe('97110');
    expect(answers.get('line:4.code')).toBe('97124');
    expect(answers.get('line:3.units')).toBe('1');
  });

  it('turn the note into its summary when it is saved', async () => {
    const [chart] = CHARTS as [Chart];
    await open(shapePath('openemr', chart.id));
    const soap = page.frame('enctabs-2');
    await soap?.locator('[name=plan]').fill('Discharge.\nCall if it returns.');
    await soap?.locator('[name=Submit]').click();
    await soap?.waitForURL(/summary/);
    await settled(page.mainFrame());
    const answers = new Map(await answersOn(page, chart));
    expect(answers.get('section:plan')).toBe('Discharge.\nCall if it returns.');
  });

  it('hold text in a blank frame of the top document until it is inserted', async () => {
    await open(shapePath('openemr', 'roe-neck'));
    const plan = page.frame('enctabs-2')?.locator('[name=plan]');
    await plan?.dblclick();
    const dialog = page.frame('textTemplate')?.locator('body');
    await dialog?.fill('Next visit in a week.');
    expect(await plan?.inputValue()).toContain('chin tucks');
    await page.getByRole('button', { name: 'Insert in Form' }).click();
    expect(await plan?.inputValue()).toBe('Next visit in a week.');
  });

  it('load another patient without a new page, when the test lets them', async () => {
    const other = CHARTS.find((chart) => chart.id === 'haddad-two-regions') as Chart;
    await open(shapePath('spa', 'roe-neck'));
    await page.evaluate(() => {
      Object.assign(window, {
        __hold: () => new Promise((let_go) => Object.assign(window, { __release: let_go })),
      });
    });
    await page.getByRole('link', { name: other.patient.name }).click();
    expect(page.url()).toContain('/spa/visits/haddad-two-regions/note');
    expect(await answersOn(page, other)).toEqual([]);
    await page.waitForFunction('window.__release');
    await page.evaluate('window.__release()');
    await settled(page.mainFrame());
    expect(mistakes(await answersOn(page, other), other, all(IDENTITY, NOTE))).toEqual([]);
  });

  it('show the old patient’s note under the new header while the app lags', async () => {
    await open(`${shapePath('spa', 'roe-neck')}&lag=body`);
    await page.evaluate(
      'window.__hold = () => new Promise((done) => { window.__release = done; })',
    );
    await page.getByRole('link', { name: 'Samir Haddad' }).click();
    await page.waitForFunction('window.__release');
    const answers = new Map(await answersOn(page, CHARTS[0] as Chart));
    expect(answers.get('patient')).toBe('Samir Haddad');
    expect(answers.get('section:plan')).toBe(CHARTS[0]?.note.plan);
    await page.evaluate('window.__release()');
    await settled(page.mainFrame());
  });

  it('keep an edit of the bill through a change of tab, drawn anew each time', async () => {
    const [chart] = CHARTS as [Chart];
    await open(`${shapePath('spa', chart.id)}&tab=billing`);
    const units = page.locator('[data-expect="line:1.units"]');
    const before = await units.getAttribute('id');
    await units.fill('2');
    await units.blur();
    expect(await units.getAttribute('id')).not.toBe(before);
    await page.getByRole('tab', { name: 'Note & Tasks' }).click();
    await page.getByRole('tab', { name: 'Details & Billing' }).click();
    expect(await units.inputValue()).toBe('2');
  });

  it('write units with their word where the bill is only read', async () => {
    const [chart] = CHARTS as [Chart];
    await open(`${shapePath('spa', chart.id)}&tab=billing&mode=read`);
    expect(await page.locator('[data-expect="line:1.units"]').textContent()).toBe('3 UN');
    expect(mistakes(await answersOn(page, chart), chart, all(IDENTITY, LINES))).toEqual([]);
  });

  it('lock the editors of a signed note', async () => {
    await open(shapePath('claimform', 'ellery-whiplash'));
    expect(await page.locator('.ql-editor[contenteditable=true]').count()).toBe(0);
    await open(shapePath('claimform', 'roe-neck'));
    expect(await page.locator('.ql-editor[contenteditable=true]').count()).toBe(4);
    await page.getByRole('button', { name: 'Sign & Lock' }).click();
    expect(await page.locator('.ql-editor[contenteditable=true]').count()).toBe(0);
  });
});
