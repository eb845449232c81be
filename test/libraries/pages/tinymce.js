/** TinyMCE: a frame each, before a text area that knows nothing of what is typed; the name is the area's label. */
import { addScript, htmlOf, ready, SECTIONS, showChart, titled } from './parts/chart.js';

showChart(
  (section) => `<textarea id="${section}" name="${section}">${htmlOf(section)}</textarea>`,
  { heading: (section) => `<label for="${section}">${titled(section)}</label>` },
);
await addScript('/node_modules/tinymce/tinymce.min.js');
await Promise.all(
  SECTIONS.map((section) =>
    window.tinymce.init({
      selector: `#${section}`,
      license_key: 'gpl',
      promotion: false,
      height: 220,
      plugins: 'lists',
      toolbar: 'undo redo | blocks | bold italic | bullist',
      placeholder: 'Start typing the plan',
    }),
  ),
);
ready(() => window.tinymce.get().forEach((editor) => editor.mode.set('readonly')));
