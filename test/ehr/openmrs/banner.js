/** The patient banner, and the search whose results are built like it. */
import { fetchCharts } from '/browser/chart.js';
import { ageOn, formatDate } from '/browser/dates.js';
import { element } from '/browser/element.js';

/** Name and sex, then age, birth date and identifier in one row of texts without labels but the last. */
const info = ({ patient, dateOfService }, answers) =>
  element(
    'div',
    { class: '-esm-styleguide__patient-banner__patientInfo' },
    element(
      'div',
      { class: 'row' },
      element('span', { expect: answers && 'patient' }, patient.name),
      element('div', {}, element('span', {}, 'Female')),
    ),
    element(
      'div',
      {},
      element('span', {}, `${ageOn(patient.dob, dateOfService)} yrs`),
      element('span', {}, ' · '),
      element('span', { expect: answers && 'born' }, formatDate(patient.dob, 'dash')),
      element('span', {}, ' · '),
      element(
        'span',
        {},
        element('label', {}, 'OpenMRS ID: '),
        element('span', { expect: answers && 'record' }, patient.recordNumber),
      ),
    ),
  );

export const banner = (chart) =>
  element('header', { role: 'banner', 'aria-label': 'patient banner' }, info(chart, true));

/** What the search found, open over the chart: others, dressed as the patient is. */
export const searchResults = async (chart) => {
  const others = (await fetchCharts()).filter(({ id }) => id !== chart.id).slice(0, 3);
  return element(
    'div',
    { 'data-testid': 'floatingSearchResultsContainer' },
    element('h3', {}, '3 search results'),
    others.map((other) =>
      element(
        'a',
        { href: '#', decoy: 'another patient', style: 'display:block' },
        info(other, false),
      ),
    ),
  );
};
