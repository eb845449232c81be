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

/** Labels by fact, as words; `#` is kept. The longest label that fits decides. */
const LABELS: Record<Fact, string> = {
  patient:
    'injured worker|patient|patient name|patient s name|name of patient|pt|pt name|client|client name|member name|name|pasient|pasientnavn|patientin|nom du patient|paciente',
  last: 'patient last name|patient lastname|last name|lastname|surname|family name|nachname|nom de famille|etternavn',
  first:
    'patient first name|patient firstname|first name|firstname|given name|vorname|prénom|fornavn',
  born: 'dob|d o b|date of birth|birth date|birthdate|birthday|born|patient dob|fødselsdato|date de naissance|fecha de nacimiento|geburtsdatum|patient birth date|patient s birth date|patient date of birth|patient s date of birth',
  record:
    'mrn|mr #|mr no|medical record|medical record #|medical record number|medical record no|record #|record no|record number|chart #|chart no|chart number|patient id|patient #|patient no|patient number|client id|client #|client no|client number|file #|file no|file number|patient chart no|pid|prn|chart|account #|account number|account|acct #|acct no|acc #|acc no|external id|uhid|open mrs id|acct|patient identifier|pt id|pt #|pt no|med rec|n de dossier|no de dossier|numéro de dossier|patienten nr|patientennummer|pasientnummer|journalnummer',
  date: 'dos|date of service|service date|visit date|encounter date|date of visit|date of encounter|appointment date|session date|treatment date|date of session|open encounter|note date|visit on|seen on|encounter on|appointment on|session on|date of appointment|appointment date and time|session date and time|date and time|date & time|when|date/time|appointment|svc date|date of svc|behandlungsdatum|date du service|date de service|date de la visite|konsultasjonsdato|fecha de servicio|datum|dato|date',
  encounter:
    'encounter|encounter #|encounter id|encounter no|encounter number|visit id|appointment id|case visit id|open encounter',
  visit:
    'visit|visit #|visit no|visit number|visit count|visit of episode|visit in episode|session #|session number|treatment #|treatment number|tx #|episode visit',
  payer:
    'payer|payer name|payor|payor name|primary payer|insurance|insurance company|insurance plan|insurance carrier|insurance name|insurer|primary insurance|primary insurer|carrier|health plan|coverage|primary coverage|plan name|financial class|bill to|ins|ins 1|insurance 1|primary ins|ins name|ins co|paid by|insurance payor|insurance payer|insurance plan name|insurance plan name or program name|insurance provider|insurance type|primary insurance company|primary insurance name|primary insurance plan|primary payor|kostenträger|krankenkasse|assureur|assurance|aseguradora|forsikring',
  clinician:
    'dr|clinician|provider|provider name|rendering|rendering provider|treating provider|treating clinician|treating therapist|therapist|practitioner|performed by|service provider|clinician name|seen by|signed by|electronically signed by|author|doctor|physician|treating physician|practitioner name|therapist name|attending|attending provider|chiropractor|massage therapist|physical therapist|behandler|behandlerin|terapeut|thérapeute|clinicien',
  timeIn:
    'time in|start time|time started|session start|start|begin time|in|check in time|treatment start|treatment start time|from',
  timeOut:
    'time out|end time|time ended|stop time|session end|end|stop|out|check out time|treatment end|treatment end time|to',
  times: 'time in / out|time in/out|session time|start / end|start/end|time|times',
  status: 'status|note status|chart status|encounter status|state|documentation status',
};

const FACTS = new Map<string, Fact>();
for (const [fact, labels] of Object.entries(LABELS) as [Fact, string][]) {
  for (const label of labels.split('|')) FACTS.set(label, fact);
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
    /^((rendering|treating|performing|servicing|service|attending|primary) )?(clinician|provider|practitioner|doctor|chiropractor|((massage|physical|occupational) )?therapist)( name)?$/,
  ],
  ['record', /^(patient s? ?)?(med rec|acc(oun)?t) (#|no|number)$/],
  ['clinician', /^signature of (physician|provider|practitioner|clinician|supplier)\b/],
  ['date', /^(daily|progress|treatment|session|soap|visit) note date$/],
];

/** Labels too common to be believed outside a patient's banner, or beside a better one. */
const WEAK = new Set(
  'name|pt|account|chart|date|in|out|from|to|time|times|when|dr|start|end|stop|state|status|visit|encounter|author|insurance|ins|appointment|date and time|datum|dato|doctor|physician|attending|last name|lastname|surname|family name|nachname|nom de famille|etternavn|first name|firstname|given name|vorname|prénom|fornavn'.split(
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
      (label) => (label.length > 2 || label === 'dr') && !label.endsWith(' #'),
    ),
  ),
);
