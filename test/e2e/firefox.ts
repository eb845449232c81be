/**
 * Real Firefox with the built extension in it, through WebDriver BiDi: Playwright's own Firefox
 * cannot install extensions. The sidebar belongs to the browser's window and is read from there.
 */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../src/cli/browsers.ts';

const build = resolve(import.meta.dirname, '../../.output/firefox-mv3-test');
/** The extension's own address, which Firefox else makes up anew for each profile. */
const uuid = '5c1de000-0000-4000-8000-000000000001';
const sidebarId = 'codeside_codeside_example-sidebar-action';

export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'codeside@codeside.example': uuid }),
    },
  });
  await browser.installExtension(build);
  return browser;
}

/**
 * The HTML of the docked panel, once it holds a review; empty before. Its frame is told by what is in
 * it: Firefox gives its address as about:blank.
 */
export async function dockedHtml(page: Page): Promise<string> {
  const html = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.documentElement.outerHTML).catch(() => '')),
  );
  return html.find((one) => one.includes('data-state="ready"')) ?? '';
}

/** The docked panel's frame, once it holds a review. */
export async function dockedFrame(page: Page): Promise<Frame | undefined> {
  const held = await Promise.all(
    page.frames().map((frame) => frame.$('[data-state="ready"]').catch(() => null)),
  );
  return page.frames().find((_, at) => held[at]);
}

/** Presses a button by its words, once it is there. */
export async function press(where: Frame | Page, name: string): Promise<void> {
  const button = await where.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button?.click();
}

/** All that is shown; empty while a page loads. */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.textContent ?? '').catch(() => '');

/** Opens a page of the extension. Going there is never said to have ended, so what it shows is awaited. */
export async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
  return page;
}

/** Opens the extension's sidebar in the browser's window. */
export async function openSidebar(browser: Browser): Promise<void> {
  await inWindow(browser, `SidebarController.show(${JSON.stringify(sidebarId)}).then(() => '')`);
}

/** The HTML of the sidebar as it is now; empty before it has loaded. */
export async function sidebarHtml(browser: Browser): Promise<string> {
  return inWindow(browser, readSidebar);
}

/**
 * Runs in the browser's own window. The sidebar's document lives in another process, so a script is
 * sent there, and its answer awaited.
 */
const readSidebar = `new Promise((told) => {
  const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!inner?.messageManager) return told('');
  const name = 'sidebar-html-' + Math.random();
  const script = \`sendAsyncMessage('\${name}', content.document.documentElement.outerHTML)\`;
  inner.messageManager.addMessageListener(name, ({ data }) => told(data));
  inner.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

interface Connection {
  readonly send: (method: string, params: object) => Promise<{ result: unknown }>;
}

/** Evaluates an expression that promises a string, in the browser's window. */
async function inWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const evaluated = await connection.send('script.evaluate', {
    expression,
    target: { context: window },
    awaitPromise: true,
  });
  const { result } = evaluated.result as { result?: { value?: string } };
  return result?.value ?? '';
}
