/** The visit's own set of tabs: its forms are sibling frames, all alive, one shown. */
import { fetchChart, query, ready, withQuery } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();

// A signed form cannot be opened again: its text stands in the summary only.
const forms = [
  { key: 'summary', label: 'Summary', page: '/openemr/summary.html' },
  ...(chart.status === 'signed'
    ? []
    : [{ key: 'soap', label: 'SOAP', page: '/openemr/soap.html' }]),
  { key: 'fees', label: 'Fee Sheet', page: '/openemr/fee-sheet.html' },
];

const show = (key) => {
  for (const pane of document.querySelectorAll('.tab, .tabNav li')) {
    pane.classList.toggle('current', pane.dataset.form === key);
  }
};

fill(
  '#enctabs',
  forms.map(({ key, label }) =>
    element(
      'li',
      { 'data-form': key, onclick: () => show(key) },
      element('a', { href: '#' }, label),
    ),
  ),
);
fill(
  '#encframes',
  forms.map(({ key, page }, index) =>
    element(
      'div',
      { class: 'tab', 'data-form': key },
      element('iframe', {
        name: `enctabs-${index + 1}`,
        src: withQuery(page, { chart: chart.id }),
      }),
    ),
  ),
);
const asked = query.get('tab');
show(forms.some(({ key }) => key === asked) ? asked : forms[forms.length === 3 ? 1 : 0].key);
ready();
