/** The same job in real Firefox: read, judged, docked and in the sidebar. */
import { expect, test } from '@playwright/test';
import { startClinic } from '../ehr/server.ts';
import { shapePath } from '../ehr/shapes.ts';
import { dockedHtml, launchFirefox, openSidebar, sidebarHtml } from './firefox.ts';

test('Firefox shows a chart docked and in its sidebar', async () => {
  const clinic = await startClinic();
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(clinic.origin + shapePath('openemr', 'roe-neck'));
    await expect.poll(() => dockedHtml(page)).toContain('data-line-code="97140"');
    const docked = await dockedHtml(page);
    await openSidebar(browser);
    await expect.poll(() => sidebarHtml(browser)).toContain('data-line-code="97140"');
    const sidebar = await sidebarHtml(browser);
    for (const html of [docked, sidebar]) {
      expect(html).toContain('data-patient="Jane Roe"');
      expect(html).toMatch(/data-code="97140"[^>]*data-verdict="supported"/);
      expect(html).toMatch(/data-code="97112"[^>]*data-verdict="contradicted"/);
    }
  } finally {
    await browser.close();
    await clinic.close();
  }
});
