/**
 * Micro-frontends in one document: the chart with the notes of earlier visits in the middle, the form of
 * today's note in a workspace at its side. The bill (`?view=invoice`) is another view; its items have the
 * names that the clinic gave them.
 */
import {
  charge,
  fetchChart,
  lineExpect,
  noteWithHeadings,
  pastNotes,
  query,
  ready,
} from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { banner, searchResults } from '/openmrs/banner.js';

const chart = await fetchChart();
const { clinician, dateOfService } = chart;

const topNav = () =>
  element(
    'nav',
    { 'aria-label': 'OpenMRS' },
    element('button', { 'aria-label': 'App menu' }, '☰'),
    element('span', {}, 'Outpatient clinic'),
  );

const visitNotes = () =>
  element(
    'div',
    {},
    element('h4', {}, 'Visit notes'),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ['Date', 'Diagnoses'].map((name) => element('th', {}, name)),
        ),
      ),
      element(
        'tbody',
        {},
        pastNotes(chart).flatMap(({ date, note, clinician: author }) => [
          element(
            'tr',
            { decoy: 'an earlier visit' },
            element('td', {}, formatDate(date, 'dash')),
            element('td', {}, chart.diagnoses[0].label),
          ),
          element(
            'tr',
            { decoy: 'an earlier visit' },
            element(
              'td',
              { colspan: 2 },
              element('p', { style: 'white-space:pre-line' }, noteWithHeadings(note)),
              element('span', {}, `${formatDate(date, 'dash')} · ${author}`),
            ),
          ),
        ]),
      ),
    ),
  );

const formRow = (name, ...parts) =>
  element(
    'div',
    { class: 'row' },
    element('div', {}, element('span', {}, name)),
    element('div', {}, parts),
  );

/** A date in three parts to type into; no input among them. */
const dateField = () => {
  const [year, month, day] = dateOfService.split('-');
  const part = (type, text) =>
    element(
      'div',
      {
        role: 'spinbutton',
        'data-type': type,
        'aria-label': `${type}, Visit date`,
        'aria-valuenow': String(Number(text)),
        'aria-valuetext': text,
        tabindex: '0',
        style: 'display:inline',
      },
      text,
    );
  return element(
    'div',
    { 'data-testid': 'visitDateTimePicker', id: 'visitDateTimePicker' },
    element('label', { id: 'visit-date-label' }, 'Visit date'),
    element(
      'div',
      { role: 'group', 'aria-labelledby': 'visit-date-label', expect: 'date' },
      part('month', month),
      element('span', { 'aria-hidden': 'true' }, '/'),
      part('day', day),
      element('span', { 'aria-hidden': 'true' }, '/'),
      part('year', year),
    ),
  );
};

const diagnosisSearch = (rank) =>
  formRow(
    `${rank} diagnosis`,
    element(
      'fieldset',
      {},
      element('legend', {}, `Search for a ${rank.toLowerCase()} diagnosis`),
      element('input', {
        type: 'text',
        role: 'searchbox',
        'aria-label': `Enter ${rank} diagnoses`,
        placeholder: `Choose a ${rank.toLowerCase()} diagnosis`,
      }),
    ),
  );

const noteBox = () => {
  const box = element('textarea', {
    id: 'additionalNote',
    class: 'cds--text-area',
    placeholder: 'Write any notes here',
    rows: '18',
    cols: '60',
    disabled: chart.status === 'signed',
    expect: 'note',
  });
  box.value = noteWithHeadings(chart.note);
  return box;
};

const noteForm = () =>
  element(
    'form',
    { class: 'cds--form' },
    element('h2', {}, 'Edit visit note'),
    formRow('Date', dateField()),
    element(
      'div',
      {},
      chart.diagnoses.map(({ label }) => element('span', { class: 'cds--tag' }, label)),
    ),
    diagnosisSearch('Primary'),
    diagnosisSearch('Secondary'),
    formRow(
      'Note',
      element('label', { for: 'additionalNote', class: 'cds--label' }, 'Write your notes'),
      noteBox(),
    ),
    formRow('Image', element('button', { type: 'button' }, 'Add image')),
    element('button', { type: 'button' }, 'Discard'),
    element('button', { type: 'submit' }, 'Save and close'),
  );

const item = (line, index) =>
  element(
    'tr',
    { expect: lineExpect(index) },
    element('td', {}, String(index + 1)),
    element(
      'td',
      {},
      element('span', { expect: lineExpect(index, 'code') }, line.code),
      ` ${line.description}`,
    ),
    element('td', {}, 'PENDING'),
    element('td', { expect: lineExpect(index, 'units') }, String(line.units)),
    element('td', {}, charge(line.code)),
    element('td', {}, (Number(charge(line.code)) * line.units).toFixed(2)),
  );

const invoice = () =>
  element(
    'div',
    {},
    element(
      'section',
      {},
      [
        ['Total amount', '171.00'],
        ['Amount tendered', '0.00'],
        ['Invoice number', '0045-11'],
        ['Visit date', formatDate(dateOfService, 'dash'), 'date'],
        ['Invoice status', 'PENDING'],
      ].map(([name, value, expect]) =>
        element('div', {}, element('span', {}, name), element('span', { expect }, value)),
      ),
    ),
    element('h4', {}, 'Line items'),
    element(
      'table',
      { class: 'cds--data-table', 'aria-label': 'Invoice line items' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ['Number', 'Bill item', 'Status', 'Quantity', 'Price', 'Total'].map((name) =>
            element('th', {}, name),
          ),
        ),
      ),
      element('tbody', {}, chart.lines.map(item)),
    ),
  );

fill(
  '#omrs-top-nav-app-container',
  topNav(),
  query.get('search') === 'open' ? await searchResults(chart) : [],
);
fill(
  '#omrs-apps-container',
  element(
    'main',
    {},
    banner(chart),
    query.get('view') === 'invoice'
      ? invoice()
      : [
          element(
            'p',
            {},
            'Seen by ',
            element('span', { expect: 'clinician' }, `${clinician.name}, ${clinician.credential}`),
          ),
          visitNotes(),
        ],
  ),
);
if (query.get('view') !== 'invoice') fill('#omrs-workspaces-container', noteForm());
ready();
