/** Hard cases of notes; see `cases.ts`. */
import type { Case } from './cases.ts';

const S = 'Right-sided neck pain 5/10 after a long drive.';
const O = 'Cervical rotation R 48°. MFR to R upper trapezius 15 min.';
const A = 'Cervicalgia, improving.';
const P = '1 visit a week for 3 weeks.';

const all = { subjective: S, objective: O, assessment: A, plan: P };

const TEXTS = [
  ['Subjective', S],
  ['Objective', O],
  ['Assessment', A],
  ['Plan', P],
] as const;

const each = (draw: (name: string, text: string) => string): string =>
  TEXTS.map(([name, text]) => draw(name, text)).join('');

const soap = `S: ${S}\nO: ${O}\nA: ${A}\nP: ${P}`;

const entry = (date: string, text: string, more = ''): string =>
  `<div class="note"><h4>${date} Progress note</h4>${more}<h5>Subjective</h5><p>${text}</p><h5>Plan</h5><p>Continue.</p></div>`;

export const noteCases: Case[] = [
  {
    name: 'a legend and a name, no label',
    html: each(
      (name, text) =>
        `<fieldset><legend>${name}</legend><textarea name="${name.toLowerCase()}">${text}</textarea></fieldset>`,
    ),
    note: all,
  },
  {
    name: 'a heading over a nameless field',
    html: each(
      (name, text) =>
        `<section><h3>${name}</h3><textarea>${text}</textarea><textarea aria-hidden="true" readonly>x</textarea></section>`,
    ),
    note: all,
  },
  {
    name: 'accessible names with words around them',
    html: each(
      (name, text) => `<div contenteditable="true" aria-label="${name} findings">${text}</div>`,
    ),
    note: all,
  },
  {
    name: 'names of the machine only',
    html: each((name, text) => `<textarea name="soap[${name.toLowerCase()}]">${text}</textarea>`),
    note: all,
  },
  {
    name: 'placeholders only',
    html: each(
      (name, text) => `<textarea placeholder="Enter ${name.toLowerCase()}...">${text}</textarea>`,
    ),
    note: all,
  },
  {
    name: 'four nameless editors, by their order',
    html: each((_, text) => `<div contenteditable="true">${text}</div>`),
    note: all,
  },
  {
    name: 'three nameless editors say nothing of their order',
    html: TEXTS.slice(1)
      .map(([, text]) => `<div contenteditable="true">${text}</div>`)
      .join(''),
  },
  {
    name: 'headings inside one text',
    html: `<label for="n">Write your notes</label><textarea id="n">${soap}</textarea>`,
    note: all,
  },
  {
    name: 'a whole note without headings',
    html: `<h2>Fill chart note</h2><textarea>${O}</textarea>`,
    note: { text: O },
  },
  {
    name: 'a preamble before the first heading is kept',
    html: `<label>SOAP note<textarea>Daily note, time in 10:00\n\nSubjective:\n${S}\nPlan:\n${P}</textarea></label>`,
    note: { text: 'Daily note, time in 10:00', subjective: S, plan: P },
  },
  {
    name: 'a signed note as text under headings',
    html: `<article><h2>Chart note</h2><span>Signed</span>${each((name, text) => `<h3>${name}</h3><p>${text}</p>`)}</article><footer>Electronically signed by Alan Whitcombe, DC</footer>`,
    note: all,
    status: 'signed',
  },
  {
    name: 'a printed note with its headings in bold on the line',
    html: `<div>${each((name, text) => `<p><b>${name}:</b> ${text}</p>`)}</div><p>Page 1 of 1</p>`,
    note: all,
  },
  {
    name: 'a menu of section names is no note',
    html: '<nav><a>Subjective</a><a>Objective</a><a>Assessment</a><a>Plan</a></nav>',
  },
  {
    name: 'an A that is Action',
    html: '<label>S<textarea>Tight neck</textarea></label><label>O<textarea>Hypertonic</textarea></label><label>Action<textarea>Effleurage 20 min</textarea></label><label>P<textarea>Weekly</textarea></label>',
    note: {
      subjective: 'Tight neck',
      objective: 'Hypertonic',
      assessment: 'Effleurage 20 min',
      plan: 'Weekly',
    },
  },
  {
    name: 'assessment and plan in one field',
    html: `<label>Subjective<textarea>${S}</textarea></label><label>Assessment &amp; Plan<textarea>${A}</textarea></label>`,
    note: { subjective: S, assessment: A },
  },
  {
    name: 'a care plan, a health plan and a message are no plan of the note',
    html: `<label>Subjective<textarea>${S}</textarea></label><h4>Care plan</h4><div contenteditable="true">Drink water</div><label>Health plan name<textarea>Acme</textarea></label><label>Message to patient<textarea>See you</textarea></label>`,
    note: { subjective: S },
  },
  {
    name: 'several small fields under the heading of one section',
    html: `<section><h3>Subjective</h3><textarea placeholder="Onset">Three weeks ago</textarea><textarea placeholder="Pain">5/10</textarea></section><section><h3>Plan</h3><textarea placeholder="Frequency">Weekly</textarea></section>`,
    note: { subjective: 'Three weeks ago\n5/10', plan: 'Weekly' },
  },
  {
    name: 'an editor beats the stale text area behind it',
    html: each(
      (name, text) =>
        `<div><label for="${name}">${name}</label><textarea id="${name}" style="display:none"></textarea><div class="editor"><div contenteditable="true" aria-label="Rich Text Editor. Editing area: main. Press Alt+0 for help.">${text}</div></div></div>`,
    ),
    note: all,
  },
  {
    name: 'fields with a copy of their label in the frame, help below and a clone that measures',
    html: each(
      (name, text) =>
        `<div><label for="${name}">${name}</label><div><textarea id="${name}" placeholder="Type here">${text}</textarea><textarea aria-hidden="true" readonly style="visibility:hidden">${text}</textarea><fieldset aria-hidden="true"><legend><span>${name}</span></legend></fieldset></div><p>e.g. MFR to L calf, 10 minutes</p></div>`,
    ),
    note: all,
  },
  {
    name: 'clones that measure the placeholder of an empty field',
    html: `<label>Subjective<textarea>${S}</textarea></label><label for="p">Plan</label><div><textarea id="p" placeholder="Plan: frequency"></textarea><textarea aria-hidden="true" tabindex="-1" style="visibility:hidden">Plan: frequency</textarea></div>`,
    note: { subjective: S, plan: '' },
  },
  {
    name: 'a toolbar of switches between an area that is stored and its editor',
    html: each(
      (name, text) =>
        `<section><textarea name="${name.toLowerCase()}" style="display:none">&lt;p&gt;old&lt;/p&gt;</textarea><div><div>${'<button aria-pressed="false">Bold</button>'.repeat(5)}</div><div contenteditable="true" aria-label="Rich Text Area">${text}</div></div></section>`,
    ),
    note: all,
  },
  {
    name: 'a hidden twin of a shown field',
    html: `<div hidden><label>Objective<textarea>${O}</textarea></label></div><label>Objective<textarea>${O}</textarea></label><label>Plan<textarea>${P}</textarea></label>`,
    note: { objective: O, plan: P },
  },
  {
    name: 'a note in a hidden tab is read',
    html: `<div style="display:none">${each((name, text) => `<label>${name}<textarea>${text}</textarea></label>`)}</div><p>Billing</p>`,
    note: all,
  },
  {
    name: 'of a stack of notes the one of the date of service, the nearest earlier one is the prior',
    html: `<p>Patient: Jane Roe</p><p>Date of service: 2026-11-20</p>${entry('2026-11-20', S)}${entry('2026-11-13', 'Worse, 7/10.')}${entry('2026-11-06', 'Onset.')}`,
    note: { subjective: S, plan: 'Continue.' },
    prior: { date: '2026-11-13', note: { subjective: 'Worse, 7/10.', plan: 'Continue.' } },
  },
  {
    name: 'of a stack of notes the one that can be written',
    html: `${entry('2026-11-13', 'Worse, 7/10.')}<div class="note"><h4>2026-11-20</h4><label>Subjective<textarea>${S}</textarea></label><label>Plan<textarea>${P}</textarea></label></div>`,
    note: { subjective: S, plan: P },
    prior: { date: '2026-11-13', note: { subjective: 'Worse, 7/10.', plan: 'Continue.' } },
  },
  {
    name: 'the birth date over a stack of notes dates none of them',
    html: `<main><header><b>Jane Roe</b> <span>45 yrs · 12-Apr-1981</span></header><p>Subjective: Worse, 7/10.</p><p>Plan: Continue.</p><p>2026-11-13 · Alan Whitcombe, DC</p></main><div class="note"><h4>2026-11-20</h4><label>Subjective<textarea>${S}</textarea></label><label>Plan<textarea>${P}</textarea></label></div>`,
    note: { subjective: S, plan: P },
    prior: { date: '2026-11-13', note: { subjective: 'Worse, 7/10.', plan: 'Continue.' } },
  },
  {
    name: 'two notes that could both be the visit’s are not read',
    html: '<div><label>Subjective<textarea>Neck pain</textarea></label><label>Plan<textarea>Weekly</textarea></label></div><div><label>Subjective<textarea>Back pain</textarea></label><label>Plan<textarea>Monthly</textarea></label></div>',
    unread: [{ what: 'note', why: 'ambiguous' }],
  },
  {
    name: 'labels in another language',
    html: '<label>Subjektivt<textarea>Nakkesmerter</textarea></label><label>Objektivt<textarea>Stiv</textarea></label><label>Vurdering<textarea>Bedre</textarea></label><label>Tiltak<textarea>Ukentlig</textarea></label>',
    note: { subjective: 'Nakkesmerter', objective: 'Stiv', assessment: 'Bedre', plan: 'Ukentlig' },
  },
  {
    name: 'an empty field is read and empty',
    html: `<label>Subjective<textarea></textarea></label><label>Objective<textarea>${O}</textarea></label>`,
    note: { subjective: '', objective: O },
  },
  {
    name: 'the signature below the last section is none of its words',
    html: '<h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Weekly.</p><div class="sig">Electronically signed by Alan Whitcombe, DC on 11/20/2026 10:52 AM</div>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.' },
    facts: { clinician: 'DC' },
    status: 'signed',
    identity: {},
  },
  {
    name: 'a signature of a colon and a name',
    html: '<div><h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Weekly.</p><footer>Signed: Dana Ruiz, LMT</footer></div>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.' },
    facts: { clinician: 'LMT' },
    status: 'signed',
  },
  {
    name: 'a signature in a part of its own',
    html: '<div class="s"><h4>Subjective</h4><p>Neck pain.</p></div><div class="s"><h4>Plan</h4><p>Weekly.</p></div><div class="s"><p>Digitally signed: Dana Ruiz, LMT 11/20/2026 10:52</p></div>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.' },
    facts: { clinician: 'LMT' },
    status: 'signed',
  },
  {
    name: 'a name, a licence and a time below the note',
    html: '<div><h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Weekly.</p><div class="signature"><p>Alan Whitcombe, DC</p><p>License # 4471</p><p>11/20/2026 10:52 AM</p></div></div>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.' },
    facts: { clinician: 'DC' },
  },
  {
    name: 'the day of signing is not the day of the visit',
    html: '<p>Patient: Jane Roe</p><h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Weekly.</p><div>Signed by: Alan Whitcombe, DC Date: 11/23/2026</div>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.' },
    facts: { clinician: 'DC' },
    identity: { patient: 'Jane Roe' },
    status: 'signed',
  },
  {
    name: 'a signature that was written as a line of the plan stays one',
    html: '<section><h4>Subjective</h4><div>Neck pain.</div></section><section><h4>Plan</h4><div>Weekly.</div><div>Signed: Dana Ruiz, LMT, 11/18/2026</div></section>',
    note: { subjective: 'Neck pain.', plan: 'Weekly.\nSigned: Dana Ruiz, LMT, 11/18/2026' },
    status: 'signed',
  },
  {
    name: 'words of a plan that only speak of signing',
    html: '<h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Weekly.</p><p>Signed consent reviewed.</p><p>Signed by patient: home program. Next visit 11/27/2026</p>',
    note: {
      subjective: 'Neck pain.',
      plan: 'Weekly.\nSigned consent reviewed.\nSigned by patient: home program. Next visit 11/27/2026',
    },
    status: undefined,
  },
  {
    name: 'a date that ends a plan',
    html: '<h3>Subjective</h3><p>Neck pain.</p><h3>Plan</h3><p>Re-evaluate on:</p><p>11/27/2026</p>',
    note: { subjective: 'Neck pain.', plan: 'Re-evaluate on:\n11/27/2026' },
  },
];
