/** Parts of a page that show something without a text that could be read. */
import type { ShutFrame } from './box.ts';
import { frameAddress, isPdf } from './frames.ts';

/** The text that viewers lay over a PDF's pages (pdf.js, react-pdf): words in an order that nobody wrote. */
const PDF_LAYERS = ['.textLayer', '.react-pdf__Page__textContent'];

/** Browsers find one class much sooner than one of several. */
export const pdfLayers = (document: Document): Set<Element> =>
  new Set(PDF_LAYERS.flatMap((layer) => [...document.querySelectorAll(layer)]));

/** Why such a part stays shut; an embedded file that is no document says nothing. */
export function shutOf(element: Element, box: number): ShutFrame[] {
  const tag = element.localName;
  if (/^(canvas|img)$/.test(tag)) return [{ box, why: 'picture', what: '' }];
  if (tag === 'object' && !isPdf(element)) return [];
  const what = /^(object|embed)$/.test(tag) ? frameAddress(element) : '';
  return [{ box, why: 'pdf', what }];
}
