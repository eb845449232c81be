/** Form.io: a data grid, labels that say more than the name, a list over a hidden select. */
import { addScript, ready, SECTIONS, showForm, titled } from './parts/chart.js';
import { charges, textOf } from './parts/questionnaire.js';

const main = showForm();
for (const href of ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.full.min.css'])
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `/node_modules/${href}`,
    }),
  );
await addScript('/node_modules/@formio/js/dist/formio.full.min.js');

const values = ['97110', '97112', '97124', '97140'].map((value) => ({ label: value, value }));
const number = (key, label) => ({ type: 'number', key, label, input: true });
const components = [
  ...SECTIONS.map((key) => ({
    type: 'textarea',
    key,
    label: titled(key),
    placeholder: 'Start typing the plan',
    description: 'e.g. MFR to L calf, 10 minutes',
    input: true,
  })),
  {
    type: 'datagrid',
    key: 'charges',
    label: 'Charges',
    input: true,
    components: [
      {
        type: 'select',
        key: 'cpt',
        label: 'CPT',
        data: { values },
        widget: 'choicesjs',
        input: true,
      },
      { type: 'textfield', key: 'mod', label: 'Modifiers', input: true },
      number('units', 'Units'),
      number('minutes', 'Minutes'),
    ],
  },
];
const form = await window.Formio.createForm(main, { display: 'form', components });
form.submission = {
  data: {
    ...Object.fromEntries(SECTIONS.map((section) => [section, textOf(section)])),
    charges: [...charges, {}],
  },
};
await form.submissionReady;
await new Promise(requestAnimationFrame);
ready();
