/** Opens the browser's own side panel (Chromium) or sidebar (Firefox) beside the page. */
import { browser } from '../../src/platform/browser.ts';

/** The panel's own tab, asked for at once: the click that opens a native panel may wait for nothing. */
const here = browser.tabs?.getCurrent().then((tab) => tab?.id);
let tabId: number | undefined;
void here?.then((id) => {
  tabId = id;
});

/** Must be called in a click. A browser that refuses leaves the docked panel as it was. */
export function openNative(): void {
  const opened =
    browser.sidePanel !== undefined && tabId !== undefined
      ? browser.sidePanel.open({ tabId })
      : browser.sidebarAction?.open();
  void opened?.catch(() => undefined);
}
