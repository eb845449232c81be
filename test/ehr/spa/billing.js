/**
 * The bill: one card a service line, drawn anew on every change, with new ids each time. Locked or read, the
 * same cards hold text: `2 UN`, `25 min`.
 */
import { charge, lineExpect, query } from '/browser/chart.js';
import { element } from '/browser/element.js';

let drawn = 0;

const nextId = () => `:r${(++drawn).toString(36)}:`;

const field = (label, control) => {
  const id = nextId();
  control.id = id;
  return element('div', { class: 'field' }, element('label', { for: id }, label), control);
};

const readField = (label, value, expect) =>
  element(
    'div',
    { class: 'field' },
    element('span', { class: 'label' }, label),
    element('span', { class: 'value', expect }, value),
  );

const textBox = (value, expect, onchange, type = 'text') => {
  const box = element('input', { type, expect, onchange: () => onchange(box.value.trim()) });
  box.value = value ?? '';
  return box;
};

/** An empty box is no number, not 0. */
const wholeNumber = (text) => (/^\d+$/.test(text) ? Number(text) : undefined);

const pill = (text, remove) =>
  element(
    'span',
    { class: 'pill' },
    text,
    element('button', { type: 'button', 'aria-label': `Remove ${text}`, onclick: remove }, '×'),
  );

const modifierPills = (line, expect, change) => {
  const drop = (modifier) => () =>
    change({ modifiers: line.modifiers.filter((other) => other !== modifier) });
  const add = textBox('', null, (text) =>
    change({ modifiers: [...line.modifiers, text.toUpperCase()] }),
  );
  add.setAttribute('placeholder', 'Add');
  return element(
    'div',
    { class: 'field wide' },
    element('span', { class: 'label' }, 'Modifiers'),
    element(
      'div',
      { class: 'pills', expect },
      line.modifiers.map((modifier) => pill(modifier, drop(modifier))),
      add,
    ),
  );
};

const openCard = (line, answer, change) => [
  field(
    'CPT code',
    textBox(line.code, answer('code'), (code) => change({ code })),
  ),
  modifierPills(line, answer('modifiers'), change),
  field(
    'Units',
    textBox(line.units, answer('units'), (text) => change({ units: wholeNumber(text) }), 'number'),
  ),
  field(
    'Minutes',
    textBox(line.minutes, answer('minutes'), (text) => change({ minutes: wholeNumber(text) })),
  ),
  readField('Diagnoses', line.diagnoses.join(', '), answer('diagnoses')),
];

const readCard = (line, answer) => [
  readField('CPT code', line.code, answer('code')),
  readField('Modifiers', line.modifiers.join(', '), answer('modifiers')),
  readField('Units', line.units === undefined ? '' : `${line.units} UN`, answer('units')),
  readField('Minutes', line.minutes === undefined ? '' : `${line.minutes} min`, answer('minutes')),
  readField('Diagnoses', line.diagnoses.join(', '), answer('diagnoses')),
];

const card = (chart, line, index, redraw) => {
  const answer = (name) => lineExpect(index, name);
  const change = (changes) => {
    chart.lines[index] = { ...line, ...changes };
    redraw();
  };
  const closed = chart.status === 'signed' || query.get('mode') === 'read';
  return element(
    'div',
    { class: 'card', expect: lineExpect(index) },
    element('div', { class: 'card-title' }, line.description || 'New charge'),
    element(
      'div',
      { class: 'fields' },
      closed ? readCard(line, answer) : openCard(line, answer, change),
    ),
    element(
      'div',
      { class: 'price' },
      'Calculated price ',
      (Number(charge(line.code)) * (line.units ?? 0)).toFixed(2),
    ),
  );
};

const addButton = (chart, redraw) =>
  element(
    'button',
    {
      type: 'button',
      class: 'add',
      onclick: () => {
        chart.lines.push({ code: '', description: '', modifiers: [], diagnoses: [] });
        redraw();
      },
    },
    '+ Add service line',
  );

/** The billing tab's contents; `redraw` draws them again. */
export const billingTab = (chart, redraw) =>
  element(
    'div',
    { class: 'billing' },
    element('h2', {}, 'Diagnoses'),
    element(
      'p',
      { class: 'chips' },
      chart.diagnoses.map(({ code, label }, index) =>
        element(
          'span',
          { class: 'chip' },
          element('b', { expect: `diagnosis:${index}` }, code),
          ` ${label}`,
        ),
      ),
    ),
    element('h2', {}, 'Charges'),
    chart.lines.map((line, index) => card(chart, line, index, redraw)),
    chart.status === 'signed' ? null : addButton(chart, redraw),
    element('button', { type: 'button', class: 'primary' }, 'Submit Claim'),
  );
