/** Nothing leaves the browser: asserted on every target, in the server's log, and in the built files. */
import { readFile } from 'node:fs/promises';
import { testBuild } from '../../src/cli/extension-browser.ts';
import { startClinic } from '../ehr/server.ts';
import { shapePath } from '../ehr/shapes.ts';
import { expect, test } from './extension.ts';
import { openProtocol, type Protocol } from './protocol.ts';

test('no target asks anything of anybody but what the chart itself asks of its host', async () => {
  const clinic = await startClinic();
  const protocol = await openProtocol();
  try {
    const url = clinic.origin + shapePath('claimform', 'roe-neck');
    await protocol.send('Target.createTarget', { url });
    await expect.poll(() => inPanel(protocol, shown)).toContain('3');
    await typeUnits(protocol, url);
    await expect.poll(() => inPanel(protocol, shown)).not.toContain('3');

    expect(protocol.targets.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['page', 'service_worker', 'iframe']),
    );
    // Chromium asks itself for its own pages.
    const ours = /^(chrome|chrome-extension|data|blob|about):/;
    const others = protocol.asked.filter((asked) => !ours.test(asked));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((asked) => !asked.startsWith(`${clinic.origin}/`))).toEqual([]);
    expect(clinic.log.filter(({ origin }) => origin?.includes('extension'))).toEqual([]);
    expect(new Set(clinic.log.map(({ host }) => host)).size).toBe(1);
  } finally {
    await protocol.close();
    await clinic.close();
  }
});

const shown = `[...document.querySelectorAll('[data-line-units]')].map((line) => line.dataset.lineUnits).join(' ')`;

async function inPanel({ targets, send }: Protocol, expression: string): Promise<string> {
  const panel = targets.find(({ type }) => type === 'iframe');
  if (panel === undefined) return '';
  const { result } = await send('Runtime.evaluate', { expression }, panel.session);
  return (result as { value?: string } | undefined)?.value ?? '';
}

/** As typing does: the value, then the event. */
async function typeUnits({ targets, send }: Protocol, url: string): Promise<void> {
  const page = targets.find((target) => target.type === 'page' && target.url === url);
  const expression = `
    const box = document.querySelector('[data-expect="line:1.units"]');
    box.value = '2';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));`;
  await send('Runtime.evaluate', { expression }, page?.session);
}

for (const script of ['content-scripts/reader.js', 'reading.js', 'outline.js']) {
  test(`the built ${script} has no network API in it`, async () => {
    const built = await readFile(`${testBuild}/${script}`, 'utf8');
    expect(built.length).toBeGreaterThan(1000);
    const api =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts)\b|new Image\b|\.src\s*=\s*["'`]https?:/;
    expect(api.exec(built)?.[0]).toBeUndefined();
  });
}
