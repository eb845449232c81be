/**
 * Real Firefox with the built extension in it, through WebDriver BiDi: Playwright's own Firefox
 * cannot install extensions. The sidebar belongs to the browser's window and is read from there.
 */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../src/cli/browsers.ts';

const build = resolve(import.meta.dirname, '../../.output/firefox-mv3-test');
const sidebarId = 'codeside_codeside_example-sidebar-action';

export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await browser.installExtension(build);
  return browser;
}

/** The docked panel. Its frame is told by what is in it: Firefox gives its address as about:blank. */
export async function dockedPanel(page: Page): Promise<Frame> {
  return page.waitForFrame(async (frame) =>
    frame
      .evaluate(() => document.querySelector('[data-state="ready"]') !== null)
      .catch(() => false),
  );
}

interface Evaluated {
  readonly result: { readonly type: string; readonly result?: { readonly value?: string } };
}

/** Opens the sidebar and gives its document's HTML, once it holds a review. */
export async function sidebarHtml(browser: Browser): Promise<string> {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const evaluated = (await connection.send('script.evaluate', {
    expression: `(${readSidebar.toString()})(${JSON.stringify(sidebarId)})`,
    target: { context: window },
    awaitPromise: true,
  })) as unknown as Evaluated;
  return evaluated.result.result?.value ?? '';
}

/** What the browser's own window has of it; runs there. */
interface BrowserWindow {
  readonly SidebarController: {
    show: (id: string) => Promise<void>;
    readonly browser: { readonly contentDocument: Document };
  };
}
interface RemoteBrowser extends Element {
  readonly messageManager: {
    loadFrameScript: (script: string, delayed: boolean) => void;
    addMessageListener: (name: string, listener: (message: { data: string }) => void) => void;
  };
}

async function readSidebar(id: string): Promise<string> {
  const { SidebarController } = globalThis as unknown as BrowserWindow;
  await SidebarController.show(id);
  const inside = SidebarController.browser.contentDocument;
  const panel = inside.getElementById('webext-panels-browser') as unknown as RemoteBrowser;
  const script = `
    const tell = () => {
      if (!content.document.querySelector('[data-state="ready"]')) return content.setTimeout(tell, 50);
      sendAsyncMessage('panel-html', content.document.documentElement.outerHTML);
    };
    tell();`;
  return new Promise((told) => {
    panel.messageManager.addMessageListener('panel-html', ({ data }) => told(data));
    panel.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, true);
  });
}
