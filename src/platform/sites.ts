/** The sites that the user has switched on: exactly those whose host permission is granted. */
import { browser } from './browser.ts';

const readerFile = 'content-scripts/reader.js';
const marksFile = 'marks.css';
const readerId = 'reader';

/** Match patterns such as `https://emr.example/*`. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(https?|\*):\/\/[^/]+\/\*$/.test(pattern));
}

export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Makes the reader run on the granted sites and nowhere else. */
export async function registerReader(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [readerId] });
  if (matches.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [readerId] });
    return;
  }
  const script = {
    id: readerId,
    js: [readerFile],
    css: [marksFile],
    matches,
    allFrames: true,
    // Editors live in about:blank and srcdoc frames; the polyfill's types do not know the key yet.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the reader in the open tabs of these sites: a grant or an update finds them without one. */
export async function injectReader(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && injectInto(id)));
}

/** Puts the reading into the one frame that has something to read. */
export const injectReading = (tabId: number, frameId: number): Promise<void> =>
  injectIntoFrame(tabId, frameId, 'reading.js');

/** Puts into a frame what finds again the fields that the user has pointed at. */
export const injectTaught = (tabId: number, frameId: number): Promise<void> =>
  injectIntoFrame(tabId, frameId, 'taught.js');

async function injectIntoFrame(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    // The frame has gone while it asked.
    .catch(() => undefined);
}

/** Puts the hands into every frame of a tab that may be reached; false where there is none. */
export const injectHands = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['hands.js'] }).then(
    () => true,
    () => false,
  );

/** What the outline of a frame's page is; nothing where the frame may not be reached or is not outermost. */
export async function takeOutline(tabId: number, frameId: number): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const [said] = await browser.scripting
    .executeScript({ target, files: ['reading.js', 'outline.js'] })
    .catch(() => []);
  return said?.result;
}

/** Runs the reader in all frames of one tab that may be reached; false where the browser forbids it. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [marksFile] });
    await browser.scripting.executeScript({ target, files: [readerFile] });
    return true;
  } catch {
    // A page of the browser's own, or a tab that has just gone.
    return false;
  }
}
