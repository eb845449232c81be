/**
 * Forms of a desk. Those that were open before stay in the page, not displayed: the last patient's
 * encounter is one of them. The note is on a tab; the bill (`?form=invoice`) is a form of its own.
 */
import {
  charge,
  fetchChart,
  fetchCharts,
  lineExpect,
  noteWithHeadings,
  pastNotes,
  query,
  ready,
} from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { box, grid, readOnly, textEditor } from '/frappe/controls.js';

const chart = await fetchChart();
const isInvoice = query.get('form') === 'invoice';

const page = (route, title, indicator, shown, ...parts) =>
  element(
    'div',
    {
      class: 'page-container',
      id: `page-${route}`,
      'data-page-route': route,
      style: shown ? null : 'display:none',
    },
    element(
      'div',
      { class: 'page-head' },
      element('h3', { class: 'title-text' }, title),
      indicator,
    ),
    element('div', { class: 'form-page' }, parts),
  );

/** What a form of another patient holds is nobody's answer. */
const only = (answers, expect) => (answers ? expect : null);

const pill = ({ status }, answers) =>
  element(
    'span',
    {
      class: 'indicator-pill no-indicator-dot',
      expect: only(answers && status === 'draft', 'status'),
    },
    status === 'draft' ? 'Draft' : 'Submitted',
  );

const tab = (name, active) =>
  element('a', { class: active ? 'nav-link active' : 'nav-link', role: 'tab' }, name);

const details = ({ patient, clinician, dateOfService, payer, diagnoses }, answers) => [
  box('Link', 'patient', 'Patient', patient.name),
  readOnly('patient_name', 'Patient Name', patient.name, only(answers, 'patient')),
  readOnly('patient_age', 'Age', '45 Year(s) 7 Month(s)'),
  box(
    'Date',
    'encounter_date',
    'Encounter Date',
    formatDate(dateOfService, 'iso'),
    only(answers, 'date'),
  ),
  box('Link', 'practitioner', 'Healthcare Practitioner', 'HLC-PRAC-2026-00007'),
  readOnly(
    'practitioner_name',
    'Practitioner Name',
    `${clinician.name}, ${clinician.credential}`,
    only(answers, 'clinician'),
  ),
  box('Link', 'insurance_company', 'Insurance Company', payer, only(answers, 'payer')),
  grid(
    'codification_table',
    'Medical Codes',
    [
      ['code_value', 'Code'],
      ['display', 'Display'],
    ],
    diagnoses.map(({ code, label }, index) => [[code, only(answers, `diagnosis:${index}`)], label]),
  ),
];

/** Notes of earlier visits are listed over the box for today's. */
const notes = (visit, answers) =>
  element(
    'div',
    { class: 'tab-pane active', id: answers ? 'patient-encounter-notes_tab' : null },
    element(
      'div',
      { class: 'clinical-notes' },
      pastNotes(visit).map(({ date, clinician, note }) =>
        element(
          'div',
          { class: 'comment-content', decoy: 'note of an earlier visit' },
          element('div', {}, `${clinician} · ${formatDate(date, 'iso')}`),
          element('div', { style: 'white-space:pre-line' }, noteWithHeadings(note)),
        ),
      ),
    ),
    textEditor(
      'note',
      'Note',
      noteWithHeadings(visit.note),
      answers ? 'note' : null,
      visit.status === 'signed',
    ),
    element('div', { class: 'frappe-control', 'data-fieldname': 'encounter_comment' }, [
      element('label', { class: 'control-label' }, 'Review Details'),
      element('textarea', { 'data-fieldname': 'encounter_comment' }),
    ]),
  );

const encounter = (visit, shown) =>
  page(
    shown ? 'Form/Patient Encounter' : 'Form/Patient Encounter-2',
    `HLC-ENC-2026-0${visit.encounterNumber}`,
    pill(visit, shown),
    shown,
    element('div', { role: 'tablist' }, tab('Details', false), tab('Notes', true)),
    details(visit, shown),
    notes(visit, shown),
  );

const invoice = () => {
  const { patient, dateOfService, lines, payer } = chart;
  return page(
    'Form/Sales Invoice',
    `ACC-SINV-2026-0${chart.encounterNumber}`,
    pill(chart, true),
    true,
    box('Link', 'customer', 'Customer', patient.name),
    box('Link', 'patient', 'Patient', patient.name, 'patient'),
    box('Date', 'posting_date', 'Date', formatDate(dateOfService, 'iso'), 'date'),
    box('Date', 'due_date', 'Payment Due Date', '2026-12-31'),
    box('Link', 'insurance_company', 'Insurance Company', payer, 'payer'),
    grid(
      'items',
      'Items',
      [
        ['item_code', 'Item'],
        ['item_name', 'Item Name'],
        ['qty', 'Quantity'],
        ['rate', 'Rate (USD)'],
        ['amount', 'Amount (USD)'],
      ],
      lines.map(({ code, description, units }, index) => [
        [code, lineExpect(index, 'code')],
        description,
        [String(units), lineExpect(index, 'units')],
        charge(code),
        (Number(charge(code)) * units).toFixed(2),
      ]),
      chart.status === 'signed' ? -1 : 0,
    ),
  );
};

const [before] = (await fetchCharts()).filter(({ id }) => id !== chart.id).slice(2);
document.body.setAttribute(
  'data-route',
  isInvoice
    ? `Form/Sales Invoice/ACC-SINV-2026-0${chart.encounterNumber}`
    : `Form/Patient Encounter/HLC-ENC-2026-0${chart.encounterNumber}`,
);
fill('#body', encounter(before, false), isInvoice ? invoice() : encounter(chart, true));
ready();
