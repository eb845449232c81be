/** Data: what the facts of a visit are called on a page. */
import { spelling } from './label-scan.ts';
import { once } from './once.ts';
import { remembered, words } from './words.ts';

export type Fact =
  | 'patient'
  | 'last'
  | 'first'
  | 'born'
  | 'record'
  | 'date'
  | 'encounter'
  | 'visit'
  | 'payer'
  | 'clinician'
  | 'timeIn'
  | 'timeOut'
  | 'times'
  | 'status';

/** Labels by fact, as words; `#` is kept, `{a,b}` is either. The longest label that fits decides. */
const LABELS: Record<Fact, string> = {
  patient:
    '{injured worker,pasient,pasientnavn,patientin,paciente}|{patient,pt,client} {,name}|{patient s,member,} name|name of patient|nom du patient',
  last: '{patient,} {last name,lastname}|surname|family name|nachname|nom de famille|etternavn',
  first: '{patient,} {first name,firstname}|given name|vorname|prénom|fornavn',
  born: 'dob|d o b|birthdate|birthday|born|{patient,client,member} dob|{patient,patient s,client,member,} {date of birth,birth date}|fødselsdato|date de naissance|fecha de nacimiento|geburtsdatum',
  record:
    'mrn|{mr,acc} {#,no}|{medical,} record {#,no,number}|medical record|{chart,patient,client,file,account} {#,no,number}|patient chart no|member record {#,no,number}|{patient,client,external,pt,chart} id|pid|prn|chart|account|acct {,#,no}|pt {#,no}|uhid|open mrs id|patient identifier|med rec|{n,no,numéro} de dossier|patienten nr|patientennummer|pasientnummer|journalnummer',
  date: 'dos|date of {service,visit,encounter,session,appointment,svc}|{service,visit,encounter,appointment,appt,session,treatment,note,svc} date|date seen|appt|open encounter|{visit,seen,encounter,appointment,session} on|{appointment,session,} date and time|date & time|when|date/time|appointment|behandlungsdatum|date {du,de} service|date de la visite|konsultasjonsdato|fecha de servicio|datum|dato|date',
  encounter: 'encounter {,#,id,no,number}|{visit,appointment,case visit} id|open encounter',
  visit:
    'visit {,#,no,number,count,of episode,in episode,in poc}|{session,treatment,tx} {,#,no,number}|episode visit',
  payer:
    '{payer,payor} {,name}|primary {payer,payor,insurer,coverage,ins}|{primary,} insurance {,company,plan,name}|insurance {carrier,1,payor,payer,plan name,plan name or program name,provider,type}|primary insurance company|insurer|carrier|health plan|coverage|plan name|plan|financial class|funding {,source}|{auto,motor} insurance {,pip}|bill to|pays by|ins {,1,name,co}|paid by|kostenträger|krankenkasse|assureur|assurance|aseguradora|forsikring',
  clinician:
    'dr|{clinician,provider,practitioner,therapist} {,name}|{rendering,treating,service,attending} provider|treating {clinician,therapist,physician}|rendering|{performed,seen,signed,electronically signed} by|author|doctor|physician|attending|chiropractor|{massage,physical} therapist|behandler|behandlerin|terapeut|thérapeute|clinicien',
  timeIn:
    'time {in,started}|start {,time}|session {start,time start}|started|arrived|check in|begin time|in|check in time|treatment start {,time}|from',
  timeOut:
    'time {out,ended}|{end,stop,finish} {,time}|session end|finished|departed|check out|out|check out time|treatment end {,time}|to',
  times: '{time,} in / out|{time,} in/out|session time|start / end|start/end|time|times',
  status: '{note,chart,encounter,visit,documentation,} status|state',
};

/** `{visit,session} {,date}` stands for four labels: each of the words, or none, in its place. */
function spelledOut(label: string): string[] {
  const [all, either = ''] = /\{(.*?)\}/.exec(label) ?? [];
  if (all === undefined) return [label.trim()];
  return either.split(',').flatMap((word) => spelledOut(label.replace(all, word)));
}

const FACTS = new Map<string, Fact>();
for (const [fact, labels] of Object.entries(LABELS) as [Fact, string][]) {
  for (const label of labels.split('|').flatMap(spelledOut)) FACTS.set(label, fact);
}

/** Every way in which a name of a fact begins. */
export const factWords: readonly string[] = [...FACTS.keys(), 'daily', 'progress', 'soap'];

/** Labels that are made up from parts. */
const PATTERNS: readonly (readonly [Fact, RegExp])[] = [
  [
    'date',
    /^date of (the )?(daily |progress |initial |soap )?(note|visit|service|session|treatment|encounter|eval|evaluation|exam)$/,
  ],
  ['patient', /^patient s? ?name (last|first)\b/],
  [
    'clinician',
    /^((rendering|treating|evaluating|performing|servicing|service|attending|primary) )?(clinician|provider|practitioner|doctor|chiropractor|((massage|physical|occupational) )?therapist)( name)?( and credentials?)?$/,
  ],
  ['record', /^(patient s? ?)?(med rec|acc(oun)?t) (#|no|number)$/],
  ['clinician', /^signature of (physician|provider|practitioner|clinician|supplier)\b/],
  ['date', /^(daily|progress|treatment|session|soap|visit) note date$/],
];

/** Labels too common to be believed outside a patient's banner, or beside a better one. */
const WEAK = new Set(
  'name|pt|account|chart|date|in|out|from|to|time|times|when|dr|start|end|stop|finish|started|arrived|check in|finished|departed|check out|state|status|visit|session|treatment|tx|plan|appt|encounter|author|insurance|ins|appointment|date and time|datum|dato|doctor|physician|attending|last name|lastname|surname|family name|nachname|nom de famille|etternavn|first name|firstname|given name|vorname|prénom|fornavn'.split(
    '|',
  ),
);

export interface FactLabel {
  fact: Fact;
  weak: boolean;
  label: string;
}

/** The fact that a label names, or null. `open encounter` names the date, with the number behind it. */
export const factNamed = remembered(
  (label): FactLabel | null =>
    factBy(label) ??
    // `Paciente / Patient`: a name in two languages.
    (label.includes(' / ') ? (label.split(' / ').map(factBy).find(Boolean) ?? null) : null),
);

const factBy = (label: string): FactLabel | null => {
  // What stands in brackets explains a name, as on the paper claim.
  const name = label.length > 40 ? label.replace(/\s*\(.*$/, '') : label;
  if (name.length > 44) return null;
  const text = words(name)
    // The numbers of the boxes on a claim form.
    .replace(/^\d{1,2} ?[a-d]? (?=[a-z]{3})/, '')
    .replace(/ ?(?:#) ?/g, ' # ')
    .replace(/ (\/ )?sex$/, '')
    .trim();
  const fact = FACTS.get(text) ?? PATTERNS.find(([, names]) => names.test(text))?.[0];
  if (!fact) return null;
  return { fact: text === 'open encounter' ? 'date' : fact, weak: WEAK.has(text), label: text };
};

/** The labels that are looked for within a line. */
export const leadingLabels = once(() =>
  spelling(
    [...FACTS.keys()].filter(
      (label) => (label.length > 2 || /^(dr|in)$/.test(label)) && !label.endsWith(' #'),
    ),
  ),
);
