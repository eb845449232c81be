/** The browser as the reader sees it: without the polyfill, which would be a quarter of its size. */
import type { Browser } from 'webextension-polyfill';

interface Dom {
  readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null;
}

type ReaderBrowser = Pick<Browser, 'runtime'> & { readonly dom?: Dom };

const globals = globalThis as unknown as {
  readonly browser?: ReaderBrowser;
  readonly chrome: ReaderBrowser;
};

export const extension: ReaderBrowser = globals.browser ?? globals.chrome;

/** The root that an element hosts, closed ones too; null where it hosts none. */
export function openRoot(host: Element): ShadowRoot | null {
  // Chromium's throws for what is no HTML element; Firefox has the same as a method of elements.
  if (!(host instanceof HTMLElement)) return null;
  if (extension.dom !== undefined) return extension.dom.openOrClosedShadowRoot(host);
  return (host as Partial<{ openOrClosedShadowRoot: ShadowRoot }>).openOrClosedShadowRoot ?? null;
}
