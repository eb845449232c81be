/**
 * Large pages as EHRs make them, each about `nodes` nodes, with one visit in the midst of what is not
 * of it. Every patient and clinician is invented.
 */
export interface LargePage {
  readonly name: string;
  readonly html: (nodes: number) => string;
}

const some = (count: number, one: (at: number) => string): string =>
  Array.from({ length: Math.max(1, Math.round(count)) }, (_, at) => one(at)).join('');

const PEOPLE = 'Ana Sorel|Bo Lindqvist|Cara Mendes|Dev Rao|Eli Marsh|Fay Okoro|Gus Teller'.split(
  '|',
);
const CLINICIANS = 'Ruth Amado, PT|Theo Brandt, DC|Mina Castell, LMT|Owen Drury, DPT'.split('|');
const TALK = [
  'Patient reports neck stiffness after long drives, better with heat and rest.',
  'Rotation to the right improved by ten degrees; tenderness persists at the levator.',
  'Reviewed posture at the desk. She will keep a diary of headaches until next week.',
  'No numbness, no weakness. Sleeps on two pillows, wakes once a night.',
  'Tolerated treatment well and left without an increase of pain.',
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
const day = (at: number): string =>
  `${String((at % 12) + 1).padStart(2, '0')}/${String((at % 27) + 1).padStart(2, '0')}/${2015 + (at % 11)}`;
const talk = (at: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, place) => pick(TALK, at * 3 + place * 2)).join(' ');

/** The visit that a reader has to find: about seventy nodes. */
const VISIT = `
  <header class="banner"><h1 class="patient-name">Jane Roe</h1>
  <p>DOB 04/12/1981 · MRN 10482 · Date of service 11/20/2026</p>
  <p>Provider: <span>Alan Whitcombe, DC</span> <span>Payer:</span> <b>Harbor Mutual</b></p></header>
  <section><fieldset><legend>Subjective</legend><textarea>Neck pain 5/10 since Monday.</textarea></fieldset>
  <fieldset><legend>Objective</legend><textarea rows="6">MFR to R upper trapezius, 25 min.</textarea></fieldset>
  <fieldset><legend>Assessment</legend><textarea>Improving.</textarea></fieldset>
  <fieldset><legend>Plan</legend><textarea>Return in a week.</textarea></fieldset></section>
  <section><h2>Charges</h2><table><tr><th>CPT</th><th>Units</th><th>Modifiers</th></tr>
  <tr><td>97140</td><td><input value="2"></td><td><input value="59 GP"></td></tr></table></section>`;

const page = (filler: string, after = ''): string =>
  `<!doctype html><html lang="en-US"><head><title>Chart</title></head><body><main>${VISIT}${filler}</main>${after}</body></html>`;

const visits = (nodes: number): string =>
  page(`<section><h2>Past visits</h2><table class="visits">
  <thead><tr><th>Date</th><th>Provider</th><th>Reason</th><th>Status</th><th>Minutes</th><th>Action</th></tr></thead>
  <tbody>${some(
    nodes / 18,
    (at) => `<tr class="row"><td>${day(at)}</td><td>${pick(CLINICIANS, at)}</td>
  <td><span class="reason">Follow-up ${at}</span></td><td><b>${at % 3 ? 'Signed' : 'Draft'}</b></td>
  <td>${15 + (at % 46)} min</td><td><a href="#">Open</a></td></tr>`,
  )}</tbody></table></section>`);

const appointments = (nodes: number): string =>
  page(
    `<table>${some(
      nodes / 16,
      (
        at,
      ) => `<tr><td>${at}</td><td><a href="#">Appointment</a></td><td><span>Room ${at % 9}</span></td>
  <td><b>Follow-up</b> visit, ${at % 60} min</td><td><input value="note ${at}"></td></tr>`,
    )}</table>`,
  );

const deep = (nodes: number): string => {
  const depth = 45;
  const tower = (at: number): string =>
    `${'<div class="css-1x">'.repeat(depth)}<div><span>${pick(TALK, at)}</span><span>Item ${at}</span></div>${'</div>'.repeat(depth)}`;
  return page(some(nodes / (depth + 5), tower));
};

const FIELDS =
  'Flexion|Extension|Rotation left|Rotation right|Grip left|Grip right|Pain|Notes'.split('|');

const inputs = (nodes: number): string =>
  page(
    `<section><h2>Flowsheet</h2>${some(
      nodes / 9,
      (
        at,
      ) => `<div class="form-group row"><label for="f${at}">${pick(FIELDS, at)} ${Math.floor(at / 8)}</label>
  <div class="col"><input id="f${at}" name="flow[${at}][value]" class="form-control" value="${at % 90}"></div>
  <div class="hint">Normal ${at % 40} to ${50 + (at % 40)}</div></div>`,
    )}</section>`,
  );

const problems = (nodes: number): string =>
  page(
    `<section aria-label="Problem list"><h2>Problems</h2>${some(
      nodes / 26,
      (at) => `<article class="card"><h4 data-element="problem-title">Low back strain ${at}</h4>
  <p><span class="code">M54.5${at % 10}</span> <span>Onset ${day(at)}</span></p>
  <dl><dt>Status</dt><dd>Active</dd><dt>Provider</dt><dd>${pick(CLINICIANS, at)}</dd></dl>
  <button type="button" aria-pressed="${at % 4 === 0}">Chronic</button> <button type="button">Edit</button></article>`,
    )}</section>`,
  );

const schedule = (nodes: number): string =>
  page(
    `<section><h2>Schedule</h2><div role="grid" class="grid">${some(
      nodes / 17,
      (
        at,
      ) => `<div role="row" class="slot"><div role="gridcell">${8 + (at % 10)}:${at % 2 ? '30' : '00'} AM</div>
  <div role="gridcell"><span class="who">${pick(PEOPLE, at)}</span> <span class="age">${20 + (at % 60)} y</span></div>
  <div role="gridcell">Phone: 555-01${String(at % 100).padStart(2, '0')}</div>
  <div role="gridcell"><i class="dot"></i>${pick(CLINICIANS, at)}</div></div>`,
    )}</div></section>`,
  );

const record = (nodes: number): string =>
  page(
    `<section class="record"><h2>Correspondence</h2>${some(nodes / 4, (at) => `<p>${talk(at, 2)}<br>${talk(at + 1, 1)}</p>`)}</section>`,
  );

const stack = (nodes: number): string =>
  page(
    `<section><h2>Past notes</h2>${some(
      nodes / 24,
      (at) => `<article class="note"><h3>Visit of ${day(at)}</h3>
  <h4>Subjective</h4><p>${talk(at, 2)} ${at}</p><h4>Objective</h4><p>${talk(at + 1, 2)}</p>
  <h4>Assessment</h4><p>${talk(at + 2, 1)}</p><h4>Plan</h4><p>${talk(at + 3, 1)}</p>
  <footer>Electronically signed by ${pick(CLINICIANS, at)} on ${day(at)}</footer></article>`,
    )}</section>`,
  );

const ledger = (nodes: number): string =>
  page(`<section><h2>Payment history</h2><table><thead><tr><th>DOS</th><th>CPT</th><th>Modifiers</th>
  <th>Units</th><th>Dx</th><th>Charges</th></tr></thead><tbody>${some(
    nodes / 15,
    (
      at,
    ) => `<tr><td>${day(at)}</td><td>${at % 2 ? '97140' : '97112'}</td><td>${at % 3 ? '59 GP' : 'GP'}</td>
  <td>${1 + (at % 3)}</td><td>M54.2</td><td><span>$${40 + (at % 50)}.00</span></td></tr>`,
  )}</tbody></table></section>`);

export const largePages: readonly LargePage[] = [
  { name: 'appointments with a box each', html: appointments },
  { name: 'long table of visits', html: visits },
  { name: 'deep divs', html: deep },
  { name: 'flowsheet of inputs', html: inputs },
  { name: 'problem list of cards', html: problems },
  { name: 'scheduling grid', html: schedule },
  { name: 'long record of text', html: record },
  { name: 'stack of past notes', html: stack },
  { name: 'payment history', html: ledger },
];
