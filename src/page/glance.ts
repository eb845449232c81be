/**
 * A glance at a document: may there be a note, a bill or a patient in it? Most frames of an EHR are
 * menus, calendars and blank pages; they are not worth the reading, nor the code for it.
 */
import { documentOf, filledByParent } from './snapshot/frames.ts';
import type { PageTools } from './tools.ts';

/** What a note is typed into, and what may show one without a text. */
const textBoxes =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], frame, object, embed, canvas, .textLayer';

/** A procedure code of this field, or a heading of a note. */
const telling =
  /\b(?:97\d{3}|9894[0-3]|992[01]\d|G0283)\b|\b(?:subjective|objective|assessment|treatment)\b/i;

/** True where the document is worth reading; a false alarm costs time, a miss costs the chart. */
export function mayHoldAChart(document: Document, tools: PageTools): boolean {
  const { body } = document;
  if (body === null) return false;
  if (document.querySelector(textBoxes) !== null) return true;
  if (telling.test(body.textContent) || hasTellingValue(document)) return true;
  return holdsOtherRoots(document, tools);
}

function hasTellingValue(document: Document): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return [...fields].some(({ value }) => telling.test(value));
}

/** Frames that this document's reader reads, shadow roots, and frames whose patient stands only here. */
function holdsOtherRoots(document: Document, { openRoot }: PageTools): boolean {
  const frames = [...document.querySelectorAll('iframe')];
  if (frames.length > 0 && document.defaultView === document.defaultView?.top) return true;
  if (frames.some((frame) => isFilledHere(frame))) return true;
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.includes('-'),
  );
  return hosts.some((host) => openRoot(host) !== null);
}

function isFilledHere(frame: HTMLIFrameElement): boolean {
  const inner = documentOf(frame);
  return inner !== null && filledByParent(frame, inner);
}
