/** Where things are on the screen: what lies under the pointer, and what can be reached by key. */
import { boxAt, linesIn, type Tree } from '../find/tree.ts';
import { documentOf, filledByParent } from '../snapshot/frames.ts';
import type { PageTools } from '../tools.ts';
import type { Look } from './look.ts';

/** The documents that are read as one: this one and the frames it filled itself. */
export function documentsOf(document: Document): Document[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const shown = documentOf(frame);
    return shown && filledByParent(frame, shown) ? documentsOf(shown) : [];
  });
  return [document, ...inner];
}

/** The innermost element at a point of its document, through shadow roots. */
export function elementAtPoint(
  document: Document,
  { openRoot }: Pick<PageTools, 'openRoot'>,
  x: number,
  y: number,
): Element | null {
  let root: Document | ShadowRoot = document;
  for (;;) {
    const [found] = root.elementsFromPoint(x, y);
    if (!found) return root.nodeType === 11 ? (root as ShadowRoot).host : null;
    const inside: ShadowRoot | null = found.shadowRoot ?? openRoot(found);
    if (!inside || inside === root) return found;
    root = inside;
  }
}

/** A frame that is no part of this page's reading: it has hands of its own, or none at all. */
export const isForeignFrame = (element: Element): boolean => {
  if (!/^i?frame$/.test(element.localName)) return false;
  const inner = documentOf(element as HTMLIFrameElement);
  return !inner || !filledByParent(element, inner);
};

/** The rectangle of an element in the window of `top`, from whichever filled frame it stands in. */
export function rectIn(element: Element, top: Document): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const rect = new DOMRect(x, y, width, height);
  let at: Document = element.ownerDocument;
  while (at !== top) {
    const frame: Element | null = at.defaultView?.frameElement ?? null;
    if (!frame) break;
    const outer = frame.getBoundingClientRect();
    rect.x += outer.x + frame.clientLeft;
    rect.y += outer.y + frame.clientTop;
    at = frame.ownerDocument;
  }
  return rect;
}

/** Boxes that can be reached by key, in page order: fields, and texts that stand alone. */
export function stopsIn({ tree }: Look, fieldsOnly: boolean): number[] {
  const fields = tree.controls.filter((box) => tree.boxes[box]?.control?.kind !== 'hidden');
  const texts = fieldsOnly ? [] : [...new Set(tree.lines.map(({ from }) => holderOf(tree, from)))];
  return [...new Set([...fields, ...texts])]
    .filter((box) => box > 0 && tree.probe.visible(box))
    .toSorted((one, other) => one - other);
}

/** The element of a text. */
const holderOf = (tree: Tree, text: number): number => {
  const { parent } = boxAt(tree, text);
  return linesIn(tree, parent).length > 0 ? parent : text;
};
