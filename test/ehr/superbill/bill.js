/** The superbill: a block a service, its code in a heading, its diagnoses as headings in a fieldset. */
import { charge, fetchChart, lineExpect, ready, withQuery } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { ribbon } from '/superbill/ribbon.js';

const chart = await fetchChart();
const { clinician } = chart;
const date = formatDate(chart.dateOfService);

const labelled = (label, ...content) => element('div', {}, element('label', {}, label), ...content);

const box = (name, value, size, expect) =>
  element('input', { type: 'text', 'data-element': name, value, size, expect });

const linkedDiagnoses = (line, index) =>
  element(
    'fieldset',
    { expect: lineExpect(index, 'diagnoses') },
    element('legend', {}, 'Linked diagnoses'),
    line.diagnoses.map((code) => element('h4', {}, code)),
  );

const modifierBoxes = (line, index) =>
  [0, 1, 2, 3].map((place) =>
    box(
      `modifier-${place + 1}`,
      line.modifiers[place] ?? '',
      2,
      lineExpect(index, `modifier.${place}`),
    ),
  );

const service = (line, index) =>
  element(
    'section',
    { 'data-element': `superbill-service-${index + 1}`, expect: lineExpect(index) },
    element(
      'div',
      { class: 'service-head' },
      element('h4', { 'data-element': 'cpt-code', expect: lineExpect(index, 'code') }, line.code),
      element('span', {}, line.description),
    ),
    element(
      'div',
      { class: 'details' },
      labelled(
        'Dates',
        element('span', { 'data-element': 'start-to-end-date-read-only' }, `${date} - ${date}`),
      ),
      labelled('Modifiers', modifierBoxes(line, index)),
      labelled('Units', box('units', line.units, 3, lineExpect(index, 'units'))),
      labelled('Fee', box('fee', charge(line.code), 6)),
    ),
    linkedDiagnoses(line, index),
  );

const serviceDetails = () =>
  element(
    'div',
    { class: 'hidden', 'data-element': 'service-details' },
    labelled(
      'Provider',
      element('span', { expect: 'clinician' }, `${clinician.name}, ${clinician.credential}`),
    ),
    labelled('Place of service', '11'),
  );

fill(
  '#ribbon',
  ribbon(chart),
  element('a', { href: withQuery('/superbill/index.html') }, 'Encounter'),
);
fill(
  '#bill',
  element(
    'div',
    { class: 'details' },
    labelled(
      'Bill',
      element('span', { 'data-element': 'header-bill-id', decoy: 'bill number' }, '97124-118'),
    ),
    labelled('Date of service', element('span', { expect: 'date' }, date)),
    element(
      'div',
      { 'data-element': 'insurance-item-0' },
      element('label', {}, 'Primary insurance'),
      element('span', { 'data-element': 'insurance-payer-name', expect: 'payer' }, chart.payer),
      ' ',
      element('span', { 'data-element': 'insurance-id' }, 'XH 884 201'),
    ),
  ),
  element(
    'p',
    { class: 'diagnoses' },
    'Diagnoses ',
    chart.diagnoses.map(({ code, label }, index) => [
      element('b', { expect: `diagnosis:${index}` }, code),
      ` ${label} `,
    ]),
  ),
  chart.lines.map(service),
  serviceDetails(),
  element('button', { type: 'button', 'data-element': 'btn-save-superbill' }, 'Save'),
);
ready();
