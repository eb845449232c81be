/**
 * The claim: six slots of two table rows each, in the manner of the paper form. The upper row of a slot holds
 * what explains it, the lower one the figures; there are no header cells.
 */
import { charge, lineExpect } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const LETTERS = ['A', 'B', 'C', 'D'];
const SLOTS = 6;

const GROUPS = [
  ['Date of service', 3],
  ['', 1],
  ['Procedure', 1],
  ['Modifiers', 4],
  ['Dx', 1],
  ['', 1],
  ['Days or', 1],
  ['', 1],
];

const TITLES = 'MM DD YYYY POS CPT/HCPCS A B C D Pointer Charges Units Min'.split(' ');

const cell = (text, span) => element('td', { colspan: span }, text);

const headRows = () => [
  element(
    'tr',
    { class: 'head' },
    GROUPS.map(([text, span]) => cell(text, span)),
  ),
  element(
    'tr',
    { class: 'head' },
    TITLES.map((text) => cell(text)),
  ),
];

const box = (name, slot, value, size, expect) =>
  element('input', {
    type: 'text',
    name: `claim$ucLine_${name}${slot}`,
    value,
    maxlength: name === 'CPT_CODE' ? 9 : null,
    size,
    autocomplete: 'off',
    expect,
  });

const boxCell = (...args) => element('td', {}, box(...args));

/** What one slot shows; an empty slot has no line. */
const slotValues = (chart, line) => {
  if (!line) return { date: ['', '', ''], modifiers: [], pointer: '', place: '' };
  const [year, month, day] = chart.dateOfService.split('-');
  const codes = chart.diagnoses.map((diagnosis) => diagnosis.code);
  return {
    date: [month, day, year],
    modifiers: line.modifiers,
    pointer: line.diagnoses.map((code) => LETTERS[codes.indexOf(code)]).join(''),
    place: '11',
    units: line.units,
    minutes: line.minutes,
    charge: (Number(charge(line.code)) * line.units).toFixed(2),
  };
};

const slotRows = (chart, slot) => {
  const line = chart.lines[slot];
  const values = slotValues(chart, line);
  const answer = (field) => (line ? lineExpect(slot, field) : null);
  const trap = line ? { expect: answer() } : { decoy: 'empty slot' };
  const [month, day, year] = values.date;
  return [
    element(
      'tr',
      { class: 'upper', ...trap },
      element('td', { class: 'number' }, String(slot + 1)),
      element('td', { colspan: 8 }, line?.description ?? ''),
      element('td', { colspan: 4, class: 'npi' }, line ? 'Rendering 1902844718' : ''),
    ),
    element(
      'tr',
      { class: 'lower', ...trap },
      boxCell('DOS_MONTH', slot, month, 1),
      boxCell('DOS_DAY', slot, day, 1),
      boxCell('DOS_YEAR', slot, year, 3),
      boxCell('PLACE_OF_SVC', slot, values.place, 1),
      boxCell('CPT_CODE', slot, line?.code, 5, answer('code')),
      LETTERS.map((letter, index) =>
        boxCell(
          `MODIFIER_${letter}`,
          slot,
          values.modifiers[index],
          1,
          answer(`modifier.${index}`),
        ),
      ),
      boxCell('DIAG_CODE', slot, values.pointer, 3, answer('diagnoses')),
      boxCell('CHARGE', slot, values.charge, 5),
      boxCell('UNITS', slot, values.units, 1, answer('units')),
      boxCell('MINUTES', slot, values.minutes, 2, answer('minutes')),
    ),
  ];
};

const diagnosisList = (chart) =>
  element(
    'div',
    { class: 'dx' },
    LETTERS.map((letter, index) => {
      const diagnosis = chart.diagnoses[index];
      return element(
        'div',
        {},
        element('b', {}, `${letter}.`),
        ' ',
        element('input', {
          type: 'text',
          name: `claim$DIAGNOSIS_CODE${index + 1}`,
          value: diagnosis?.code,
          size: 8,
          expect: diagnosis && `diagnosis:${index}`,
        }),
        ' ',
        element('span', {}, diagnosis?.label ?? ''),
      );
    }),
  );

const sendClaim = (event) => {
  event.preventDefault();
  fill('#claimState', 'Queued');
};

/** Builds the claim of `chart` in `#claim`. */
export const claimForm = (chart) => {
  const rows = Array.from({ length: SLOTS }, (_, slot) => slotRows(chart, slot));
  fill(
    '#claim',
    element('h3', {}, 'Diagnoses'),
    diagnosisList(chart),
    element('h3', {}, 'Service lines'),
    element('table', { class: 'lines' }, element('tbody', {}, headRows(), rows)),
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'button' }, 'Save'),
      element('button', { type: 'submit', class: 'primary' }, 'Submit Claim'),
    ),
  );
  document.getElementById('claim').addEventListener('submit', sendClaim);
};
