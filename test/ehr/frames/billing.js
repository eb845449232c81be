/** The bill as another product embeds it: a good table, and not a word on whose it is. */
import { fetchChart, lineExpect, ready } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();

const box = (value, label, expect) =>
  element(
    'td',
    {},
    element('input', { type: 'text', value: value ?? '', 'aria-label': label, expect }),
  );

fill(
  '#lines',
  chart.lines.map((line, index) =>
    element(
      'tr',
      { expect: lineExpect(index) },
      box(line.code, 'CPT', lineExpect(index, 'code')),
      box(line.modifiers.join(' '), 'Modifiers', lineExpect(index, 'modifiers')),
      box(line.units, 'Units', lineExpect(index, 'units')),
      box(line.minutes, 'Minutes', lineExpect(index, 'minutes')),
      element('td', { expect: lineExpect(index, 'diagnoses') }, line.diagnoses.join(', ')),
    ),
  ),
);
fill(
  '#diagnoses',
  'Diagnoses: ',
  chart.diagnoses.map(({ code, label }, index) => [
    element('b', { expect: `diagnosis:${index}` }, code),
    ` ${label} `,
  ]),
);
ready();
