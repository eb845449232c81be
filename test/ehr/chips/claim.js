/** The claim: a table to read, or, with `?mode=edit`, one flex row a line and no table at all. */
import { charge, fetchChart, lineExpect, query, ready, withQuery } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { header } from '/chips/header.js';

const chart = await fetchChart();
const { dateOfService, lines } = chart;
const places = (line) =>
  line.diagnoses.map(
    (code) => chart.diagnoses.findIndex((diagnosis) => diagnosis.code === code) + 1,
  );

const HEADS = ['#', 'Date of Service', 'CPT Code', 'Modifiers', 'Dx', 'POS', 'Qty', 'Charges'];

const readRow = (line, index) => {
  const cells = [
    [String(index + 1)],
    [formatDate(dateOfService)],
    [line.code, 'code'],
    [line.modifiers.join(', '), 'modifiers'],
    [line.diagnoses.join(', '), 'diagnoses'],
    ['11'],
    [`${line.units} UN`, 'units'],
    [`$${charge(line.code)}`],
  ];
  return element(
    'tr',
    { expect: lineExpect(index) },
    cells.map(([text, field]) =>
      element('td', { expect: field && lineExpect(index, field) }, text),
    ),
  );
};

const readTable = () =>
  element(
    'table',
    { class: 'mui-table' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        HEADS.map((head) => element('th', {}, head)),
      ),
    ),
    element('tbody', {}, lines.map(readRow)),
  );

let drawn = 0;

const floating = (label, value, expect, type = 'text') => {
  const id = `mui-${++drawn}`;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    element('input', { type, id, value, expect }),
  );
};

/** Shows codes; the places in the list of diagnoses are in a hidden twin. */
const diagnosisSelect = (line, index) =>
  element(
    'div',
    { class: 'field' },
    element(
      'div',
      { role: 'combobox', class: 'select', expect: lineExpect(index, 'diagnoses') },
      line.diagnoses.join(', '),
    ),
    element('input', {
      class: 'native',
      'aria-hidden': 'true',
      tabindex: '-1',
      value: places(line).join(','),
    }),
  );

const editRow = (line, index) =>
  element(
    'div',
    { class: 'flex-row', expect: lineExpect(index) },
    floating('CPT', line.code, lineExpect(index, 'code')),
    floating('Mod', line.modifiers.join(' '), lineExpect(index, 'modifiers')),
    floating('Units', String(line.units), lineExpect(index, 'units'), 'number'),
    floating('Charges', charge(line.code)),
    floating('Date', dateOfService, null, 'date'),
    floating('Place of Service', '11 - Office'),
    diagnosisSelect(line, index),
    element('button', { type: 'button' }, 'Remove'),
  );

const editor = () =>
  element(
    'div',
    {},
    lines.map(editRow),
    element('button', { type: 'button' }, '+ Add service line'),
  );

fill(
  '#root',
  header(chart, element('a', { href: withQuery('/chips/index.html') }, 'Chart')),
  element(
    'main',
    { class: 'wide' },
    element(
      'div',
      { role: 'tablist' },
      ['Claim Properties', 'Dx, Service Lines & Remits'].map((name, index) =>
        element('button', { role: 'tab', 'aria-selected': String(index === 1) }, name),
      ),
    ),
    element('h6', {}, 'Service lines'),
    query.get('mode') === 'edit' ? editor() : readTable(),
  ),
);
ready();
