/**
 * A glance at a document: may there be a note, a bill or a patient in it? Most frames of an EHR are
 * menus, calendars and blank pages; they are not worth the reading, nor the code for it.
 */
import { rootsIn } from './snapshot/roots.ts';
import type { PageTools } from './tools.ts';

/** What a note is typed into, and what may show one without a text. */
const textBoxes =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], frame, object, embed, canvas, .textLayer';

/** A procedure code of this field, or a heading of a note. */
const telling =
  /\b(?:97\d{3}|9894[0-3]|992[01]\d|G0283)\b|\b(?:subjective|objective|assessment|treatment)\b/i;

/** Characters of a page that are looked through before the glance offers to pause. */
const PART = 50_000;

/** A telling word that a part ends in the midst of is found in the next. */
const OVERLAP = 16;

/** Values of boxes that are looked at before the glance offers to pause. */
const STEP = 256;

/** True where the document is worth reading; a false alarm costs time, a miss costs the chart. */
export function* mayHoldAChart(document: Document, tools: PageTools): Generator<void, boolean> {
  const { body } = document;
  if (body === null) return false;
  if (document.querySelector(textBoxes) !== null) return true;
  if ((yield* hasTellingText(body.textContent)) || (yield* hasTellingValue(document))) return true;
  const framed = document.querySelector('iframe') !== null;
  if (framed && document.defaultView === document.defaultView?.top) return true;
  // Frames that this document's reader reads, and shadow roots.
  return (yield* rootsIn(document, tools)).length > 0;
}

function* hasTellingText(text: string): Generator<void, boolean> {
  for (let from = 0; from < text.length; from += PART) {
    if (telling.test(text.slice(from, from + PART + OVERLAP))) return true;
    yield;
  }
  return false;
}

function* hasTellingValue(document: Document): Generator<void, boolean> {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  for (const [at, { value }] of fields.entries()) {
    if (telling.test(value)) return true;
    if (at % STEP === STEP - 1) yield;
  }
  return false;
}
