/**
 * Abbreviations and everyday words with more than one meaning, settled by what stands around them:
 * MET the technique or "goal met", GT Graston, gait training or trochanter, TP treated or found.
 */
import { byHand, devices, neighbours, notService } from '../lexicon/neighbours.ts';
import type { TechniqueRow } from '../lexicon/rows.ts';
import { dismissals } from './dismissals.ts';
import { hasLevel } from './levels.ts';
import type { Mention, Near } from './near.ts';
import { hasWord, nearOf } from './near.ts';
import type { Sentence } from './sentences.ts';

/** The row that a mention means here; undefined where it is no technique at all. */
export function meaningOf(
  sentence: Sentence,
  mention: Mention,
  clinician: string,
): TechniqueRow | undefined {
  const [row] = mention.rows;
  if (row === undefined) return undefined;
  const near = nearOf(sentence, mention, row, clinician);
  return isDismissed(near) ? undefined : (readings[row.id]?.(near) ?? row);
}

function isDismissed(near: Near): boolean {
  const { row, before, after } = near;
  if (row.codes.includes('97124') && notService.has(after)) return true;
  const words = neighbours[row.id];
  if (words?.before?.has(before) === true || words?.after?.has(after) === true) return true;
  return dismissals[row.id]?.(near) === true;
}

/** Another reading of the same word: the row with other codes. */
const readings: Readonly<Record<string, (near: Near) => TechniqueRow>> = {
  'traction-word': traction,
  biofeedback: (near) => (isPelvicFloor(near) ? { ...near.row, codes: [] } : near.row),
  mt: (near) => (near.clinician === 'LMT' ? massageOrManual(near.row) : near.row),
  manipulation: (near) =>
    near.clinician === 'DC' && isSpinal(near) ? adjusted(near.row) : near.row,
  'graston-letters': ({ row, sentence }) => (sentence.places.length > 0 ? row : gaitTraining(row)),
  'sports-or-spinal': ({ row, sentence, clinician }) =>
    clinician === 'DC' || hasLevel(sentence) ? adjusted(row) : sportsMassage(row),
  'exercise-word': (near) => (isPassive(near) ? passiveStretching(near.row) : near.row),
};

function traction(near: Near): TechniqueRow {
  const { row } = near;
  if (hasWord(near, byHand)) return { ...row, codes: ['97140'], strength: 'definitive' };
  return hasWord(near, devices) ? { ...row, codes: ['97012'], strength: 'definitive' } : row;
}

const pelvicFloor =
  /^(?:perine(?:um|al)|kegels?|levator|obturator|vaginal(?:ly)?|rectal(?:ly)?|intravaginal|intrarectal|incontinence|voiding|dyspareunia|urinary)$/;
const pelvicReach = 60;

/** Biofeedback for the pelvic floor is a service of its own. */
function isPelvicFloor({ sentence, mention }: Near): boolean {
  const { tokens } = sentence.text;
  const from = Math.max(0, mention.from - pelvicReach);
  return tokens.slice(from, mention.to + pelvicReach).some(({ text }, index) => {
    return (
      pelvicFloor.test(text) || (text === 'pelvic' && tokens[from + index + 1]?.text === 'floor')
    );
  });
}

/** A massage therapist's "MT" is massage therapy as often as manual therapy. */
const massageOrManual = (row: TechniqueRow): TechniqueRow => ({
  ...row,
  codes: ['97140', '97124'],
  strength: 'ambiguous',
});

const adjusted = (row: TechniqueRow): TechniqueRow => ({
  ...row,
  id: 'adjustment',
  codes: ['98940', '98941', '98942'],
});

const gaitTraining = (row: TechniqueRow): TechniqueRow => ({
  ...row,
  id: 'gait-training',
  codes: ['97116'],
  strength: 'typical',
  role: 'active',
});

const sportsMassage = (row: TechniqueRow): TechniqueRow => ({
  ...row,
  id: 'sports-massage',
  codes: ['97124', '97140'],
});

const passiveStretching = (row: TechniqueRow): TechniqueRow => ({
  ...row,
  id: 'passive-stretching',
  codes: ['97140', '97110'],
  strength: 'conflict',
  role: 'passive',
});

const spinalRegions = new Set(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic']);

function isSpinal({ sentence }: Near): boolean {
  if (hasLevel(sentence)) return true;
  return sentence.places.some(({ rows }) => {
    const [row] = rows;
    return row?.joint === true && row.regions.some((region) => spinalRegions.has(region));
  });
}

const passiveWords = new Set(['passive', 'passively', 'therapist', 'manually']);

function isPassive(near: Near): boolean {
  const said = near.sentence.phrases.some((hit) => hit.rows[0]?.phrase === 'passive-role');
  return said || hasWord(near, passiveWords);
}
