/** What can be reached from an element of the page: its root, its frame's document, its children. */
import { documentOf, filledByParent, whyShut } from '../snapshot/frames.ts';
import type { PageTools } from '../tools.ts';

/** Elements that show nothing of their own. */
const UNSHOWN = /^(script|style|template|noscript|link|meta|head|datalist|base)$/;

/** Elements whose inside is no text of the page. */
const OPAQUE = /^(svg|canvas|video|audio|object|embed|map|math|img|picture)$/;

export const isOpaque = (element: Element): boolean => OPAQUE.test(element.localName);

/** The root an element hosts, closed ones too where the tools reach them. */
export function rootOf(element: Element, tools: PageTools): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const mayHide = element.localName.includes('-') || element.firstChild === null;
  return mayHide && !isOpaque(element) ? tools.openRoot(element) : null;
}

export const isFrame = (element: Element): boolean => /^i?frame$/.test(element.localName);

/** What a frame shows: a document that is read here or by its own reader, or why it stays shut. */
export type FrameInside =
  { document: Document; own: boolean } | { why: 'cross-origin-frame' | 'sandboxed-frame' | 'pdf' };

export function frameInside(frame: Element): FrameInside {
  const inner = documentOf(frame as HTMLIFrameElement);
  if (!inner) return { why: whyShut(frame) };
  if (inner.contentType === 'application/pdf' || /\.pdf($|[?#])/i.test(inner.URL))
    return { why: 'pdf' };
  return { document: inner, own: !filledByParent(frame, inner) };
}

/** Elements and texts right inside a node, in order; nothing that is never shown. */
export function* contentOf(node: Node): Generator<Element | Text> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else if (child.nodeType === 1 && !UNSHOWN.test((child as Element).localName))
      yield child as Element;
  }
}

/** Every element and text that is reached from a node, roots and frames included, in document order. */
export function* everythingIn(node: Node, tools: PageTools): Generator<Element | Text> {
  for (const child of contentOf(node)) {
    yield child;
    if (child.nodeType === 3) continue;
    const element = child as Element;
    if (isOpaque(element)) continue;
    const root = rootOf(element, tools);
    if (root) yield* everythingIn(root, tools);
    const inside = isFrame(element) ? frameInside(element) : null;
    if (inside && 'document' in inside && inside.document.body) {
      yield inside.document.body;
      yield* everythingIn(inside.document.body, tools);
    }
    yield* everythingIn(element, tools);
  }
}
