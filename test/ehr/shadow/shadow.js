/**
 * Web components: the banner and three sections in open shadow roots, the plan in a closed one, the bill in a
 * closed one that comes a moment after its element, as components do that load their data.
 */
import { fetchChart, lineExpect, ready, SECTIONS, titled } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element } from '/browser/element.js';

// A page's own script cannot look into a closed root either; the tests can, here.
const roots = [];
window.__roots = roots;

const STYLE = '/shadow/parts.css';

const rootOf = (host, mode, ...content) => {
  const root = host.attachShadow({ mode });
  roots.push(root);
  root.append(element('link', { rel: 'stylesheet', href: STYLE }), ...content);
};

const chart = await fetchChart();

const fact = (label, expect, value) =>
  element('span', {}, `${label} `, element('b', { expect }, value));

customElements.define(
  'visit-banner',
  class extends HTMLElement {
    connectedCallback() {
      const { patient, clinician } = chart;
      rootOf(
        this,
        'open',
        element(
          'div',
          { class: 'banner' },
          element('h1', { expect: 'patient' }, patient.name),
          fact('DOB', 'born', formatDate(patient.dob)),
          fact('MRN', 'record', patient.recordNumber),
          fact('Date of service', 'date', formatDate(chart.dateOfService)),
          fact('Clinician', 'clinician', `${clinician.name}, ${clinician.credential}`),
          fact('Payer', 'payer', chart.payer),
          fact('Note', 'status', chart.status),
        ),
      );
    }
  },
);

customElements.define(
  'note-section',
  class extends HTMLElement {
    connectedCallback() {
      const name = this.getAttribute('name');
      const box = element('textarea', { rows: '5', id: 'box', expect: `section:${name}` });
      box.value = chart.note[name];
      // Every section has the id `box`: ids are unique within a root only.
      const mode = name === 'plan' ? 'closed' : 'open';
      rootOf(this, mode, element('label', { for: 'box' }, titled(name)), box);
    }
  },
);

const box = (value, label, expect) =>
  element(
    'td',
    {},
    element('input', { type: 'text', value: value ?? '', 'aria-label': label, expect }),
  );

const lineRow = (line, index) =>
  element(
    'tr',
    { expect: lineExpect(index) },
    box(line.code, 'CPT code', lineExpect(index, 'code')),
    box(line.modifiers.join(' '), 'Modifiers', lineExpect(index, 'modifiers')),
    box(line.units, 'Units', lineExpect(index, 'units')),
    box(line.minutes, 'Minutes', lineExpect(index, 'minutes')),
    element('td', { expect: lineExpect(index, 'diagnoses') }, line.diagnoses.join(', ')),
  );

const heads = () =>
  element(
    'tr',
    {},
    ['CPT code', 'Modifiers', 'Units', 'Minutes', 'Dx'].map((head) => element('th', {}, head)),
  );

class BillingLines extends HTMLElement {
  connectedCallback() {
    rootOf(
      this,
      'closed',
      element('h2', {}, 'Billing'),
      element('table', {}, heads(), chart.lines.map(lineRow)),
      element(
        'p',
        {},
        'Diagnoses: ',
        chart.diagnoses.map(({ code, label }, index) => [
          element('b', { expect: `diagnosis:${index}` }, code),
          ` ${label} `,
        ]),
      ),
    );
    ready();
  }
}

document
  .getElementById('note')
  .append(...SECTIONS.map((name) => element('note-section', { name })));
// Not yet defined, the element is there with no root at all.
requestAnimationFrame(() => customElements.define('billing-lines', BillingLines));
