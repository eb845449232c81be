/**
 * A visit in sections, each a route of its own (`?page=exam`, `assessment`, else the history): what is not
 * shown is not there. Signed, all of it is text on one route, whichever was asked for. Beside it the board of today's visits, whose patients have the same test id as this one.
 */
import { fetchChart, fetchCharts, lineExpect, query, ready } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const { patient, clinician, dateOfService, diagnoses, lines, note, payer } = chart;
const signed = chart.status === 'signed';
const others = (await fetchCharts()).filter(({ id }) => id !== chart.id).slice(0, 4);

const chip = (label, expect, value) =>
  element('span', {}, `${label}: `, element('span', { expect }, value));

const header = () =>
  element(
    'header',
    { 'data-testid': 'in-person-header-container' },
    element('h6', { 'data-testid': 'patient-name', expect: 'patient' }, patient.name),
    chip('PID', 'record', patient.recordNumber),
    chip('DOB', 'born', formatDate(patient.dob)),
    chip('Visit date', 'date', formatDate(dateOfService)),
    chip('Insurance', 'payer', payer),
    element(
      'div',
      { 'data-testid': 'provider-practitioner-input' },
      element('label', {}, 'Provider'),
      element(
        'div',
        { role: 'combobox', 'aria-haspopup': 'listbox', expect: 'clinician' },
        `${clinician.name}, ${clinician.credential}`,
      ),
    ),
  );

const board = () =>
  element(
    'aside',
    { class: 'side', 'data-testid': 'appointments-table-in-office' },
    element('h6', {}, 'In office'),
    element(
      'table',
      {},
      others.map(({ patient: other }, index) =>
        element(
          'tr',
          { 'data-testid': `appointments-table-row-${index}`, decoy: 'another patient' },
          element('td', { 'data-testid': 'patient-name' }, other.name),
          element('td', {}, `DOB: ${formatDate(other.dob)}`),
        ),
      ),
    ),
  );

const menu = () =>
  element(
    'nav',
    {},
    ['hpi', 'exam', 'assessment', 'plan', 'review-and-sign'].map((name) =>
      element('a', { href: '#', 'data-testid': `menu-item-${name}` }, name),
    ),
  );

const readField = (label, text, expect) =>
  element(
    'div',
    {},
    element('h6', {}, label),
    element('p', { style: 'white-space:pre-line', expect }, text),
  );

/** A field that grows: its text, a twin that is measured, and a label that floats over both. */
const field = (testId, label, text, expect) => {
  const id = `:r${testId.length}:`;
  const box = element('textarea', { id, 'aria-invalid': 'false', rows: '10', expect });
  box.value = text;
  const twin = element('textarea', {
    'aria-hidden': 'true',
    readonly: true,
    tabindex: '-1',
    style: 'visibility:hidden;position:absolute;height:0;overflow:hidden',
    decoy: 'measuring twin',
  });
  twin.value = 'x';
  const outline = element(
    'fieldset',
    { 'aria-hidden': 'true' },
    element('legend', {}, element('span', {}, label)),
  );
  return element(
    'div',
    { 'data-testid': testId },
    element('label', { for: id }, label),
    element('div', {}, box, twin, outline),
  );
};

const tick = (label) =>
  element('label', { style: 'display:block' }, element('input', { type: 'checkbox' }), ` ${label}`);

const history = () => [
  element('h4', {}, 'HPI and Templates'),
  element('label', { for: 'template' }, 'Select template'),
  element('input', { id: 'template', type: 'text', role: 'combobox' }),
  field(
    'telemed-chief-complaint-notes',
    'HPI provider notes',
    note.subjective,
    'section:subjective',
  ),
];

const exam = () => [
  element('h4', {}, 'Exam'),
  element('h6', {}, 'Musculoskeletal'),
  ['Normal gait', 'Full range of motion', 'Tender to palpation'].map(tick),
  field('exam-comments', 'Comments', note.objective, 'section:objective'),
];

const entry = (line, index) =>
  element(
    'div',
    { 'data-testid': `cpt-code-entry-${line.code}`, class: 'row', expect: lineExpect(index) },
    element(
      'p',
      { expect: lineExpect(index, 'code+modifiers') },
      `${[line.code, ...line.modifiers].join('-')} ${line.description}`,
    ),
    signed
      ? null
      : element(
          'button',
          { 'data-testid': 'billing-container-delete-button', 'aria-label': 'delete' },
          '✕',
        ),
  );

const searchBox = () =>
  element(
    'div',
    {},
    element('label', { for: 'cpt' }, 'Search CPT code'),
    element('input', {
      id: 'cpt',
      type: 'text',
      'data-testid': 'cpt-code-field',
      role: 'combobox',
    }),
  );

const diagnosisList = () =>
  diagnoses.map(({ code, label }, index) =>
    element('p', {}, `${label} `, element('span', { expect: `diagnosis:${index}` }, code)),
  );

const codes = () =>
  element(
    'div',
    { 'data-testid': 'additional-cpt-code-container' },
    element('h6', {}, 'Additional CPT codes'),
    signed ? null : searchBox(),
    lines.map(entry),
  );

const progressNote = () => [
  element('h4', {}, 'Progress note'),
  readField('History of Present Illness', note.subjective, 'section:subjective'),
  readField('Examination', note.objective, 'section:objective'),
  readField('Medical Decision Making', note.assessment, 'section:assessment'),
  element('h6', {}, 'Dx'),
  diagnosisList(),
  codes(),
];

const assessment = () => [
  element('h4', {}, 'Assessment'),
  field(
    'medical-decision-field',
    'Medical Decision Making *',
    note.assessment,
    'section:assessment',
  ),
  element('h6', {}, 'Dx'),
  diagnosisList(),
  element('h6', {}, 'AI suggestions'),
  element('p', { decoy: 'suggestion' }, 'Therapeutic exercise 97110'),
  element('p', { decoy: 'suggestion' }, 'Myalgia, unspecified site M79.10'),
  codes(),
];

const PAGES = { hpi: history, exam, assessment };

fill(
  '#root',
  board(),
  header(),
  menu(),
  element('main', {}, signed ? progressNote() : PAGES[query.get('page') ?? 'hpi']()),
  element(
    'button',
    { 'data-testid': 'review-and-sign-button' },
    element('span', { expect: signed ? 'status' : null }, signed ? 'Signed' : 'Review & Sign'),
  ),
);
ready();
