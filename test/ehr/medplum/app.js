/**
 * An encounter on two tabs, of which one is mounted (`?tab=details`, the other the note). The note is one
 * box under a heading; a charge is a card with pills that show what their code is called, or with
 * `variant=words` nothing but that. Who the patient is stands in a column of its own.
 */
import {
  charge,
  fetchChart,
  fetchCharts,
  lineExpect,
  noteWithHeadings,
  query,
  ready,
} from '/browser/chart.js';
import { ageOn, formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const { patient, clinician, dateOfService, diagnoses, lines, payer, status } = chart;
const others = (await fetchCharts()).filter(({ id }) => id !== chart.id).slice(0, 3);
const locked = status === 'signed';

let made = 0;

/** Ids are made at run time and differ from one drawing to the next. */
const nextId = () => `mantine-${(++made).toString(36)}x${Math.floor(performance.now())}`;

const summary = () =>
  element(
    'aside',
    { class: 'side' },
    element('h4', { expect: 'patient' }, patient.name),
    element(
      'div',
      {},
      element('span', { expect: 'born' }, formatDate(patient.dob)),
      ` (${ageOn(patient.dob, dateOfService)}Y)`,
    ),
    element('h5', {}, 'Insurance'),
    element('div', {}, element('span', {}, 'Payor: '), element('span', { expect: 'payer' }, payer)),
    element('h5', {}, 'Past visits'),
    [14, 28].map((days) =>
      element('a', { href: '#', decoy: 'an earlier visit' }, `Follow-up, ${days} days ago`),
    ),
    element('h5', {}, 'Messages'),
    others.map(({ patient: other }) =>
      element('a', { href: '#', decoy: 'another patient', style: 'display:block' }, other.name),
    ),
  );

const tabs = (chosen) =>
  element(
    'div',
    { role: 'radiogroup', class: 'mantine-SegmentedControl-root' },
    [
      ['notes', 'Note & Tasks'],
      ['details', 'Details & Billing'],
    ].flatMap(([value, label]) => {
      const id = nextId();
      return [
        element('input', { type: 'radio', name: 'tab', value, id, checked: value === chosen }),
        element('label', { for: id }, label),
      ];
    }),
  );

const header = (chosen) =>
  element(
    'div',
    { class: 'mantine-Paper-root' },
    element(
      'div',
      { class: 'row mantine-Flex-root' },
      element(
        'div',
        { class: 'mantine-Stack-root' },
        element('p', { class: 'mantine-Text-root' }, 'Follow-up visit'),
        element(
          'p',
          { class: 'mantine-Text-root' },
          element('span', { expect: 'date' }, formatDate(dateOfService)),
          ' · ',
          element('span', { expect: 'clinician' }, `${clinician.name}, ${clinician.credential}`),
        ),
      ),
      element('button', { type: 'button' }, 'Insurance Eligibility'),
      element('button', { type: 'button' }, element('svg', {})),
      element('button', { type: 'button' }, locked ? 'Finished' : 'In Progress'),
    ),
    tabs(chosen),
  );

/** The box grows with its text; a hidden twin of it is measured. */
const autosized = (text, expect) => {
  const box = element('textarea', {
    class: 'mantine-Textarea-input',
    rows: '16',
    disabled: locked,
    expect,
  });
  box.value = text;
  const twin = element('textarea', {
    'aria-hidden': 'true',
    readonly: true,
    tabindex: '-1',
    style: 'position:absolute;visibility:hidden;height:0',
    decoy: 'measuring twin',
  });
  twin.value = 'x';
  return [box, twin];
};

const noteTab = () => [
  element(
    'div',
    { class: 'mantine-Card-root' },
    element('h1', {}, 'Fill chart note'),
    autosized(noteWithHeadings(chart.note), 'note'),
  ),
  element(
    'div',
    { class: 'mantine-Card-root' },
    element('h5', {}, 'Task: pain questionnaire'),
    element('label', { for: 'pain-now' }, 'Pain now'),
    element('input', { type: 'number', id: 'pain-now', name: 'pain-now', value: '5' }),
  ),
];

const pills = (label, name, texts, expect, disabled) =>
  element(
    'div',
    { class: 'mantine-InputWrapper-root' },
    element('label', { for: name }, label),
    element(
      'div',
      { class: 'mantine-PillsInput-root' },
      element(
        'div',
        { class: 'row mantine-PillGroup-group', expect },
        texts.map((text) =>
          element('span', { class: 'mantine-Pill-root' }, element('span', {}, text)),
        ),
      ),
      element('input', { id: name, name, type: 'text', disabled }),
    ),
  );

const chargeCard = (line, index) =>
  element(
    'div',
    { class: 'mantine-Card-root', expect: lineExpect(index) },
    query.get('variant') === 'words'
      ? pills('CPT Code', 'cptCode', [line.description], null, true)
      : pills(
          'CPT Code',
          'cptCode',
          [`${line.code} ${line.description}`],
          lineExpect(index, 'code'),
          true,
        ),
    pills('Modifiers', 'modifiers', line.modifiers, lineExpect(index, 'modifiers'), false),
    element(
      'div',
      { class: 'row' },
      element('p', {}, 'Price from the price list, after modifiers and the insurance plan.'),
      element(
        'div',
        {},
        element('p', {}, 'Calculated Price'),
        element('input', { readonly: true, value: `$${charge(line.code)}` }),
      ),
    ),
  );

const detailsTab = () => [
  element(
    'div',
    { class: 'mantine-Card-root' },
    element('button', { type: 'button', disabled: !locked }, 'Export Claim'),
    element('button', { type: 'button', disabled: !locked }, 'Submit Claim'),
  ),
  element(
    'div',
    { class: 'mantine-Card-root' },
    element('h4', {}, 'Diagnosis'),
    diagnoses.map(({ code, label }, index) =>
      element('div', {}, element('span', { expect: `diagnosis:${index}` }, code), ` ${label}`),
    ),
  ),
  element('h4', {}, 'Charge Items'),
  lines.map(chargeCard),
];

const tab = query.get('tab') ?? 'notes';
fill(
  '#root',
  summary(),
  element('main', {}, header(tab), tab === 'details' ? detailsTab() : noteTab()),
);
ready();
