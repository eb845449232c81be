/** Four rich-text editors, each with the section's name as its accessible name. */
import { SECTIONS, titled } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const { Quill } = window;

const TOOLS = [['bold', 'italic', 'underline'], [{ list: 'bullet' }], ['clean']];

/** `lists` turns every section of several lines into bullets. */
const contents = (text, lists) => {
  const lines = text.split('\n');
  const bullet = lists && lines.length > 1 ? { list: 'bullet' } : undefined;
  return lines.flatMap((line) => [
    { insert: line },
    { insert: '\n', ...(bullet && { attributes: bullet }) },
  ]);
};

const openEditor = (chart, section, { lists }) => {
  const holder = element('div', {});
  const box = element('div', { class: 'section' }, element('h3', {}, titled(section)), holder);
  document.getElementById('sections').append(box);
  const editor = new Quill(holder, {
    theme: 'snow',
    modules: { toolbar: TOOLS },
    placeholder: 'Start typing',
  });
  editor.root.setAttribute('aria-label', titled(section));
  editor.root.dataset.expect = `section:${section}`;
  editor.setContents(contents(chart.note[section], lists));
  editor.on('text-change', (_delta, _old, source) => {
    if (source === 'user') fill('#noteState', 'Saved');
  });
  return editor;
};

const lock = (editors) => {
  for (const editor of editors) editor.enable(false);
  fill('#noteState', 'Signed');
  document.getElementById('noteState').dataset.expect = 'status';
  fill('#noteActions');
};

/** Opens the chart's note; a signed one cannot be typed into. */
export const openNote = (chart, how) => {
  const editors = SECTIONS.map((section) => openEditor(chart, section, how));
  fill('#noteState', 'Draft');
  fill(
    '#noteActions',
    element(
      'button',
      { type: 'button', class: 'primary', onclick: () => lock(editors) },
      'Sign & Lock',
    ),
  );
  if (chart.status === 'signed') lock(editors);
};
