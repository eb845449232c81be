/** The same job in real Firefox: read, judged, docked and in the sidebar. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startClinic } from '../ehr/server.ts';
import { shapePath } from '../ehr/shapes.ts';
import {
  dockedFrame,
  dockedHtml,
  launchFirefox,
  openOwn,
  openSidebar,
  press,
  shownText,
  sidebarHtml,
} from './firefox.ts';
import { oddPage } from './odd-page.ts';

/** The docked panel with all its parts unfolded. */
async function unfolded(page: Page): Promise<Frame> {
  await expect.poll(() => dockedHtml(page)).not.toBe('');
  const panel = await dockedFrame(page);
  if (!panel) throw new Error('There is no docked panel');
  await panel.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  return panel;
}

/** Does something in a Firefox of its own. */
async function inFirefox(act: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchFirefox();
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
}

test('in Firefox a field is pointed at, and read in every row', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(oddPage());
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  await inFirefox(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/visit`);
    const panel = await unfolded(page);
    expect(await dockedHtml(page)).not.toContain('data-line-units');
    await press(panel, 'Point at the units');
    await expect.poll(() => dockedHtml(page)).toMatch(/Point at [^<]* in the page/);
    await page.click('input[name="f2_0"]');
    await expect
      .poll(() => dockedHtml(page))
      .toMatch(/data-line-units="3"[\s\S]*data-line-units="1"/);
    const pressed = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(pressed.filter((kind) => kind !== 'pointermove')).toEqual([]);
  }).finally(() => server.close());
});

test('in Firefox a pack is copied, edited and kept', async () => {
  await inFirefox(async (browser) => {
    const settings = await openOwn(browser, 'options.html#payers');
    const summary = await settings.waitForSelector('#pack-medicare > summary');
    await summary?.click();
    const copy = await settings.waitForSelector(
      '::-p-xpath(//*[@id="pack-medicare"]//button[normalize-space()="Make a copy"])',
    );
    await copy?.click();
    await expect.poll(() => shownText(settings)).toContain('Editing “Medicare Part B (copy)”');
    const name = await settings.waitForSelector('#pack-field-name');
    await name?.click({ count: 3 });
    await settings.keyboard.type('Our Medicare');
    await expect.poll(() => shownText(settings)).toContain('Changes are not saved yet.');
    await press(settings, 'Save');
    await expect.poll(() => shownText(settings)).toContain('Saved. Open charts');

    const again = await openOwn(browser, 'options.html#payers');
    await expect.poll(() => shownText(again)).toContain('Our Medicare');
  });
});

test('in Firefox the structure of a page is shown with every text replaced', async () => {
  const clinic = await startClinic();
  try {
    await inFirefox(async (browser) => {
      const page = await browser.newPage();
      await page.goto(clinic.origin + shapePath('claimform', 'roe-neck'));
      await press(await unfolded(page), 'This page is read wrong');
      const shown = async (): Promise<string> => {
        const texts = await Promise.all((await browser.pages()).map(shownText));
        return texts.find((text) => text.includes('The structure of this page')) ?? '';
      };
      await expect.poll(shown).toContain('data-read="note.objective"');
      expect(await shown()).toContain('data-read="identity.patient"');
      expect(await shown()).not.toMatch(/\b(Jane|Roe|trapezius|97140|10482)\b/i);
    });
  } finally {
    await clinic.close();
  }
});

test('Firefox shows a chart docked and in its sidebar', async () => {
  const clinic = await startClinic();
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(clinic.origin + shapePath('openemr', 'roe-neck'));
    await openSidebar(browser);
    const wanted = [
      /data-patient="Jane Roe"/,
      /data-line-code="97140"/,
      /data-code="97140"[^>]*data-verdict="supported"/,
      /data-code="97112"[^>]*data-verdict="contradicted"/,
    ];
    // Of the bill's frame and the note's either may be read first.
    for (const html of [() => dockedHtml(page), () => sidebarHtml(browser)]) {
      await expect
        .poll(async () => {
          const shown = await html();
          return wanted.filter((one) => !one.test(shown));
        })
        .toEqual([]);
    }
  } finally {
    await browser.close();
    await clinic.close();
  }
});
