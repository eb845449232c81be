/** Is the mention of a technique, where it stands, a statement that it was done? */
import { hasLevel } from './collisions.ts';
import { isPerformed, whyNotDone } from './context.ts';
import type { WhyNot } from './context.ts';
import type { Part } from './parts.ts';
import { fits } from './parts.ts';
import type { Sentence } from './sentences.ts';

export type Status = 'done' | 'rescue' | 'silent' | WhyNot;

interface Asked {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly timed: boolean;
}

/**
 * `done`, why not, `silent` for a word that states nothing here, or `rescue`: done only if the note
 * names nothing else that was (a timed line under Plan).
 */
export function statusOf(asked: Asked): Status {
  const { sentence, part, timed } = asked;
  if (part.row.id === 'no-service') return 'silent';
  if (part.row.id === 'tobacco-counselling' && talks.has(sentence.role)) return 'done';
  const why = isLogged(asked) ? undefined : whyNotDone({ sentence, mention: part.hit, timed });
  if (why === 'finding' && !mayBeFinding(part)) return byRole(asked);
  if (why !== undefined) return why;
  return byRole(asked);
}

/** Counselling is a talk, and stands where talks are noted. */
const talks: ReadonlySet<string> = new Set(['education', 'plan', 'assessment']);

/** Words that also name what was found or tested. */
const findable = new Set([
  'trigger-point-word',
  'passive-range-of-motion',
  'active-motion',
  'traction-word',
  'manual-traction',
  'compression-word',
  'balance-training',
  'motor-control-training',
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
  'laser',
  'balance-board',
  'heat-or-ice',
  'neuromuscular-word',
  'myofascial-release',
  'no-service',
  'cups',
  'structural-integration',
  'instrument-assisted',
  'canalith',
  'manipulation',
]);

const mayBeFinding = (part: Part): boolean => findable.has(part.row.id);

/** "0905-0920 Manual: …" is a treatment's line wherever it stands. */
function isLogged({ sentence, part, parts }: Asked): boolean {
  const [time] = sentence.times;
  if (time?.clock === undefined || time.from - sentence.from > 1) return false;
  const lead = parts[0] ?? part;
  return sentence.role === 'subjective' && lead.from - time.to <= 3;
}

/** "Her goal is to get back to …": what is named after it is aimed at. */
function isAimed({ sentence, part }: Asked): boolean {
  return sentence.phrases.some(
    (hit) =>
      hit.to <= part.from &&
      hit.rows.some((row) => row.phrase === 'goal') &&
      /^goals?$/.test(sentence.text.tokens[hit.from]?.text ?? ''),
  );
}

/** "MT: no change", "NMR: none" */
function isLabelOfNothing({ sentence, part }: Asked): boolean {
  const { tokens } = sentence.text;
  if (tokens[part.to]?.text !== ':') return false;
  return /^(?:no|none|not|n|nil|held|deferred|-|na|0)$/.test(tokens[part.to + 1]?.text ?? '');
}

function byRole(asked: Asked): Status {
  const { sentence, timed } = asked;
  if (isLogged(asked)) return 'done';
  if (!timed && (isAimed(asked) || isLabelOfNothing(asked))) return 'silent';
  switch (sentence.role) {
    case 'treatment':
    case 'action':
      return inTreatment(asked) ? 'done' : 'silent';
    case 'objective':
    case 'unknown':
      return inNarrative(asked) ? 'done' : 'silent';
    case 'assessment':
      return inAssessment(asked) ? 'done' : 'silent';
    case 'plan':
      return inPlan(asked);
    case 'billing':
    case 'admin':
      return timed ? 'done' : 'silent';
    default:
      return performed(asked) || timed ? 'done' : 'silent';
  }
}

/** Under Plan a timed line with no word of the future is a treatment line after all, if no other is found. */
function inPlan(asked: Asked): Status {
  const { sentence, part, timed } = asked;
  const planned = sentence.cues.some(({ row }) => row.cue === 'planned');
  if (planned) return 'planned';
  if (part.row.id === 'adjustment') return isAdjusted(sentence) ? 'done' : 'silent';
  if (!timed && !statesUnits(sentence, part)) return 'silent';
  return performed(asked) ? 'done' : 'rescue';
}

/** Chiropractors note the adjustment itself under Plan: with its segments and no word of the future it was made. */
const isAdjusted = (sentence: Sentence): boolean =>
  sentence.places.length > 0 || hasLevel(sentence);

/** "MT x2u", "97140 x 2 units", "2 units MFR": never minutes, but said of what was done. */
function statesUnits({ text, from, to }: Sentence, part: Part): boolean {
  for (let at = from; at < to; at += 1) {
    if (text.tokens[at]?.kind !== 'number') continue;
    const unit = text.tokens[at + 1]?.text ?? '';
    const near = Math.min(Math.abs(at - part.to), Math.abs(part.from - at)) <= 3;
    if (near && /^(?:u|unit|units)$/.test(unit)) return true;
  }
  return false;
}

const performed = ({ sentence, part }: Asked): boolean => isPerformed(sentence, part.hit);

/** Measured as often as trained: a number of seconds or degrees makes it a test. */
const testable = new Set([
  'balance-training',
  'passive-range-of-motion',
  'active-motion',
  'proprioception-training',
  'vestibular-training',
  'balance-board',
]);

function inTreatment(asked: Asked): boolean {
  const { part, timed } = asked;
  if (timed || performed(asked)) return true;
  return !testable.has(part.row.id) || !isTested(asked);
}

function inNarrative(asked: Asked): boolean {
  const { part, timed } = asked;
  if (timed || performed(asked)) return true;
  if (testable.has(part.row.id)) return !isTested(asked) && isListed(asked);
  if (part.row.loose) return isListed(asked) || isDirected(asked);
  return true;
}

/** "SLS R 8 sec", "PROM flexion 120°" without sets. */
function isTested({ sentence, part }: Asked): boolean {
  const { tokens } = sentence.text;
  let number = false;
  let units = false;
  for (let at = part.to; at < Math.min(sentence.to, part.to + 10); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'x' && tokens[at + 1]?.kind === 'number') return false;
    if (tokens[at]?.kind === 'number') number = true;
    if (
      /^(?:sec|secs|seconds|s|deg|degrees|°|wnl|wfl|limited|full|lacking|painful|normal|impaired|poor|fair|good)$/.test(
        text,
      )
    )
      units = true;
  }
  return units || (number && part.row.id.endsWith('motion'));
}

/** Named beside another technique that needs no support. */
function isListed({ sentence, part, parts }: Asked): boolean {
  const beside = parts.some(
    (other) =>
      other !== part &&
      !other.row.loose &&
      !testable.has(other.row.id) &&
      (fits(other.row, part.row) || other.row.codes.length > 0),
  );
  if (beside) return true;
  return part.from === sentence.from && sentence.text.tokens[part.to]?.text === ':';
}

const prepositions = new Set([
  'to',
  'on',
  'over',
  'of',
  'along',
  'around',
  'for',
  'at',
  'into',
  'applied',
]);
const directable = new Set([
  'massage-word',
  'compression-word',
  'vibration-word',
  'percussion',
  'traction-word',
  'trigger-point-word',
  'hands-on-work',
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
function isDirected({ sentence, part }: Asked): boolean {
  if (!directable.has(part.row.id)) return false;
  const next = sentence.text.tokens[part.to]?.text ?? '';
  if (!prepositions.has(next)) return false;
  return sentence.places.some((hit) => hit.from > part.to && hit.from - part.to <= 8);
}

const commentary = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'continues',
  'remains',
  'helps',
  'helped',
  'improves',
  'improved',
  'appears',
  'seems',
  'effective',
  'beneficial',
  'necessary',
  'warranted',
  'indicated',
  'resulted',
  'results',
  'required',
  'medically',
  'allows',
  'allowed',
  'addresses',
  'provides',
  'provided',
  'needed',
  'reduces',
  'reduced',
  'well',
]);

/** Under Assessment a technique is talk about it, unless it is timed, performed or listed as what was done. */
function inAssessment(asked: Asked): boolean {
  const { sentence, part, timed, parts } = asked;
  if (part.row.loose && !timed) return performed(asked) && (isListed(asked) || isDirected(asked));
  if (timed) return true;
  if (performed(asked)) return true;
  const first = parts[0];
  if (first === undefined || first.from - sentence.from > 2) return false;
  const after = sentence.text.tokens.slice(part.to, sentence.to);
  return !after.some((token) => commentary.has(token.text));
}
