/** Nothing leaves the browser: asserted on every target, in the server's log, and in the built files. */
import { readFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import { testBuild } from '../../src/cli/extension-browser.ts';
import { expect, panelOf, test } from './extension.ts';

test('no target asks anything of anybody but the chart of its own host', async ({
  openChart,
  context,
  clinic,
}) => {
  const asked: string[] = [];
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (cdp === undefined) throw new Error('no session with the browser');
  await watchEveryTarget(cdp, asked);
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  await page.locator('[data-expect="line:1.units"]').fill('2');
  await expect(panel.locator('[data-line-code="97140"]')).toHaveAttribute('data-line-units', '2');
  expect(asked.length).toBeGreaterThan(0);
  const ours = /^(chrome-extension|data|blob|about):/;
  expect(asked.filter((url) => !ours.test(url) && !url.startsWith(clinic.origin))).toEqual([]);
  expect(clinic.log.filter(({ origin }) => origin?.startsWith('chrome-extension'))).toEqual([]);
});

/** Reports every request of every page, frame and worker, those to come too. */
async function watchEveryTarget(cdp: CDPSession, asked: string[]): Promise<void> {
  cdp.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) {
      void cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: 1, method }),
      });
    }
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as {
      method?: string;
      params?: { request?: { url: string } };
    };
    if (method === 'Network.requestWillBeSent' && params?.request) asked.push(params.request.url);
  });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
}

test('the built reader has no network API in it', async () => {
  const reader = await readFile(`${testBuild}/content-scripts/reader.js`, 'utf8');
  expect(reader.length).toBeGreaterThan(1000);
  const api =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts)\b|new Image\b|\.src\s*=\s*["'`]https?:/;
  expect(api.exec(reader)?.[0]).toBeUndefined();
});
