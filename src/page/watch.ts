/** Watches a page for changes that matter to a reading, and says so once each has settled. */
import { inSlices } from './slices.ts';
import { documentAround } from './snapshot/frames.ts';
import { rootsIn } from './snapshot/roots.ts';
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
/** How long a user who types without a pause is left alone: a read would fall between two keystrokes. */
const LONGEST_TYPING = 10_000;
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
  /** When the user's own hand last changed a field. */
  typed: number;
}

const win = (at: Watch): Window => at.document.defaultView ?? window;

/** Roots that came with the change are listened at before it is told of: of later ones nothing is missed. */
async function fire(at: Watch): Promise<void> {
  at.timer = 0;
  at.since = 0;
  if (at.signal.aborted) return;
  await inSlices(attachAll(at), at.tools, at.signal);
  if (!at.signal.aborted) at.changed();
}

/** A keystroke costs one comparison and one timer; all else waits for the pause. */
function stir(at: Watch): void {
  const now = at.tools.now();
  if (at.since === 0) at.since = now;
  const left = Math.min(IDLE, Math.max(0, latest(at) - now));
  const view = win(at);
  if (at.timer !== 0) view.clearTimeout(at.timer);
  at.timer = view.setTimeout(() => void fire(at), left);
}

/** What a script or another's hand changes is told of sooner than what the user is still typing. */
const latest = ({ since, typed }: Watch): number =>
  Math.max(since + LONGEST, Math.min(typed + IDLE, since + LONGEST_TYPING));

/** Events of scripts are not trusted: a page may fire `input` without end. */
function hear({ type, isTrusted }: Event, at: Watch): void {
  if (type === 'input' && isTrusted) at.typed = at.tools.now();
  stir(at);
}

function attach(root: Document | ShadowRoot, at: Watch): void {
  if (at.roots.has(root)) return;
  at.roots.add(root);
  at.observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const kind of ['input', 'change', 'blur', 'load']) {
    root.addEventListener(kind, (event) => hear(event, at), {
      capture: true,
      passive: true,
      signal: at.signal,
    });
  }
}

/** Roots come and go with the page; those that went are forgotten, so that nothing is held of them. */
function* attachAll(at: Watch): Generator<void, void> {
  for (const root of at.roots) if (!isLive(root)) at.roots.delete(root);
  const waiting: (Document | ShadowRoot)[] = [at.document];
  for (let root = waiting.pop(); root; root = waiting.pop()) {
    attach(root, at);
    waiting.push(...(yield* rootsIn(root, at.tools)));
  }
}

const isLive = (root: Node): boolean =>
  root.nodeType === 9 ? (root as Document).defaultView !== null : root.isConnected;

/** The patient's name often stands in a page around this one: its changes count here too. */
function watchAround(at: Watch): void {
  for (let outer = documentAround(at.document); outer; outer = documentAround(outer)) {
    at.observer.observe(outer, { subtree: true, childList: true, characterData: true });
  }
}

function watchAddress(at: Watch): void {
  const view = win(at);
  const options = { signal: at.signal };
  for (const kind of ['popstate', 'hashchange', 'pageshow']) {
    view.addEventListener(kind, () => stir(at), options);
  }
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => stir(at), options);
}

function poll(at: Watch): void {
  const view = win(at);
  const timer = view.setInterval(() => {
    if (at.polling?.() && at.timer === 0) at.changed();
  }, POLL);
  at.signal.addEventListener('abort', () => view.clearInterval(timer));
}

/**
 * Calls `changed` once for every change of the document, its roots and the frames it filled, 300 ms
 * after the last of a row and at most 2 s after the first, or 10 s where the user types all the while.
 * Ends with the signal. Holds roots to listen at, never elements.
 */
export function watch(watched: Watched): void {
  if (watched.signal.aborted) return;
  const state: Watch = {
    ...watched,
    observer: new MutationObserver(() => stir(state)),
    roots: new Set(),
    timer: 0,
    since: 0,
    typed: -Infinity,
  };
  void inSlices(attachAll(state), state.tools, state.signal);
  watchAround(state);
  watchAddress(state);
  poll(state);
  watched.signal.addEventListener('abort', () => {
    state.observer.disconnect();
    state.roots.clear();
    win(state).clearTimeout(state.timer);
  });
}
