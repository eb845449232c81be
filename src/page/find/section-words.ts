/** Data: what the sections of a note are called. A new name is one more alternative in a row. */
import type { SectionName } from '../../encounter/encounter.ts';
import { remembered, words } from './words.ts';

const TAIL =
  '( (findings?|notes?|info|information|complaints?|report|data|section|comments?|narrative|text|exam|measures|area|editor|field))?';

const NAMES: readonly (readonly [Exclude<SectionName, 'text'>, string])[] = [
  ['subjective', `(s|subj|subjective|subjectif|subjetivo|subjektiv|subjektivt)${TAIL}`],
  [
    'subjective',
    'chief complaint( .*)?|presenting (complaint|problem)s?|hpi|history of (the )?(present|current) (illness|complaint|condition)|(patient|client|pt) (s )?(report|reports|reported|states|statement)|current (complaint|symptom)s?|motif|anamnese',
  ],
  ['objective', `(o|obj|objective|objectif|objetivo|objektiv|objektivt)${TAIL}`],
  [
    'objective',
    '(physical |clinical )?exam(ination)?( findings| notes?)?|clinical findings|findings|treatment( (provided|performed|rendered|given|notes|today|details))?|interventions?( (provided|performed))?|funn|undersøkelse|objektive funn|befund',
  ],
  [
    'assessment',
    `(a ?[/&+] ?p|assessment (and|&|/|\\+) (treatment )?plan|assessment/plan|assessment / plan)`,
  ],
  [
    'assessment',
    `(a|assess|assessment|action|action taken|analysis|appréciation|evaluación|beurteilung|vurdering|analyse)${TAIL}`,
  ],
  ['assessment', '(clinical )?impressions?|medical decision( making)?|mdm|response to treatment'],
  [
    'plan',
    `(p|plan|plan of (care|treatment|action)|treatment plan|poc|tiltak|behandlingsplan|planung|plan de traitement)${TAIL}`,
  ],
];

const EXACT = NAMES.map(([section, names]) => [section, new RegExp(`^(${names})$`, 'u')] as const);

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

/** How every name above begins, so that most texts are passed over at a glance. */
const BEGINS =
  /^[^a-z\u00c0-\u024f]{0,4}(?:(?:edit|enter|add|write|type|your|please|the) )?(?:[soap](?![a-z\u00c0-\u024f])|subj|obj|asse|plan|acti|anal|clin|phys|exam|find|trea|inte|chie|pres|hpi|hist|pati|client|pt(?![a-z\u00c0-\u024f])|curr|moti|anam|funn|unde|appr|eval|beur|vurd|tilt|beha|poc|impr|befu|medi|mdm|resp)/i;

/** A glance at a text's first letters: false for most that name no section. */
export const mayNameSection = (text: string): boolean => BEGINS.test(text);

type Part = Exclude<SectionName, 'text'>;

/** The section that a label names as a whole ("Subjective findings:"), or null. */
export const sectionNamed = (label: string): Part | null =>
  label.length > 60 || !BEGINS.test(label) ? null : sectionOf(label);

const sectionOf = remembered((label): Part | null => {
  const text = clean(label);
  return EXACT.find(([, names]) => names.test(text))?.[0] ?? null;
});

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
