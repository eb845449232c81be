/**
 * The encounter: almost every node says what it is in `data-element`, no editor has a name, a role or a label,
 * and the details are there twice, for wide and for narrow windows, one of them hidden.
 */
import { fetchChart, ready, SECTIONS, titled, withQuery } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { ribbon } from '/superbill/ribbon.js';

const chart = await fetchChart();
const { clinician, status, note } = chart;
const date = formatDate(chart.dateOfService);

/** The picker and its hidden read-only twin. */
const dateOfService = (answered) => [
  element('input', {
    type: 'text',
    'data-element': 'date-of-service-picker-input',
    value: date,
    expect: answered ? 'date' : null,
  }),
  element('p', { 'data-element': 'date-of-service', class: 'hidden' }, date),
];

const details = (layout) => {
  const shown = layout === 'wide';
  return element(
    'div',
    {
      class: shown ? 'details' : 'details hidden',
      'data-element': `encounter-details-${layout}`,
      ...(shown ? {} : { decoy: 'twin for narrow windows' }),
    },
    element('div', {}, element('label', {}, 'Date of service'), dateOfService(shown)),
    element(
      'div',
      {},
      element('label', {}, 'Seen by'),
      element(
        'button',
        { class: 'composable-select__choice', 'aria-haspopup': 'listbox', type: 'button' },
        element(
          'span',
          { expect: shown ? 'clinician' : null },
          `${clinician.name}, ${clinician.credential}`,
        ),
      ),
    ),
    element(
      'div',
      {},
      element('label', {}, 'Encounter'),
      element(
        'span',
        { 'data-element': 'encounter-id', expect: shown ? 'encounter' : null },
        chart.encounterNumber,
      ),
    ),
    element(
      'div',
      {},
      element('label', {}, 'Status'),
      element(
        'span',
        { 'data-element': 'encounter-status', expect: shown ? 'status' : null },
        status === 'signed' ? 'Signed' : 'Unsigned draft',
      ),
    ),
  );
};

const paragraphs = (text) => text.split('\n').map((line) => element('div', {}, line));

const section = (name, title, content, answer) =>
  element(
    'section',
    { 'data-element': `${name}-section` },
    element('h4', { 'data-element': `${name}-title` }, title),
    element(
      'div',
      {
        'data-element': 'rich-text-editor',
        contenteditable: String(status !== 'signed'),
        class: 'editor',
        ...answer,
      },
      content,
    ),
  );

/** The fifth editor is for the patient's eyes, and empty: its placeholder is real text. */
const carePlan = () =>
  section(
    'plan-care-plan',
    'Care plan',
    element(
      'div',
      {},
      element(
        'span',
        { 'data-slate-placeholder': 'true', contenteditable: 'false', class: 'placeholder' },
        'Type the plan for the patient',
      ),
      '\uFEFF',
    ),
    { decoy: 'patient-facing, with a placeholder' },
  );

fill(
  '#ribbon',
  ribbon(chart),
  element('a', { href: withQuery('/superbill/bill.html') }, 'Superbill'),
);
fill('#details', details('wide'), details('narrow'));
fill(
  '#note',
  SECTIONS.map((name) =>
    section(name, titled(name), paragraphs(note[name]), { expect: `section:${name}` }),
  ),
  carePlan(),
);
ready();
