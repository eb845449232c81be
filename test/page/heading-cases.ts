/** Hard cases of what is a section's heading, what ends a section and whose date stands over a note; see `cases.ts`. */
import type { Case } from './cases.ts';

const NOTE = { subjective: 'Neck sore.', plan: 'Weekly.' };

const JANE = '<p>Patient: Jane Roe</p><p>Date of service: 11/20/2026</p>';

const headed = (...parts: [string, string][]): string =>
  parts
    .map(([name, text]) => `<div class="hd">${name}</div><div class="txt">${text}</div>`)
    .join('');

const fields =
  '<label>Subjective<textarea>Neck sore.</textarea></label><label>Plan<textarea>Weekly.</textarea></label>';

const HEAD =
  '<div class="rh"><div><b>Mill Lane Therapy</b><p>Patient: Jane Roe</p></div><p>Date of service: 11/20/2026</p></div>';

export const headingCases: Case[] = [
  {
    name: 'after the last section, a heading of another name ends it by its looks',
    html: headed(['Subjective', 'Neck sore.'], ['Plan', 'Weekly.'], ['Outcome measures', 'Due.']),
    note: NOTE,
  },
  {
    name: 'a second name of the last section does not end it, nor does text of the same looks',
    html: headed(['Subjective', 'Neck sore.'], ['Plan', 'Weekly.'], ['Treatment plan', 'Heat.']),
    note: { subjective: 'Neck sore.', plan: 'Weekly.\nTreatment plan\nHeat.' },
  },
  {
    name: 'a note whose headings and words look alike runs on to its end',
    html: '<div><p class="l">Subjective</p><p class="l">Neck sore.</p><p class="l">Plan</p><p class="l">Weekly.</p><p class="l">Home exercise</p></div>',
    note: { subjective: 'Neck sore.', plan: 'Weekly.\nHome exercise' },
  },
  {
    name: 'a letter and the words of the profession',
    html: '<fieldset><legend>S – Chief complaint</legend><p>Back sore.</p></fieldset><fieldset><legend>O – Tongue, pulse, points</legend><p>Pale.</p></fieldset><fieldset><legend>A – Pattern</legend><p>Cold.</p></fieldset><fieldset><legend>P – Plan</legend><p>Weekly.</p></fieldset>',
    note: { subjective: 'Back sore.', objective: 'Pale.', assessment: 'Cold.', plan: 'Weekly.' },
  },
  {
    name: 'one letter before a word is no heading of a note',
    html: '<h4>A - Wing</h4><p>Room 12</p><h4>P - Parking</h4><p>Lot 4</p>',
  },
  {
    name: 'two names of one section',
    html: '<table><tr><th>Focus areas / S</th><td>Neck sore.</td></tr><tr><th>Objective / treatment</th><td>MFR.</td></tr><tr><th>A - Action</th><td>Looser.</td></tr><tr><th>P - Plan</th><td>Weekly.</td></tr></table>',
    note: { subjective: 'Neck sore.', objective: 'MFR.', assessment: 'Looser.', plan: 'Weekly.' },
  },
  {
    name: 'the plan beside an insurance, and what does not apply, head nothing',
    html: '<div><h4>Insurance / Plan</h4><p>Cigna PPO</p></div><div><h4>N / A</h4><p>None</p></div><div><h4>Objective</h4><p>MFR.</p></div><div><h4>Plan</h4><p>Weekly.</p></div>',
    note: { objective: 'MFR.', plan: 'Weekly.' },
  },
  {
    name: 'the steps of a wizard over the note, and a link beside each of its headings',
    html: '<ol><li>2 Subjective</li><li>5 Plan</li><li>6 Charges</li></ol><section><header><h3>Subjective</h3><a href="#2">Edit</a></header><p>Neck sore.</p></section><section><header><h3>Plan</h3><a href="#5">Edit</a></header><p>Weekly.</p></section>',
    note: NOTE,
  },
  {
    name: 'under the title of a note each box says inside what it takes',
    html: '<h5>SOAP</h5><textarea placeholder="Subjective">Neck sore.</textarea><textarea placeholder="Plan">Weekly.</textarea>',
    note: NOTE,
  },
  {
    name: 'under such a title a box that asks for the whole note takes it',
    html: '<h5>SOAP</h5><textarea placeholder="Subjective, objective, assessment, plan">Neck sore, MFR.</textarea>',
    note: { text: 'Neck sore, MFR.' },
  },
  {
    name: 'the date of the last document in a list before the note is not its own',
    html: `${JANE}<ul><li><a href="#">11/13/2026 Daily note</a></li><li><a href="#">10/28/2026 Evaluation</a></li></ul>${fields}`,
    note: NOTE,
    prior: undefined,
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
  },
  {
    name: 'the date in a hidden tab before the note is not its own',
    html: `${JANE}<div hidden><h3>Patient since</h3><p>04/22/2024</p></div>${fields}`,
    note: NOTE,
    prior: undefined,
  },
  {
    name: 'the only note, of another date than the visit, is the prior one',
    html: `${JANE}<p>11/13/2026</p>${fields}`,
    note: undefined,
    prior: { date: '2026-11-13', note: NOTE },
  },
  {
    name: 'a list whose entries are the headings and their words is a note',
    html: '<ul><li>Subjective</li><li>Neck sore since Monday, 5/10 on turning to the right.</li><li>Plan</li><li>Weekly.</li></ul>',
    note: { subjective: 'Neck sore since Monday, 5/10 on turning to the right.', plan: 'Weekly.' },
  },
  {
    name: 'the head that each printed page repeats is none of the section it breaks',
    html: `<div>${HEAD}<h3>Subjective</h3><p>Neck sore.</p></div><div>${HEAD}<p>No headache.</p><h3>Plan</h3><p>Weekly.</p></div>`,
    note: { subjective: 'Neck sore.\nNo headache.', plan: 'Weekly.' },
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
  },
  {
    name: 'the buttons that hold the parts of an accordion open are their titles',
    html: folded('true', 'Neck stiff.', 'Tone reduced.'),
    note: { subjective: 'Neck stiff.', objective: 'Tone reduced.' },
  },
  {
    name: 'a button that opens nothing now heads nothing',
    html: folded('false', 'Neck stiff.', 'Tone reduced.'),
    note: undefined,
  },
  {
    name: 'a name that comes before a box and stands under it names another',
    html: '<div><p data-left="0" data-top="0">Subjective</p><p data-left="0" data-top="90">Plan</p><textarea data-left="90" data-top="0">Neck stiff.</textarea></div>',
    note: { subjective: 'Neck stiff.' },
  },
  {
    name: 'heights in a frame of its own are not compared with those of the page',
    html: '<div><p>Subjective</p><textarea>Neck stiff.</textarea><p data-left="0" data-top="90">Plan</p><iframe><textarea data-left="0" data-top="0">Weekly.</textarea></iframe></div>',
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
  },
  {
    name: 'a name over its box names it, and so does one beside it',
    html: '<div><p data-left="0" data-top="0">Subjective</p><textarea data-left="0" data-top="30">Neck stiff.</textarea><p data-left="0" data-top="90">Plan</p><textarea data-left="90" data-top="85">Weekly.</textarea></div>',
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
  },
];

/** Two parts of an accordion. */
function folded(open: string, ...texts: readonly string[]): string {
  const part = (title: string, at: number): string =>
    `<li><button aria-expanded="${open}">${title}</button><p>${texts[at]}</p></li>`;
  return `<ul>${['Subjective', 'Objective'].map(part).join('')}</ul>`;
}
