/**
 * Docks the panel beside a page: a frame of the extension in a closed shadow root, which no script of
 * the page can reach, on an element of our own outside of everything that the page calls its content.
 */
interface Placement {
  side: 'left' | 'right';
  /** CSS pixels, 280 to 720. */
  width: number;
  /** Only the badge is shown. */
  collapsed: boolean;
}

export interface Docking extends Placement {
  document: Document;
  /** The panel's address. */
  url: string;
  signal: AbortSignal;
}

export interface Dock {
  /** Another side, width, or folded to the badge and back; what is left out stays. */
  place: (placement: Partial<Placement>) => void;
  remove: () => void;
}

const NARROWEST = 280;
const WIDEST = 720;

/** Side of the badge with its margin for shadow and focus ring, in CSS pixels. */
const BADGE = 56;

/** How often a page may take the panel away before it is left alone. */
const MOST_RETURNS = 5;

const STYLE = `
:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;
background:none!important;overflow:visible!important;width:auto!important;height:auto!important;z-index:2147483647!important;
display:block!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important;color-scheme:normal!important}
iframe{position:fixed;top:0;bottom:0;height:100%;border:0;margin:0;padding:0;display:block;color-scheme:normal;background:none;
max-width:100vw}
iframe.shown{box-shadow:0 0 12px rgb(0 0 0/.18)}
iframe.badge{top:auto;bottom:16px;height:${BADGE}px}
@media print{:host{display:none!important}}
@media (prefers-reduced-motion:no-preference){iframe{transition:none}}`;

const clamped = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

function styled(frame: HTMLIFrameElement, { side, width, collapsed }: Placement): void {
  frame.className = collapsed ? 'badge' : 'shown';
  frame.style.width = `${collapsed ? BADGE : clamped(width)}px`;
  frame.style.left = side === 'left' ? (collapsed ? '16px' : '0') : 'auto';
  frame.style.right = side === 'right' ? (collapsed ? '16px' : '0') : 'auto';
}

/** What happens in the panel is no event of the page's. */
const EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup wheel keydown keyup keypress focusin focusout contextmenu touchstart touchend'.split(
    ' ',
  );

function isolate(host: HTMLElement, signal: AbortSignal): void {
  for (const kind of EVENTS) {
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
  }
}

/** A random name with a dash: pages cannot style or look for what they cannot foretell. */
function hostName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `${[...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}-x`;
}

interface Parts {
  host: HTMLElement;
  frame: HTMLIFrameElement;
}

function build(document: Document, url: string): Parts {
  const host = document.createElement(hostName());
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const frame = document.createElement('iframe');
  frame.title = 'Codeside';
  frame.setAttribute('allow', '');
  frame.referrerPolicy = 'no-referrer';
  // The address is set before the frame is in the page: no blank document of the page's origin is ever in it.
  frame.src = url;
  root.append(style, frame);
  return { host, frame };
}

/** The top layer keeps the panel above the page's own; where there is none, the z-index has to do. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

/** Puts the host back where the page took it out, a bounded number of times. */
function keep(document: Document, host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    if ((returns += 1) > MOST_RETURNS) return observer.disconnect();
    append(document, host);
  });
  observer.observe(document, { childList: true });
  if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function append(document: Document, host: HTMLElement): void {
  document.documentElement.append(host);
  raise(host);
}

/**
 * Shows the panel. It stays until `remove` or the signal; a page that takes it out gets it back five
 * times. Nothing of the page is moved or restyled.
 */
export function dock({ document, url, signal, ...first }: Docking): Dock {
  const { host, frame } = build(document, url);
  const leaving = new AbortController();
  let now: Placement = first;
  const place = (placement: Partial<Placement>): void => {
    now = { ...now, ...placement };
    styled(frame, now);
  };
  const remove = (): void => {
    leaving.abort();
    host.remove();
  };
  place({});
  isolate(host, leaving.signal);
  append(document, host);
  keep(document, host, leaving.signal);
  signal.addEventListener('abort', remove, { once: true });
  return { place, remove };
}
