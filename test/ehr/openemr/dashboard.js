/** The patient's dashboard: the one place where the payer stands. */
import { fetchChart, ready } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const row = (label, ...value) =>
  element('tr', {}, element('th', {}, label), element('td', {}, ...value));

fill(
  '#insurance',
  row('Primary Insurance', element('span', { expect: 'payer' }, chart.payer)),
  row('Secondary Insurance', 'None'),
  row('Provider', `${chart.clinician.name}, ${chart.clinician.credential}`),
);
ready();
