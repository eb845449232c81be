/**
 * The visit's summary repeats the saved note as text. While the note's form is open beside it, this copy is
 * the older truth; once the note is signed, it is the only one.
 */
import { fetchChart, posted, ready, SECTIONS, titled } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const signed = chart.status === 'signed';
const saved = posted();

const savedText = (section) => saved?.get(section) ?? chart.note[section];

// Saved from this very frame, the form is gone and the text here is the note.
const answer = (section) =>
  signed || saved ? { expect: `section:${section}` } : { decoy: 'saved copy of the note' };

const withBreaks = (text) =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));

const sectionRow = (section) =>
  element(
    'p',
    { class: 'row' },
    element('span', { class: 'bold' }, `${titled(section)}: `),
    element('span', { class: 'text', ...answer(section) }, withBreaks(savedText(section))),
  );

const formHolder = (title, buttons, ...content) =>
  element(
    'div',
    { class: 'form-holder' },
    element('div', { class: 'form-header' }, element('h5', {}, title), buttons),
    element('div', { class: 'form-detail' }, content),
  );

const lockOrEdit = signed
  ? element('span', { class: 'form-edit-button-locked', expect: 'status' }, 'Locked')
  : element('a', { class: 'btn esign-button-form', href: '#', 'data-formdir': 'soap' }, 'eSign');

const { name, credential } = chart.clinician;
fill(
  '#forms',
  formHolder(
    'SOAP',
    lockOrEdit,
    element(
      'p',
      { class: 'by' },
      'by ',
      element('span', { expect: 'clinician' }, `${name}, ${credential}`),
    ),
    SECTIONS.map(sectionRow),
  ),
  formHolder(
    'Vitals',
    element('a', { class: 'btn', href: '#' }, 'Edit'),
    element('p', { class: 'row', decoy: 'vitals' }, 'BP 124/78, pulse 68, pain 4'),
  ),
);
ready();
