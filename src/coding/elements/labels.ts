/** The labels that notes put before a statement ("Goal:", "HEP:", "Response:"), as data. */

/** The part of the note that a line belongs to. */
export type Part = 'subjective' | 'objective' | 'assessment' | 'plan';

/** What a label announces. */
export type LabelKind =
  | 'goal'
  | 'response'
  | 'frequency'
  | 'home'
  | 'next'
  | 'signature'
  | 'history'
  | 'treatment'
  | 'precaution'
  | 'region'
  | 'other';

const partRows: readonly (readonly [part: Part, labels: string])[] = [
  [
    'subjective',
    'subjective|subj|history|hx|chief complaint|cc|complaint|complaints|patient report',
  ],
  ['objective', 'objective|obj|findings|exam|examination|palpation|observation'],
  [
    'objective',
    'treatment|treatments|tx|interventions|procedures|treatment provided|treatment today',
  ],
  ['assessment', 'assessment|assess|action|analysis|impression|clinical impression'],
  ['plan', 'plan|plan of care|poc|treatment plan|plan for next visit'],
];

/** A heading of the whole note; any other names one statement, up to the next label. */
const whole: ReadonlySet<string> = new Set(
  'subjective|subj|objective|obj|assessment|assess|action|plan|plan of care|poc|treatment plan|s|o|a|p|t'.split(
    '|',
  ),
);

/** Single letters count only in a note that has no fields of its own. */
const letterRows: readonly (readonly [part: Part, letter: string])[] = [
  ['subjective', 's'],
  ['objective', 'o'],
  ['objective', 't'],
  ['assessment', 'a'],
  ['plan', 'p'],
];

const kindRows: readonly (readonly [kind: LabelKind, labels: string])[] = [
  ['goal', 'goal|goals|functional goal|functional goals|treatment goal|treatment goals|tx goal'],
  ['goal', 'stg|stgs|ltg|ltgs|short term goal|short term goals|long term goal|long term goals'],
  ['goal', 'patient goal|patient goals|pt goal|pt goals|client goal|client goals|rehab goals'],
  [
    'goal',
    'goal for today|goal of care|goals of care|goal of treatment|goal of tx|aim|aims|target',
  ],
  [
    'goal',
    'g|fg|fgs|func goal|functional outcome|expected outcome|expected outcomes|projected outcome|anticipated goals',
  ],
  [
    'goal',
    'desired activity|desired activities|target activity|target function|functional task|target task|target date|regain|gaol|gola|objetive|eventually|rtp|rtw|rts',
  ],
  [
    'goal',
    'short term|long term|st goal|lt goal|st goals|lt goals|goal set|new goal|functional target',
  ],
  [
    'goal',
    'outcome goal|outcome goals|functional aim|goal in plan|goal on plan|plan goal|care goal',
  ],
  [
    'goal',
    'intention|intentions|intent|objectives|functional objective|functional objectives|treatment objective|treatment objectives|purpose|purpose of care|intended outcome|desired outcome|desired outcomes|expected result',
  ],
  [
    'response',
    'response|response to treatment|response to tx|response to care|tx response|reaction',
  ],
  ['response', 'patient response|pt response|client response|treatment response|resp'],
  [
    'response',
    'after|after treatment|after tx|after care|post|post tx|post treatment|re test|retest',
  ],
  [
    'response',
    'post session|re check|recheck|reassessment|progress|change|changes|outcome|outcomes',
  ],
  ['response', 'results|result|immediate response|progress toward goals|progress to date|post rx'],
  [
    'frequency',
    'frequency|freq|freq dur|frecuency|frequancy|duration|sched|tx plan|frequency and duration|freq and duration|visit frequency',
  ],
  ['frequency', 'schedule|frequency duration|freq duration|dosage of care|recommended frequency'],
  [
    'home',
    'hep|instructed|home care|homecare|home|home program|home programme|home exercise program',
  ],
  ['home', 'home exercise|home exercises|self care|selfcare|self care plan|home instructions'],
  ['home', 'homework|home recommendations|recommendations|instructions|advice|aftercare|self help'],
  [
    'next',
    'next|nx|nxt|nxt visit|next visit|next session|next step|next steps|next tx|next treatment|next time',
  ],
  ['next', 'next appt|next appointment|follow up|f u|fu|rtc|return|re exam|re eval|reeval'],
  [
    'signature',
    'sign|sig|therapist signature|provider signature|clinician signature|lmt signature|pt signature|signature and date',
  ],
  ['signature', 'signature|signed|signed by|electronically signed by|e signed|esigned|provider'],
  ['signature', 'therapist|clinician|performed by|rendering provider|treating therapist|sign off'],
  [
    'history',
    'pmh|past medical history|past history|medical history|prior treatment|previous care',
  ],
  ['history', 'previous treatment|prior level of function|plof|social history|occupation|meds'],
  [
    'region',
    'region|regions|area|areas|area treated|areas treated|region treated|regions treated|location treated',
  ],
  [
    'region',
    'treatment area|treatment areas|tx area|tx areas|body part|body parts|body region|body regions|body area|body areas',
  ],
  [
    'region',
    'site|sites|site treated|sites treated|areas worked|area worked|areas of treatment|structures treated',
  ],
  ['precaution', 'precautions|contraindications|allergies|medications|red flags'],
  [
    'treatment',
    'manual|manual therapy|mt|massage|stm|nmr|neuro re ed|therex|te|ther ex|soft tissue',
  ],
  ['treatment', 'techniques|technique|modalities|techniques used'],
  ['treatment', 'interventions today|treatment today|tx today|todays treatment|todays tx|rendered'],
  ['other', 'pain|rom|arom|prom|strength|mmt|posture|gait|palpation|time|time in|time out|dx|date'],
  [
    'other',
    'focus|limitations|limitation|symptoms|symptom|intensity|onset|aggravated by|relieved by',
  ],
  ['other', 'aggravating|relieving|findings|total|total time|vas|nprs|function|functional status'],
  ['other', 'functional limitation|functional limitations|functional deficits|deficits|problem'],
];

const parts = table(partRows);
const letters = table(letterRows);
const kinds = table(kindRows);

function table<Kind>(rows: readonly (readonly [Kind, string])[]): ReadonlyMap<string, Kind> {
  return new Map(rows.flatMap(([kind, labels]) => labels.split('|').map((label) => [label, kind])));
}

export interface Label {
  readonly part?: Part;
  readonly kind?: LabelKind;
  /** It heads a part of the note, and not one statement alone. */
  readonly heads: boolean;
}

/**
 * What a label's words announce: `STG #1 (2 wks)` → a goal. Undefined where they are no label that
 * is known. Single letters are read as parts only where `lettered`.
 */
export function labelOf(words: string, lettered: boolean): Label | undefined {
  const plain = normal(words);
  const part = parts.get(plain) ?? (lettered ? letters.get(plain) : undefined);
  const kind = kinds.get(plain);
  if (part === undefined && kind === undefined) return undefined;
  return {
    heads: whole.has(plain),
    ...(part === undefined ? {} : { part }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** `Short-Term Goals (4 wks), #2` → `short term goals`. */
function normal(words: string): string {
  return words
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, ' ')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:in|for|over|x) (?:weeks|wks|wk|visits)\b|\b(?:weeks|wks|wk)\b/g, ' ')
    .trim()
    .replace(/ +/g, ' ');
}
