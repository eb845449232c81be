/** Hard cases of identity; see `cases.ts`. */
import type { Case } from './cases.ts';

export const identityCases: Case[] = [
  {
    name: 'a banner with names and values on one line',
    html: '<header>Patient: Jane Roe  DOB: 1981-04-12  MRN: 10482 | DOS: 2026-11-20</header>',
    identity: { patient: 'Jane Roe', born: '1981-04-12', record: '10482', date: '2026-11-20' },
  },
  {
    name: 'a definition list',
    html: '<dl><dt>Patient name</dt><dd>Roe, Jane</dd><dt>Date of birth</dt><dd>Apr 12, 1981</dd><dt>Visit date</dt><dd>20 Nov 2026</dd><dt>Encounter #</dt><dd>5127</dd></dl>',
    identity: { patient: 'Roe, Jane', born: '1981-04-12', date: '2026-11-20', encounter: '5127' },
  },
  {
    name: 'a name without a label beside the birth date',
    html: '<div class="who"><strong>Jane Roe</strong><span>DOB 1981-04-12</span><span>MRN 10482</span></div>',
    identity: { patient: 'Jane Roe', born: '1981-04-12', record: '10482' },
  },
  {
    name: 'fields that can be edited',
    html: '<label>Patient<input value="Jane Roe" readonly></label><label>Date of service<input type="date" value="2026-11-20"></label>',
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
  },
  {
    name: 'day and month that may be exchanged are not read',
    html: '<p>Patient: Jane Roe</p><p>Date of service: 11/12/2026</p>',
    identity: { patient: 'Jane Roe' },
    unread: [{ what: 'date', why: 'ambiguous' }],
  },
  {
    name: 'another date of the page gives the order away',
    html: '<p>Patient: Jane Roe</p><p>Date of service: 11/12/2026</p><p>Referred 10/28/2026</p>',
    identity: { patient: 'Jane Roe', date: '2026-11-12' },
  },
  {
    name: 'the hint of a date field gives the order away',
    html: '<p>Patient: Jane Roe</p><label>Date of service<input placeholder="DD/MM/YYYY" value="11/12/2026"></label>',
    identity: { patient: 'Jane Roe', date: '2026-12-11' },
  },
  {
    name: 'the language of the page settles the order',
    html: '<p>Patient: Jane Roe</p><p>Date of service: 11/12/2026</p>',
    lang: 'en-us',
    identity: { patient: 'Jane Roe', date: '2026-11-12' },
  },
  {
    name: 'two patients on one page are refused',
    html: '<section><p>Patient: Jane Roe</p></section><section><p>Patient: Samir Haddad</p></section>',
    identity: { patient: 'Jane Roe', conflict: 'two-patients' },
  },
  ...(
    [
      ['role="dialog" aria-modal="true"', { patient: 'Samir Haddad', born: '1966-02-11' }],
      ['role="dialog"', { patient: 'Jane Roe', conflict: 'two-patients' }],
    ] as const
  ).map(([mark, identity]) => ({
    name: `a dialog that names a patient of its own, over another's chart: <div ${mark}>`,
    html: `<main><p>Patient: Jane Roe</p><p>Date of birth: 1981-04-12</p><h3>Subjective</h3><p>Neck stiff since the weekend.</p></main><div ${mark}><p>Patient: Samir Haddad</p><p>Date of birth: 1966-02-11</p><h3>Plan</h3><p>Twice weekly for three weeks.</p></div>`,
    identity,
    note: {
      ...('conflict' in identity ? { subjective: 'Neck stiff since the weekend.' } : {}),
      plan: 'Twice weekly for three weeks.',
    },
  })),
  {
    name: 'a dialog that names nobody does not settle whose page it stands on',
    html: '<p>Patient: Jane Roe</p><section><p>Patient: Samir Haddad</p></section><div role="dialog" aria-modal="true"><p>Date of service: 2026-11-20</p></div>',
    identity: { patient: 'Jane Roe', date: '2026-11-20', conflict: 'two-patients' },
  },
  {
    name: 'another patient named among the lines of a note',
    html: '<p>Patient: Jane Roe</p><h3>Subjective</h3><p>Neck stiff since the weekend.</p><div><p>Patient: Samir Haddad</p><p>Date of birth: 1966-02-11</p></div><h3>Plan</h3><p>Twice weekly for three weeks.</p>',
    identity: { patient: 'Jane Roe', born: '1966-02-11', conflict: 'two-patients' },
    note: { subjective: 'Neck stiff since the weekend.', plan: 'Twice weekly for three weeks.' },
  },
  {
    name: 'the head of a printed page within a note is not of the note',
    html: '<p>Patient: Jane Roe</p><h3>Subjective</h3><p>Neck stiff since</p><p>Patient: Jane Roe  DOB: 1981-04-12</p><p>the weekend.</p><h3>Plan</h3><p>Patient: Tolerated Well.</p><p>Twice weekly.</p>',
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
    note: {
      subjective: 'Neck stiff since\nthe weekend.',
      plan: 'Patient: Tolerated Well.\nTwice weekly.',
    },
  },
  {
    name: 'what is said under guarantor and subscriber is theirs, with the patient’s own labels',
    html: [
      'Patient|Jane Roe|1981-04-12',
      'Guarantor|Ada Roe|1955-05-09',
      'Subscriber / Insurance|Tom Roe|1956-11-12',
    ]
      .map((one) => one.split('|'))
      .map(
        ([legend, name, born]) =>
          `<fieldset><legend>${legend}</legend><div><label>Name<input value="${name}"></label></div><div><label>Birth date<input value="${born}"></label></div></fieldset>`,
      )
      .join(''),
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
  },
  {
    name: 'a newborn named under its mother, and a subscriber who is the patient',
    html: '<div><h1>Jane Roe</h1><p>DOB: 1981-04-12</p><p><b>Newborn:</b> Baby boy Roe, DOB: Sep 24, 2026</p><p>Subscriber: Self  DOB: 04/12/1981</p></div>',
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
  },
  ...(
    [
      ['Messages', { patient: 'Jane Roe', born: '1981-04-12' }],
      ['Contacts', { patient: 'Jane Roe', conflict: 'two-patients' }],
    ] as const
  ).map(([title, identity]) => ({
    name: `another’s birth date among ${title.toLowerCase()}`,
    html: `<header><b>Jane Roe</b><span>DOB 1981-04-12</span></header><aside aria-label="${title}"><div><b>Samir Haddad</b><span>DOB 1966-02-11</span><p>Can I come on Tuesday?</p></div></aside>`,
    identity,
  })),
  ...(
    [
      ['Can I come on Tuesday?', { patient: 'Jane Roe', born: '1981-04-12' }],
      ['about 97140', { patient: 'Jane Roe', conflict: 'two-patients' }],
    ] as const
  ).map(([text, identity]) => ({
    name: `three alike entries are a list of people unless they bill something: ${text}`,
    html: `<header><b>Jane Roe</b><span>DOB 1981-04-12</span></header>${[
      'Samir Haddad|1966',
      'Noor Varga|1971',
      'Ola Berg|1990',
    ]
      .map((one) => one.split('|'))
      .map(
        ([name, year]) =>
          `<div class="entry"><b>${name}</b><span>DOB ${year}-02-11</span><p>${text}</p></div>`,
      )
      .join('')}`,
    identity,
  })),
  {
    name: 'a weekday with its month is no name, and a name may stand behind a bar',
    html: '<div><b>Thu Nov</b> <span>12</span></div><div><b>Optic</b> | Jane Roe <small>DOB: 1981-04-12</small></div>',
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
  },
  ...(
    [
      ['Visit 5 of 12', 5],
      ['<label>Visit</label> <span>Visit 5 of 12</span>', 5],
      ['<b>Session</b> 5 of 12', 5],
      ['Visit 5 · DOS 11/20/2026', 5],
      ['Visit 5 of 12, 11/20/2026', 5],
      ['Recheck by visit 10 · weekly', undefined],
      ['Visit 11/20/2026', undefined],
    ] as const
  ).map(([html, visit]) => ({
    name: `the number of the visit: ${html}`,
    html: `<div>${html}</div>`,
    lang: 'en-us',
    facts: visit === undefined ? {} : { visit },
    identity: html.includes('11/20') ? { date: '2026-11-20' } : {},
  })),
  ...(
    [
      ['In 3:30 PM  Out 4:15 PM', { timeIn: '15:30', timeOut: '16:15' }],
      ['In: 13:00 | Out: 14:05', { timeIn: '13:00', timeOut: '14:05' }],
      ['<b>Session</b> 2:20 PM - 2:52 PM', { timeIn: '14:20', timeOut: '14:52' }],
      ['Logged in 3:30 PM', {}],
      ['See again in 2 weeks', {}],
      ['Back pain, relieved by massage in 2024', {}],
      ['Back pain started 2024', {}],
      ['Plan: Meridale Advantage HMO', { payer: 'Meridale Advantage HMO' }],
      ['Plan: twice weekly for three weeks', {}],
      ['Funding: State Early Access Medicaid', { payer: 'State Early Access Medicaid' }],
    ] as const
  ).map(([html, facts]) => ({
    name: `facts on a line: ${html}`,
    html: `<div>${html}</div>`,
    facts,
  })),
  ...(
    [
      ['Recert due', '2026-11-16'],
      ['Note date', '2026-12-11'],
    ] as const
  ).map(([label, date]) => ({
    name: `a date over the note is the note’s own unless something else is named: ${label}`,
    html: `<div><div><div>Patient</div>Jane Roe</div>${label === 'Recert due' ? '<div><div>Appt date</div>Mon 11/16/2026</div>' : ''}<div><div>${label}</div>12/11/2026</div></div><h3>Subjective</h3><p>Neck stiff.</p><h3>Plan</h3><p>Twice weekly.</p>`,
    lang: 'en-us',
    identity: { patient: 'Jane Roe', date },
    note: { subjective: 'Neck stiff.', plan: 'Twice weekly.' },
  })),
  {
    name: 'values over their small names, each pair in a part of its own',
    html: [
      'Jane Roe|Patient',
      '07/27/2001|Date of birth',
      'AT-90216|Record number',
      'Summit Ridge EPO|Insurance',
      'Visit 11 of 14|Plan of care',
    ]
      .map((one) => one.split('|'))
      .map(([value, name]) => `<div><div>${value}</div><div>${name}</div></div>`)
      .join(''),
    lang: 'en-us',
    identity: { patient: 'Jane Roe', born: '2001-07-27', record: 'AT-90216' },
    facts: { payer: 'Summit Ridge EPO', visit: 11 },
  },
  {
    name: 'a label is no name, and who refers does not treat',
    html: '<div><p><span>Time in</span><span>9:02 AM</span></p><p><span>DOB</span><span>1981-04-12</span></p><p><span>Referring</span><span>Ambrose Kettering, MD</span></p><p><span>POC signed by MD</span><span>10/27/2026</span></p><p>(Ignatius Pell, DPT)</p></div>',
    identity: { born: '1981-04-12' },
    facts: { clinician: 'PT', timeIn: '09:02' },
  },
  {
    name: 'a label in the midst of a line names the box beside it, tied to it or not',
    html: '<div><span><label>Patient</label><b>Jane Roe</b></span><span><label>DOB</label>04/12/1981</span><span><label>Date of service</label><input value="11/17/2026"></span><span><label>Therapist</label>Ada Kim, PT</span><span><label for="in">Time in</label> <i></i><input id="in" value="11:00 AM"></span></div>',
    lang: 'en-us',
    identity: { patient: 'Jane Roe', born: '1981-04-12', date: '2026-11-17' },
    facts: { clinician: 'PT', timeIn: '11:00' },
  },
  {
    name: 'the date behind a signature is not the visit’s',
    html: '<p>Patient: Jane Roe</p><table><tr><td><span>31. Physician or supplier</span><input value="ESTEBAN ROQUE, DC"><br>DATE <input value="2026-11-13"></td></tr></table>',
    identity: { patient: 'Jane Roe' },
  },
  {
    name: 'behind an open dialog the page is read, though it is kept from those who listen',
    html: `<div aria-hidden="true"><p>Patient: Jane Roe</p><p>Date of service: 2026-11-20</p>${'<p><b>Goal</b> <span>walks a mile</span></p>'.repeat(16)}<table><tr><th>CPT</th><th>Units</th></tr><tr><td>97140</td><td>2</td></tr></table></div><div role="dialog" aria-modal="true"><b>Previous visit: 2026-11-10 (visit 4)</b><ul><li>97112 1 unit</li></ul></div>`,
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
    lines: ['97140 x2 ?'],
  },
  {
    name: 'two spellings of one patient are not two patients',
    html: '<p>Patient: Jane Roe</p><section><p>Patient name: ROE, JANE A.</p></section>',
    identity: { patient: 'Jane Roe' },
  },
  {
    name: 'two dates of service on one page are refused',
    html: '<p>Patient: Jane Roe</p><p>Date of service: 2026-11-20</p><section><p>Service date: 2026-11-13</p></section>',
    identity: { patient: 'Jane Roe', conflict: 'two-dates' },
  },
  {
    name: 'a list of patients is nobody’s identity',
    html: '<table><tr><td>Orla Fenwick, DOB: 1977-01-05</td></tr><tr><td>Dmitri Sallow, DOB: 1962-08-30</td></tr></table>',
    identity: {},
  },
  {
    name: 'the next visit and the injury are other dates',
    html: '<p>Patient: Jane Roe</p><p>Visit date: 2026-11-20</p><p>Next visit date: 2026-11-27</p><p>Injury date: 2026-10-02</p>',
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
  },
  {
    name: 'a heading that names patient and encounter',
    html: '<h2>Fee Sheet for Jane Roe for Encounter on 2026-11-20</h2>',
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
  },
  {
    name: 'a hidden form of another patient gives no date and no note, seen the same day or not',
    html: `${['Samir Haddad|2026-11-20', 'Noor Varga|2026-11-16']
      .map((one) => one.split('|'))
      .map(
        ([name, date]) =>
          `<div style="display:none"><p>Patient Name: ${name}</p><p>Encounter Date: ${date}</p><label>Subjective<textarea>Back pain</textarea></label><label>Plan<textarea>Monthly</textarea></label></div>`,
      )
      .join('')}<div><p>Patient: Jane Roe</p><p>Date: 2026-11-20</p></div>`,
    identity: { patient: 'Jane Roe', date: '2026-11-20' },
    note: undefined,
  },
  {
    name: 'birth dates of those whom a search has found are nobody’s here',
    html: '<div data-testid="searchResults"><a><span>Samir Haddad</span><div><span>39 yrs</span> <span>03-Feb-1987</span></div></a></div><header><span>Jane Roe</span><div><span>45 yrs</span> · <span>12-Apr-1981</span></div></header>',
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
  },
  {
    name: 'a banner that names nothing, with bars',
    html: '<div class="banner">Jane Roe | 04/13/1981 | 10482</div><label>Plan<textarea>Weekly</textarea></label>',
    identity: { patient: 'Jane Roe', born: '1981-04-13', record: '10482' },
  },
  {
    name: 'a banner that names nothing, in texts of their own',
    html: '<header><span>Jane Roe</span> <span>F</span> <span>04/13/1981</span> <span>#10482</span></header><label>Plan<textarea>Weekly</textarea></label>',
    identity: { patient: 'Jane Roe', born: '1981-04-13', record: '10482' },
  },
  {
    name: 'a banner that names nothing, last name first',
    html: '<header><b>ROE, JANE</b> · 13-Apr-1981 · F · MRN-10482</header><label>Plan<textarea>Weekly</textarea></label>',
    identity: { patient: 'ROE, JANE', born: '1981-04-13', record: 'MRN-10482' },
  },
  {
    name: 'a banner with the birth date in brackets',
    html: '<header>Jane Roe (04/13/1981) #10482</header><label>Plan<textarea>Weekly</textarea></label>',
    identity: { patient: 'Jane Roe', born: '1981-04-13', record: '10482' },
  },
  {
    name: 'a list of people is nobody’s banner',
    html: '<table><tr><td>Jane Roe</td><td>04/13/1981</td><td>10482</td></tr><tr><td>Samir Haddad</td><td>01/22/1970</td><td>10483</td></tr></table><label>Plan<textarea>Weekly</textarea></label>',
    identity: {},
  },
  {
    name: 'a clinician and the day of a visit are no banner',
    html: '<p>Dana Ruiz, LMT | 11/20/2026 | 10482</p><p>Alan Whitcombe | 11/20/2026</p><label>Plan<textarea>Weekly</textarea></label>',
    identity: {},
  },
  {
    name: 'a line with other words in it is no banner',
    html: '<p>Samir Haddad | onset 01/22/2010 | 10483</p><p>Referred by Omar Bell | 01/22/2010</p><label>Plan<textarea>Weekly</textarea></label>',
    identity: {},
  },
];
