/** Data: what the sections of a note are called. A new name is one more alternative in a row. */
import type { SectionName } from '../../encounter/encounter.ts';
import { once } from './once.ts';
import { remembered, words } from './words.ts';

type Part = Exclude<SectionName, 'text'>;

/** Names of sections, of which each may have one of the words of `TAIL` behind it. */
const NAMES: Readonly<Record<Part, string>> = {
  subjective: 's|subj|subjective|subjectif|subjetivo|subjektiv|subjektivt',
  objective: 'o|obj|objective|objectif|objetivo|objektiv|objektivt',
  assessment:
    'a|assess|assessment|action|action taken|activity|analysis|appréciation|evaluación|beurteilung|vurdering|analyse',
  plan: 'p|plan|plan of care|plan of treatment|plan of action|treatment plan|poc|tiltak|behandlingsplan|planung|plan de traitement',
};

const TAIL =
  / (findings?|notes?|info|information|complaints?|report|data|section|comments?|narrative|text|exam|measures|area|editor|field)$/;

const sections = once(
  () =>
    new Map(
      Object.entries(NAMES).flatMap(([section, names]) =>
        names.split('|').map((name) => [name, section as Part]),
      ),
    ),
);

/** Names that are made up from parts. */
const PATTERNS: readonly (readonly [Part, RegExp])[] = [
  [
    'subjective',
    /^(chief complaint( .*)?|presenting (complaint|problem)s?|hpi|history of (the )?(present|current) (illness|complaint|condition)|(patient|client|pt) (s )?(report|reports|reported|states|statement)|current (complaint|symptom)s?|motif|anamnese)$/,
  ],
  [
    'objective',
    /^((physical |clinical )?exam(ination)?( findings| notes?)?|clinical findings|findings|treatment( (provided|performed|rendered|given|notes|today|details))?|interventions?( (provided|performed))?|funn|undersøkelse|objektive funn|befund)$/,
  ],
  ['assessment', /^(a ?[/&+] ?p|assessment (and|&|\/|\+) (treatment )?plan|assessment\/plan)$/],
  [
    'assessment',
    /^((clinical )?impressions?|medical decision( making)?|mdm|response to treatment)$/,
  ],
];

const LOOSE: readonly (readonly [Exclude<SectionName, 'text'>, RegExp])[] = [
  ['subjective', /\b(subjective|subjectif|subjetivo|subjektivt?|hpi)\b/u],
  ['objective', /\b(objective|objectif|objetivo|objektiv[te]?)\b/u],
  ['assessment', /\b(assessment|vurdering)\b/u],
  [
    'plan',
    /(?<!\b(care|health|insurance|payment|benefit|payer|primary|secondary|fee|meal) )\bplan\b(?! (name|id|type|number|code|date|start))/u,
  ],
];

/** Words after which a field is no part of the clinical note, whatever stands above it. */
const NOT_NOTE =
  /\b(search|message|chat|sms|e ?mail|internal|private|sticky|admin|billing|claim|payment|invoice|alert|allerg(y|ies)|medications?|address|cancel(lation)?|letter|care plan|instructions?|attachments?|reminder|memo|price|addend(um|a)|referral|template|macro|filter|history of (past|family)|past medical|prompt|schedul(e|ing)|appointment)\b/;

/** Words that name a whole note. */
const WHOLE =
  /\b(notes?|narrative|soap|documentation|chart entry|charting|progress|description of (visit|service|session))\b/;

const clean = (label: string): string =>
  words(label)
    .replace(/\b(press alt.*|rich text.*|editing area.*)$/, '')
    .replace(/^(\d+|edit|enter|add|write|type|your|please|the) /, '')
    .trim();

/** The first four letters of every name above, or all of a shorter one. */
const BEGINNINGS = new Set(
  's o a p pt obj hpi poc mdm subj asse plan acti anal clin phys exam find trea inte chie pres hist pati clie curr moti anam funn unde appr eval beur vurd tilt beha impr befu medi resp'.split(
    ' ',
  ),
);

/** The first word behind a few marks and what forms put before a name. */
const FIRST_WORD =
  /^[^a-z\u00c0-\u024f]{0,4}(?:(?:edit|enter|add|write|type|your|please|the) )?([a-z\u00c0-\u024f]+)/;

/** A glance at a text's first letters: false for most that name no section. */
export function mayNameSection(text: string): boolean {
  const [, word = ''] = FIRST_WORD.exec(text.slice(0, 24).toLowerCase()) ?? [];
  const begins = BEGINNINGS.has(word.slice(0, 4)) || BEGINNINGS.has(word.slice(0, 3));
  return begins || (text.length <= 40 && text.includes(' / '));
}

/** The section that a label names as a whole ("Subjective findings:"), or null. */
export const sectionNamed = (label: string): Part | null =>
  label.length > 60 || !mayNameSection(label) ? null : sectionOf(label);

const sectionOf = remembered((label): Part | null => oneName(label) ?? twoNames(label));

function oneName(label: string): Part | null {
  // `A - Action`: the letter and what it stands for.
  const text = clean(label).replace(/^([soap]) (?=\1)/, '');
  const named = sections().get(text.replace(TAIL, ''));
  return named ?? PATTERNS.find(([, names]) => names.test(text))?.[0] ?? null;
}

/** Beside one of these a plan is an insurance's. */
const PAYS = /\b(insur\w*|pay\w*|group|member|benefits?|policy|carrier|coverage|network)\b/i;

/** `Objective / treatment`, `Focus areas / S`: a second name that does not contradict the first. */
function twoNames(label: string): Part | null {
  const names = label.split(' / ');
  const found = new Set(names.flatMap((name) => oneName(name) ?? []));
  const worded = names.some((name) => /[a-z]{3}/i.test(name)) && !PAYS.test(label);
  return names.length === 2 && worded && found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The section that a name, an id or a placeholder mentions, or null. */
export function sectionMentioned(label: string): Exclude<SectionName, 'text'> | null {
  const text = clean(label);
  if (text.length > 60 || NOT_NOTE.test(text)) return null;
  const found = LOOSE.filter(([, mention]) => mention.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

export const namesNoNote = (label: string): boolean => NOT_NOTE.test(words(label));

export const namesWholeNote = (label: string): boolean => {
  const text = words(label);
  return text.length <= 60 && WHOLE.test(text) && !NOT_NOTE.test(text);
};
