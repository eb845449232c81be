/** Four Quill editors, named by ARIA. Quill's lists are `ol` with a span for the bullet. */
import Quill from 'quill';
import snow from 'quill/dist/quill.snow.css?inline';
import { addStyle, note, ready, SECTIONS, showChart, titled } from './parts/chart.js';

addStyle(snow);
showChart((section) => `<div id="${section}"></div>`);
const editors = SECTIONS.map((section) => {
  const editor = new Quill(`#${section}`, {
    theme: 'snow',
    placeholder: 'Start typing the plan',
    modules: { toolbar: [[{ header: [1, 2, false] }], ['bold', 'link'], [{ list: 'bullet' }]] },
  });
  editor.root.setAttribute('aria-label', titled(section));
  editor.setContents(
    note[section].flatMap(([kind, text]) => [
      { insert: text },
      { insert: '\n', attributes: kind === 'li' ? { list: 'bullet' } : {} },
    ]),
  );
  return editor;
});
ready(() => editors.forEach((editor) => editor.enable(false)));
