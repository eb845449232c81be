/**
 * A daily note in tabs that all stay in the document. Codes are a check-list inside the Objective tab;
 * `?variant=zero` ticks one more code with no units, which is legal here and bills nothing.
 */
import { fetchChart, query, ready, SECTIONS, titled } from '/browser/chart.js';
import { formatDate, twelveHour } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { codeList } from '/checklist/code-list.js';

const chart = await fetchChart();
const { patient, clinician, timeIn, timeOut, visit } = chart;
const signed = chart.status === 'signed';

const fact = (label, expect, value) =>
  value === undefined
    ? null
    : element('td', {}, element('b', {}, `${label}: `), element('span', { expect }, value));

fill(
  '#patientBar',
  element(
    'table',
    {},
    element(
      'tr',
      {},
      fact('Patient', 'patient', patient.name),
      fact('DOB', 'born', formatDate(patient.dob)),
      fact('Patient ID', 'record', patient.recordNumber),
      fact('Insurance', 'payer', chart.payer),
    ),
    element(
      'tr',
      {},
      fact('Date of Daily Note', 'date', formatDate(chart.dateOfService)),
      fact('Therapist', 'clinician', `${clinician.name}, ${clinician.credential}`),
      fact('Time In', 'timeIn', timeIn && twelveHour(timeIn)),
      fact('Time Out', 'timeOut', timeOut && twelveHour(timeOut)),
      fact('Visit No.', 'visit', visit && String(visit)),
      fact('Status', 'status', signed ? 'Signed' : 'Draft'),
    ),
  ),
);

const show = (name) => {
  for (const part of document.querySelectorAll('.panel')) part.hidden = part.dataset.panel !== name;
  for (const tab of document.querySelectorAll('#noteTabs li')) {
    tab.classList.toggle('active', tab.dataset.tab === name);
  }
};

const sectionBox = (name) => {
  const box = element('textarea', {
    id: `daily_${name}`,
    name,
    rows: '8',
    disabled: signed,
    expect: `section:${name}`,
  });
  box.value = chart.note[name];
  return [element('label', { for: `daily_${name}` }, `${titled(name)} comments`), box];
};

const diagnosisList = () =>
  element(
    'p',
    { class: 'diagnoses' },
    'Treatment diagnoses: ',
    chart.diagnoses.map(({ code, label }, index) => [
      element('b', { expect: `diagnosis:${index}` }, code),
      ` ${label}; `,
    ]),
  );

const panel = (name) =>
  element(
    'div',
    { class: 'panel', 'data-panel': name },
    sectionBox(name),
    name === 'objective' ? codeList(chart, query.get('variant') === 'zero') : null,
    name === 'assessment' ? diagnosisList() : null,
  );

fill(
  '#noteTabs',
  SECTIONS.map((name) =>
    element('li', { 'data-tab': name, onclick: () => show(name) }, titled(name)),
  ),
);
fill(
  '#dailyNote',
  SECTIONS.map(panel),
  element(
    'div',
    { class: 'buttons' },
    element('button', { type: 'button' }, 'Save'),
    ' ',
    element('button', { type: 'button' }, 'Finalize'),
  ),
);
show(query.get('tab') ?? 'objective');
ready();
