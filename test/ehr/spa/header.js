/** Who is on the page: name, birth date, record, date of service, payer, clinician. */
import { formatDate, twelveHour } from '/browser/dates.js';
import { element } from '/browser/element.js';

const chip = (label, expect, value) =>
  value === undefined
    ? null
    : element('span', { class: 'chip' }, `${label} `, element('b', { expect }, value));

/** The icon's meaning is in its picture alone. */
const lockButton = (signed, lock) => {
  const button = element('button', {
    type: 'button',
    class: 'lock',
    disabled: signed,
    onclick: lock,
  });
  const shackle = signed ? 'M5 7V5a3 3 0 0 1 6 0v2' : 'M5 7V4a3 3 0 0 1 6 0';
  button.innerHTML = `<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"><rect x="3" y="7" width="10" height="7" rx="1.5"/><path d="${shackle}"/></svg>`;
  return button;
};

/** The visit header's contents; `lock` signs and locks the visit. */
export const header = (chart, lock) => {
  const { patient, clinician, timeIn, timeOut } = chart;
  const signed = chart.status === 'signed';
  return element(
    'div',
    { class: 'identity' },
    element('h1', { expect: 'patient' }, patient.name),
    element(
      'p',
      {},
      'DOB ',
      element('span', { expect: 'born' }, formatDate(patient.dob)),
      ' · MRN ',
      element('span', { expect: 'record' }, patient.recordNumber),
    ),
    element(
      'p',
      { class: 'visit' },
      'Visit on ',
      element('span', { expect: 'date' }, formatDate(chart.dateOfService, 'long')),
      ' · ',
      element('span', { expect: 'clinician' }, `${clinician.name}, ${clinician.credential}`),
    ),
    element(
      'p',
      { class: 'chips' },
      chip('Payer', 'payer', chart.payer),
      chip('Time in', 'timeIn', timeIn && twelveHour(timeIn)),
      chip('Time out', 'timeOut', timeOut && twelveHour(timeOut)),
      chip('Visit', 'visit', chart.visit && String(chart.visit)),
      element('span', { class: 'chip state', expect: 'status' }, signed ? 'Signed' : 'Draft'),
    ),
    lockButton(signed, lock),
  );
};
