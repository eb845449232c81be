/** Answers a read's questions about single elements of the live page; each is asked once. */
import type { Box, Probe, Rect } from './box.ts';

const memo = <T>(ask: (box: number) => T): ((box: number) => T) => {
  const known = new Map<number, T>();
  return (box) => {
    const held = known.get(box);
    if (held !== undefined) return held;
    const answer = ask(box);
    known.set(box, answer);
    return answer;
  };
};

const elementBox = (boxes: readonly Box[], box: number): number =>
  boxes[box]?.tag === '#text' ? (boxes[box]?.parent ?? -1) : box;

const elementAt = (nodes: readonly Node[], boxes: readonly Box[], box: number): Element | null => {
  const node = nodes[elementBox(boxes, box)];
  return node && node.nodeType === 1 ? (node as Element) : null;
};

const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Frames are hidden by what is around them, which their own documents do not know. */
function shown(element: Element): boolean {
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  let frame: Element | null = null;
  try {
    frame = element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return true;
  }
  return frame ? shown(frame) : true;
}

const STRUCK_TAGS = /^(del|s|strike)$/;

function crossedOut(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 6; steps += 1, at = at.parentElement) {
    if (STRUCK_TAGS.test(at.localName)) return true;
    if (/line-through/.test(styleOf(at)?.textDecorationLine ?? '')) return true;
    if (/^(tr|li|table|body)$/.test(at.localName)) return false;
  }
  return false;
}

/**
 * Attributes of one box are asked for in a row, and most are not there: from the second question on
 * the names of those that are tell.
 */
function attributes(
  element: (box: number) => Element | null,
): (box: number, name: string) => string {
  let last = -1;
  let at: Element | null = null;
  let names: readonly string[] | null = null;
  return (box, name) => {
    if (box === last) names ??= at?.getAttributeNames() ?? [];
    else {
      last = box;
      at = element(box);
      names = null;
    }
    return names && !names.includes(name) ? '' : (at?.getAttribute(name) ?? '');
  };
}

/** The questions `find/` may ask, answered from the elements of this read. */
export function liveProbe(nodes: readonly Node[], boxes: readonly Box[]): Probe {
  const element = (box: number): Element | null => elementAt(nodes, boxes, box);
  const ask = <T>(question: (at: Element) => T, none: T): ((box: number) => T) => {
    const known = memo((box) => {
      const at = element(box);
      return at ? question(at) : none;
    });
    return (box) => known(elementBox(boxes, box));
  };
  return {
    attr: attributes(element),
    visible: ask(shown, false),
    hiddenItself: ask((at) => {
      if (at.hasAttribute('hidden')) return true;
      const style = styleOf(at);
      return (
        style !== null &&
        (style.display === 'none' || (at as HTMLElement).style?.visibility === 'hidden')
      );
    }, false),
    struck: ask(crossedOut, false),
    rect: ask<Rect | null>(rectOf, null),
  };
}
