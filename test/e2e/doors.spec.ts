/** The page can neither reach the panel nor speak to the worker. */
import type { Page } from '@playwright/test';
import { expect, extensionId, panelOf, test } from './extension.ts';

test('the page cannot reach the docked panel', async ({ openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  const reached = await page.evaluate(() => ({
    frames: window.length,
    roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
    text: document.documentElement.textContent.includes('What the note supports'),
    runtime: typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime,
  }));
  expect(reached).toEqual({ frames: 0, roots: 0, text: false, runtime: 'undefined' });
});

test('a panel opened with a guessed address shows nothing', async ({ openChart, context }) => {
  const page = await openChart('claimform', 'roe-neck');
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeAttached();
  const id = await extensionId(context);
  for (const address of [
    `chrome-extension://${id}/panel.html`,
    `chrome-extension://${id}/panel.html#aaaaaaaaaaaaaaaaaaaaaa`,
  ]) {
    const frame = await frameTo(page, address);
    expect(await frame.locator('[data-patient], [data-code]').count()).toBe(0);
  }
});

/** A frame of the page's own making, once it has loaded or was refused. */
async function frameTo(page: Page, address: string) {
  const name = `guess-${Math.random()}`;
  await page.evaluate(
    ([src, own]) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, name: own, onload: loaded, onerror: loaded });
        document.body.append(frame);
      }),
    [address, name],
  );
  const frame = page.frames().find((one) => one.name() === name);
  if (frame === undefined) throw new Error('the frame is not there');
  return frame;
}

test('forged messages are refused with a code and nothing else', async ({ context, openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  await panelOf(page);
  const id = await extensionId(context);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  const fragment = {
    identity: { patient: 'Forged', date: '2026-11-20' },
    origins: {},
    unread: [],
    visible: true,
  };
  const replies = await own.evaluate(
    async (forged) => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } };
        }
      ).chrome;
      return Promise.all(forged.map((message) => runtime.sendMessage(message)));
    },
    [
      { kind: 'fragment', fragment },
      { kind: 'docked', nonce: 'aaaaaaaaaaaaaaaaaaaaaa' },
      'wipe',
      null,
    ],
  );
  expect(replies).toEqual(replies.map(() => ({ ok: false, refused: 'not-understood' })));
});

test('a port that names a guessed nonce is closed', async ({ context, openChart }) => {
  const page = await openChart('claimform', 'roe-neck');
  await panelOf(page);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const told = await own.evaluate(
    () =>
      new Promise((done) => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: {
              runtime: { connect: (o: object) => { onDisconnect: Listen; onMessage: Listen } };
            };
          }
        ).chrome;
        interface Listen {
          addListener: (listener: (message: unknown) => void) => void;
        }
        const port = runtime.connect({ name: 'panel:aaaaaaaaaaaaaaaaaaaaaa' });
        port.onDisconnect.addListener(() => done('closed'));
        port.onMessage.addListener(done);
      }),
  );
  expect(told).toBe('closed');
});
