/** CKEditor 5: editors whose own name says nothing ("Rich Text Editor. Editing area: main."). */
import sheet from 'ckeditor5/ckeditor5.css?inline';
import { addStyle, htmlOf, ready, SECTIONS, showChart } from './parts/chart.js';

// The ready-made file, fetched as it is: its sources are many times as much.
const { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } = await import(
  /* @vite-ignore */ '/node_modules/ckeditor5/dist/browser/ckeditor5.js'
);
addStyle(sheet);
showChart((section) => `<textarea id="${section}">${htmlOf(section)}</textarea>`);
const editors = await Promise.all(
  SECTIONS.map((section) =>
    ClassicEditor.create(document.getElementById(section), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, List, Heading],
      toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'bulletedList'],
      placeholder: 'Start typing the plan',
    }),
  ),
);
ready(() => editors.forEach((editor) => editor.enableReadOnlyMode('signed')));
