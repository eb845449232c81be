/** The patient ribbon that both pages carry. */
import { formatDate } from '/browser/dates.js';
import { element } from '/browser/element.js';

const fact = (name, expect, value) => element('span', { 'data-element': name, expect }, value);

export const ribbon = ({ patient }) => [
  element('strong', {}, fact('patient-name', 'patient', patient.name)),
  element('span', {}, 'DOB: ', fact('patient-dob', 'born', formatDate(patient.dob))),
  element('span', {}, 'PRN: ', fact('patient-prn', 'record', patient.recordNumber)),
];
