/** Pages in the manner of products that the clinic does not have, and of applications that keep old panels alive. */
import type { Case } from './cases.ts';

const PANEL = (name: string, facts: string, words: string): string =>
  `<h1>${name}</h1><p>${facts}</p><label>Subjective<textarea>${words}</textarea></label>
   <label>Objective<textarea>${words}</textarea></label>`;

const CHARGE =
  '<table><tr><th>Code</th><th>Units</th></tr><tr><td>97110</td><td>3</td></tr></table>';

const OMAR = `${PANEL('Omar Haddad', 'DOB: 05/22/1970 MRN: 777', 'Knee pain.')}${CHARGE}<p>Insurance: Medicare</p><p>Provider: Sam Lee, PT</p><p>Diagnosis: M17.11</p>`;

const SERVICE = `<table><tr><th>Date</th><th>CPT</th><th>Mod</th><th>Units</th></tr><tr><td><input value="11/20/2026"></td><td><input value="97140"></td><td><input value="59"></td><td><input value="2"></td></tr></table>`;

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
    name: 'an insurance plan over the note is no part of it',
    html: `<table><tr><th>Patient</th><td>Jane Roe</td><th>DOB</th><td>04/13/1981</td></tr><tr><th>Plan</th><td>Medicare</td><th>Certified through</th><td>12/20/2026</td></tr></table>
      <p>Date of service: 11/20/2026</p><h3>Subjective</h3><p>Neck stiff.</p><h3>Plan</h3><p>Weekly.</p>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', date: '2026-11-20' },
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
  },
  {
    name: 'the date in the title over the note is the visit’s',
    html: `<h1>Patient: Jane Roe</h1><p>DOB: 04/13/1981</p><h3>Visit note, 11/20/2026</h3><label>Subjective<textarea>Neck stiff.</textarea></label><label>Plan<textarea>Weekly.</textarea></label>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', date: '2026-11-20' },
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
  },
  {
    name: 'the date in the title of a note somewhere else is not',
    html: `<h1>Patient: Jane Roe</h1><p>DOB: 04/13/1981</p><label>Subjective<textarea>Neck stiff.</textarea></label><label>Plan<textarea>Weekly.</textarea></label><ul><li>Progress note 11/13/2026</li></ul>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13' },
    note: { subjective: 'Neck stiff.', plan: 'Weekly.' },
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
  {
    name: 'chips stand beside the box in which more is searched for',
    html: `<table><tr><th>CPT</th><th>Modifiers</th><th>Units</th><th>Dx</th></tr><tr><td><input value="97140"></td>
      <td><span>59<button>x</button></span><span>GP<button>x</button></span><input value=""></td><td><input value="2"></td>
      <td><span>M54.2</span><input value=""></td></tr></table>`,
    lines: ['97140 x2 59 GP {M54.2}'],
  },
  {
    name: 'cells that are texts until clicked, named by their fields',
    html: `<div><div><div data-fieldname="code_value">Code Value</div><div data-fieldname="modifier">Modifiers</div><div data-fieldname="qty">Quantity</div></div>
      ${['97140|59,GP|2', '97112|GP|1']
        .map((row, at) => {
          const [code, modifier, qty] = row.split('|');
          return `<div data-idx="${at + 1}"><div><span>${at + 1}</span></div><div data-fieldname="code_value"><div>${code}</div></div><div data-fieldname="modifier"><div>${modifier}</div></div><div data-fieldname="qty"><div>${qty}</div></div><div><a><span>Edit</span></a></div></div>`;
        })
        .join('')}</div>`,
    lines: ['97140 x2 59 GP', '97112 x1 GP'],
  },
  {
    name: 'a form of one line, a row for each of its parts',
    html: `<table><tr><td>Date and Time:</td><td>11/20/2026, 9:00 AM - 9:45 AM</td></tr>
      <tr><td>Service Code:</td><td><select name="NoteEditor__ServiceCode"><option>97110: Exercise</option><option selected>97140: Manual therapy</option></select></td></tr>
      <tr><td>Modifiers:</td><td><input name="NoteEditor__Modifier1" value="59"><input name="NoteEditor__Modifier2" value="GP"></td></tr>
      <tr><td>Units:</td><td><input name="NoteEditor__Units" value="3"></td></tr><tr><td>Location:</td><td>11</td></tr></table>`,
    lines: ['97140 x3 59 GP'],
  },
  {
    name: 'floating labels that are written twice do not part a row',
    html: ['97140|2', '97112|1']
      .map((row) => {
        const [code, units] = row.split('|');
        const field = (name: string, value = ''): string =>
          `<div><label>${name}</label><div><input value="${value}"><fieldset aria-hidden="true"><legend><span>${name}</span></legend></fieldset></div></div>`;
        return `<div>${field('CPT', code)}${field('Mod', 'GP')}${field('Units', units)}${field('Charges', '80')}</div>`;
      })
      .join(''),
    lines: ['97140 x2 GP', '97112 x1 GP'],
  },
  {
    name: 'four columns M1 to M4',
    html: `<table><tr><th>Code</th><th>M1</th><th>M2</th><th>M3</th><th>M4</th><th>ICD1</th><th>ICD2</th><th>Units</th></tr>
      <tr><td>97140</td>${['59', 'GP', '', '', '1', '', '2.00'].map((value) => `<td><input value="${value}"></td>`).join('')}</tr></table>
      <table><tr><th></th><th>ICD</th></tr><tr><td>1</td><td>M54.2</td></tr></table>`,
    lines: ['97140 x2 59 GP {M54.2}'],
  },
  {
    name: 'modifiers behind the description in one text',
    html: `<h3>Charges</h3><ul><li>97140 Manual therapy 59 GP 2 units</li><li>97112 Neuromuscular re-education GP x1 15 min</li>
      <li>97124 Massage therapy, 3 units, 45 min, mod 59</li><li>97110 Therapeutic exercise 25</li><li>97530 THERAPEUTIC ACTIVITIES, CO</li></ul>`,
    lines: ['97140 x2 59 GP', '97112 x1 GP 15min', '97124 x3 59 45min', '97110 x? ?', '97530 x? ?'],
  },
  {
    name: 'a charge of which the page shows the description only',
    html: `<div><div><label>CPT Code</label><div><span><span>Manual therapy techniques</span></span><input disabled value=""></div></div><div><label>Modifiers</label><div><span>59</span><input value=""></div></div></div>
      <div><div><label>CPT Code</label><div><span><span>97112</span></span><input disabled value=""></div></div><div><label>Modifiers</label><div><span>GP</span><input value=""></div></div></div>`,
    lines: ['97112 x? GP'],
    unread: [{ what: 'lines', why: 'no-code-on-page' }],
    note: undefined,
  },
  {
    name: 'German columns',
    html: `<table><tr><th>Ziffer</th><th>Modifikator</th><th>Anzahl</th><th>Dauer</th></tr><tr><td>97140</td><td>59</td><td>2</td><td>25 Min.</td></tr></table>`,
    lines: ['97140 x2 59 25min'],
    lang: 'de',
  },
  {
    name: 'questions that begin with the name of a section',
    html: `<div>Client</div><div><b>Omar Haddad</b></div><div>Appointment</div><div>Nov 20, 2026 9:00 AM</div>${[
      'Subjective (client report)',
      'Objective - what did you find and do today?',
      'Plan',
    ]
      .map(
        (name, at) =>
          `<div><div><span>${at + 1}.</span> ${name}</div><div><div contenteditable="true">Answer ${at + 1}</div></div></div>`,
      )
      .join('')}`,
    note: { subjective: 'Answer 1', objective: 'Answer 2', plan: 'Answer 3' },
    identity: { patient: 'Omar Haddad', date: '2026-11-20' },
  },
  {
    name: 'headings within a section do not begin another note',
    html: `<p><b>Date:</b> 11/20/2026</p><p><b>Subjective:</b></p><p><b>Chief Complaint(s):</b></p><p>Neck pain.</p><p><b>HPI:</b></p><p>Two weeks.</p>
      <p><b>Objective:</b></p><p><b>Examination:</b></p><p>Rotation 55.</p><p><b>Assessment:</b></p><p>Better.</p><p><b>Plan:</b></p><p>Weekly.</p>`,
    note: {
      subjective: 'Chief Complaint(s):\nNeck pain.\nHPI:\nTwo weeks.',
      objective: 'Examination:\nRotation 55.',
      assessment: 'Better.',
      plan: 'Weekly.',
    },
    identity: { date: '2026-11-20' },
  },
  {
    name: 'letters and dashes as headings of one text',
    html: `<h3>Clinical note</h3><textarea>S - Neck stiff.
O -
Rotation 55.
A - Better.
P - Weekly.</textarea>`,
    note: {
      subjective: 'Neck stiff.',
      objective: 'Rotation 55.',
      assessment: 'Better.',
      plan: 'Weekly.',
    },
  },
  {
    name: 'labels in German',
    html: `<header>Patientin: Anna Berger · Geburtsdatum: 13.04.1981 · Behandlungsdatum: 20.11.2026</header><div>Kostenträger: AOK Bayern</div><div>Behandler: Lars Vogt, PT</div>
      <label>Subjektiv<textarea>Nacken.</textarea></label><label>Objektiv<textarea>55.</textarea></label><label>Beurteilung<textarea>Besser.</textarea></label><label>Planung<textarea>Weiter.</textarea></label>`,
    lang: 'de',
    note: { subjective: 'Nacken.', objective: '55.', assessment: 'Besser.', plan: 'Weiter.' },
    identity: { patient: 'Anna Berger', born: '1981-04-13', date: '2026-11-20' },
    facts: { payer: 'AOK Bayern', clinician: 'PT' },
  },
  {
    name: 'labels in French',
    html: `<header>Patient : Marie Dubois — Date de naissance : 13/04/1981 — N° de dossier : 10482 — Date du service : 20/11/2026</header><div>Assureur : Desjardins</div>
      <label>Subjectif<textarea>Cou.</textarea></label><label>Analyse<textarea>Mieux.</textarea></label><label>Plan de traitement<textarea>Suite.</textarea></label>`,
    lang: 'fr',
    note: { subjective: 'Cou.', assessment: 'Mieux.', plan: 'Suite.' },
    identity: { patient: 'Marie Dubois', born: '1981-04-13', record: '10482', date: '2026-11-20' },
    facts: { payer: 'Desjardins' },
  },
  {
    name: 'labels in Norwegian, placeholders only',
    html: `<header>Pasient: Kari Nordmann · Fødselsdato: 13.04.1981 · Dato: 20.11.2026</header><textarea placeholder="Subjektivt – hva forteller pasienten?">Nakke.</textarea><textarea placeholder="Objektive funn">55.</textarea><textarea placeholder="Vurdering">Bedre.</textarea>`,
    lang: 'nb',
    note: { subjective: 'Nakke.', objective: '55.', assessment: 'Bedre.' },
    identity: { patient: 'Kari Nordmann', born: '1981-04-13', date: '2026-11-20' },
  },
  {
    name: 'short names of the facts in a banner and on a claim form',
    html: `<table><tr><td>Patient</td><td>Jane Roe</td><td>Birthdate</td><td>04/13/1981</td></tr><tr><td>Ins</td><td>Aetna</td><td>Doctor</td><td>Alan Whitcombe DC</td></tr></table>
      <p>Acc No. 10482 · Visit 4 of 12</p><p>Appointment on November 20, 2026</p>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', record: '10482', date: '2026-11-20' },
    facts: { payer: 'Aetna', clinician: 'DC', visit: 4 },
  },
  {
    name: 'a birth date without a name, beside the age that goes with it',
    html: '<aside><h3>Carla Mendes</h3><p>1979-02-14 (047Y)</p><p>Female</p></aside><p>Encounter 11/20/2026</p>',
    identity: { patient: 'Carla Mendes', born: '1979-02-14', date: '2026-11-20' },
  },
  {
    name: 'a date whose age does not fit is no birth date',
    html: '<aside><h3>Carla Mendes</h3><p>2026-11-20 (47)</p></aside>',
    identity: {},
  },
  {
    name: 'several people with their ages are nobody’s identity',
    html: '<div><p>Carla Mendes 1979-02-14 (47)</p><p>Omar Haddad 1970-05-22 (56)</p></div>',
    identity: {},
  },
  {
    name: 'a claim form with the name in two boxes and dates in three',
    html: `<table><tr><td>2. PATIENT'S NAME (Last, First, MI)</td><td><input name="LASTNAME" value="Roe"><input name="FIRSTNAME" value="Jane"></td></tr>
      <tr><td>3. PATIENT'S BIRTH DATE</td><td><input name="DOB_MONTH" value="04"><input name="DOB_DAY" value="13"><input name="DOB_YEAR" value="1981"></td></tr>
      <tr><td>11c. INSURANCE PLAN NAME</td><td><input value="Aetna PPO"></td></tr></table>
      ${SERVICE}`,
    lines: ['97140 x2 59'],
    identity: { patient: 'Roe, Jane', born: '1981-04-13', date: '2026-11-20' },
    facts: { payer: 'Aetna PPO' },
  },
  {
    name: 'first and last name of the patient, not of the insured',
    html: `<fieldset><legend>Patient</legend><label>Patient first name<input value="Jane"></label><label>Patient last name<input value="Roe"></label></fieldset>
      <fieldset><legend>Insured</legend><label>First name<input value="Paul"></label><label>Last name<input value="Kemp"></label></fieldset>`,
    identity: { patient: 'Jane Roe' },
  },
  {
    name: 'a segmented date that may be typed into is a date and no note',
    html: `<div role="group" aria-label="Visit date"><input aria-label="day" value="20">/<input aria-label="month" value="11">/<input aria-label="year" value="2026"></div>
      <label>Subjective<textarea>Sore.</textarea></label>`,
    identity: { date: '2026-11-20' },
    note: { subjective: 'Sore.' },
  },
  {
    name: 'the times beside the date of the visit',
    html: '<table><tr><td>Patient:</td><td>Jane Roe</td></tr><tr><td>Date and Time:</td><td>11/20/2026, 9:00 AM - 9:45 AM</td></tr></table>',
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
    facts: { timeIn: '09:00', timeOut: '09:45' },
  },
  {
    name: 'text areas in the cells of a table',
    html: `<table><tr><th></th><th></th><th>CPT code</th><th>Units</th><th>Modifiers</th><th>Minutes</th></tr>${[
      '97140|2|59 GP|25',
      '97112|1|GP|15',
    ]
      .map(
        (row) =>
          `<tr><td></td><td><input type="checkbox"></td>${row
            .split('|')
            .map(
              (value) =>
                `<td><textarea>${value}</textarea><textarea aria-hidden="true" readonly>x</textarea></td>`,
            )
            .join('')}</tr>`,
      )
      .join('')}</table>`,
    lines: ['97140 x2 59 GP 25min', '97112 x1 GP 15min'],
  },
  {
    name: 'a table that gives descriptions for codes is not empty',
    html: '<table><tr><th>CPT code</th><th>Units</th></tr><tr><td>Manual therapy</td><td>2</td></tr></table>',
  },
  {
    name: 'a pointer past the end of the list is not read',
    html: `<h3>Diagnoses</h3><ol><li>M54.2 Cervicalgia</li><li>M99.01 Dysfunction</li></ol>
      <table><tr><th>CPT</th><th>Units</th><th>Dx pointer</th></tr><tr><td>97140</td><td>2</td><td>12</td></tr><tr><td>97112</td><td>1</td><td>13</td></tr></table>`,
    lines: ['97140 x2 ? {M54.2 M99.01}', '97112 x1 ?'],
    diagnoses: ['M54.2', 'M99.01'],
  },
  {
    name: 'how long a unit is, in a description, is no duration; what follows a count is',
    html: `<h3>Charges</h3><table><tr><th>Service</th><th>Units</th></tr><tr><td>97124 Massage therapy, 15 min</td><td>4</td></tr></table>
      <ul><li>97140 Manual therapy x1 15 min</li><li>97112 Neuromuscular re-education, 25 min</li></ul>`,
    lines: ['97124 x4 ?', '97140 x1 ? 15min', '97112 x? ? 25min'],
  },
  {
    name: 'a hidden row among shown ones bills nothing; a bill that is hidden whole is read',
    html: `<table><tr><th>Code</th><th>Units</th></tr><tr><td>97140</td><td>1</td></tr><tr style="display:none"><td>97530</td><td>1</td></tr></table>`,
    lines: ['97140 x1 ?'],
  },
  {
    name: 'sentences about codes and lines taken out of a draft',
    html: `<ul><li>97140 Manual therapy 2 units</li><li>97110 x1 deleted</li></ul><div>97124 is massage; 97530 needs a functional task.</div>`,
    lines: ['97140 x2 ?'],
  },
  {
    name: 'plain words over suggestions, and over the charges themselves',
    html: `<section><div>Suggested codes</div><div><span>97112</span><span>x1</span></div></section>
      <section><div>Billed codes</div><div><span>97124</span><span>x4</span></div></section>`,
    lines: ['97124 x4 ?'],
  },
  {
    name: 'the bill after the last section, under a title that no markup sets apart',
    html: `<div>${JANE}</div><div class="t">Subjective:</div><div>Neck sore.</div><div class="t">Plan:</div><div>Weekly.</div><div>Billing: none for cash visits.</div>
      <div class="t">Billing information:</div><div>97140 Manual therapy. Modifiers: 59, GY. Units: 1.00</div>`,
    note: { subjective: 'Neck sore.', plan: 'Weekly.\nBilling: none for cash visits.' },
    lines: ['97140 x1 59 GY'],
  },
  {
    name: 'a relative beside the patient, and a payer without a name in the banner',
    html: `<div><h2>Jane Roe</h2><span>DOB: 04/13/1981 · MRN 10482 · Cigna PPO</span></div><p>Date of service: 11/20/2026</p>
      <table><tr><th>Sibling in care</th><td>Finn Roe (DOB 03/03/2016)</td></tr></table>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13', record: '10482', date: '2026-11-20' },
    facts: { payer: 'Cigna PPO' },
  },
  {
    name: 'a benefit in the banner is no payer',
    html: `<div>${JANE}<span>Medicare cap used · Aetna auth expired</span></div>`,
    facts: {},
  },
  {
    name: 'a visit a row: its date and all its codes stand in the row',
    html: `<h1>Jane Roe</h1><p>DOB: 04/13/1981</p><table><tr><th>Date</th><th>S</th><th>O</th><th>A</th><th>P</th><th>Codes</th></tr>
      <tr><td>11/13/2026</td><td>Sore.</td><td>C5.</td><td>Acute.</td><td>3x</td><td>98940 x1<br>97012 x1</td></tr>
      <tr><td><input value="11/20/2026"></td><td><textarea name="s">Better.</textarea></td><td><textarea name="o">C5, T3.</textarea></td><td><textarea name="a">Improving.</textarea></td><td><textarea name="p">Weekly.</textarea></td><td>98940 x1<br>97124-59 x1</td></tr></table>`,
    lines: ['98940 x1 ?', '97124 x1 59'],
    note: {
      subjective: 'Better.',
      objective: 'C5, T3.',
      assessment: 'Improving.',
      plan: 'Weekly.',
    },
  },
  {
    name: 'a number beside the name is the record; two of them are not',
    html: `<div><h2>Jane Roe</h2><p>DOB: 04/13/1981</p><p>#10482</p><p>#990</p></div>`,
    identity: { patient: 'Jane Roe', born: '1981-04-13' },
  },
  {
    name: 'a name behind the name of the application, and the clinician behind the birth date',
    html: `<div>Chart 9 <b>Roe, Jane</b> DOB: 04/13/1981 &nbsp; #10482 &nbsp; Provider: Alan Whitcombe, DC</div>`,
    identity: { patient: 'Roe, Jane', born: '1981-04-13', record: '10482' },
    facts: { clinician: 'DC' },
  },
];
