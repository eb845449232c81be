/**
 * One long page of all notes of a patient, oldest first, exactly one of them open. Each note is a single text
 * with its S, O, A and P typed in; who the patient is stands in the header's running text.
 */
import {
  fetchChart,
  fetchCharts,
  lastFirst,
  noteWithHeadings,
  pastNotes,
  ready,
  withQuery,
} from '/browser/chart.js';
import { ageOn, formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const { patient, clinician, dateOfService } = chart;
const by = `${clinician.name}, ${clinician.credential}`;

fill(
  '#header',
  element(
    'h1',
    {},
    element('span', { expect: 'patient' }, lastFirst(patient.name)),
    ` ${ageOn(patient.dob, dateOfService)} yrs, born `,
    element('span', { expect: 'born' }, formatDate(patient.dob, 'iso')),
    ', chart ',
    element('span', { expect: 'record' }, patient.recordNumber),
  ),
  element(
    'a',
    { href: withQuery('/charts-stack/billing.html'), target: 'billing' },
    'Bill this visit',
  ),
);

/** Reminders name other patients beside the chart. */
const ticklers = (await fetchCharts()).filter(({ id }) => id !== chart.id).slice(0, 3);
fill(
  '#ticklers',
  ticklers.map(({ patient: other, dateOfService: due }) =>
    element(
      'li',
      { decoy: 'another patient' },
      element('a', { href: '#' }, `${lastFirst(other.name)} call back ${formatDate(due, 'dash')}`),
    ),
  ),
);

/** What the server wants to know of each note again. */
const flags = (id, signed) => [
  element('input', { type: 'hidden', id: `signed${id}`, value: String(signed) }),
  element('input', { type: 'hidden', id: `full${id}`, value: 'true' }),
];

const pastNote = ({ date, clinician: author, note }, index, notes) =>
  element(
    'div',
    { class: 'note', decoy: 'note of an earlier visit' },
    flags(4100 + index, true),
    element('div', { class: 'note-head' }, `${formatDate(date, 'dash')} · ${author} · signed`),
    // All but the newest of them are folded: their text is there and not shown.
    element(
      'div',
      {
        class: 'note-contents',
        id: `n${4100 + index}`,
        style: index < notes.length - 1 ? 'display:none' : null,
      },
      noteWithHeadings(note),
    ),
  );

const openBox = () => {
  const box = element('textarea', {
    id: `caseNote_note${chart.encounterNumber}`,
    name: 'caseNote_note',
    class: chart.status === 'signed' ? null : 'unsigned-textarea',
    readonly: chart.status === 'signed',
    rows: '22',
    expect: 'note',
  });
  box.value = noteWithHeadings(chart.note);
  return box;
};

fill(
  '#encMainDiv',
  pastNotes(chart).toReversed().map(pastNote),
  element(
    'div',
    { class: 'note open' },
    flags(chart.encounterNumber, chart.status === 'signed'),
    element(
      'div',
      { class: 'note-head' },
      element('span', { expect: 'date' }, formatDate(dateOfService, 'dash')),
      ' · ',
      element('span', { expect: 'clinician' }, by),
      ' · encounter ',
      element('span', { expect: 'encounter' }, chart.encounterNumber),
      chart.status === 'signed' ? ' · signed' : '',
    ),
    openBox(),
    element(
      'div',
      { class: 'buttons' },
      element('button', {}, 'Save'),
      ' ',
      element('button', {}, 'Sign, Save & Exit'),
    ),
  ),
);
ready();
