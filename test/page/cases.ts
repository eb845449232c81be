/**
 * The hard cases of real pages, each as a little page with its answer. They are read twice: as records
 * without a browser, and as live pages in one.
 */
export interface Case {
  name: string;
  html: string;
  /** As `shown` writes them; absent where the page has no bill. */
  lines?: string[];
  /** By section. */
  note?: Record<string, string> | undefined;
  diagnoses?: string[];
  /** Payer, clinician, times and visit number. */
  facts?: Record<string, string | number>;
  prior?: { date?: string; note: Record<string, string> } | undefined;
  identity?: Record<string, string>;
  unread?: { what: string; why: string }[];
  status?: 'draft' | 'signed' | undefined;
  lang?: string;
}

const BANNER =
  '<header><h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>MRN: 10482</p><p>Date of service: 11/20/2026</p></header>';

const table = (head: string, ...rows: string[]): string =>
  `<table><tr>${head
    .split('|')
    .map((text) => `<th>${text}</th>`)
    .join('')}</tr>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((text) => `<td>${text}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const box = (value: string, more = ''): string => `<input value="${value}" ${more}>`;

export const lineCases: Case[] = [
  {
    name: 'words with minutes in the place of a code are no code',
    html: '<section><h4>Charge Items</h4><div><div><label>CPT Code</label><div><span>Manual therapy, 15 min</span></div></div></div></section>',
    unread: [{ what: 'lines', why: 'no-code-on-page' }],
  },
  {
    name: 'what was chosen stands as text before the empty box of its list',
    html: table(
      'CPT code|Modifiers|Units',
      ...['97140|59 GP|2', '97112|GP|1', '||'].map((row) => {
        const [code = '', modifiers = '', units = ''] = row.split('|');
        return `<div><span>${code}</span><input role="combobox" readonly aria-label="row, column CPT code"></div>|${box(modifiers)}|${box(units)}`;
      }),
    ),
    lines: ['97140 x2 59 GP', '97112 x1 GP'],
  },
  {
    name: 'ids that end alike in all rows join none of them',
    html: table(
      'CPT code|Modifiers|Units',
      ...['97140|59 GP|2', '97112|GP|', '||1'].map((row, at) =>
        row
          .split('|')
          .map((text, column) => {
            const name = ['CPT code', 'Modifiers', 'Units'][column];
            return box(
              text,
              `id="sq_${at * 3 + column}_0" aria-label="row ${at + 1}, column ${name}"`,
            );
          })
          .join('|'),
      ),
    ),
    lines: ['97140 x2 59 GP', '97112 x? GP'],
  },
  {
    name: 'a hidden text in the cell says what the box after it says',
    html: table(
      'CPT code|Modifiers|Units',
      ...['97140|59 GP|2', '97112|GP|1'].map((row) =>
        row
          .split('|')
          .map(
            (text) =>
              `<div><div><div style="display:none">${text}</div></div>${box(text, 'placeholder="Type a value"')}</div>`,
          )
          .join('|'),
      ),
    ),
    lines: ['97140 x2 59 GP', '97112 x1 GP'],
  },
  {
    name: 'a list behind one of the page that shows nothing chosen',
    html: table(
      'CPT|Modifiers|Units',
      ...['97140|59 GP|2', '|GP|1'].map((row) => {
        const [code = '', modifiers = '', units = ''] = row.split('|');
        const options = ['97110', '97140'].map(
          (at) => `<option${at === code ? ' selected' : ''}>${at}</option>`,
        );
        return `<div role="combobox"><div><select style="display:none" aria-label="CPT">${options.join('')}</select><div role="listbox"><span>${code}</span></div></div></div>|${box(modifiers)}|${box(units)}`;
      }),
    ),
    lines: ['97140 x2 59 GP'],
  },
  {
    name: 'a card of pills with a sentence about the price beside its box',
    html: `<section><h4>Charge Items</h4>${['97140 Manual therapy', '97110 Exercise']
      .map((code) => {
        const pills = (name: string, text: string): string =>
          `<div><label>${name}</label><div><span>${text}</span></div><input></div>`;
        return `<div>${pills('CPT Code', code)}${pills('Modifiers', 'GP')}<div><p>Price calculated from the price chart, taking into account the modifiers and the insurance plan.</p><input readonly value="$44.00"></div></div>`;
      })
      .join('')}</section>`,
    lines: ['97140 x? GP', '97110 x? GP'],
  },
  {
    name: 'a row being edited keeps its texts behind the boxes',
    html: `<section><h3>Items</h3>${['1', '3']
      .map((units, at) => {
        const edited = at === 0;
        const cell = (name: string, value: string): string =>
          `<div data-fieldname="${name}"><div>${edited ? `<input data-fieldname="${name}" value="${value}">` : ''}</div><div${edited ? ' style="display:none"' : ''}>${value}</div></div>`;
        return `<div><div><span>${at + 1}</span></div>${cell('item_code', '97140')}${cell('qty', units)}<div><a>Edit</a></div></div>`;
      })
      .join('')}</section>`,
    lines: ['97140 x1 ?', '97140 x3 ?'],
  },
  {
    name: 'one box of modifiers, joined by colons',
    html: table('Code|Modifiers|Qty', `97140|${box('59:GP')}|${box('2')}`),
    lines: ['97140 x2 59 GP'],
  },
  {
    name: 'modifiers glued to the code by colons in one box',
    html: table('CPT Code|Units', `${box('97140:59:GP')}|${box('1')}`),
    lines: ['97140 x1 59 GP'],
  },
  {
    name: 'modifiers with a comma',
    html: table('CPT|Mod|Units', `97124|${box('59, GP')}|${box('1')}`),
    lines: ['97124 x1 59 GP'],
  },
  {
    name: 'modifiers glued with dashes to a line of text',
    html: '<h3>Procedures</h3><ul><li>97140-59-GP Manual therapy</li><li>98941 Adjustment, spinal</li></ul>',
    lines: ['97140 x? 59 GP', '98941 x? ?'],
  },
  {
    name: 'four boxes of modifiers under one merged header',
    html: `<table><tr><td></td><td colspan="4">Modifiers</td><td>Days or</td></tr>
      <tr><td>CPT/HCPCS</td><td>A</td><td>B</td><td>C</td><td>D</td><td>Units</td></tr>
      <tr><td>${box('97112')}</td><td>${box('GP')}</td><td>${box('59')}</td><td>${box('')}</td><td>${box('')}</td><td>${box('1')}</td></tr>
      <tr><td>${box('97140')}</td><td>${box('')}</td><td>${box('')}</td><td>${box('')}</td><td>${box('')}</td><td>${box('2')}</td></tr></table>`,
    lines: ['97112 x1 GP 59', '97140 x2 '],
  },
  {
    name: 'two table rows a line, the second with names of its own',
    html: `<table>${[0, 1]
      .map(
        (
          n,
        ) => `<tr><td>${n + 1}</td><td>${box('11', `name="DOS_MONTH${n}"`)}${box('20', `name="DOS_DAY${n}"`)}${box('2026', `name="DOS_YEAR${n}"`)}</td>
        <td>${box(n ? '97110' : '97140', `name="ucClaimLineItem_CPT_CODE${n}"`)}</td></tr>
        <tr><td>${box(n ? '' : '59', `name="ucClaimLineItem_MODIFIER_A${n}"`)}${box('GP', `name="ucClaimLineItem_MODIFIER_B${n}"`)}</td>
        <td>${box(n ? '1' : '3', `name="ucClaimLineItem_UNITS${n}"`)}</td><td>${box('A', `name="DOS_DIAG_CODE${n}"`)}</td></tr>`,
      )
      .join('')}</table>`,
    lines: ['97140 x3 59 GP {A}', '97110 x1 GP {A}'],
  },
  {
    name: 'a hidden column and an empty leading one do not shift the others',
    html: `<table><tr><th></th><th>Type</th><th>Code</th><th style="display:none">Price Level</th><th>Modifiers</th><th>Qty</th></tr>
      <tr><td><input type="checkbox" aria-label="Select row"></td><td>CPT4</td><td>97140</td><td style="display:none">9</td><td>${box('59')}</td><td>${box('2')}</td></tr></table>`,
    lines: ['97140 x2 59'],
  },
  {
    name: 'a column that only the header has, hidden',
    html: `<table><tr><th>Code</th><th style="display:none">Revenue</th><th>Modifiers</th><th>Qty</th></tr>
      <tr><td>97140</td><td>${box('GP')}</td><td>${box('2')}</td></tr></table>`,
    lines: ['97140 x2 GP'],
  },
  {
    name: 'diagnosis, copay and product rows in the table of charges',
    html: table(
      'Type|Code|Description|Modifiers|Price|Qty|Justify',
      'ICD10|M54.2|Cervicalgia||||',
      `CPT4|97124|Massage|${box('')}|${box('38.00')}|${box('2')}|<select><option>ICD10|M54.2</option><option>ICD10|M99.01</option></select>`.replace(
        /ICD10\|/g,
        'ICD10&#124;',
      ),
      `COPAY||Cash||${box('25.00')}|1|`,
      `PROD|98765|Balm||${box('12.00')}|${box('1')}|`,
    ).replace(/&#124;/g, '|'),
    lines: ['97124 x2  {M54.2}'],
    diagnoses: ['M54.2'],
  },
  {
    name: 'a row crossed out, and one ticked for deletion',
    html: table(
      'Code|Units|Delete',
      `<del>97110</del>|<del>1</del>|<input type="checkbox">`,
      `97530|${box('1')}|<input type="checkbox" checked>`,
      `97140|${box('2')}|<input type="checkbox">`,
    ),
    lines: ['97140 x2 ?'],
  },
  {
    name: 'units of zero stay zero, empty units are not read',
    html: table(
      'CPT|Mod|Units|Minutes',
      `97140|GP|${box('0')}|${box('6')}`,
      `97112|GP|${box('')}|${box('')}`,
    ),
    lines: ['97140 x0 GP 6min', '97112 x? GP'],
  },
  {
    name: 'cells of text, billed and locked',
    html: table(
      '#|Date of Service|CPT Code|Modifiers|Dx|POS|Qty|Charges',
      '1|11/20/2026|97140|59, GP|M54.2, M99.01|11|2 UN|$88.00',
    ),
    lines: ['97140 x2 59 GP {M54.2 M99.01}'],
  },
  {
    name: 'a two-digit number beside the code is minutes or units, not a modifier',
    html: '<h3>Charges</h3><ul><li>97140 25 min</li><li>97112 52</li><li>97124 59 GP</li><li>97110 x 2</li></ul>',
    lines: ['97140 x? ? 25min', '97112 x? ?', '97124 x? 59 GP', '97110 x2 ?'],
  },
  {
    name: 'pointers by letters into the list of diagnoses',
    html: `<h3>Diagnoses</h3><p>A. ${box('M54.2', 'name="DIAGNOSIS_CODE1"')}</p><p>B. ${box('M99.01', 'name="DIAGNOSIS_CODE2"')}</p>
      ${table('CPT|Dx Ptr|Units', `${box('98940')}|${box('B')}|${box('1')}`, `${box('97140')}|${box('AB')}|${box('2')}`)}`,
    lines: ['98940 x1 ? {M99.01}', '97140 x2 ? {M54.2 M99.01}'],
    diagnoses: ['M54.2', 'M99.01'],
  },
  {
    name: 'pointers by numbers',
    html: `<section><h3>Diagnosis codes</h3><ol><li>M54.2 Cervicalgia</li><li>M54.6 Pain in thoracic spine</li></ol></section>
      ${table('CPT|Pointers|Units', '97140|1,2|2', '97124|2|1')}`,
    lines: ['97140 x2 ? {M54.2 M54.6}', '97124 x1 ? {M54.6}'],
    diagnoses: ['M54.2', 'M54.6'],
  },
  {
    name: 'slots with x and @ between them',
    html: `<form>${['97140', '97112']
      .map(
        (code, n) =>
          `<div>${box(code, `name="serviceCode${n}"`)} x ${box(String(n + 1), `name="serviceUnit${n}"`)} @ ${box('100', `name="serviceAt${n}"`)} %</div>`,
      )
      .join('')}</form>`,
    lines: ['97140 x1 ?', '97112 x2 ?'],
  },
  {
    name: 'rows of a flex layout with floating labels and repeated ids',
    html: `<div class="lines">${['97140', '97124']
      .map(
        (
          code,
          n,
        ) => `<div class="row"><div><label for="cpt">CPT</label>${box(code, 'id="cpt"')}</div><div><label for="mod">Mod</label>${box(n ? 'GP' : '59 GP', 'id="mod"')}</div>
        <div><label for="un">Units</label>${box('2', 'id="un" type="number"')}</div><div><label for="ch">Charges</label>${box('88.00', 'id="ch"')}</div></div>`,
      )
      .join('')}</div><button>+ Add service line</button>`,
    lines: ['97140 x2 59 GP', '97124 x2 GP'],
  },
  {
    name: 'suggested codes, search results and pickers bill nothing',
    html: `<section aria-label="AI suggestions"><p>97112 Neuromuscular re-education</p></section>
      <select><option>97110 Exercise</option><option>97530 Activities</option></select>
      <ul role="listbox"><li role="option">97035 Ultrasound</li></ul>
      <div id="search-results"><p>97124-GP Massage</p></div>
      <section><h3>Billing codes</h3><p>97140-GP Manual therapy</p></section>`,
    lines: ['97140 x? GP'],
  },
  {
    name: 'a check-list of codes: only what is ticked is billed, an untimed one with no units too',
    html: table(
      '|CPT|Description|Minutes|Units',
      `<input type="checkbox" checked>|97140|Manual therapy|${box('25')}|${box('2')}`,
      `<input type="checkbox">|97112|Re-education|${box('')}|${box('')}`,
      `<input type="checkbox" checked>|97124|Massage|${box('5')}|${box('0')}`,
      `<input type="checkbox">|97010|Hot pack|${box('')}|${box('1')}`,
    ),
    lines: ['97140 x2 ? 25min', '97124 x0 ? 5min'],
  },
  {
    name: 'charges of another date of service are left out',
    html: `${BANNER}${table('DOS|CPT|Units', '11/13/2026|97124|2', '11/20/2026|97140|1')}`,
    lines: ['97140 x1 ?'],
  },
  {
    name: 'the ledger of earlier visits is no bill',
    html: `<section><b>Ledger</b>${table('Code|Modifiers|Qty|Paid', '97124|59|2|61.20')}</section>`,
  },
  {
    name: 'a postal code or a record number is no charge',
    html: `<p>Portland, OR 97124</p><label>Zip ${box('97140')}</label><label>MRN ${box('97112')}</label><p>97124</p>`,
  },
  {
    name: 'a code written in the note bills nothing',
    html: `<label>Plan<textarea>97140-59-GP next visit
97124 x2</textarea></label><label>Subjective<textarea>Neck pain</textarea></label>`,
    note: { plan: '97140-59-GP next visit\n97124 x2', subjective: 'Neck pain' },
  },
  {
    name: 'header cells apart from the rows, in a grid of divs without names',
    html: `<div class="head"><div data-left="0">Treatment Code</div><div data-left="200">Units</div><div data-left="300">Time Spent</div></div>
      <div class="rows">${['97140', '97112']
        .map(
          (code) =>
            `<div class="billing-row"><select data-left="0"><option>${code} - in our words</option><option>97110 - other</option></select><input type="number" value="1" data-left="200"><input type="text" placeholder="30 minutes" value="20 minutes" data-left="300"></div>`,
        )
        .join('')}</div>`,
    lines: ['97140 x1 ? 20min', '97112 x1 ? 20min'],
  },
  {
    name: 'pills: a display text alone names no code',
    html: '<section><h3>Charges</h3><div class="card"><span>CPT Code</span><span>Manual therapy techniques</span><span>Modifiers</span><span>GP</span></div></section>',
  },
  {
    name: 'the same bill shown twice, once to be edited',
    html: `${table('CPT|Mod|Units', `${box('97140')}|${box('59')}|${box('2')}`)}<section><h3>Claim preview</h3>${table('CPT|Mod|Units', '97140|GP|1')}</section>`,
    lines: ['97140 x2 59'],
  },
  {
    name: 'two equal accounts that differ are not read',
    html: `${table('CPT|Units', '97140|2')}<hr>${table('CPT|Units', '97140|1')}`,
    unread: [{ what: 'lines', why: 'ambiguous' }],
  },
  {
    name: 'two tables of different services are one bill',
    html: `<h4>Untimed</h4>${table('CPT|Units', '98941|1')}<h4>Direct timed</h4>${table('CPT|Units|Minutes', '97140|2|25')}`,
    lines: ['98941 x1 ?', '97140 x2 ? 25min'],
  },
  {
    name: 'a hidden bill beside a shown one is not the bill',
    html: `<div hidden>${table('CPT|Units', '97124|4')}</div>${table('CPT|Units', '97140|2')}`,
    lines: ['97140 x2 ?'],
  },
  {
    name: 'a grid of roles with its columns named',
    html: `<div role="grid"><div role="row"><div role="columnheader">Procedure</div><div role="columnheader">Modifier 1</div><div role="columnheader">Modifier 2</div><div role="columnheader">Qty</div></div>
      <div role="row"><div role="gridcell">97140</div><div role="gridcell">59</div><div role="gridcell">GP</div><div role="gridcell">2</div></div></div>`,
    lines: ['97140 x2 59 GP'],
  },
  {
    name: 'a bill with no charge yet is empty, not unread',
    html: table('CPT|Modifiers|Units|Charges', `${box('')}|${box('')}|${box('')}|${box('')}`),
    lines: [],
  },
  {
    name: 'half an hour in other words',
    html: table('CPT|Time', '97140|0.5 hr', '97112|8:05–8:20', '97124|1 hr 5 min', '97110|0:20'),
    lines: ['97140 x? ? 30min', '97112 x? ? 15min', '97124 x? ? 65min', '97110 x? ? 20min'],
  },
  {
    name: 'a form with one line, under its own title',
    html: `<form><h2>Billing</h2><label>CPT code ${box('97140')}</label><label>Modifier 1 ${box('59')}</label><label>Modifier 2 ${box('GP')}</label><label>Units ${box('2')}</label><label>Minutes ${box('25')}</label></form>`,
    lines: ['97140 x2 59 GP 25min'],
  },
  {
    name: 'a code behind its description',
    html: '<h3>Services</h3><ul><li>Manual therapy (97140) x 2</li><li>Massage - 97124</li></ul><p>Discussed 97112 for next time.</p>',
    lines: ['97140 x2 ?', '97124 x? ?'],
  },
  {
    name: 'a table without any header',
    html: '<table><tr><td>97140</td><td>59 GP</td></tr><tr><td>97124</td><td>GP</td></tr></table>',
    lines: ['97140 x? 59 GP', '97124 x? GP'],
  },
  {
    name: 'codes with a box to tick, and buttons that stay pressed',
    html: '<fieldset><legend>Procedures</legend><label><input type="checkbox" checked> 97140 Manual therapy</label><label><input type="checkbox"> 97124 Massage</label></fieldset><h3>CPT codes</h3><button aria-pressed="true">98941</button><button aria-pressed="false">98940</button>',
    lines: ['97140 x? ?', '98941 x? ?'],
  },
];
