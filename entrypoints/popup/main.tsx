/** The toolbar button's page. Its clicks are the user's: a permission is asked for before any wait. */
import '../../src/view/tokens.css';
import '../../src/view/pages.css';
import '../../src/view/popup/popup.css';
import { render } from 'preact';
import type { FromPage } from '../../src/encounter/messages.ts';
import { originOf, sitePattern } from '../../src/messages/sender.ts';
import { browser } from '../../src/platform/browser.ts';
import { isGranted } from '../../src/platform/sites.ts';
import { Popup } from '../../src/view/popup/popup.tsx';

const root = document.getElementById('app');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id;
const origin = originOf(tab?.url);
const isWeb = origin?.startsWith('http') === true && tabId !== undefined;
const origins = isWeb ? [sitePattern(origin)] : [];

await show();

async function show(): Promise<void> {
  const isOn = isWeb && (await isGranted(sitePattern(origin)));
  const host = isWeb ? { host: new URL(origin).hostname } : {};
  if (root !== null) render(<Popup {...host} isOn={isOn} on={actions()} />, root);
}

function actions() {
  return {
    switchOn: () => after(browser.permissions.request({ origins })),
    switchOff: () => after(browser.permissions.remove({ origins })),
    checkOnce: () => after(say({ kind: 'check-once', tab: tabId ?? 0 })),
    openBeside: () => {
      const opened = browser.sidePanel?.open({ tabId: tabId ?? 0 }) ?? browser.sidebarAction.open();
      after(opened);
    },
    openOptions: () => after(browser.runtime.openOptionsPage()),
  };
}

/** What was asked for is done: the popup has nothing more to say. A refusal leaves it as it was. */
function after(done: Promise<unknown>): void {
  void done.then(
    () => window.close(),
    () => show(),
  );
}

function say(message: FromPage): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
