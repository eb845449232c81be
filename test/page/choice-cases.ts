/** Hard cases of codes to choose from, and of short texts that say themselves what they are; see `cases.ts`. */
import type { Case } from './cases.ts';

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const HEAD = '<tr><th></th><th>CPT</th><th>Procedure</th><th>Units</th><th>Mod</th></tr>';

const card = (checked: boolean, code: string, fields: string): string =>
  `<div role="checkbox" aria-checked="${checked}"><div><span>${code}</span><span>A service</span></div>${fields}</div>`;

const stepper = (units: number): string =>
  `<span>Units <button>-</button><output>${units}</output><button>+</button></span>`;

const chip = (modifier: string): string => `<span class="chip">${modifier}<b>&times;</b></span>`;

const placed = (...texts: [text: string, left: number, top: number][]): string =>
  texts
    .map(([text, left, top]) => `<div data-left="${left}" data-top="${top}">${text}</div>`)
    .join('');

const typed = (top: number, ...values: string[]): string =>
  values
    .map((value, at) => `<input value="${value}" data-left="${at * 100}" data-top="${top}">`)
    .join('');

export const choiceCases: Case[] = [
  {
    name: 'a printed list of codes with boxes drawn before them: only the ticked ones are charges',
    html: `<table><caption>Adjustments</caption>${HEAD}${row('☐', '98940', 'CMT spinal', '', '')}${row('☑', '98941', 'CMT spinal', '1', 'AT')}</table><table><caption>Exams</caption>${HEAD}${row('☐', '99202', 'New, 15 min', '', '')}</table>
      <table><caption>Diagnosis</caption><tr><td>☑ <b>1. M54.2</b> Neck pain</td><td>☐ M54.50 Back pain</td></tr></table>`,
    lines: ['98941 x1 AT'],
    diagnoses: ['M54.2'],
  },
  {
    name: 'boxes drawn on the line of each code',
    html: '<h3>Procedures</h3><ul><li>[x] 97140 Manual therapy x2</li><li>[ ] 97124 Massage</li><li>☒ 97112 Re-education x1</li></ul>',
    lines: ['97140 x2 ?', '97112 x1 ?'],
  },
  {
    name: 'a bill on which nothing is ticked shows its lines by their units',
    html: `<table>${HEAD}${row('☐', '97140', 'Manual therapy', '2', 'GP')}${row('☐', '97124', 'Massage', '', '')}</table>`,
    lines: ['97140 x2 GP'],
  },
  {
    name: 'cards to choose with fields inside, of which those that are not chosen are none',
    html: `<h4>Charges</h4><div>${card(true, '97110', `<div><label>Minutes <input type="number" value="26"></label>${stepper(2)}<span>Modifiers ${chip('GP')}</span></div>`)}${card(false, '97116', '')}${card(true, '97140', `<div><label>Minutes <input type="number" value="10"></label>${stepper(1)}<span>Modifiers ${chip('GP')}${chip('59')}</span></div>`)}</div>`,
    lines: ['97110 x2 GP 26min', '97140 x1 GP 59 10min'],
  },
  {
    name: 'a cross before a number counts, one behind a chip takes it out',
    html: `<h4>Charges</h4><ul><li><b>97124</b> <span>&times;</span><span>4</span></li><li><b>97140</b> ${chip('59')} <span>&times; 2</span></li></ul>`,
    lines: ['97124 x4 ?', '97140 x2 59'],
  },
  {
    name: 'minutes, units and pointers of one card in one text',
    html: '<h4>Billing</h4><p>Dx: G44.209, M62.838</p><div><div><strong>97124 — Massage</strong><span>45 min · 3 units · Dx A, B</span></div><div><strong>97140-59 — Manual therapy</strong><span>15 min · 1 unit · Dx B</span></div></div>',
    lines: ['97124 x3 ? 45min {G44.209 M62.838}', '97140 x1 59 15min {M62.838}'],
  },
  {
    name: 'the length of one unit among the words of a card is no time',
    html: '<h4>Billing</h4><div><div><strong>97124 — Massage</strong><span>15 min · 4 units</span></div><div><strong>97140 — Manual therapy</strong><span>15 min · 1 unit</span></div></div>',
    lines: ['97124 x4 ?', '97140 x1 ? 15min'],
  },
  {
    name: 'minutes behind the stepper of the units',
    html: `<h5>Codes</h5><div class="li"><b>97124</b><span>Massage</span>${stepper(2)}<span>30 min</span></div><div class="li"><b>97140</b><span>Manual</span>${stepper(1)}<span>12 min</span></div>`,
    lines: ['97124 x2 ? 30min', '97140 x1 ? 12min'],
  },
  {
    name: 'a stepper alone in the cell of the units',
    html: `<table><tr><th>CPT</th><th>Modifiers</th><th>Units</th><th>Total min</th></tr>${row('97110 <button>Remove</button>', 'GP', '<button>−</button><span>2</span><button>+</button>', '28')}${row('97140', 'GP, 59', '<button>−</button><span>1</span><button>+</button>', '10')}</table>`,
    lines: ['97110 x2 GP 28min', '97140 x1 GP 59 10min'],
  },
  {
    name: 'cells that say their own name, in a table without column names',
    html: `<p>Diagnoses: H81.11, R42.1</p><b>Charges</b><table>${row('95992', 'Repositioning', 'Mod GP', 'Qty 1', 'Dx 1')}${row('97112', 'Re-education', 'Mod GP', 'Qty 2', 'Dx 1,2')}</table>`,
    lines: ['95992 x1 GP {H81.11}', '97112 x2 GP {H81.11 R42.1}'],
  },
  {
    name: 'a total below the lines is not the minutes of the last one',
    html: `<table><tr><th>CPT</th><th>Units</th><th>Min</th></tr>${row('97140', '2', '25')}${row('Total min', '2', '25')}</table><div><b>97124</b><span>x2</span><span>Total minutes: 53</span></div>`,
    lines: ['97140 x2 ? 25min', '97124 x2 ?'],
  },
  {
    name: 'claims of other dates under a title of their own, in a page without parts',
    html: `<table><tr><th>Date of service</th><th>CPT</th><th>Qty</th></tr>${row('11/12/2026', '97530', '2')}</table><h3>Other claims for this patient</h3><table><tr><th>Claim</th><th>Date of service</th><th>Codes</th></tr>${row('C-107', '11/05/2026', '97530, 97140')}</table>`,
    lines: ['97530 x2 ?'],
  },
  {
    name: 'visits before the open one, in a table under words that no markup sets apart',
    html: `<div><div>Charges</div><table><tr><th>CPT</th><th>Units</th></tr>${row('97112', '2')}</table></div><div><div>Previous visits</div><table><tr><th>#</th><th>Date</th><th>Codes</th><th>Units</th></tr>${row('9', '11/12/2026', '97116 GP', '3')}${row('8', '11/10/2026', '97110 GP', '3')}</table></div>`,
    lines: ['97112 x2 ?'],
  },
  {
    name: 'a title of offers reaches no further than what comes right after it',
    html: `<h3>Previous visits</h3><p>None on file.</p><table><tr><th>CPT</th><th>Units</th></tr>${row('97140', '2')}</table>`,
    lines: ['97140 x2 ?'],
  },
  {
    name: 'boxes that are only placed side by side, under names that are only placed over them',
    html: `<div>${placed(['Payer', 200, 0], ['Code', 0, 40], ['Mod', 100, 40], ['Units', 200, 40], ['Min', 300, 40])}${typed(60, '97140', 'GP', '1', '17')}${typed(80, '97110', 'GP', '2', '21')}${typed(100, '', '', '', '')}</div>`,
    lines: ['97140 x1 GP 17min', '97110 x2 GP 21min'],
  },
  {
    name: 'a total beside the last of several codes on one line is not that code’s',
    html: `<section><h4>Charges</h4>${placed(['97140', 0, 40], ['97110', 100, 40], ['4 units', 200, 40])}</section>`,
    lines: ['97140 x? ?', '97110 x? ?'],
  },
  {
    name: 'a title over a single line names none of its chips',
    html: `<section><h3>Charges</h3><div><b>97140</b> ${chip('59')}${chip('GP')} <span>2 units</span></div></section>`,
    lines: ['97140 x2 59 GP'],
  },
  {
    name: 'a column of marks for what was done',
    html: `<table><tr><th>Done</th><th>CPT</th><th>Units</th></tr>${row('✓', '98941', '1')}${row('', '98940', '')}</table>`,
    lines: ['98941 x1 ?'],
  },
  {
    name: 'a column of links to add something marks nothing',
    html: `<table><tr><th>Add</th><th>CPT</th><th>Units</th></tr>${row('<button>+</button>', '98941', '1')}${row('', '97140', '2')}</table>`,
    lines: ['98941 x1 ?', '97140 x2 ?'],
  },
  {
    name: 'two lines in each row of a printed list of codes',
    html: `<table><tr><th></th><th>Code</th><th>Units</th><th></th><th>Code</th><th>Units</th></tr>${row('☐', '98940', '', '☑', '97012', '1')}${row('☑', '98941', '1', '☑', '97140', '2')}${row('☐', '98942', '', '', '', '')}</table>`,
    lines: ['97012 x1 ?', '98941 x1 ?', '97140 x2 ?'],
  },
  {
    name: 'such a list with the box on the line of its code',
    html: `<section><h3>Services</h3><table>${row('[ ] 98940', 'CMT', '[x] 98941', 'CMT')}${row('[ ] 97012', 'Traction', '[ ] 97014', 'EMS')}</table></section>`,
    lines: ['98941 x? ?'],
  },
  {
    name: 'another code among the words of a line is no line beside it',
    html: `<table><tr><th>CPT</th><th>Units</th><th>Min</th><th>Replaces</th></tr>${row('97140', '2', '25', '97124')}${row('97112', '1', '10', '97110')}</table>`,
    lines: ['97140 x2 ? 25min', '97112 x1 ? 10min'],
  },
  {
    name: 'a drop-down at its first entry with nothing beside it waits for the next line',
    html: `<table><tr><th>CPT</th><th>Units</th></tr>${['97140|2', '97112|1', '|']
      .map((one) => one.split('|'))
      .map(
        ([code, units]) =>
          `<tr><td><select>${['97010', '97112', '97140']
            .map((one) => `<option${one === code ? ' selected' : ''}>${one}</option>`)
            .join('')}</select></td><td><input value="${units}"></td></tr>`,
      )
      .join('')}</table>`,
    lines: ['97140 x2 ?', '97112 x1 ?'],
  },
];
