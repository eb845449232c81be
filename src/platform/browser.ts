/**
 * The browser, for the background and the pages. The polyfill makes Chrome 120–147 answer a returned
 * promise, which from 148 on Chrome does itself: when `minimum_chrome_version` passes 148, this
 * file becomes one line. The reader does without it (10 kB).
 */
import polyfill, { type Browser, type Runtime } from 'webextension-polyfill';

/** What the polyfill's types lack. */
interface Newer {
  readonly sidePanel?: {
    open: (options: { tabId: number }) => Promise<void>;
    setPanelBehavior: (behavior: { openPanelOnActionClick: boolean }) => Promise<void>;
  };
}

export const browser: Browser & Newer = polyfill;

export type Port = Runtime.Port;

/** Our own id and origin, as the doors want them. */
export function own(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}
