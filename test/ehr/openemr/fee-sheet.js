/**
 * The fee sheet: picking a code submits the whole form, and the frame comes back with one more row.
 * `?variant=billed` is a closed bill, `deleted` has a row ticked for deletion, `struck` one crossed out.
 */
import { charge, fetchChart, posted, query, ready, withQuery } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';
import { feeTable } from '/openemr/fee-table.js';

const chart = await fetchChart();
const variant = query.get('variant');
const form = document.getElementById('fee_sheet_form');

/** Nameless drop-downs of codes, none of them billed. */
const CATEGORIES = [
  ['New Patient', '99202 99203 99204 99205'],
  ['Established Patient', '99211 99212 99213 99214 99215'],
  ['Therapy', '97110 97112 97116 97124 97140 97530'],
  ['Adjustment', '98940 98941 98942 98943'],
];

const categorySelect = ([label, codes]) =>
  element(
    'select',
    {
      onchange: (event) => {
        form.elements.namedItem('newcodes').value = event.target.value;
        form.submit();
      },
    },
    element('option', { value: '' }, label),
    codes
      .split(' ')
      .map((code) => element('option', { value: `CPT4|${code}|` }, `${code} ${label}`)),
  );

const deletedRow = {
  ...{ type: 'CPT4', code: '97110', description: 'Therapeutic exercise, 15 min' },
  ...{ modifiers: 'GP', units: '2', price: charge('97110'), justify: '' },
  decoy: 'marked for deletion',
};

const chartRows = () => [
  ...chart.diagnoses.map(({ code, label }, index) => ({
    type: 'ICD10',
    code,
    description: label,
    expect: `diagnosis:${index}`,
  })),
  ...chart.lines.map((line, index) => ({
    type: 'CPT4',
    code: line.code,
    description: line.description,
    modifiers: line.modifiers.join(':'),
    units: String(line.units),
    price: charge(line.code),
    justify: line.diagnoses.map((code) => `ICD10|${code}`).join(','),
    line: index,
  })),
  ...(variant === 'deleted' || variant === 'struck' ? [{ ...deletedRow, deleted: true }] : []),
  { type: 'COPAY', code: '', description: 'Cash', price: '25.00', units: '1', decoy: 'copay' },
];

/** Row `n` with what was posted for it in place of what the chart says. */
const withPosted = (values, row, n) => {
  const [mod, price, units, justify, del] = 'mod price units justify del'
    .split(' ')
    .map((field) => values.get(`bill[${n}][${field}]`));
  return {
    ...row,
    modifiers: mod ?? row.modifiers,
    price: price ?? row.price,
    units: units ?? row.units,
    justify: justify ?? row.justify,
    deleted: del !== undefined,
  };
};

const pickedRow = (code, line) => ({
  ...{ type: 'CPT4', code, description: 'Picked', line },
  ...{ modifiers: '', units: '1', price: charge(code), justify: '' },
});

/** The posted rows in their order: those of the chart, and those picked in earlier rounds. */
const postedRows = (values) => {
  const known = chartRows();
  const rows = [];
  let lines = chart.lines.length;
  const taken = (type, code) => {
    const place = known.findIndex((row) => row.type === type && row.code === code);
    return place < 0 ? pickedRow(code, lines++) : known.splice(place, 1)[0];
  };
  for (let n = 1; values.has(`bill[${n}][code]`); n += 1) {
    const row = taken(values.get(`bill[${n}][code_type]`), values.get(`bill[${n}][code]`));
    rows.push(withPosted(values, row, n));
  }
  const picked = values.get('newcodes')?.split('|')[1];
  // The copayment stays last.
  if (picked) rows.splice(-1, 0, pickedRow(picked, lines));
  return rows;
};

const rows = () => {
  const values = posted();
  return values ? postedRows(values) : chartRows();
};

const providerSelect = (name, label, answer) =>
  element(
    'div',
    {},
    element('label', {}, label),
    ' ',
    element(
      'select',
      { name, ...(answer ? { expect: 'clinician' } : {}) },
      element('option', { value: '0', selected: !answer }, 'Unassigned'),
      element(
        'option',
        { value: '7', selected: answer },
        `${chart.clinician.name}, ${chart.clinician.credential}`,
      ),
      element('option', { value: '8' }, 'Whitaker, Lorna, MD'),
    ),
  );

const button = ([name, value]) => element('input', { type: 'submit', class: 'btn', name, value });

const OPEN = [
  ['bn_save', 'Save'],
  ['bn_save_stay', 'Save Current'],
  ['bn_save_close', 'Save and Close'],
  ['bn_refresh', 'Refresh'],
];
const CLOSED = [
  ['bn_reopen', 'Re-Open'],
  ['bn_addmore', 'Add More Items'],
];

const isBilled = variant === 'billed';
// The address is another one after the first submit.
form.action = withQuery('/openemr/fee-sheet.html', { rde: '1' });
fill(
  '#feeTitle',
  'Fee Sheet for ',
  element('span', { expect: 'patient' }, chart.patient.name),
  ' for Encounter on ',
  element('span', { expect: 'date' }, formatDate(chart.dateOfService, query.get('dates') ?? 'iso')),
);
if (isBilled) {
  fill(
    '#billed',
    element('p', { class: 'text-success' }, 'This visit is billed. Re-open it to change it.'),
  );
} else {
  fill('#categories', CATEGORIES.map(categorySelect));
}
fill('#selected_codes tbody', feeTable(rows(), chart, { isBilled, struck: variant === 'struck' }));
fill(
  '#providers',
  providerSelect('ProviderID', 'Rendering', true),
  providerSelect('SupervisorID', 'Supervising', false),
);
fill('#buttons', (isBilled ? CLOSED : OPEN).map(button));
ready();
