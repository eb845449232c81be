/** Pages in the manner of products that the clinic does not have, and of applications that keep old panels alive. */
import type { Case } from './cases.ts';

const PANEL = (name: string, facts: string, words: string): string =>
  `<h1>${name}</h1><p>${facts}</p><label>Subjective<textarea>${words}</textarea></label>
   <label>Objective<textarea>${words}</textarea></label>`;

const CHARGE =
  '<table><tr><th>Code</th><th>Units</th></tr><tr><td>97110</td><td>3</td></tr></table>';

const OMAR = `${PANEL('Omar Haddad', 'DOB: 05/22/1970 MRN: 777', 'Knee pain.')}${CHARGE}<p>Insurance: Medicare</p><p>Provider: Sam Lee, PT</p><p>Diagnosis: M17.11</p>`;

const JANE = '<h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p>';

export const unseenCases: Case[] = [
  {
    name: 'the last patient’s panel, kept and hidden, is no part of this visit',
    html: `<div style="display:none">${OMAR}</div><div>${JANE}<p>Nothing is billed yet.</p></div>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', date: '2026-11-20' },
    facts: {},
    note: undefined,
  },
  {
    name: 'a hidden panel with a note of another patient is not the note before',
    html: `<main><div hidden>${PANEL('Omar Haddad', 'DOB: 05/22/1970', 'Knee pain.')}<p>Date of service: 11/18/2026</p></div>
      <div>${JANE}<label>Subjective<textarea>Neck stiff.</textarea></label><label>Plan<textarea>Weekly.</textarea></label></div></main>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', date: '2026-11-20' },
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
    prior: undefined,
  },
  {
    name: 'a hidden panel in the same heading with another name and no more',
    html: `<div hidden><h1 class="who">Omar Haddad</h1>${CHARGE}</div><div><h1 class="who">Jane Roe</h1><p>DOB: 04/13/1981</p></div>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13' },
  },
  {
    name: 'hidden panels of the same patient are read',
    html: `<div>${JANE}</div><div hidden><h1>Roe, Jane</h1><p>DOB: 04/13/1981</p>${CHARGE}</div>`,
    lines: ['97110 x3 ?'],
  },
  {
    name: 'two patients with a note each are refused as two',
    html: [
      ['Jane Roe', '04/13/1981'],
      ['Omar Haddad', '05/22/1970'],
    ]
      .map(
        ([name, born]) =>
          `<div><h2>${name}</h2><p>DOB: ${born}</p><h3>Subjective</h3><textarea>${born} sore.</textarea><h3>Plan</h3><textarea>Weekly.</textarea></div>`,
      )
      .join(''),
    identity: { patient: 'Jane Roe', conflict: 'two-patients' },
    unread: [{ what: 'note', why: 'ambiguous' }],
  },
  {
    name: 'the note before is signed, this one is not',
    html: `<header>${JANE}</header><div><h3>Daily note, 11/20/2026</h3><h4>Subjective</h4><div contenteditable="true">Neck stiff.</div><h4>Plan</h4><div contenteditable="true">Weekly.</div></div>
      <div><h3>Daily note, 11/17/2026</h3><h4>Subjective</h4><div>Neck sore.</div><h4>Plan</h4><div>Twice a week.</div><p>Signed</p></div>`,
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
    status: undefined,
  },
];
