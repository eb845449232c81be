/**
 * What the user sees while pointing: frames around places and a box of words, in a closed shadow root
 * of our own beside the page's body. Nothing in the page is marked.
 */

/** What the box says: a title, what stands in the place, what to do, and names to choose from. */
interface Words {
  title: string;
  value?: string;
  hint: string;
  groups?: readonly NameGroup[];
}

export interface NameGroup {
  title: string;
  names: readonly { id: string; text: string }[];
}

export interface Board {
  /** True for what is the board's own. */
  holds: (node: EventTarget | null) => boolean;
  /** Words near the first of these places, all of them framed. */
  show: (words: Words, places: readonly DOMRect[]) => void;
  /** Frames put where their places are now. */
  place: (places: readonly DOMRect[]) => void;
  hide: () => void;
  focus: () => void;
  /** Moves among the names; the one reached is marked, and told. */
  step: (by: number) => void;
  /** The id of the name that is marked. */
  marked: () => string | undefined;
  remove: () => void;
}

const STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;margin:0!important;padding:0!important;border:0!important;
width:auto!important;height:auto!important;max-width:none!important;max-height:none!important;background:none!important;overflow:visible!important;
z-index:2147483647!important;display:block!important;visibility:visible!important;opacity:1!important;pointer-events:none!important}
*{box-sizing:border-box}
.frame{position:fixed;border:2px solid #0d6b5f;outline:2px solid #fff;background:rgb(13 107 95/.14);border-radius:3px;pointer-events:none}
.words{--ground:#fff;--text:#16191d;--text-2:#474e59;--edge:#868c95;--quote:#e0f0ee;--accent:#0d6b5f;--on:#fff;
position:fixed;width:min(320px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;padding:10px 12px;background:var(--ground);color:var(--text);
border:1px solid var(--edge);border-radius:8px;box-shadow:0 4px 16px rgb(0 0 0/.25);font:13px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;
pointer-events:none;text-align:start}
.words:focus{outline:none}
.words.asks{pointer-events:auto}
h2,p{margin:0;font:inherit}
h2{font-weight:650}
.value{margin:4px 0;padding:2px 6px;background:var(--quote);border-radius:4px;overflow-wrap:anywhere;white-space:pre-line}
.hint,.group{color:var(--text-2)}
.group{margin:8px 0 2px;font-size:12px;font-weight:600}
.names{display:flex;flex-wrap:wrap;gap:4px}
button{min-height:26px;padding:2px 9px;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:6px;cursor:pointer}
button:hover{background:var(--quote)}
button.marked,button:focus-visible{background:var(--accent);border-color:var(--accent);color:var(--on);outline:none}
@media (prefers-color-scheme:dark){.words{--ground:#1c1f23;--text:#eef0f2;--text-2:#b7bdc5;--edge:#737b86;--quote:#173430;--accent:#5cc4b5;--on:#0d1a18}
.frame{border-color:#5cc4b5;outline-color:#0d1a18;background:rgb(92 196 181/.18)}}
@media print{:host{display:none!important}}`;

/** A random name with a dash: pages cannot style or look for what they cannot foretell. */
function hostName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `${[...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}-x`;
}

function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

interface Parts {
  document: Document;
  host: HTMLElement;
  root: ShadowRoot;
  words: HTMLElement;
}

function build(document: Document): Parts {
  const host = document.createElement(hostName());
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const words = document.createElement('div');
  words.className = 'words';
  words.tabIndex = -1;
  words.hidden = true;
  words.setAttribute('role', 'dialog');
  words.setAttribute('aria-label', 'Codeside: point at a field');
  root.append(style, words);
  return { document, host, root, words };
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  { document }: Parts,
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

function write(parts: Parts, { title, value, hint, groups = [] }: Words): void {
  const { words } = parts;
  const said = element(parts, 'div', 'said');
  said.setAttribute('role', 'status');
  said.append(element(parts, 'h2', '', title));
  if (value !== undefined) said.append(element(parts, 'p', 'value', value));
  said.append(element(parts, 'p', 'hint', hint));
  const lists = groups.flatMap((group) => {
    const names = element(parts, 'div', 'names');
    for (const { id, text } of group.names) {
      const button = element(parts, 'button', '', text);
      button.type = 'button';
      button.dataset['name'] = id;
      names.append(button);
    }
    return [element(parts, 'p', 'group', group.title), names];
  });
  words.className = groups.length > 0 ? 'words asks' : 'words';
  words.replaceChildren(said, ...lists);
  words.hidden = false;
}

const GAP = 8;

/** Under the place where there is room, else over it; without a place at the foot of the page. */
function settle({ document, words }: Parts, place: DOMRect | undefined): void {
  const view = document.defaultView;
  if (!view) return;
  const { width, height } = words.getBoundingClientRect();
  const [wide, high] = [view.innerWidth, view.innerHeight];
  const at = place ?? new DOMRect((wide - width) / 2, high - height - 2 * GAP, 0, 0);
  const under = at.bottom + GAP;
  const over = at.top - GAP - height;
  const fits = under + height <= high - GAP ? under : over >= GAP ? over : high - height - GAP;
  words.style.left = `${Math.max(GAP, Math.min(at.left, wide - width - GAP))}px`;
  words.style.top = `${Math.max(GAP, fits)}px`;
}

function draw(parts: Parts, places: readonly DOMRect[]): void {
  const old = [...parts.root.querySelectorAll<HTMLElement>('.frame')];
  for (const frame of old.slice(places.length)) frame.remove();
  places.forEach(({ left, top, width, height }, at) => {
    const frame = old[at] ?? element(parts, 'div', 'frame');
    frame.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
    if (!frame.isConnected) parts.root.prepend(frame);
  });
}

const names = ({ root }: Parts): HTMLButtonElement[] => [...root.querySelectorAll('button')];

function step(parts: Parts, by: number): void {
  const all = names(parts);
  const at = all.findIndex((button) => button.classList.contains('marked'));
  const next = all[(at + by + all.length + (at < 0 && by < 0 ? 1 : 0)) % all.length];
  for (const button of all) button.classList.toggle('marked', button === next);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/**
 * Hangs the board beside the page's body until `remove`. `chosen` is called with a name's id for a
 * person's click on it; a script's click is none.
 */
export function boardOver(document: Document, chosen: (id: string) => void): Board {
  const parts = build(document);
  const { host, words } = parts;
  words.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    const id = button?.dataset['name'];
    if (event.isTrusted && id !== undefined) chosen(id);
  });
  document.documentElement.append(host);
  raise(host);
  return boardOf(parts);
}

function boardOf(parts: Parts): Board {
  const { host, words } = parts;
  const marked = (): HTMLButtonElement | undefined =>
    names(parts).find((button) => button.classList.contains('marked'));
  return {
    holds: (node) => node === host,
    show: (said, places) => {
      write(parts, said);
      draw(parts, places);
      settle(parts, places[0]);
    },
    place: (places) => draw(parts, places),
    hide: () => {
      words.hidden = true;
      draw(parts, []);
    },
    focus: () => words.focus({ preventScroll: true }),
    step: (by) => step(parts, by),
    marked: () => marked()?.dataset['name'],
    remove: () => host.remove(),
  };
}
