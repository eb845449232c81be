/** Shows the user a place in the host's own page: scrolls to it and marks it, changing no node. */
import { readLive } from './read.ts';
import type { PageTools } from './tools.ts';

export interface Place {
  /** A field path of the fragment, such as `note.objective`. */
  field: string;
  /** UTF-16 offsets into that field's text; absent for the whole field. */
  start?: number | undefined;
  end?: number | undefined;
}

/** The name under which the extension's style sheet paints the mark. */
const REVEALED = 'codeside-revealed';

const isTextControl = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === 'textarea' || element.localName === 'input';

interface Spot {
  node: Text;
  at: number;
}

/** What a reading of the text leaves out or collapses; both sides are counted without it. */
const SKIPPED = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;

/** The place of the n-th written character of an element, or the last there is. */
function spotAt(root: Element, nth: number): Spot | null {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let left = nth;
  let last: Spot | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.data.length; at += 1) {
      if (SKIPPED.test(node.data.charAt(at))) continue;
      last = { node, at };
      if (left === 0) return last;
      left -= 1;
    }
  }
  return last;
}

const written = (text: string): number => text.replace(/\s/g, '').length;

function rangeIn(element: Element, text: string, start: number, end: number): Range | null {
  const from = spotAt(element, written(text.slice(0, start)));
  const last = spotAt(element, Math.max(0, written(text.slice(0, end)) - 1));
  if (!from || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

function highlight(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView as
    (Window & typeof globalThis) | null;
  const { highlights } = (view?.CSS ?? {}) as { highlights?: Map<string, unknown> };
  if (!view?.Highlight || !highlights) return;
  highlights.set(REVEALED, new view.Highlight(range));
  view.setTimeout(() => highlights.delete(REVEALED), 4000);
}

function revealText(element: Element, text: string, start: number, end: number): void {
  const range = rangeIn(element, text, start, end);
  if (range) highlight(range);
}

function revealControl(
  control: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
): void {
  control.focus({ preventScroll: true });
  try {
    control.setSelectionRange(start, end);
  } catch {
    // Number and date inputs have no selection.
  }
}

interface Target {
  element: Element;
  /** All the text that the place holds. */
  text: string;
  /** Where the field begins in it. */
  offset: number;
}

function targetOf(document: Document, tools: PageTools, field: string): Target | null {
  const { places, live } = readLive(document, tools);
  const found = places.get(field);
  const node = found && live.nodes[found.box];
  if (!node) return null;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return null;
  const text = live.snapshot.boxes[found.box]?.control?.value ?? element.textContent ?? '';
  return { element, text, offset: found.offset };
}

/**
 * Reads the page anew, finds the field and shows the place in it. False where the field is no longer
 * there.
 */
export function reveal(document: Document, tools: PageTools, place: Place): boolean {
  const target = targetOf(document, tools, place.field);
  if (!target) return false;
  const { element, text, offset } = target;
  const start = offset + (place.start ?? 0);
  const end = place.end === undefined ? text.length : offset + place.end;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (isTextControl(element)) revealControl(element, start, end);
  else revealText(element, text, start, end);
  return true;
}
