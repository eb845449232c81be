/** Finds the roots inside a root, without reading what is in them. */
import type { LookTools } from '../tools.ts';
import { documentOf, filledByParent } from './frames.ts';

/** So many elements are looked at before the search offers to pause. */
const STEP = 256;

/** The root that an element hosts, or the document of a frame that the page filled itself. */
function rootOf(element: Element, tools: LookTools): Document | ShadowRoot | null {
  const tag = element.localName;
  if (tag === 'iframe' || tag === 'frame') {
    const inner = documentOf(element as HTMLIFrameElement);
    return inner && filledByParent(element, inner) ? inner : null;
  }
  return element.shadowRoot ?? (tag.includes('-') ? tools.openRoot(element) : null);
}

/** The roots that elements of a root host, not those inside them; closed ones of custom elements only. */
export function* rootsIn(
  root: Document | ShadowRoot,
  tools: LookTools,
): Generator<void, (Document | ShadowRoot)[]> {
  const found: (Document | ShadowRoot)[] = [];
  for (const [at, element] of root.querySelectorAll('*').entries()) {
    const inner = rootOf(element, tools);
    if (inner) found.push(inner);
    if (at % STEP === STEP - 1) yield;
  }
  return found;
}
