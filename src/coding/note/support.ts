/** What holds up a mention that alone may be a word, a finding or a test. */
import { towards } from '../lexicon/words.ts';
import type { Asked } from './asked.ts';
import { fits } from './families.ts';
import type { Part } from './parts.ts';
import { isNumberAt, wordAt } from './tokens.ts';

/** Techniques whose names also say what was found or tested. */
const findable = new Set([
  'trigger-point-word',
  'passive-range-of-motion',
  'active-motion',
  'traction-word',
  'manual-traction',
  'compression-word',
  'balance-training',
  'motor-control-training',
  'coordination-training',
  'posture-training',
  'proprioception-training',
  'exercise',
  'exercise-word',
  'vibration-word',
  'percussion',
  'joint-mobilization',
  'vestibular-training',
  'functional-task',
  'neural-mobilization',
  'mobilization',
  'therapeutic-exercise',
  'craniosacral',
  'graded-mobilization',
  'gait-training',
  'balance-board',
  'heat-or-ice',
  'neuromuscular-word',
  'myofascial-release',
  'myofascial-word',
  'structural-integration',
  'instrument-assisted',
  'canalith',
  'manipulation',
]);

export const mayBeFinding = ({ row }: Part): boolean => findable.has(row.id);

/** Measured as often as trained. */
const testable = new Set([
  'balance-training',
  'passive-range-of-motion',
  'active-motion',
  'proprioception-training',
  'vestibular-training',
  'balance-board',
  'coordination-training',
]);

export const mayBeTest = ({ row }: Part): boolean => testable.has(row.id);

const results =
  /^(?:secs?|seconds|s|deg|degrees|°|wnl|wfl|limited|full|lacking|painful|normal|impaired|poor|fair|good|intact|absent|reduced|abnormal|dysmetric|dysmetria|positive|negative|pos|neg)$/;
/** A result stands at most so many tokens after its test. */
const resultReach = 10;

/** "SLS R 8 sec", "PROM flexion 120°": a result, and no sets. */
export function isTested({ sentence: { text, to }, part }: Asked): boolean {
  let number = false;
  let result = false;
  for (let at = part.to; at < Math.min(to, part.to + resultReach); at += 1) {
    const word = wordAt(text.tokens, at);
    if (word === 'x' && isNumberAt(text.tokens, at + 1)) return false;
    number ||= isNumberAt(text.tokens, at);
    result ||= results.test(word);
  }
  return result || (number && part.row.id.endsWith('motion'));
}

/** Named beside another technique that needs no support, or as the label of its line. */
export function isListed(asked: Asked): boolean {
  const { part, parts } = asked;
  const beside = parts.some((other) => other !== part && isFirm(other) && isKin(other, part));
  return beside || parts.some((lead) => isLabel(asked, lead));
}

/** "MT: PA T4-6 gr III": the line's label, or under one that is a service's own name. */
function isLabel({ sentence, part }: Asked, lead: Part): boolean {
  if (lead.from !== sentence.from || wordAt(sentence.text.tokens, lead.to) !== ':') return false;
  return lead === part || (lead.row.bare && lead.to <= part.from && fits(lead.row, part.row));
}

const isFirm = (part: Part): boolean => !part.row.loose && !mayBeTest(part);
const isKin = (one: Part, other: Part): boolean =>
  one.row.codes.length > 0 || fits(one.row, other.row);

const directable = new Set([
  'massage-word',
  'compression-word',
  'vibration-word',
  'percussion',
  'traction-word',
  'trigger-point-word',
  'myofascial-word',
  'graston-letters',
  'neuromuscular-word',
  'manual-therapy-word',
  'mt',
  'active-release-letters',
  'muscle-energy-letters',
  'exercise-word',
  'heat-or-ice',
  'ultrasound-letters',
  'stimulation-letters',
  'graded-mobilization',
]);

/** "massage to low back": the word, a preposition, a place. */
export function isDirected({ sentence, part }: Asked): boolean {
  if (!directable.has(part.row.id)) return false;
  if (!towards.has(wordAt(sentence.text.tokens, part.to))) return false;
  return sentence.places.some((hit) => hit.from > part.to && hit.from - part.to <= 8);
}
