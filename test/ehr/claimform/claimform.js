/** One page: the note in rich-text editors on the left, the claim on the right. */
import { fetchChart, query, ready } from '/browser/chart.js';
import { ageOn, formatDate, twelveHour } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { claimForm } from '/claimform/claim.js';
import { openNote } from '/claimform/note.js';

const chart = await fetchChart();
const { patient, clinician } = chart;

const fact = (label, expect, value) =>
  element(
    'div',
    { class: 'fact' },
    element('span', { class: 'label' }, label),
    element('span', { expect }, value),
  );

const optionalFact = (label, expect, value) => (value ? fact(label, expect, value) : null);

fill(
  '#banner',
  [
    element(
      'div',
      { class: 'who' },
      element('strong', { expect: 'patient' }, patient.name),
      element('span', {}, ` ${ageOn(patient.dob, chart.dateOfService)} y`),
    ),
    fact('DOB', 'born', formatDate(patient.dob)),
    fact('Chart #', 'record', patient.recordNumber),
    fact('Date of service', 'date', formatDate(chart.dateOfService)),
    fact('Encounter #', 'encounter', chart.encounterNumber),
    fact('Payer', 'payer', chart.payer),
    fact('Clinician', 'clinician', `${clinician.name}, ${clinician.credential}`),
    optionalFact('Time in', 'timeIn', chart.timeIn && twelveHour(chart.timeIn)),
    optionalFact('Time out', 'timeOut', chart.timeOut && twelveHour(chart.timeOut)),
    optionalFact('Visit', 'visit', chart.visit && String(chart.visit)),
  ].filter(Boolean),
);
openNote(chart, { lists: query.get('variant') === 'lists' });
claimForm(chart);
ready();
