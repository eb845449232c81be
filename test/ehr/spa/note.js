/** The note: a heading and a textarea with no name of its own; autosaved, disabled once signed. */
import { SECTIONS, titled } from '/browser/chart.js';
import { element } from '/browser/element.js';

/** Autosizing textareas are measured by a hidden clone, whose text is nobody's note. */
const sizer = () =>
  element(
    'textarea',
    {
      class: 'sizer',
      'aria-hidden': 'true',
      readonly: true,
      tabindex: '-1',
      decoy: 'sizing clone',
    },
    'x',
  );

/** Rows of about 110 characters, as an autosizing box would have. */
const rowsFor = (text) =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 110)), 1);

const sectionBox = (chart, section) => {
  const box = element('textarea', {
    rows: String(rowsFor(chart.note[section])),
    disabled: chart.status === 'signed',
    expect: `section:${section}`,
    oninput: () => {
      chart.note[section] = box.value;
    },
  });
  box.value = chart.note[section];
  return element('section', {}, element('h3', {}, titled(section)), box, sizer());
};

/** The note tab's contents. */
export const noteTab = (chart) =>
  element(
    'div',
    { class: 'note' },
    element('h2', {}, 'Fill chart note'),
    SECTIONS.map((section) => sectionBox(chart, section)),
  );
