/** The rows of the fee sheet. Header cells are plain `td`; some columns are there but hidden. */
import { lineExpect, query } from '/browser/chart.js';
import { element } from '/browser/element.js';

const HIDDEN = 'display:none';

const OPENEMR = [
  ['Type'],
  ['Code'],
  ['Description'],
  ['Revenue Code', HIDDEN],
  ['Modifiers'],
  ['Price Level', HIDDEN],
  ['Price'],
  ['Qty'],
  ['Justify'],
  ['Provider'],
  ['Note Codes'],
  ['Auth'],
  ['Rx', HIDDEN],
  ['Delete'],
];

/** In LibreHealth EHR the description is last, behind a column more. */
const COLUMNS =
  query.get('product') === 'librehealth'
    ? [
        ...OPENEMR.filter(([title]) => title !== 'Description'),
        ['Exclude From Insurance Billing'],
        ['Description'],
      ]
    : OPENEMR;

const header = () =>
  element(
    'tr',
    {},
    COLUMNS.map(([title, style]) => element('td', { class: 'billcell', style }, title)),
  );

const ANSWERED = new Set(['code', 'modifiers', 'units', 'diagnoses']);

const answer = (row, field) => {
  if (!ANSWERED.has(field)) return {};
  if (row.line !== undefined) return { expect: lineExpect(row.line, field) };
  return field === 'code' && row.expect ? { expect: row.expect } : {};
};

/** One box for all modifiers; leaving it writes them the way the sheet likes them. */
const modifierBox = (row, n) =>
  element('input', {
    type: 'text',
    name: `bill[${n}][mod]`,
    value: row.modifiers ?? '',
    size: 9,
    title: 'Up to 4 modifiers, with a colon or a blank between them',
    onblur: ({ target }) => {
      target.value = target.value
        .trim()
        .toUpperCase()
        .split(/[\s:,]+/)
        .join(':');
    },
    ...answer(row, 'modifiers'),
  });

/** A select that gathers: its first option holds everything chosen so far. */
const justifySelect = (row, n, diagnoses) =>
  element(
    'select',
    {
      name: `bill[${n}][justify]`,
      onchange: ({ target }) => {
        const [gathered] = target.options;
        const picked =
          target.value === 'C' ? '' : [gathered.value, target.value].filter(Boolean).join(',');
        gathered.value = picked;
        gathered.textContent = picked;
        target.selectedIndex = 0;
      },
      ...answer(row, 'diagnoses'),
    },
    element('option', { value: row.justify }, row.justify),
    diagnoses.map(({ code, label }) =>
      element('option', { value: `ICD10|${code}` }, `ICD10:${code} ${label}`),
    ),
    element('option', { value: 'C' }, 'Clear justification'),
  );

const input = (row, n, field, size) =>
  element('input', {
    type: 'text',
    name: `bill[${n}][${field}]`,
    value: row[field] ?? '',
    size,
    ...answer(row, field),
  });

const hiddenInput = (n, field, value) =>
  element('input', { type: 'hidden', name: `bill[${n}][${field}]`, value });

const deleteBox = (row, n) =>
  element('input', { type: 'checkbox', name: `bill[${n}][del]`, value: '1', checked: row.deleted });

/** The cells' contents by column, for a row that can still be changed. */
const openCells = (row, n, { diagnoses, clinician }) => ({
  Modifiers: row.type === 'CPT4' ? modifierBox(row, n) : null,
  Price: row.price ? input(row, n, 'price', 6) : null,
  Qty: quantity(row, n),
  Justify: row.type === 'CPT4' ? justifySelect(row, n, diagnoses) : null,
  Provider: row.type === 'CPT4' ? clinician.name : null,
  'Note Codes': row.type === 'CPT4' ? input(row, n, 'notecodes', 4) : null,
  Auth:
    row.type === 'CPT4'
      ? element('input', { type: 'checkbox', name: `bill[${n}][auth]`, checked: true })
      : null,
  Delete: deleteBox(row, n),
});

const quantity = (row, n) => {
  if (row.type === 'COPAY') return hiddenInput(n, 'units', '1');
  return row.units ? input(row, n, 'units', 3) : null;
};

/** The same for a closed bill: nothing but text. */
const closedCells = (row, { clinician }) => ({
  Modifiers: row.modifiers ?? null,
  Price: row.price ?? null,
  Qty: row.type === 'COPAY' ? null : (row.units ?? null),
  Justify: row.justify?.replaceAll('ICD10|', '') ?? null,
  Provider: row.type === 'CPT4' ? clinician.name : null,
  Auth: row.type === 'CPT4' ? 'Yes' : null,
});

const FIELD_OF = { Code: 'code', Modifiers: 'modifiers', Qty: 'units', Justify: 'diagnoses' };

const feeRow = (row, n, chart, { isBilled, struck }) => {
  const content = {
    Type: [row.type, isBilled ? null : hiddenInput(n, 'code_type', row.type)],
    Code: [row.code, isBilled ? null : hiddenInput(n, 'code', row.code)],
    Description: row.description,
    ...(isBilled ? closedCells(row, chart) : openCells(row, n, chart)),
  };
  const cell = ([title, style]) => {
    const field = FIELD_OF[title];
    // In an open row the box carries the answer, in a closed one the cell.
    const expect = field && (isBilled || field === 'code') ? answer(row, field) : {};
    const inner = [content[title] ?? null];
    const crossed = struck && row.deleted ? element('del', {}, inner) : inner;
    return element('td', { class: 'billcell', style, ...expect }, crossed);
  };
  const own = row.line === undefined ? {} : { expect: lineExpect(row.line) };
  return element('tr', row.decoy ? { decoy: row.decoy } : own, COLUMNS.map(cell));
};

/** Header and rows. `rows` carry strings as a server would have them. */
export const feeTable = (rows, chart, how) => [
  header(),
  ...rows.map((row, n) => feeRow(row, n + 1, chart, how)),
];
