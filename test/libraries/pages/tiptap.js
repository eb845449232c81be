/** TipTap on ProseMirror: nameless editors below a heading; the placeholder is CSS on an attribute. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { htmlOf, ready, SECTIONS, showChart } from './parts/chart.js';

showChart(
  (section) => `<div role="toolbar"><button type="button" aria-pressed="false">Bold</button>
  <button type="button" aria-pressed="true">Bullets</button></div><div id="${section}"></div>`,
);
const editors = SECTIONS.map(
  (section) =>
    new Editor({
      element: document.getElementById(section),
      extensions: [StarterKit],
      content: htmlOf(section),
    }),
);
ready(() => editors.forEach((editor) => editor.setEditable(false)));
