/** A structure file opened again as the page it was made from: each part at an address of its own. */
import type { Page } from '@playwright/test';

const FRAME = /data-frame="own-address" srcdoc="([^"]*)"/g;

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');

/** The file with its frames as parts: by path, `/0` the file itself. */
function partsOf(html: string): Map<string, string> {
  const parts = new Map<string, string>();
  const add = (text: string): string => {
    const path = `/${parts.size}`;
    parts.set(path, '');
    parts.set(
      path,
      text.replace(FRAME, (_, inner: string) => `src="${add(plain(inner))}"`),
    );
    return path;
  };
  add(html);
  return parts;
}

const ORIGIN = 'http://structure.example';

export async function openStructure(page: Page, html: string): Promise<void> {
  const parts = partsOf(html);
  await page.unroute(`${ORIGIN}/**`);
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: parts.get(new URL(route.request().url()).pathname) ?? '',
    }),
  );
  await page.goto(`${ORIGIN}/0`, { waitUntil: 'load' });
}
