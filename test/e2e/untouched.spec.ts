/** Reading changes nothing in the host's page. */
import { chromium, type BrowserContext } from '@playwright/test';
import { ensureChromium } from '../../src/cli/browsers.ts';
import type { Clinic } from '../ehr/server.ts';
import { shapePath, type ShapeId } from '../ehr/shapes.ts';
import { expect, panelOf, test } from './extension.ts';

/** Opens a chart with a log of every change inside its body, edits a field, and gives the log. */
async function changesIn(context: BrowserContext, clinic: Clinic, shape: ShapeId, isRead: boolean) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const log: string[] = [];
    const nameOf = (node: Node): string => `${node.nodeName}.${(node as Element).className ?? ''}`;
    new MutationObserver((changes) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of changes) {
        if (!document.body?.contains(target)) continue;
        log.push(
          [type, nameOf(target), attributeName, addedNodes.length, removedNodes.length].join(' '),
        );
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { changes: log });
  });
  await page.goto(clinic.origin + shapePath(shape, 'roe-neck'));
  if (isRead) {
    const panel = await panelOf(page);
    await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  } else {
    await page.waitForLoadState('networkidle');
  }
  return page.evaluate(() => (window as unknown as { changes: string[] }).changes);
}

for (const shape of ['claimform', 'spa'] as const) {
  test(`${shape} changes with the extension just as it does without`, async ({
    context,
    clinic,
  }) => {
    const plain = await chromium.launch({
      executablePath: await ensureChromium(),
      args: ['--no-sandbox'],
    });
    const without = await changesIn(await plain.newContext(), clinic, shape, false);
    await plain.close();
    const withIt = await changesIn(context, clinic, shape, true);
    expect(withIt.length).toBeGreaterThan(0);
    expect(withIt).toEqual(without);
  });
}
