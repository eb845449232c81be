/**
 * No ids, names or labels: the note's boxes have placeholders only, and a billing row is a grid of boxes whose
 * headings are in another grid above. The rows are wiped and built again on each change, committed on blur.
 */
import { fetchChart, lineExpect, ready, SECTIONS, titled } from '/browser/chart.js';
import { formatDate, twelveHour } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const CODES = [
  ['97110', 'Therapeutic exercise'],
  ['97112', 'Neuromuscular re-education'],
  ['97116', 'Gait training'],
  ['97124', 'Massage'],
  ['97140', 'Manual therapy'],
  ['98940', 'Adjustment, 1-2 regions'],
  ['98941', 'Adjustment, 3-4 regions'],
  ['99406', 'Tobacco counselling'],
];

const chart = await fetchChart();
const { patient, clinician, timeIn, timeOut } = chart;

const text = (label, expect, value) =>
  value === undefined ? [] : [`${label} `, element('span', { expect }, value), '   '];

fill(
  '#who',
  text('Patient:', 'patient', patient.name),
  text('born', 'born', formatDate(patient.dob)),
  text('Seen on', 'date', formatDate(chart.dateOfService, 'long')),
  text('by', 'clinician', `${clinician.name}, ${clinician.credential}`),
  text('Time in', 'timeIn', timeIn && twelveHour(timeIn)),
  text('Time out', 'timeOut', timeOut && twelveHour(timeOut)),
  text('Visit', 'visit', chart.visit && String(chart.visit)),
  text('Payer:', 'payer', chart.payer),
  'Dx: ',
  chart.diagnoses.map(({ code }, index) => [
    element('span', { expect: `diagnosis:${index}` }, code),
    ' ',
  ]),
  text(' Note:', 'status', chart.status),
);

fill(
  '#note',
  SECTIONS.map((section) => {
    const box = element('textarea', {
      rows: '8',
      placeholder: `${titled(section)}…`,
      expect: `section:${section}`,
    });
    box.value = chart.note[section];
    return box;
  }),
);

const box = (type, value, placeholder, commit) => {
  const input = element('input', {
    type,
    placeholder,
    expect: commit.expect,
    onblur: () => commit(input.value),
  });
  input.value = value;
  return input;
};

const commit = (index, field, read) =>
  Object.assign(
    (value) => {
      chart.lines[index] = { ...chart.lines[index], ...read(value) };
      draw();
    },
    { expect: lineExpect(index, field) },
  );

const codeSelect = (line, index) =>
  element(
    'select',
    {
      expect: lineExpect(index, 'code'),
      onchange: ({ target }) => commit(index, 'code', (code) => ({ code }))(target.value),
    },
    CODES.map(([code, label]) =>
      element('option', { value: code, selected: code === line.code }, `${code} ${label}`),
    ),
  );

const minutesText = (line) => (line.minutes === undefined ? '' : `${line.minutes} minutes`);

const row = (line, index) =>
  element(
    'div',
    { class: 'billing-row', expect: lineExpect(index) },
    codeSelect(line, index),
    box(
      'text',
      line.modifiers.join(','),
      '59,GP',
      commit(index, 'modifiers', (value) => ({ modifiers: value.split(',').filter(Boolean) })),
    ),
    box(
      'number',
      String(line.units),
      '1',
      commit(index, 'units', (value) => ({ units: value })),
    ),
    box(
      'text',
      minutesText(line),
      '30 minutes',
      commit(index, 'minutes', (value) => ({ minutes: /\d+/.exec(value)?.[0] })),
    ),
    element('button', { type: 'button' }, '×'),
  );

const draw = () => fill('#rows', chart.lines.map(row));

draw();
ready();
