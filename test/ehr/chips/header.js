/** The header with labelled chips that both pages carry. */
import { ageOn, formatDate } from '/browser/dates.js';
import { element } from '/browser/element.js';

const chip = (label, expect, value) =>
  element('span', { class: 'mui-chip' }, `${label}: `, element('span', { expect }, value));

export const header = (chart, link) => {
  const { patient, clinician, dateOfService, status } = chart;
  return element(
    'header',
    { 'data-testid': 'in-person-header-container' },
    element('h5', { 'data-testid': 'patient-name', expect: 'patient' }, patient.name),
    chip('DOB', 'born', formatDate(patient.dob)),
    element('span', { class: 'mui-chip' }, `${ageOn(patient.dob, dateOfService)} y`),
    chip('PID', 'record', patient.recordNumber),
    chip('Visit date', 'date', formatDate(dateOfService, 'long')),
    chip('Visit ID', 'encounter', chart.encounterNumber),
    chip('Insurance', 'payer', chart.payer),
    element(
      'div',
      { 'data-testid': 'provider-practitioner-input', role: 'combobox', class: 'select' },
      element('span', { expect: 'clinician' }, `${clinician.name}, ${clinician.credential}`),
    ),
    element(
      'span',
      { class: 'mui-chip state', expect: 'status' },
      status === 'signed' ? 'Signed' : 'In progress',
    ),
    link,
  );
};
