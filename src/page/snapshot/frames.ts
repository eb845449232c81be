/**
 * Whose a frame is. A frame with an address of its own has a reader of its own; one that was filled
 * by its parent (`about:blank`, `srcdoc`, `document.write`) is read by the nearest same-origin
 * ancestor, because a script that ran in it may be gone with its first document.
 */

/** The frame's document, or null where the browser does not give it out. */
export function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** True where `inner`, shown in `frame`, was filled by the page around it. */
export function filledByParent(frame: Element, inner: Document): boolean {
  if (inner.URL.startsWith('about:')) return true;
  const src = frame.getAttribute('src') ?? '';
  const own = src !== '' && !src.startsWith('about:') && !src.startsWith('javascript:');
  return !own && inner.URL.split('#')[0] === frame.ownerDocument.URL.split('#')[0];
}

/** The same-origin document around this one, or null at the top or below another origin. */
export function documentAround(document: Document): Document | null {
  try {
    return document.defaultView?.frameElement?.ownerDocument ?? null;
  } catch {
    return null;
  }
}

/** True where a reader in this document should keep silent: an ancestor reads it. */
export function isReadByAncestor(document: Document): boolean {
  try {
    const frame = document.defaultView?.frameElement;
    return frame ? filledByParent(frame, document) : false;
  } catch {
    return false;
  }
}

const PDF = /\.pdf($|[?#])|chart_entries\/\d+\.pdf/i;

/** By its address or type; an `object` has its address under another name. */
export const isPdf = (frame: Element): boolean =>
  frame.getAttribute('type') === 'application/pdf' ||
  PDF.test(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '');

/** Why a frame stays shut, for one whose document is not given out. */
export function whyShut(frame: Element): 'cross-origin-frame' | 'sandboxed-frame' | 'pdf' {
  if (isPdf(frame)) return 'pdf';
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/allow-same-origin/i.test(sandbox)
    ? 'sandboxed-frame'
    : 'cross-origin-frame';
}

/** The frame's address as the user may be told it: no query, no fragment. */
export function frameAddress(frame: Element): string {
  const src = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  try {
    const url = new URL(src, frame.ownerDocument.baseURI);
    return url.host + url.pathname;
  } catch {
    return src.split(/[?#]/)[0] ?? '';
  }
}
