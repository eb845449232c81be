/**
 * Abbreviations and everyday words with more than one meaning, settled by their neighbours (MET the
 * technique or "goal met", GT Graston, gait training or trochanter, TP treated or found).
 */
import type { Hit } from '../lexicon/matcher.ts';
import type { TechniqueRow } from '../lexicon/rows.ts';
import type { Sentence } from './sentences.ts';

type Mention = Hit<TechniqueRow>;

interface Near {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly row: TechniqueRow;
  /** The words before and after, small letters. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
  readonly clinician: string;
}

/** True where the word does not mean the technique here. */
type Dismiss = (near: Near) => boolean;

const anyOf = (...words: string[]): ((word: string) => boolean) => {
  const set = new Set(words);
  return (word) => set.has(word);
};

const titles =
  /^(?:record|note|notes|form|chart|log|soap|intake|clinic|center|centre|progress|report|documentation|associates|llc|inc|spa|studio|services|office|daily|encounter|questionnaire)$/;

/** Strokes that only spread lotion or warm the tissue for what follows are no service of their own. */
function isIncidental({ sentence, mention }: Near): boolean {
  const after = sentence.text.tokens.slice(mention.to, mention.to + 7).map(({ text }) => text);
  if (after.some((text) => /^(?:lotion|oil|cream|lubricant|emollient)$/.test(text))) {
    return after.some((text) => /^(?:spread|apply|distribute|spreading|applying)$/.test(text));
  }
  const warms = after.some((text) => /^(?:warm|warming|warmup)$/.test(text));
  return (
    warms &&
    sentence.techniques.some((hit) => hit.from >= mention.to && hit.rows[0]?.codes[0] === '97140')
  );
}

const people = anyOf(
  'therapist',
  'therapists',
  'school',
  'table',
  'chair',
  'oil',
  'lotion',
  'cream',
  'client',
  'clients',
  'envy',
  'clinic',
  'license',
  'student',
  'practitioner',
  'ball',
  'appointment',
  'cushion',
  'membership',
  'package',
  'benefits',
  'benefit',
  'coverage',
  'visits',
  'referral',
  'prescription',
  'rx',
  'order',
  'roller',
  'stick',
);
const manualNouns = anyOf(
  'muscle',
  'wheelchair',
  'labor',
  'labour',
  'work',
  'worker',
  'handling',
  'dexterity',
  'resistance',
  'cues',
  'cueing',
  'cue',
  'contact',
  'contacts',
  'facilitation',
  'assist',
  'assistance',
  'lifting',
  'transmission',
  'dexterous',
  'guidance',
  'tasks',
  'job',
  'bp',
  'medicine',
);
const heldBefore = anyOf(
  'active',
  'palpable',
  'multiple',
  'latent',
  'several',
  'noted',
  'with',
  'tender',
  'many',
  'has',
  'reveals',
  'referring',
  'of',
  'mult',
  'both',
  'left',
  'for',
);
const goalBefore = anyOf(
  'goal',
  'goals',
  'stg',
  'ltg',
  'stgs',
  'ltgs',
  'not',
  'partially',
  'was',
  'is',
  'were',
  'been',
  'fully',
  'criteria',
  'has',
  'have',
  'almost',
  'nearly',
  'partly',
);
const foundAfter = anyOf(
  'in',
  'at',
  'noted',
  'throughout',
  'found',
  'palpated',
  'present',
  'within',
  'along',
  'remain',
  'remains',
  'persist',
  'referring',
  'with',
);
const objects = anyOf(
  'pressure',
  'workstation',
  'chair',
  'desk',
  'position',
  'hep',
  'program',
  'seat',
  'dosage',
  'dose',
  'medication',
  'medications',
  'technique',
  'settings',
  'resistance',
  'weight',
  'table',
  'height',
  'plan',
  'treatment',
  'brace',
  'orthotic',
  'splint',
  'ergonomics',
  'posture',
  'intensity',
  'depth',
  'exercises',
  'exercise',
  'accordingly',
  'as',
  'based',
  'for',
  'per',
);
const mechanical =
  /^(?:mechanical|intermittent|unit|lbs?|pounds|table|sustained|machine|over|door|home|device|harness)$/;

const dismissals: Readonly<Record<string, Dismiss>> = {
  'massage-word': (near) =>
    /^(?:fundal|uterine|bimanual|cardiac|carotid|prostate|prostatic|breast|gum|ocular|perineal)$/.test(
      near.before,
    ) ||
    /^(?:fundus|uterus|perineum|prostate|carotid)$/.test(near.after) ||
    isOfInjection(near) ||
    titles.test(near.after) ||
    people(near.after) ||
    isIncidental(near) ||
    (near.after === 'therapy' && people(near.afterThat)),
  massage: (near) => people(near.after) || titles.test(near.after) || isIncidental(near),
  effleurage: isIncidental,
  'swedish-massage': isIncidental,
  'relaxation-massage': isIncidental,
  'myofascial-word': ({ after }) =>
    /^(?:pain|neck|back|low|tightness|tension|restriction|restrictions|dysfunction|syndrome|strain|tissue|tissues|trigger|adhesions|headache|origin|component|chest|shoulder|meridian|line|lines|nature|symptoms|injury|findings|bands|etiology)$/.test(
      after,
    ),
  'gait-word': (near) => !hasTimeBeside(near),
  'adl-word': (near) => !hasTimeBeside(near),
  'balance-word': (near) => !hasTimeBeside(near),
  'manual-therapy-word': ({ after }) => manualNouns(after),
  'manual-therapy': ({ after }) => after === 'fellow' || after === 'certification',
  mt: ({ before, after, sentence, mention }) =>
    /^(?:\d+|st|nd|rd|th|metatarsal)$/.test(before) ||
    (after === '.' && !timeFollows(sentence, mention)),
  'muscle-energy-letters': ({ before, sentence }) =>
    goalBefore(before) || /^\d+$/.test(before) || sentence.role === 'goals',
  'active-release-letters': ({ after }) => /^(?:class|classes|therapy|therapist)$/.test(after),
  'trigger-point-word': ({ before, beforeThat, after }) =>
    heldBefore(before) || heldBefore(beforeThat) || foundAfter(after) || after === 'injection',
  'trigger-point-therapy': ({ before, sentence, mention }) =>
    isWord(sentence, mention, 'tpt', 'tpr') && before === 'no',
  'pnf-letters': ({ after, afterThat, sentence, mention }) =>
    isWord(sentence, mention, 'hr') && (/^\d+$/.test(after) || /^\d+$/.test(afterThat)),
  'graston-letters': ({ before }) => sideWord(before) || before === 'over' || before === 'greater',
  adjustment: dismissAdjustment,
  'graded-mobilization': ({ sentence, mention, after }) => gradedFinding(sentence, mention, after),
  'compression-word': ({ before, after }) =>
    /^(?:nerve|root|disc|cord|ischemic|joint|axial|spurling|spurlings|grind|patellar|vertebral|pneumatic|intermittent)$/.test(
      before,
    ) ||
    /^(?:test|fracture|garment|garments|stocking|stockings|sleeve|wrap|sock|socks|bandage|bandaging|neuropathy)$/.test(
      after,
    ),
  'traction-word': ({ after }) =>
    /^(?:splint|pin|pins|alopecia|injury|injuries|spur|weights|device)$/.test(after),
  'static-cupping': ({ after, before }) => after === 'of' || before === 'coffee',
  laser: ({ before, after }) => before === 'head' || after === 'pointer' || after === 'surgery',
  'balance-board': ({ before }) => before === 'purchase' || before === 'bought',
  ultrasound: ({ before, after }) =>
    /^(?:diagnostic|doppler|obstetric|renal|pelvic)$/.test(before) ||
    /^(?:results?|showed|report|guided|imaging|scan)$/.test(after),
  'trigger-point-injection': ({ before, after }) =>
    /^(?:previous|prior)$/.test(before) || /^(?:helped|history)$/.test(after),
  'heat-or-ice': ({ after }) => /^(?:cream|skating|hockey|rink)$/.test(after),
  'joint-mobilization': ({ sentence, mention, before }) =>
    isWord(sentence, mention, 'pas') && before === 'two',
  'exercise-word': ({ sentence, mention, after, before }) =>
    isWord(sentence, mention, 'rom') ||
    (isWord(sentence, mention, 'ex') && /^(?:husband|wife|smoker|spouse)$/.test(after)) ||
    (/^(?:with|after|during|before)$/.test(before) && after !== 'x'),
  'passive-stretching': ({ after }) => after === 'test',
};

/** A word on a level "C5", a place or nothing that is a body: the chair and the pressure are adjusted too. */
function dismissAdjustment({
  sentence,
  mention,
  after,
  afterThat,
  before,
  clinician,
}: Near): boolean {
  if (
    /^(?:medication|dose|ergonomic|workstation|desk|postural|insurance|dosage|lifestyle|height)$/.test(
      before,
    )
  )
    return true;
  const text = sentence.text.tokens[mention.from]?.text ?? '';
  if (
    !/^(?:adjust|adj|activator|diversified|toggle|drop)/.test(text) ||
    mention.to - mention.from > 1
  )
    return false;
  if (objects(after) && !sentence.places.length) return true;
  if (afterThat !== '' && objects(afterThat) && !sentence.places.length && clinician !== 'DC')
    return true;
  return sentence.places.length === 0 && !hasLevel(sentence) && clinician !== 'DC';
}

export function hasLevel(sentence: Sentence): boolean {
  const { tokens } = sentence.text;
  for (let at = sentence.from; at < sentence.to - 1; at += 1) {
    if (/^[ctls]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number') return true;
  }
  return false;
}

/** "grade 2/5 strength", "grade II sprain": not a grade of mobilization. */
function gradedFinding(sentence: Sentence, mention: Mention, after: string): boolean {
  if (after === '/') return true;
  if (
    /^(?:sprain|strain|tear|ulcer|spondylolisthesis|edema|tenderness|spasm|pitting|separation|hypertonicity|trigger|retrolisthesis)$/.test(
      after,
    )
  )
    return true;
  return (
    !sentence.techniques.some(
      (hit) => hit !== mention && hit.rows.some((row) => row.codes[0] === '97140'),
    ) &&
    !/^(?:mob|mobs|mobilization|mobilizations|pa|ap|cpa|upa|glide|glides|post|posterior|inferior|inf|oscillations|joint|jt|distraction|traction|to|x|central|unilateral|lateral|anterior|caudal|sustained|passive|accessory|patellar|gh|talocrural|thoracic|cervical|lumbar|hip|sij|rib|c|t|l)$/.test(
      after,
    )
  );
}

const sideWord = anyOf('r', 'l', 'right', 'left', 'b', 'rt', 'lt');

function isWord(sentence: Sentence, { from, to }: Mention, ...words: string[]): boolean {
  return to - from === 1 && words.includes(sentence.text.tokens[from]?.text ?? '');
}

/** "Gait 8 min", "15 min balance": the word is a service's name only directly beside a time. */
function hasTimeBeside({ sentence, mention }: Near): boolean {
  return sentence.times.some((time) => {
    const gap = time.from >= mention.to ? time.from - mention.to : mention.from - time.to;
    if (time.form === 'bare') return time.from === mention.to && sentence.times.length > 1;
    const between = sentence.text.tokens[time.to]?.text;
    return gap >= 0 && gap <= 2 && !(time.from < mention.from && between === ':');
  });
}

function timeFollows(sentence: Sentence, mention: Mention): boolean {
  return sentence.times.some((time) => time.from >= mention.to && time.from - mention.to <= 4);
}

/** The row that a mention means here; undefined where it is no technique at all. */
export function meaningOf(
  sentence: Sentence,
  mention: Mention,
  clinician: string,
): TechniqueRow | undefined {
  const row = mention.rows[0];
  if (row === undefined) return undefined;
  const near = nearOf(sentence, mention, row, clinician);
  if (row.codes.includes('97124') && people(near.after)) return undefined;
  if (dismissals[row.id]?.(near) === true) return undefined;
  return swaps[row.id]?.(near) ?? row;
}

function nearOf(sentence: Sentence, mention: Mention, row: TechniqueRow, clinician: string): Near {
  const at = (index: number): string =>
    index < sentence.from || index >= sentence.to ? '' : (sentence.text.tokens[index]?.text ?? '');
  return {
    sentence,
    mention,
    row,
    clinician,
    before: at(mention.from - 1),
    beforeThat: at(mention.from - 2),
    after: at(mention.to),
    afterThat: at(mention.to + 1),
  };
}

/** The site of an injection is massaged too. */
function isOfInjection({ sentence, before }: Near): boolean {
  if (before === 'site' || before === 'sites') return true;
  return sentence.text.tokens
    .slice(sentence.from, sentence.to)
    .some(({ text }) => /^(?:gauze|hemostasis|needle|syringe|lidocaine)$/.test(text));
}

/** A different reading of the same word: the row with other codes. */
const swaps: Readonly<Record<string, (near: Near) => TechniqueRow | undefined>> = {
  'traction-word': ({ row, sentence }) => {
    const words = sentence.text.tokens.slice(sentence.from, sentence.to);
    if (words.some(({ text }) => text === 'distraction')) {
      return { ...row, codes: ['97140'], strength: 'definitive' };
    }
    if (words.some(({ text }) => text === 'manual' || text === 'hands' || text === 'gentle'))
      return { ...row, codes: ['97140'], strength: 'definitive' };
    return words.some(({ text }) => mechanical.test(text))
      ? { ...row, codes: ['97012'], strength: 'definitive' }
      : row;
  },
  manipulation: ({ row, clinician, sentence }) => {
    const spinal =
      hasLevel(sentence) ||
      sentence.places.some(
        (hit) =>
          hit.rows[0]?.joint === true &&
          hit.rows[0].regions.some((region) => spinalRegions.has(region)),
      );
    return clinician === 'DC' && spinal
      ? { ...row, id: 'adjustment', codes: ['98940', '98941', '98942'] }
      : row;
  },
  'graston-letters': ({ row, sentence }) =>
    sentence.places.length > 0
      ? row
      : { ...row, id: 'gait-training', codes: ['97116'], strength: 'typical', role: 'active' },
  'sports-or-spinal': ({ row, sentence, clinician }) =>
    clinician === 'DC' || hasLevel(sentence)
      ? { ...row, id: 'adjustment' }
      : { ...row, id: 'sports-massage', codes: ['97124', '97140'] },
  'exercise-word': ({ row, sentence }) => {
    const passive = sentence.phrases.some((hit) => hit.rows[0]?.phrase === 'passive-role');
    const word = sentence.text.tokens
      .slice(sentence.from, sentence.to)
      .some(
        ({ text }) =>
          text === 'passive' || text === 'passively' || text === 'therapist' || text === 'manually',
      );
    return passive || word
      ? {
          ...row,
          id: 'passive-stretching',
          codes: ['97140', '97110'],
          strength: 'conflict',
          role: 'passive',
        }
      : row;
  },
};

const spinalRegions = new Set(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic']);
