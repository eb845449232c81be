/**
 * The chart: floating labels, sizing twins, and billed codes as lines of text such as `97140-59-GP Manual
 * therapy`. Suggestions stand beside them in the same form; only a real code can be removed.
 */
import { fetchChart, lineExpect, ready, SECTIONS, titled, withQuery } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';
import { header } from '/chips/header.js';

const chart = await fetchChart();
const signed = chart.status === 'signed';

const sizer = () =>
  element(
    'textarea',
    { 'aria-hidden': 'true', readonly: true, tabindex: '-1', class: 'sizer', decoy: 'sizing twin' },
    'x',
  );

/** Signed, a section is text; before, a box under its label. */
const section = (name) => {
  const answer = { expect: `section:${name}` };
  if (signed) {
    return element(
      'div',
      { class: 'field' },
      element('h6', {}, titled(name)),
      element('p', { class: 'text', ...answer }, chart.note[name]),
    );
  }
  const box = element('textarea', { id: `mui-${name}`, rows: '6', ...answer });
  box.value = chart.note[name];
  return element(
    'div',
    { class: 'field' },
    element('label', { for: `mui-${name}` }, titled(name)),
    box,
    sizer(),
  );
};

/** Code, modifiers and words in one text. */
const codeText = ({ code, modifiers, description }) =>
  `${[code, ...modifiers].join('-')} ${description}`;

const codeLine = (line, index) =>
  element(
    'div',
    { 'data-testid': `cpt-code-entry-${line.code}`, class: 'entry', expect: lineExpect(index) },
    element('p', { expect: lineExpect(index, 'code+modifiers') }, codeText(line)),
    signed ? null : element('button', { type: 'button', 'aria-label': 'Remove' }, '✕'),
  );

const suggestion = (text) =>
  element('div', { class: 'entry suggested', decoy: 'suggestion' }, element('p', {}, text));

const codes = () =>
  element(
    'section',
    { 'data-testid': 'additional-cpt-code-container' },
    element('h6', {}, 'Additional CPT codes'),
    signed
      ? null
      : element(
          'div',
          { class: 'field', decoy: 'search box' },
          element('label', { for: 'cpt-search' }, 'Search CPT codes'),
          element('input', {
            type: 'text',
            id: 'cpt-search',
            'data-testid': 'cpt-code-field',
            placeholder: '97124',
          }),
        ),
    element('p', { class: 'caption' }, 'Suggested for this note'),
    suggestion('Therapeutic exercise 97110'),
    suggestion('97530-GP Therapeutic activities'),
    element('p', { class: 'caption' }, 'On this visit'),
    chart.lines.map(codeLine),
  );

const diagnoses = () =>
  element(
    'section',
    {},
    element('h6', {}, 'Diagnoses'),
    chart.diagnoses.map(({ code, label }, index) =>
      element('p', {}, `${label} `, element('b', { expect: `diagnosis:${index}` }, code)),
    ),
    element('p', { class: 'caption' }, 'Suggested for this note'),
    element('p', { decoy: 'suggestion' }, 'Myalgia M79.10'),
  );

fill(
  '#root',
  header(chart, element('a', { href: withQuery('/chips/claim.html') }, 'Claim')),
  element(
    'main',
    {},
    SECTIONS.map(section),
    diagnoses(),
    codes(),
    element('button', { type: 'button', class: 'main' }, signed ? 'Signed' : 'Review & Sign'),
  ),
);
ready();
