/** Hard cases of the list of diagnoses that pointers count; see `cases.ts`. */
import type { Case } from './cases.ts';

const bill = (...rows: [code: string, dx: string][]): string =>
  `<table><tr><th>CPT</th><th>Units</th><th>Dx</th></tr>${rows
    .map(([code, dx]) => `<tr><td>${code}</td><td>1</td><td>${dx}</td></tr>`)
    .join('')}</table>`;

const CASES =
  '<aside><b>Cases</b><div><b>Case 2</b>Payer: Acme<br>S13.4XXD, M54.12</div><div><b>Case 1</b>Payer: Acme<br>M75.111</div></aside>';

export const diagnosisCases: Case[] = [
  {
    name: 'chips of a letter and a code, behind a name without a colon',
    html: `<div><span>Diagnoses</span> <span>A  M17.11</span> <span>B  M25.461</span></div>${bill(['20611', 'A,B'], ['99213', 'B'])}`,
    lines: ['20611 x1 ? {M17.11 M25.461}', '99213 x1 ? {M25.461}'],
    diagnoses: ['M17.11', 'M25.461'],
  },
  {
    name: 'codes of three characters lead entries under a title of diagnoses, and count for pointers',
    html: `<h2>Treatment diagnoses</h2><ol><li>F82 – Motor development</li><li>R27.8 – Lack of coordination</li></ol><h2>Charges</h2>${bill(['97530', '1, 2'], ['97535', '2'])}`,
    lines: ['97530 x1 ? {F82 R27.8}', '97535 x1 ? {R27.8}'],
    diagnoses: ['F82', 'R27.8'],
  },
  {
    name: 'pills with numbers, one of them of three characters',
    html: `<section><b>Visit diagnoses</b><p><span>1. H81.11</span><span>2. R42</span></p></section>${bill(['97112', '2'])}`,
    lines: ['97112 x1 ? {R42}'],
    diagnoses: ['H81.11', 'R42'],
  },
  {
    name: 'a vitamin and a vertebra under that title are no codes, nor is a code without it',
    html: `<section><h3>Diagnoses</h3><p>B12 deficiency</p><p>T12 wedge fracture, old</p><p>M54.59 Low back pain</p></section><section><h3>Rooms</h3><p>F82 – Gym</p></section>${bill(['97110', '1'])}`,
    lines: ['97110 x1 ? {M54.59}'],
    diagnoses: ['M54.59'],
  },
  {
    name: 'codes of other cases, which nothing calls diagnoses, beside those of the visit',
    html: `${CASES}${bill(['97112', 'S93.402A, M25.572'])}<p>Diagnoses: S93.402A, M25.572</p>`,
    lines: ['97112 x1 ? {S93.402A M25.572}'],
    diagnoses: ['S93.402A', 'M25.572'],
  },
  {
    name: 'codes without a name stay where the named ones do not hold what is billed',
    html: `<p>Referral diagnosis: M54.59</p><ul><li>1. M99.01 Segmental dysfunction</li><li>2. M62.838 Spasm</li></ul>${bill(['98941', 'M99.01'], ['97140', 'M62.838'])}`,
    lines: ['98941 x1 ? {M99.01}', '97140 x1 ? {M62.838}'],
    diagnoses: ['M54.59', 'M99.01', 'M62.838'],
  },
  {
    name: 'a chip that is not chosen',
    html: `<section><h3>Diagnoses</h3><ul><li role="checkbox" aria-checked="true">M54.2 Neck pain</li><li role="checkbox" aria-checked="false">M54.59 Back pain</li></ul></section>${bill(['97140', '1'])}`,
    lines: ['97140 x1 ? {M54.2}'],
    diagnoses: ['M54.2'],
  },
  {
    name: 'chips that can be taken away again were chosen',
    html: `<label>Visit diagnoses</label><div>${chips('true', 'true')}<input role="combobox"></div>`,
    diagnoses: ['M54.2', 'M25.511'],
  },
  {
    name: 'a list of which not all is chosen offers the rest',
    html: `<label>Visit diagnoses</label><div>${chips('true', 'false')}<input role="combobox"></div><h4>Diagnosis</h4><p>M62.838</p>`,
    diagnoses: ['M62.838'],
  },
  {
    name: 'a number and a dash lead an entry',
    html: '<ul><li>1 – I69.351 Hemiplegia</li><li>2 – Z74.1 Need for assistance</li></ul>',
    diagnoses: ['I69.351', 'Z74.1'],
  },
];

/** As many pickers draw what was chosen, with a sign to take each away. */
function chips(...chosen: readonly string[]): string {
  const chip = (code: string, at: number): string =>
    `<span role="option" aria-selected="${chosen[at]}"><span>${code}</span><span class="chip-remove"></span></span>`;
  return `<span role="listbox">${['M54.2', 'M25.511'].map(chip).join('')}</span>`;
}
