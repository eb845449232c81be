/** The check-list of codes under Untimed and Direct Timed, and the two totals. */
import { lineExpect } from '/browser/chart.js';
import { element } from '/browser/element.js';

const UNTIMED = [
  ['98940', 'Adjustment, spinal, 1-2 regions'],
  ['98941', 'Adjustment, spinal, 3-4 regions'],
  ['99406', 'Tobacco counselling'],
  ['G0283', 'Electric stimulation, unattended'],
  ['97164', 'Re-evaluation'],
];

const TIMED = [
  ['97110', 'Therapeutic exercise'],
  ['97112', 'Neuromuscular re-education'],
  ['97116', 'Gait training'],
  ['97124', 'Massage'],
  ['97140', 'Manual therapy'],
  ['97530', 'Therapeutic activities'],
  ['97035', 'Ultrasound'],
];

const box = (name, value, expect) =>
  element('input', { type: 'text', name, value: value ?? '', size: 4, expect });

const codeRow = (chart, [code, label], zero) => {
  const index = chart.lines.findIndex((line) => line.code === code);
  const line =
    chart.lines[index] ?? (zero === code ? { units: 0, minutes: 0, modifiers: [] } : null);
  const answer = (field) => (index < 0 ? null : lineExpect(index, field));
  const own =
    index < 0 ? { decoy: line ? 'ticked with no units' : 'not ticked' } : { expect: answer() };
  return element(
    'tr',
    own,
    element(
      'td',
      {},
      element('input', { type: 'checkbox', name: `cpt[${code}]`, checked: Boolean(line) }),
    ),
    element('td', {}, label),
    element('td', { expect: answer('code') }, code),
    element('td', {}, box(`mod[${code}]`, line?.modifiers.join(', '), answer('modifiers'))),
    element('td', {}, box(`min[${code}]`, line?.minutes, answer('minutes'))),
    element('td', {}, box(`units[${code}]`, line?.units, answer('units'))),
  );
};

/** Billed codes stand first, in the bill's order. */
const inBillOrder = (chart, codes) => {
  const place = ([code]) => {
    const index = chart.lines.findIndex((line) => line.code === code);
    return index < 0 ? chart.lines.length : index;
  };
  return codes.toSorted((a, b) => place(a) - place(b));
};

const group = (chart, title, codes, zero) => [
  element('tr', { class: 'group' }, element('th', { colspan: 6 }, title)),
  element(
    'tr',
    {},
    ['', 'Description', 'CPT', 'Modifiers', 'Minutes', 'Units'].map((head) =>
      element('th', {}, head),
    ),
  ),
  inBillOrder(chart, codes).map((row) => codeRow(chart, row, zero)),
];

const total = (label, minutes, decoy) =>
  element(
    'p',
    {},
    element(
      'label',
      {},
      `${label} `,
      element('input', { type: 'text', value: String(minutes), size: 4, readonly: true, decoy }),
    ),
  );

export const codeList = (chart, withZero) => {
  const direct = chart.lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
  return [
    element(
      'table',
      { class: 'codes' },
      group(chart, 'Untimed', UNTIMED),
      group(chart, 'Direct Timed', TIMED, withZero ? '97035' : undefined),
    ),
    element(
      'div',
      { class: 'totals' },
      total('Direct Minutes', direct, 'total'),
      total('Total Minutes', direct + 5, 'total'),
    ),
  ];
};
