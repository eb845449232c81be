/** The outermost frame: patient identity, and one frame a tab that stays alive when it is not shown. */
import { chartId, fetchChart, fetchCharts, query, ready, withQuery } from '/browser/chart.js';
import { ageOn, formatDate, shiftDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { openTextTemplate } from '/openemr/text-template.js';

const dates = query.get('dates') ?? 'iso';

const TABS = [
  { name: 'cal', label: 'Calendar', page: '/openemr/calendar.html' },
  { name: 'pat', label: 'Dashboard', page: '/openemr/dashboard.html' },
  { name: 'enc', label: 'Visit', page: '/openemr/encounter.html' },
  { name: 'hlp', label: 'Help', page: '/openemr/help.html' },
];

const pastVisit = (chart, weeks) => {
  const date = shiftDate(chart.dateOfService, -7 * weeks);
  const number = Number(chart.encounterNumber) - 29 * weeks;
  return element('li', {}, `${formatDate(date, dates)} (${number})`);
};

const showIdentity = (chart) => {
  const { name, dob, recordNumber } = chart.patient;
  fill(
    '#attendantData',
    element(
      'div',
      { class: 'patientData' },
      element(
        'a',
        { class: 'ptName', href: '#' },
        element('span', { expect: 'patient' }, name),
        ' (',
        element('small', { expect: 'record' }, recordNumber),
        ')',
      ),
      element(
        'span',
        { class: 'ptDob' },
        'DOB: ',
        element('span', { expect: 'born' }, formatDate(dob, dates)),
        ` Age: ${ageOn(dob, chart.dateOfService)}`,
      ),
    ),
    element(
      'div',
      { class: 'patientCurrentEncounter' },
      'Open Encounter: ',
      element(
        'a',
        { href: '#' },
        element('span', { expect: 'date' }, formatDate(chart.dateOfService, dates)),
        ' (',
        element('span', { expect: 'encounter' }, chart.encounterNumber),
        ')',
      ),
      element(
        'ul',
        { class: 'pastEncounters', style: 'display:none', decoy: 'earlier visits' },
        [1, 2, 3].map((weeks) => pastVisit(chart, weeks)),
      ),
    ),
  );
  fill('#signedIn', 'Front desk');
};

const activate = (name) => {
  for (const wrapper of document.querySelectorAll('.frameDisplay')) {
    wrapper.style.display = wrapper.dataset.tab === name ? 'block' : 'none';
  }
  for (const tab of document.querySelectorAll('.tabSpan')) {
    tab.classList.toggle('tabsNoHover', tab.dataset.tab === name);
  }
};

const openTabs = (id) => {
  fill(
    '#tabs_div',
    TABS.map(({ name, label }) =>
      element('span', { class: 'tabSpan', 'data-tab': name, onclick: () => activate(name) }, label),
    ),
  );
  fill(
    '#framesDisplay',
    TABS.map(({ name, page }) =>
      element(
        'div',
        { class: 'frameDisplay', 'data-tab': name },
        element('iframe', { name, src: withQuery(page, { chart: id }) }),
      ),
    ),
  );
  activate(query.get('top') ?? 'enc');
};

/** Another patient without a new top page: the identity changes at once, the frames when they have loaded. */
const openPatient = (chart) => {
  showIdentity(chart);
  openTabs(chart.id);
};

const offerRecent = async (chart) => {
  const charts = (await fetchCharts()).filter((other) => other.setting === chart.setting);
  const picker = document.getElementById('recentPatients');
  picker.append(
    ...charts.map((other) =>
      element('option', { value: other.id, selected: other.id === chart.id }, other.patient.name),
    ),
  );
  picker.addEventListener('change', () => {
    openPatient(charts.find((other) => other.id === picker.value));
  });
};

// The inner frames reach for these on their top, as frame-based EHRs do.
window.openTextTemplate = openTextTemplate;
window.isSoapEdit = false;

const chart = await fetchChart(chartId);
openPatient(chart);
await offerRecent(chart);
ready();
