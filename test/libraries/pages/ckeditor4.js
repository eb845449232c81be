/** CKEditor 4: a frame without an address, before a text area that is not kept up to date; the name is the area's. */
import { addScript, htmlOf, ready, SECTIONS, showChart } from './parts/chart.js';

showChart(
  (section) => `<textarea id="${section}" name="soap[${section}]">${htmlOf(section)}</textarea>`,
);
window.CKEDITOR_BASEPATH = '/node_modules/ckeditor4/';
await addScript('/node_modules/ckeditor4/ckeditor.js');
const { CKEDITOR } = window;
const opened = SECTIONS.map(
  (section) =>
    new Promise((resolve) => {
      const editor = CKEDITOR.replace(section, {
        height: 120,
        versionCheck: false,
        customConfig: '',
      });
      editor.on('instanceReady', resolve);
    }),
);
await Promise.all(opened);
ready(() => Object.values(CKEDITOR.instances).forEach((editor) => editor.setReadOnly(true)));
