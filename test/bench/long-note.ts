/** A chart with a long note in it, in a text area or in an editor. */
import { largePages } from './large-pages.ts';

/** Characters of the note, and nodes of the chart around it. */
export const LETTERS = 10_000;
export const NODES = 5_000;

export type Place = 'textarea' | 'editor';

const note = 'MFR to the right upper trapezius, 25 min. '.repeat(Math.ceil(LETTERS / 42));

const places: Readonly<Record<Place, string>> = {
  textarea: `<label>Notes<textarea id="note">${note}</textarea></label>`,
  editor: `<h3>Notes</h3><div id="note" contenteditable="true"><p>${note}</p></div>`,
};

export const chartWithNote = (place: Place): string =>
  (largePages[0]?.html(NODES) ?? '').replace('<main>', `<main>${places[place]}`);
