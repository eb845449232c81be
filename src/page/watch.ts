/** Watches a page for changes that matter to a reading, and says so once each has settled. */
import { documentAround, documentOf, filledByParent } from './snapshot/frames.ts';
import type { PageTools } from './tools.ts';

export interface Watched {
  document: Document;
  tools: PageTools;
  signal: AbortSignal;
  /** Called once for each change that has settled; never sooner than the idle time after it. */
  changed: () => void;
  /** While this gives true the page is also looked at every few seconds: scripts set values silently. */
  polling?: () => boolean;
}

/** How long the page must be quiet, and how long a restless page is put off, in milliseconds. */
const IDLE = 300;
const LONGEST = 2000;
const POLL = 4000;

/** Attributes by which pages show, lock or tick something. Styles change without end and are left out. */
const ATTRIBUTES = [
  'class',
  'hidden',
  'disabled',
  'readonly',
  'contenteditable',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'aria-hidden',
  'open',
];

interface Watch extends Watched {
  observer: MutationObserver;
  roots: Set<Node>;
  timer: number;
  /** When the first change of those that wait was seen; 0 where none waits. */
  since: number;
}

const win = (watch: Watch): Window => watch.document.defaultView ?? window;

function fire(watch: Watch): void {
  watch.timer = 0;
  watch.since = 0;
  if (watch.signal.aborted) return;
  attachAll(watch);
  watch.changed();
}

/** A keystroke costs one comparison and one timer; all else waits for the pause. */
function stir(watch: Watch): void {
  const now = watch.tools.now();
  if (watch.since === 0) watch.since = now;
  const left = Math.min(IDLE, Math.max(0, watch.since + LONGEST - now));
  const view = win(watch);
  if (watch.timer !== 0) view.clearTimeout(watch.timer);
  watch.timer = view.setTimeout(() => fire(watch), left);
}

function attach(root: Document | ShadowRoot, watch: Watch): void {
  if (watch.roots.has(root)) return;
  watch.roots.add(root);
  watch.observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const kind of ['input', 'change', 'blur', 'load']) {
    root.addEventListener(kind, () => stir(watch), {
      capture: true,
      passive: true,
      signal: watch.signal,
    });
  }
}

/** Roots inside a root: shadow roots of custom elements, and the frames that the page filled itself. */
function rootsIn(root: Document | ShadowRoot, tools: PageTools): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    const shadow = element.shadowRoot ?? (tag.includes('-') ? tools.openRoot(element) : null);
    if (shadow) found.push(shadow);
    if (tag !== 'iframe' && tag !== 'frame') continue;
    const inner = documentOf(element as HTMLIFrameElement);
    if (inner && filledByParent(element, inner)) found.push(inner);
  }
  return found;
}

/** Roots come and go with the page; those that went are forgotten, so that nothing is held of them. */
function attachAll(watch: Watch): void {
  for (const root of watch.roots) if (!isLive(root)) watch.roots.delete(root);
  const waiting: (Document | ShadowRoot)[] = [watch.document];
  for (let root = waiting.pop(); root; root = waiting.pop()) {
    attach(root, watch);
    waiting.push(...rootsIn(root, watch.tools));
  }
}

const isLive = (root: Node): boolean =>
  root.nodeType === 9 ? (root as Document).defaultView !== null : root.isConnected;

/** The patient's name often stands in a page around this one: its changes count here too. */
function watchAround(watch: Watch): void {
  for (let outer = documentAround(watch.document); outer; outer = documentAround(outer)) {
    watch.observer.observe(outer, { subtree: true, childList: true, characterData: true });
  }
}

function watchAddress(watch: Watch): void {
  const view = win(watch);
  const options = { signal: watch.signal };
  for (const kind of ['popstate', 'hashchange', 'pageshow']) {
    view.addEventListener(kind, () => stir(watch), options);
  }
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => stir(watch), options);
}

function poll(watch: Watch): void {
  const view = win(watch);
  const timer = view.setInterval(() => {
    if (watch.polling?.() && watch.timer === 0) watch.changed();
  }, POLL);
  watch.signal.addEventListener('abort', () => view.clearInterval(timer));
}

/**
 * Calls `changed` once for every change of the document, its roots and the frames it filled, 300 ms
 * after the last of a row and at most 2 s after the first. Ends with the signal. Holds roots to listen
 * at, never elements.
 */
export function watch(watched: Watched): void {
  if (watched.signal.aborted) return;
  const state: Watch = {
    ...watched,
    observer: new MutationObserver(() => stir(state)),
    roots: new Set(),
    timer: 0,
    since: 0,
  };
  attachAll(state);
  watchAround(state);
  watchAddress(state);
  poll(state);
  watched.signal.addEventListener('abort', () => {
    state.observer.disconnect();
    state.roots.clear();
    win(state).clearTimeout(state.timer);
  });
}
