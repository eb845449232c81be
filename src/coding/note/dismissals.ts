/** Words that mean no technique here, where more than the word before or after is needed to see it. */
import {
  adjustedThings,
  gradedFindings,
  gradedMotions,
  notService,
  woundCare,
} from '../lexicon/neighbours.ts';
import { hasLevel } from './levels.ts';
import type { Near } from './near.ts';
import { hasWord, isWord } from './near.ts';

/** By technique: true where the mention means something else. */
export const dismissals: Readonly<Record<string, (near: Near) => boolean>> = {
  'massage-word': (near) =>
    hasWord(near, woundCare) ||
    isIncidental(near) ||
    (near.after === 'therapy' && notService.has(near.afterThat)),
  massage: isIncidental,
  effleurage: isIncidental,
  'swedish-massage': isIncidental,
  'relaxation-massage': isIncidental,
  'release-word': (near) => !isBesideTissue(near),
  'group-word': (near) => !isCountedGroup(near),
  'gait-word': isNoHeader,
  'adl-word': isNoHeader,
  'balance-word': isNoHeader,
  mt: (near) => isMetatarsal(near) || (near.after === '.' && !hasTimeAfter(near)),
  'muscle-energy-letters': ({ before, sentence }) => isDigits(before) || sentence.role === 'goals',
  'pnf-letters': (near) => isWord(near, 'hr') && (isDigits(near.after) || isDigits(near.afterThat)),
  adjustment: isOtherAdjustment,
  'graded-mobilization': isGradedFinding,
  'joint-mobilization': (near) => isWord(near, 'pas') && near.before === 'two',
  'exercise-word': isNoExercise,
};

const isDigits = (word: string): boolean => /^\d+$/.test(word);

const opensWork = new Set(['(', ':', '/', '-']);

/** "5 MT" is a bone of the foot; "10 MT", and "5 MT (hip mobs)" in a list of work, are minutes. */
const isMetatarsal = ({ before, after }: Near): boolean =>
  isDigits(before) && Number(before) <= 5 && !opensWork.has(after);

const lotions = new Set(['lotion', 'oil', 'cream', 'lubricant', 'emollient']);
const spreads = new Set(['spread', 'apply', 'distribute', 'spreading', 'applying']);
const warms = new Set(['warm', 'warming', 'warmup']);
const incidentalReach = 7;

/** Strokes that only spread lotion or warm the tissue for what follows are no service of their own. */
function isIncidental({ sentence, mention }: Near): boolean {
  const { text, techniques } = sentence;
  const after = text.tokens.slice(mention.to, mention.to + incidentalReach);
  const has = (words: ReadonlySet<string>): boolean => after.some((token) => words.has(token.text));
  if (has(lotions)) return has(spreads);
  if (!has(warms)) return false;
  return techniques.some(
    (hit) => hit.from >= mention.to && hit.rows.some((row) => row.codes[0] === '97140'),
  );
}

const tissueReach = 3;

/** "Release masseter", "piriformis release"; not the release of a cup or of records. */
const isBesideTissue = ({ sentence: { places }, mention }: Near): boolean =>
  places.some(({ rows, from, to }) => {
    const away = from >= mention.to ? from - mention.to : mention.from - to;
    return rows[0]?.specific === true && away <= tissueReach;
  });

const members = new Set(['pts', 'patients', 'participants', 'clients', 'members', 'people']);
const groupReach = 4;

/** "Chair group, 6 pts": a group of patients, where they are counted beside it. */
function isCountedGroup({ sentence: { text, to }, mention, after: next }: Near): boolean {
  if (next === 'of') return false;
  const end = Math.min(to, mention.to + groupReach);
  return text.tokens.slice(mention.to, end).some((token, index, after) => {
    return token.kind === 'number' && members.has(after[index + 1]?.text ?? '');
  });
}

/** "Balance: Romberg, tandem, 10 minutes" in a list of treatments; elsewhere the word is a finding. */
function isNoHeader(near: Near): boolean {
  const { sentence, mention, after } = near;
  const listed = sentence.role === 'treatment' || sentence.role === 'action';
  const opens = listed && mention.from === sentence.from && after === ':';
  const timed = opens && sentence.times.some(({ form }) => form !== 'bare');
  return !timed && !hasTimeBeside(near);
}

/** "Gait 8 min", "15 min balance": the word is a service's name only directly beside a time. */
function hasTimeBeside({ sentence, mention }: Near): boolean {
  return sentence.times.some(({ form, from, to }) => {
    if (form === 'bare') return from === mention.to && sentence.times.length > 1;
    if (from >= mention.to) return from - mention.to <= 2;
    return mention.from >= to && mention.from - to <= 2 && sentence.text.tokens[to]?.text !== ':';
  });
}

const hasTimeAfter = ({ sentence, mention }: Near): boolean =>
  sentence.times.some(({ from }) => from >= mention.to && from - mention.to <= 4);

const loneVerb = /^(?:adjust|adj|activator|diversified|toggle|drop)/;

/** The chair and the pressure are adjusted too: a lone "adjusted" wants a level, a place or a chiropractor. */
function isOtherAdjustment({ sentence, mention, after, afterThat, clinician }: Near): boolean {
  const word = sentence.text.tokens[mention.from]?.text ?? '';
  if (mention.to - mention.from > 1 || !loneVerb.test(word)) return false;
  if (sentence.places.length > 0) return false;
  if (adjustedThings.has(after)) return true;
  return clinician !== 'DC' && (adjustedThings.has(afterThat) || !hasLevel(sentence));
}

const mobilizing = new Set(['glides', 'mobs', 'mobilizations', 'oscillations']);

/** "grade 2/5 strength", "grade II sprain": not a grade of mobilization. */
function isGradedFinding(near: Near): boolean {
  const { sentence, mention, after } = near;
  if (after === '/' || gradedFindings.has(after)) return true;
  if (hasWord(near, mobilizing)) return false;
  const manual = sentence.techniques.some(
    (hit) => hit !== mention && hit.rows.some((row) => row.codes[0] === '97140'),
  );
  return !manual && !gradedMotions.has(after);
}

const spouses = new Set(['husband', 'wife', 'smoker', 'spouse']);
const beforeEffort = new Set(['with', 'after', 'during', 'before']);

/** "ROM" is measured, an "ex" is a person, and pain "with exercise" tells when it hurts. */
function isNoExercise(near: Near): boolean {
  if (isWord(near, 'rom')) return true;
  if (isWord(near, 'ex') && spouses.has(near.after)) return true;
  return beforeEffort.has(near.before) && near.after !== 'x';
}
