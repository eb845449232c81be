/** Grids as component libraries draw them: heads and rows in tables of their own, columns that are held in place. */
import type { Case } from './cases.ts';

const role = (name: string, inner: string, more = ''): string =>
  `<div role="${name}" ${more}>${inner}</div>`;

const NAMES = ['CPT', 'Min', 'Units', 'M1', 'Dx'];
const LINES = [
  ['97110', '26', '2', 'GP', 'M75.02'],
  ['97140', '15', '1', '59', 'M75.02'],
];

/** Some columns of some rows, in whatever order of rows; cells number their columns, rows their place. */
const part = (columns: readonly number[], order: readonly number[], numbered = true): string => {
  const cells = (texts: readonly string[], name: string): string =>
    columns
      .map((at) => role(name, texts[at] ?? '', numbered ? `aria-colindex="${at + 1}"` : ''))
      .join('');
  const rows = order.map((at) =>
    role('row', cells(LINES[at] ?? [], 'gridcell'), `aria-rowindex="${at + 2}"`),
  );
  return role('rowgroup', rows.join(''));
};

const head = (columns: readonly number[], numbered = true): string =>
  role(
    'rowgroup',
    role(
      'row',
      columns
        .map((at) =>
          role('columnheader', NAMES[at] ?? '', numbered ? `aria-colindex="${at + 1}"` : ''),
        )
        .join(''),
      'aria-rowindex="1"',
    ),
  );

const cells = (texts: readonly string[], tag = 'td'): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

const ROWS = LINES.map((line) => `<tr>${cells(line)}</tr>`).join('');

const layout = (rows: string): string => `<table role="presentation">${rows}</table>`;

const numberedRows = (columns: readonly number[]): string =>
  LINES.map(
    (line, at) =>
      `<tr role="row" aria-rowindex="${at + 1}">${columns
        .map(
          (column) =>
            `<td role="gridcell" aria-colindex="${column + 1}">${line[column] ?? ''}</td>`,
        )
        .join('')}</tr>`,
  ).join('');

const READ = ['97110 x2 GP 26min {M75.02}', '97140 x1 59 15min {M75.02}'];

export const gridCases: Case[] = [
  {
    name: 'the pinned part of a row and the one that scrolls are one row, in the order of their numbers',
    html: role(
      'treegrid',
      head([0]) + head([1, 2, 3, 4]) + part([0], [1, 0]) + part([1, 2, 3, 4], [1, 0]),
    ),
    lines: READ,
  },
  {
    name: 'parts whose columns bear no numbers are not put together',
    html: `<section><h3>Charges</h3>${role(
      'grid',
      head([0], false) +
        head([1, 2], false) +
        part([0], [0, 1], false) +
        part([1, 2], [0, 1], false),
    )}</section>`,
    lines: ['97110 x? ?', '97140 x? ?'],
  },
  {
    name: 'parts that show different things in one column are not put together',
    html: role(
      'grid',
      head([0, 1, 2, 3, 4]) +
        part([0, 1, 2, 3, 4], [0, 1]) +
        role(
          'rowgroup',
          role('row', role('gridcell', '9', 'aria-colindex="3"'), 'aria-rowindex="2"'),
        ),
    ),
    lines: READ,
  },
  {
    name: 'the copy of a held column lies over the grid and is no line of its own',
    html: role(
      'grid',
      layout(`<tr role="row">${cells(NAMES, 'th')}</tr>`) +
        layout(numberedRows([0, 1, 2, 3, 4])) +
        layout(
          LINES.map(
            ([code], at) =>
              `<tr role="row" aria-rowindex="${at + 1}"><td role="gridcell" aria-colindex="1">${code}</td><td colspan="4"></td></tr>`,
          ).join(''),
        ),
    ),
    lines: READ,
  },
  {
    name: 'every row of a grid is a table of its own',
    html: role(
      'grid',
      role('row', NAMES.map((name) => role('columnheader', name)).join('')) +
        LINES.map((line) => layout(`<tr role="row">${cells(line)}</tr>`)).join(''),
    ),
    lines: READ,
  },
  {
    name: 'the column names stand in a table before the rows, with one cell more for the scroll bar',
    html: `<div><table><thead><tr>${cells([...NAMES, ''], 'th')}</tr></thead></table></div><div><table><tbody>${ROWS}</tbody></table></div>`,
    lines: READ,
  },
  {
    name: 'an empty head of its own gives way to the one before',
    html: `<div><table><thead><tr>${cells(NAMES, 'th')}</tr></thead></table></div><div><table><caption>Charges</caption><thead><tr>${cells(
      NAMES.map(() => ''),
      'th',
    )}</tr></thead><tbody>${ROWS}</tbody></table></div>`,
    lines: READ,
  },
  {
    name: 'a corner without a role keeps its column',
    html: role(
      'grid',
      role(
        'row',
        role('presentation', '') + NAMES.map((name) => role('columnheader', name)).join(''),
      ) +
        LINES.map((line, at) =>
          role(
            'row',
            role('rowheader', `Service ${at + 1}`) +
              line.map((text) => role('gridcell', `<input value="${text}">`)).join(''),
          ),
        ).join(''),
    ),
    lines: READ,
  },
  {
    name: 'the names of icons beside column names are pictures, not words',
    html: `<table><tr>${NAMES.map((name) => `<th>${name}<i class="q-icon material-icons">arrow_upward</i></th>`).join('')}</tr>${ROWS}</table>`,
    lines: READ,
  },
  {
    name: 'words in slanted letters are words',
    html: '<table><tr><th>CPT</th><th><i>units</i></th></tr><tr><td>97110</td><td>2</td></tr></table>',
    lines: ['97110 x2 ?'],
  },
  {
    name: 'in a row that is being edited a picker shows its code before the list behind it',
    html: `<table><tr>${cells(NAMES, 'th')}</tr><tr><td><span><span>97110</span><select style="display:none"><option>97140</option><option selected>97110</option></select></span></td><td><input value="26"></td><td><input value="2"></td><td><input value="GP"></td><td><input value="M75.02"></td></tr></table>`,
    lines: ['97110 x2 GP 26min {M75.02}'],
  },
  {
    name: 'a row by its role alone, without cells, is laid out as a card',
    html: role(
      'grid',
      ['97110', '97140']
        .map((code) =>
          role('row', `<div><input value="${code}"></div><div>Units: <input value="2"></div>`),
        )
        .join(''),
    ),
    lines: ['97110 x2 ?', '97140 x2 ?'],
  },
];
