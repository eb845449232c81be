/** The resident on the page: it watches, has the page read, docks the panel, and leaves when it is told to. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToReader } from '../../src/encounter/messages.ts';
import { admitToReader } from '../../src/messages/reader-door.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { isReadByAncestor } from '../../src/page/snapshot/frames.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { watch } from '../../src/page/watch.ts';
import { extension, openRoot } from '../../src/platform/reader-browser.ts';
import { keepPanel } from './panel.ts';
import { readingHere } from './reading.ts';
import { reporter } from './report.ts';
import { say } from './say.ts';
import { teaching } from './taught.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT would announce the script to the page.
  noScriptStartedPostMessage: true,
  main: (context) => {
    if (isReadByAncestor(document)) return;
    const leaving = new AbortController();
    context.onInvalidated(() => leaving.abort());
    reside(leaving);
  },
});

/** Scripts of the page set values without a word: while the user is at it, it is looked at again. */
const polling = (): boolean => document.hasFocus();

const tools: PageTools = { openRoot, now: () => performance.now() };

function reside(leaving: AbortController): void {
  const { signal } = leaving;
  const panel = keepPanel(signal);
  const read = reporter(tools, signal);
  const hearTeaching = teaching(tools, signal, read);
  hearBackground(signal, (message) => {
    if (message.kind === 'read') void read(message.afresh);
    if (message.kind === 'reveal') readingHere()?.reveal(document, tools, message);
    if (message.kind === 'dock') panel.place(message);
    if (message.kind === 'undock') panel.remove();
    if (message.kind === 'leave') leaving.abort();
    hearTeaching(message);
  });
  watch({ document, tools, signal, polling, changed: () => void read() });
  window.addEventListener('pagehide', () => say({ kind: 'gone' }), { signal });
  // Out of the back-forward cache the page is as it was, and the background has forgotten it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read(), { signal });
  void read();
}

/** The one listener of this context. It answers nothing: what is read is said in a message of its own. */
function hearBackground(signal: AbortSignal, hear: (message: ToReader) => void): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const admitted = admitToReader(message, sender, extension.runtime.id);
    if (admitted !== undefined) hear(admitted);
  };
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener));
}
