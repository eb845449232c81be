/** LHC-Forms: a web component in the page itself; names of the rows after the first point nowhere. */
import { addScript, ready, showForm } from './parts/chart.js';
import { questionnaire, response } from './parts/questionnaire.js';

const LHC = '/node_modules/lforms/dist/lforms/';
const main = showForm();
main.innerHTML = '<div id="form"></div>';
const link = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: `${LHC}webcomponent/styles.css`,
});
document.head.append(link);
await addScript(`${LHC}webcomponent/assets/lib/zone.min.js`);
for (const name of ['runtime', 'polyfills', 'main'])
  await addScript(`${LHC}webcomponent/${name}.js`, 'module');
await addScript(`${LHC}fhir/R4/lformsFHIR.min.js`);
const { LForms } = window;
const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire(true), 'R4');
const filled = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4');
await LForms.Util.addFormToPage(filled, 'form');
ready();
