/** The pages say what their chart says, in every frame and view, and ask nobody else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersOf, answersOn, missingFrom } from './answers.ts';
import type { Answer } from './answers.ts';
import { chartById, CHARTS } from './charts/index.ts';
import type { Chart } from './chart.ts';
import { chromiumPath, openClinic, settled } from './in-browser.ts';
import type { ClinicInBrowser } from './in-browser.ts';
import { shapePath, SHAPES } from './shapes.ts';
import type { ShapeId } from './shapes.ts';

// A real browser on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: ClinicInBrowser;

beforeAll(async () => {
  if (chromiumPath) browser = await openClinic();
});

beforeEach(() => {
  browser?.troubles.splice(0);
});

afterAll(() => browser?.close());

const chartOf = (id: string): Chart => {
  const chart = chartById(id);
  if (!chart) throw new Error(`There is no chart ${id}`);
  return chart;
};

const demo = chartOf('roe-neck');

/** The answers that differ from the chart. */
const wrong = (answers: Answer[], chart: Chart): string[] => {
  const wanted = answersOf(chart);
  return answers
    .filter(([key, value]) => wanted.get(key) !== value)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
};

const shownIn = async (shape: ShapeId, chart: Chart, query: string): Promise<Answer[]> => {
  const shown: Answer[] = [];
  for (const view of SHAPES[shape].views.keys()) {
    await browser.open(shapePath(shape, chart.id, view) + query);
    shown.push(...(await answersOn(browser.page, chart)));
  }
  return shown;
};

/** What the views of a shape get wrong or leave out between them, and what troubled the browser. */
const mistakes = async (shape: ShapeId, chart: Chart, query = ''): Promise<string[]> => {
  const shown = await shownIn(shape, chart, query);
  const missing = missingFrom(new Set(shown.map(([key]) => key)), chart, SHAPES[shape].lacks);
  return [...wrong(shown, chart), ...missing.map((key) => `no ${key}`), ...browser.troubles];
};

/** Charts that try every shape: the demonstration, and a signed one. */
const tried = (Object.keys(SHAPES) as ShapeId[]).flatMap((shape) =>
  ['roe-neck', 'jessup-knee']
    .filter((id) => chartOf(id).shape !== shape)
    .map((id): [ShapeId, string] => [shape, id]),
);

describe.skipIf(!chromiumPath)('a chart', () => {
  it.each(CHARTS.map((chart) => [chart.shape, chart.id] as const))(
    'stands whole in %s: %s',
    async (shape, id) => {
      expect(await mistakes(shape, chartOf(id))).toEqual([]);
    },
  );

  it.each(tried)('can be shown in %s: %s', async (shape, id) => {
    expect(await mistakes(shape, chartOf(id))).toEqual([]);
  });

  it.each([
    ['openemr', 'dates=us'],
    ['openemr', 'tab=fees'],
    ['openemr', 'variant=billed'],
    ['openemr', 'variant=deleted'],
    ['openemr', 'variant=struck'],
    ['claimform', 'variant=lists'],
    ['spa', 'mode=read'],
    ['chips', 'mode=edit'],
    ['checklist', 'variant=zero'],
    ['checklist', 'tab=plan'],
    ['frames', 'variant=same'],
    ['openmrs', 'search=open'],
    ['openemr', 'product=librehealth'],
  ] as const)('gives the same answers in %s with %s', async (shape, query) => {
    expect(await mistakes(shape, demo, `&${query}`)).toEqual([]);
  });
});

describe.skipIf(!chromiumPath)('the frame-based EHR', () => {
  const frame = (name: string) => {
    const found = browser.page.frame(name);
    if (!found) throw new Error(`There is no frame ${name}`);
    return found;
  };

  it('keeps note and fee sheet in sibling quirks-mode frames, one of them not displayed', async () => {
    await browser.open(shapePath('openemr', demo.id));
    const [soap, fees] = [frame('enctabs-2'), frame('enctabs-3')];
    expect(soap.parentFrame()).toBe(frame('enc'));
    expect(fees.parentFrame()).toBe(frame('enc'));
    expect(frame('enc').parentFrame()).toBe(browser.page.mainFrame());
    const looks = () => [document.compatMode, innerHeight > 0];
    expect(await soap.evaluate(looks)).toEqual(['BackCompat', true]);
    expect(await fees.evaluate(looks)).toEqual(['BackCompat', false]);
  });

  it('has no box at all on a billed fee sheet, and a ticked one on a deleted row', async () => {
    await browser.open(`${shapePath('openemr', demo.id)}&variant=billed`);
    expect(await frame('enctabs-3').locator('#selected_codes input').count()).toBe(0);
    await browser.open(`${shapePath('openemr', demo.id)}&variant=deleted`);
    const row = frame('enctabs-3').locator('[data-decoy="marked for deletion"]');
    expect(await row.locator('[name$="[del]"]').isChecked()).toBe(true);
    expect(await row.locator('del').count()).toBe(0);
  });

  it('comes back with what was typed and one more row for each code picked', async () => {
    await browser.open(`${shapePath('openemr', demo.id)}&tab=fees`);
    const fees = frame('enctabs-3');
    const modifiers = fees.locator('[name="bill[4][mod]"]');
    await modifiers.fill('xs gp');
    await modifiers.blur();
    expect(await modifiers.inputValue()).toBe('XS:GP');
    const therapy = fees.locator('#categories select').nth(2);
    await therapy.selectOption('97110 Therapy');
    await fees.locator('[data-expect="line:3.code"]').waitFor();
    expect(fees.url()).toContain('rde=1');
    await therapy.selectOption('97124 Therapy');
    await fees.locator('[data-expect="line:4.code"]').waitFor();
    await settled(browser.page.mainFrame());
    const answers = new Map(await answersOn(browser.page, demo));
    const read = ['line:1.modifiers', 'line:3.code', 'line:3.units', 'line:4.code'];
    expect(read.map((key) => answers.get(key))).toEqual(['XS GP', '97110', '1', '97124']);
  });

  it('turns the note into its summary when it is saved', async () => {
    await browser.open(shapePath('openemr', demo.id));
    const soap = frame('enctabs-2');
    await soap.locator('[name=plan]').fill('Discharge.\nCall if it returns.');
    await soap.locator('[name=Submit]').click();
    await soap.waitForURL(/summary/);
    await settled(browser.page.mainFrame());
    const answers = new Map(await answersOn(browser.page, demo));
    expect(answers.get('section:plan')).toBe('Discharge.\nCall if it returns.');
  });

  it('holds text in a blank frame of the top document until it is inserted', async () => {
    await browser.open(shapePath('openemr', demo.id));
    const plan = frame('enctabs-2').locator('[name=plan]');
    await plan.dblclick();
    await frame('textTemplate').locator('body').fill('Next visit in a week.');
    expect(await plan.inputValue()).toBe(demo.note.plan);
    await browser.page.getByRole('button', { name: 'Insert in Form' }).click();
    expect(await plan.inputValue()).toBe('Next visit in a week.');
  });

  it('names the next patient on top before the frames have followed', async () => {
    await browser.open(shapePath('openemr', demo.id));
    const recent = browser.page.getByLabel('Recent');
    await recent.selectOption('Miho Tanaka');
    expect(await browser.page.locator('[data-expect=patient]').first().textContent()).toBe(
      'Miho Tanaka',
    );
    await settled(browser.page.mainFrame());
    const chart = chartOf('tanaka-same-region');
    expect(wrong(await answersOn(browser.page, chart), chart)).toEqual([]);
  });
});

describe.skipIf(!chromiumPath)('the single-page app', () => {
  const other = chartOf('haddad-two-regions');

  /** The next patient waits until `release`. */
  const holdBack = () =>
    browser.page.evaluate(
      'window.__hold = () => new Promise((done) => { window.__release = done; })',
    );

  const release = async () => {
    await browser.page.waitForFunction('window.__release');
    await browser.page.evaluate('window.__release()');
    await settled(browser.page.mainFrame());
  };

  it('never has note and bill in the document together', async () => {
    const has = (key: RegExp, answers: Answer[]) => answers.some(([name]) => key.test(name));
    await browser.open(shapePath('spa', demo.id));
    const note = await answersOn(browser.page, demo);
    await browser.page.getByRole('tab', { name: 'Details & Billing' }).click();
    const bill = await answersOn(browser.page, demo);
    expect([has(/^section/, note), has(/^line/, note)]).toEqual([true, false]);
    expect([has(/^section/, bill), has(/^line/, bill)]).toEqual([false, true]);
  });

  it('loads another patient without a new page, when the test lets them', async () => {
    await browser.open(shapePath('spa', demo.id));
    await holdBack();
    await browser.page.getByRole('link', { name: other.patient.name }).click();
    expect(browser.page.url()).toContain('/spa/visits/haddad-two-regions/note');
    expect(await answersOn(browser.page, other)).toEqual([]);
    await release();
    const answers = await answersOn(browser.page, other);
    expect(wrong(answers, other)).toEqual([]);
    expect(answers.map(([key]) => key)).toContain('section:objective');
  });

  it('shows the old patient’s note under the new header while the app lags', async () => {
    await browser.open(`${shapePath('spa', demo.id)}&lag=body`);
    await holdBack();
    await browser.page.getByRole('link', { name: other.patient.name }).click();
    const answers = new Map(await answersOn(browser.page, demo));
    expect(answers.get('patient')).toBe(other.patient.name);
    expect(answers.get('section:plan')).toBe(demo.note.plan);
    await release();
    expect(wrong(await answersOn(browser.page, other), other)).toEqual([]);
  });

  it('brings the new note under the old header when told to', async () => {
    await browser.open(`${shapePath('spa', demo.id)}&lag=old-header`);
    await holdBack();
    await browser.page.getByRole('link', { name: other.patient.name }).click();
    await browser.page.waitForFunction('window.__release');
    await browser.page.evaluate('window.__release(); window.__release = undefined');
    await browser.page.locator('[data-expect="section:plan"]').waitFor();
    const answers = new Map(await answersOn(browser.page, demo));
    expect(answers.get('patient')).toBe(demo.patient.name);
    expect(answers.get('section:plan')).toBe(other.note.plan);
    await release();
    expect(wrong(await answersOn(browser.page, other), other)).toEqual([]);
  });

  it('keeps an edit of the bill through a change of tab, drawn anew each time', async () => {
    await browser.open(shapePath('spa', demo.id, 1));
    const units = browser.page.locator('[data-expect="line:1.units"]');
    const before = await units.getAttribute('id');
    await units.fill('2');
    await units.blur();
    expect(await units.getAttribute('id')).not.toBe(before);
    await browser.page.getByRole('tab', { name: 'Note & Tasks' }).click();
    await browser.page.getByRole('tab', { name: 'Details & Billing' }).click();
    expect(await units.inputValue()).toBe('2');
  });

  it('writes units with their word where the bill is only read', async () => {
    await browser.open(`${shapePath('spa', demo.id, 1)}&mode=read`);
    expect(await browser.page.locator('[data-expect="line:1.units"]').textContent()).toBe('3 UN');
  });
});

describe.skipIf(!chromiumPath)('the other shapes', () => {
  it('lock the rich-text editors of a signed note', async () => {
    const open = browser.page.locator('.ql-editor[contenteditable=true]');
    await browser.open(shapePath('claimform', 'ellery-whiplash'));
    expect(await open.count()).toBe(0);
    await browser.open(shapePath('claimform', demo.id));
    expect(await open.count()).toBe(4);
    await browser.page.getByRole('button', { name: 'Sign & Lock' }).click();
    expect(await open.count()).toBe(0);
  });

  it('put the bill on another origin and the assessment out of reach', async () => {
    await browser.open(shapePath('frames', demo.id));
    const reach = await browser.page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument !== null),
    );
    expect(reach).toEqual([true, true, false, false]);
  });

  it('keep the plan and the bill in closed shadow roots', async () => {
    await browser.open(shapePath('shadow', demo.id));
    const roots = await browser.page.evaluate(() =>
      [...document.querySelectorAll('note-section, billing-lines')].map(
        (host) => host.shadowRoot !== null,
      ),
    );
    expect(roots).toEqual([true, true, true, false, false]);
  });

  it('build the rows of the grid anew after a change', async () => {
    await browser.open(shapePath('grid', demo.id));
    const units = browser.page.locator('[data-expect="line:1.units"]');
    const before = await units.elementHandle();
    await units.fill('2');
    await units.blur();
    expect(await before?.evaluate((box) => box.isConnected)).toBe(false);
    expect(await units.inputValue()).toBe('2');
  });
});
