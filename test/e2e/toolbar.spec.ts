/** The toolbar button of the released build, on a site that is not switched on. */
import { join, resolve } from 'node:path';
import { startClinic } from '../ehr/server.ts';
import { shapePath } from '../ehr/shapes.ts';
import { expect, test } from './extension.ts';
import { evaluateIn, openProtocol, pressToolbarButton, type Protocol } from './protocol.ts';

const released = join(resolve(import.meta.dirname, '../..'), '.output/chrome-mv3');

async function onChart(run: (protocol: Protocol, url: string) => Promise<void>) {
  const clinic = await startClinic();
  const protocol = await openProtocol(released);
  const url = clinic.origin + shapePath('claimform', 'roe-neck');
  try {
    // The first run opens a page of its own, which would be the active one.
    const at = (end: string) => protocol.targets.find((target) => target.url.endsWith(end));
    await expect.poll(() => at('/welcome.html')?.targetId ?? '').not.toBe('');
    await protocol.send('Target.closeTarget', { targetId: at('/welcome.html')?.targetId });
    await protocol.send('Target.createTarget', { url });
    await expect
      .poll(() => evaluateIn(protocol, at(url), 'document.body?.innerText ?? ""'))
      .toContain('Jane Roe');
    await run(protocol, url);
  } finally {
    await protocol.close();
    await clinic.close();
  }
}

const press = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(name)})).click()`;

test('a page is checked once, and nothing is granted', async () => {
  await onChart(async (protocol, url) => {
    const popup = await pressToolbarButton(protocol, url);
    const words = () => evaluateIn(protocol, popup(), 'document.body.innerText');
    await expect.poll(words).toContain('not switched on here');
    await evaluateIn(protocol, popup(), press('Check this page once'));
    const panel = () => protocol.targets.find(({ type }) => type === 'iframe');
    await expect
      .poll(() =>
        evaluateIn(protocol, panel(), `document.querySelector('[data-patient]')?.dataset.patient`),
      )
      .toBe('Jane Roe');
    const worker = protocol.targets.find(({ type }) => type === 'service_worker');
    const granted = await evaluateIn(
      protocol,
      worker,
      'chrome.permissions.getAll().then(({ origins }) => origins.length)',
    );
    expect(granted).toBe('0');
  });
});

test('the native panel opens beside the page', async () => {
  await onChart(async (protocol, url) => {
    const popup = await pressToolbarButton(protocol, url);
    await expect
      .poll(() => evaluateIn(protocol, popup(), 'document.body.innerText'))
      .toContain('Open beside the page');
    await evaluateIn(protocol, popup(), press('Open beside the page'));
    const native = () => protocol.targets.find((target) => target.url.endsWith('/panel.html'));
    await expect
      .poll(() =>
        evaluateIn(protocol, native(), `document.querySelector('[data-state]')?.dataset.state`),
      )
      .toBe('empty');
  });
});
