/** The bill: fixed slots of `code x units @ percent`, one heading over all, diagnoses for the whole bill. */
import { fetchChart, lastFirst, lineExpect, ready } from '/browser/chart.js';
import { ageOn, formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const SLOTS = 8;

const chart = await fetchChart();
const { patient, clinician, dateOfService } = chart;

const box = (name, value, size, expect) =>
  element('input', { type: 'text', name, value: value ?? '', size, expect });

/** Code and modifiers share a box. */
const slot = (_, index) => {
  const line = chart.lines[index];
  const code = line ? [line.code, ...line.modifiers].join(' ') : '';
  const answer = (field) => (line ? lineExpect(index, field) : null);
  return element(
    'tr',
    line ? { expect: answer() } : { decoy: 'empty slot' },
    element(
      'td',
      {},
      box(`serviceCode${index}`, code, 14, answer('code+modifiers')),
      ' x ',
      box(`serviceUnit${index}`, line?.units, 3, answer('units')),
      ' @ ',
      box(`serviceAt${index}`, line ? '100' : '', 4),
    ),
  );
};

const provider = () =>
  element(
    'select',
    { name: 'xml_provider', expect: 'clinician' },
    element(
      'option',
      { value: '12|000000', selected: true },
      `${clinician.name}, ${clinician.credential}`,
    ),
    element('option', { value: '13|000000' }, 'Lorna Whitaker, MD'),
  );

fill(
  '#bill',
  element(
    'table',
    {},
    element(
      'tr',
      {},
      element(
        'td',
        {},
        element('b', {}, element('span', { expect: 'patient' }, lastFirst(patient.name))),
        ` ${ageOn(patient.dob, dateOfService)} yrs`,
      ),
      element(
        'td',
        {},
        'Service date ',
        element('input', {
          type: 'text',
          name: 'service_date',
          value: formatDate(dateOfService, 'iso'),
          readonly: true,
          size: 11,
          expect: 'date',
        }),
      ),
      element('td', {}, 'Provider ', provider()),
    ),
  ),
  element(
    'table',
    { class: 'slots' },
    element('tr', {}, element('td', {}, 'Service code x unit @ %')),
    Array.from({ length: SLOTS }, slot),
  ),
  element(
    'p',
    {},
    'Dx ',
    [0, 1, 2].map((index) =>
      box(
        `dxCode${index || ''}`,
        chart.diagnoses[index]?.code,
        9,
        chart.diagnoses[index] && `diagnosis:${index}`,
      ),
    ),
  ),
  element('div', { class: 'buttons' }, element('input', { type: 'button', value: 'Next' })),
);
ready();
