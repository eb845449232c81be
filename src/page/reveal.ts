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
export const REVEALED = 'codeside-revealed';

const isTextControl = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === 'textarea' || element.localName === 'input';

interface Spot {
  node: Text;
  at: number;
}

/** Characters that a reading of the text leaves out or collapses; both sides are compared without them. */
const SKIPPED = /[\s\u200b\u200c\u200d\u2060\ufeff]/;

/** The place of the n-th written character of an element. */
function spotAt(root: Node, written: number): Spot | null {
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  let left = written;
  let last: Spot | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.data.length; at += 1) {
      if (SKIPPED.test(node.data[at]!)) continue;
      if (left === 0) return { node, at };
      left -= 1;
      last = { node, at: at + 1 };
    }
  }
  return last;
}

const written = (text: string): number => [...text.replace(/\s/g, '')].join('').length;

function rangeIn(element: Element, text: string, start: number, end: number): Range | null {
  const from = spotAt(element, written(text.slice(0, start)));
  const last = spotAt(element, Math.max(0, written(text.slice(0, end)) - 1));
  if (!from || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(last.node, Math.min(last.node.data.length, last.at + 1));
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

/**
 * Reads the page anew, finds the field and shows the place in it. False where the field is no longer
 * there.
 */
export function reveal(document: Document, tools: PageTools, place: Place): boolean {
  const read = readLive(document, tools);
  const found = read.places.get(place.field);
  const node = found && read.live.nodes[found.box];
  if (!found || !node) return false;
  const element = node.nodeType === 1 ? (node as Element) : (node.parentElement ?? document.body);
  const { control } = read.live.snapshot.boxes[found.box]!;
  const text = control?.value ?? element.textContent ?? '';
  const start = found.offset + (place.start ?? 0);
  const end = found.offset + (place.end ?? text.length);
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (isTextControl(element)) revealControl(element, start, end);
  else revealText(element, text, start, end);
  return true;
}
