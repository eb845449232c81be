/** Deficits, symptoms and findings that a service may answer. */
import type { Reason } from './elements.ts';
import type { Aim } from './goals.ts';
import { withinGoal } from './goals.ts';
import { affirmed } from './negation.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { allOf, groupOf } from './pattern-group.ts';
import { blanked, pattern } from './patterns.ts';
import { anyOf } from './terms.ts';

const symptoms = anyOf([
  'lbp|ttp|pain|pains|painful|ache|aches|achy|aching|sore|soreness|hurts?|stiff|stiffness|tight|tightness|tense|tension|throbbing',
  'discomfort|headaches?|migraines?|ha|has|numb|numbness|tingling|tingles|burning|burns|paresthesias?|pins and needles|cramps?|cramping',
  'heavy|heaviness|swollen|swelling|unsteady|unsteadiness|dizzy|dizziness|vertigo|falls|near fall|fell|fatigued?|click(?:s|ing)|locks?|locking|crepitus|grinding|popping|seiz(?:es|ed|ing)|standing on my|bruised|itch(?:y|ing)|tender to touch|hypersens\\w+',
  'puffy|puffiness|slipping|apprehension|catches|stuck|spinning|off balance|imbalance|freezing|spasms?|sciatica|weak|weakness|clumsy|drops things|gives way|giving way|instability|unstable|catching|sensitive|sensitivity',
  'cervicalgia|lumbago|dorsalgia|myalgia|fibromyalgia|arthralgia|radiculopathy|radicular|neuralgia|neuropathy',
]);

const findings = anyOf([
  'hypertonic|hypertonicity|hypertonus|spasticity|spastic|guarding|guarded|splinting|restricted|restrictions?|restricting|firm end ?feel|hard end ?feel|empty end ?feel|springy block|fixat(?:ed|ion|ions)|subluxations?|(?:ext|extension|flex|flexion|rotation|motion|joint|facet) block(?:ed|age)?',
  'hypomobile|hypomobility|hypermobile|hypermobility|capsular|adhesions?|adherent|adhered|adherence|fibrotic|fibrosis|bound|thickened|ropy|ropey|boggy|congested',
  'taut|taut bands?|trigger points?|trps?|tender|tenderness|tender points?|knots?|knotted|knotty|nodules?|shortened|shortening|contractures?|scars?|scarring|edema|oedema',
  'lymphedema|lymphoedema|effusion|pitting|inflam\\w+|inflamed|atrophy|atrophied|strain|strained|sprain|sprained|tendin\\w+|tendon\\w+|bursitis|capsulitis|fasciitis|fasciopathy|epicondyl\\w+|arthritis|oa|djd|ddd|stenosis|herniat\\w+|disc|impingement|whiplash|concussion|stroke|cva|tbi|hemipar\\w+|parkinson\\w*|fracture|fx|orif|post ?op|s/p|status post|surgery|rcr|aclr?|tka|tha|arthroplasty|amputation|amp|mastectomy|transplant|repair',
  'dysfunction|dyskinesis|dyskinesia|winging|asymmetr\\w+|kypho\\w+|forward head|rounded shoulders|antalgic|trendelenburg|valgus|ataxi\\w+|foot drop|elevated shoulder|protracted|slump\\w*|slouch\\w*|hyperlordo\\w+|lordotic|antalgia|sway|sways|drifts|lag',
  '(?:decreased|reduced|diminished|limited|loss of|lost|lacks|lacking|poor|impaired|abnormal|altered|restricted|fair|delayed|absent|insufficient|deficient|increased|elevated|excess(?:ive)?) (?:\\w+ ){0,4}(?:rom|arom|prom|motion|range|mobility|flexion|extension|rotation|abduction|elevation|strength|balance|coordination|proprioception|posture|control|sensation|circulation|glide|joint play|grip|endurance|flexibility|activation|recruitment|tone|tension|fluid|gait|sense|stability|length|function)',
  '(?:rom|arom|prom|motion|range|mobility|flexion|extension|rotation|abduction|strength|balance|coordination|proprioception|posture|control|sensation|grip|endurance|flexibility|activation|gait|sense|stability) (?:\\w+ ){0,2}(?:decreased|reduced|diminished|limited|lacks|lacking|poor|impaired|restricted|fair|weak|delayed|absent|lost)',
]);

const deficits = anyOf([
  'cannot|can not|can.?t|could(?: not|n.?t)|unable|not able|isn.?t able|difficulty|difficult|trouble|struggles?|limits?|limited|limiting|limitations?|impairs?|impaired|impairments?|deficits?|impedes?|interferes?|avoids?|lacks',
  'needs (?:both|help|a hand|assist\\w*|two|the rail|the door|to pull|his|her)|requires? (?:assist\\w*|cga|min|mod|help|a cane)|holds the (?:rail|wall)|one step at a time|slow to|hard to|only able|after \\w+ (?:minutes|min)|wakes',
  'loses (?:her |his )?balance|loss of balance|lob|stumbles|trips|stops? (?:after|at)|with \\w+ rests?',
]);

/** A rating above none is a complaint, whatever it is called. */
const rated = pattern(
  String.raw`(?<![\d/])(?:[1-9]|10)(?:\.5)?\s?\/\s?10(?![\d/])|\b(?:nprs|nrs|vas)\b\W{0,3}(?:[1-9]|10)(?![\d/])|\b(?:flex\w*|ext\w*|abd\w*|add\w*|rot\w*|ir|er|df|pf|elevation)\s(?!(\d{1,3})\s?\/\s?\1\b)\d{1,3}\s?\/\s?(?:1\d0|[4-9][05])(?![\d/])`,
);

/** Techniques whose names hold a finding's name. */
const techniques = anyOf([
  'strain (?:and )?counter ?strain|strain/counterstrain|trigger point (?:therapy|release|work|tx|treatment|pressure|massage|techniques?)|trp (?:release|therapy)|tpr',
  'non ?(?:tender(?:ness)?|painful|antalgic|restricted|swollen|radiating|inflamed)',
  'scar (?:massage|mobili[sz]ation|mobs?|release|work|tissue massage)|edema (?:massage|mobili[sz]ation)|tension release|no pain no gain|(?:fell|falls|falling) asleep|pain (?:scale|education)|heavy (?:work|pressure)|restricted duty|tight band|taping',
  '(?:disc|has|limited) (?:golf|been|not|a|an|had|no|to \\d+ visits|improved|decreased|increased|the|met)',
]);

const rows = [
  ['symptom', symptoms],
  ['finding', findings],
  ['deficit', deficits],
  ['symptom', rated],
] as const;
const group = groupOf(rows.map(([, words]) => words));

/** The reasons that a passage affirms; what is aimed at or planned gives none. */
export function reasonsIn(passage: Passage, aims: readonly Aim[]): Reason[] {
  if (!mayHold(passage)) return [];
  const text = blanked(techniques, affirmed(passage));
  const found = allOf(group, text);
  return rows.flatMap(([kind], row) =>
    (found[row] ?? [])
      .map((match): Reason => ({ kind, span: spanIn(passage, match.index, match[0].length) }))
      .filter(({ span }) => !withinGoal(aims, span)),
  );
}

/** "The fracture of 2009 healed years ago": over, and no reason for anything today. */
const over =
  /\b(?:healed|gone|resolved|recovered|cleared)\b[^.;]*\b(?:years?|yrs?) (?:back|ago)\b|\b(?:years?|yrs?) (?:back|ago)\b[^.;]*\b(?:healed|gone|resolved|recovered|cleared)\b/i;
const comesBack =
  /\b(?:but|again|recurr\w+|flar\w+|since then|still)\b|(?<!never )\b(?:returned|came back)\b/i;

const mayHold = ({ part, label, sole, text }: Passage): boolean =>
  !(over.test(text) && !comesBack.test(text)) &&
  (part !== 'plan' || sole) &&
  label !== 'home' &&
  label !== 'next' &&
  label !== 'frequency' &&
  label !== 'precaution';
