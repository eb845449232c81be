/** Measured findings: a value on a scale, in degrees, centimetres or seconds, or a test's score. */
import type { Measure, MeasureKind } from './elements.ts';
import type { Aim } from './goals.ts';
import { withinGoal } from './goals.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { allOf, groupOf } from './pattern-group.ts';
import { type Pattern, pattern } from './patterns.ts';
import { alternatives } from './terms.ts';

const side =
  '(?:(?:on the |to the )?(?:r|l|b|rt|lt|right|left|bil|bilat|bilaterally|both)\\W{0,3})?';
const says = `(?:\\s|[:=,(~@|]|is|was|at|of|to|now|today|score[ds]?|rated|rating|level|about|approx|limited|restricted|lacks?|lacking|currently|measured?|measures|grade[d]?|↑|↓|up|down|before|after|pre|post|shoulder|hip|knee|neck|elbow|wrist|ankle|trunk|lumbar|cervical|thoracic|hs|-|${side}){0,6}`;
const value = '[+-]?(?:\\d{1,3}(?:\\.\\d{1,2})?|\\.\\d{1,2})';
const notDose =
  '(?!\\s?(?:x|×|reps?|sets?|min|mins|minutes?|visits?|weeks?|wks?|days?|months?|/wk|-wk)\\b|[xX]\\d)';

const motions = alternatives([
  'flexion|extension|rotation|rot|abduction|adduction|abd|add|flex|ext|side ?bend(?:ing)?|lat(?:eral)? flex(?:ion)?',
  'sidebend|dorsiflexion|plantar ?flexion|df|pf|inversion|eversion|supination|pronation|ir|er|slr',
  'internal rotation|external rotation|straight leg raise|elevation|scaption|opening|deviation|arom|prom|rom',
  'popliteal angle|thomas|ober|retraction|protraction|opposition|horizontal adduction|trunk rotation|hyperextension',
]);

const questionnaires = alternatives([
  'oswestry|odi|modi|ndi|neck disability index|lefs|quick ?dash|dash|psfs|spadi|womac|koos|hoos|rmdq',
  'roland morris|foto|faam|promis|hit 6|groc|copm|sf 36|sf 12|abc scale|fabq|midas|dhi|uefi|uefs',
  'patient specific functional scale|lower extremity functional scale|bournemouth|tsk|phq|ases',
  'prwe|mhq|cait|ikdc|lysholm|fim|barthel|am ?pac|lls|llis|low back disability index|pain disability index',
]);

const tests = alternatives([
  'berg|bbs|tug|timed up and go|6 ?mwt|6 minute walk|six minute walk|2 ?mwt|10 ?mwt|10 meter walk|fga|dgi',
  '5 ?x ?sts|5xsts|five times sit to stand|sit to stand|30 ?s(?:ec)? chair|chair (?:stand|rise)|tinetti|poma|mini ?best(?:est)?',
  'sls|slb|single leg (?:stance|stand|balance)|single limb stance|one leg(?:ged)? stance|tandem(?: stance)?|romberg',
  'functional reach|star excursion|y balance|bess|ctsib|gait speed|step test|hop test|nine hole peg|9 ?hpt',
  'box (?:and|&|n) blocks?|bbt|purdue|jebsen|functional gait|joint position error|jpe|craniocervical flexion test|ccft',
  'deep neck flexor endurance|dnf endurance|plank|side plank|sorensen|fukuda|four square step|functional movement screen|fms',
  'purdue pegboard|semmes|two point discrimination|2pd|motor control test|joint position sense|schober|stroke impact|fugl meyer|9 hole peg|nhpt|(?:360|180)(?: degree| deg)? turn|turn (?:360|180)',
  'four stage balance|4 stage balance|sit and reach|back scratch|apley|timed stairs?|stair climb|arat|action research arm|wolf motor|motor activity log|chedoke',
  'functional dexterity|minnesota dexterity|moberg|arm curl|m?ctsib|sensory organization|sot|hi ?mat|fullerton|gait velocity|cadence|step length|moca|mmse',
  'occiput to wall|tragus to wall|acromion to table|chest expansion|kapandji|total active motion|tam|finger nose|finger to nose|heel to shin|foot tap|finger tap',
  'amp ?no ?pro|amp ?pro|aslr|house brackmann|sunnybrook|trunk flexor endurance|trunk extensor endurance|flexor endurance|extensor endurance|stork|flamingo|y balance|copenhagen',
]);

interface Row {
  readonly kind: MeasureKind;
  readonly shape: Pattern;
}

const row = (kind: MeasureKind, source: string): Row => ({
  kind,
  shape: pattern(source),
});
const notDate = '(?<![\\d/.-])';
const noYear = '(?![\\d/]|-\\d)';

/** "Grade III PA mobilization" grades what was done, not what was found. */
const notMobilized =
  '(?!(?:-\\w+)?\\W{0,3}(?:\\w+ ){0,2}(?:mob|glide|oscill|distract|traction|pa\\b|ap\\b|joint|manip|thrust|lateral|inferior|posterior|anterior))';

const spelled =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';

const rows: readonly Row[] = [
  row(
    'girth',
    `\\b${spelled}(?:[ -]${spelled})? (?:centimet(?:er|re)s?|inches|cm|millimet(?:er|re)s?)\\b`,
  ),
  row('girth', `\\b(?:girth|circumference)\\b[^.;]{0,30}\\b${spelled}\\b`),
  row(
    'range-of-motion',
    `\\b(?:${motions})\\b[^.;\\d]{0,30}\\b(?:is|to|was|at|r|l|right|left),? ${spelled}\\b`,
  ),
  row('range-of-motion', `\\b90/90\\b[^.;\\d]{0,8}-?\\d{1,2}\\b`),
  row('time', `\\d{1,3}\\s?% (?:accuracy|accurate|success)`),
  row('range-of-motion', `\\d(?:\\.\\d)?\\s*(?:→|->|=>)\\s*\\d`),
  row(
    'functional-test',
    `(?<!\\b(?:visit|session|tx|#|week|day)\\s?#?)\\b\\d{1,3} (?:in|of|out of) \\d{1,3}\\b(?!\\s?(?:visits?|sessions?|treatments?|weeks?|wks?|minutes?|min|days?|months?|sec|goals?|approved|authorized))`,
  ),
  row('pain-scale', `\\b${spelled} (?:out )?of ten\\b`),
  row('range-of-motion', `\\b${spelled}(?:[ -]${spelled})? degrees?\\b`),
  row(
    'pain-scale',
    `${notDate}(?<!\\b(?:since|on|dated|dos|due|until|visit|session|tx)\\s#?)\\d{1,2}(?:\\.5)?(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\s?/\\s?10${noYear}(?!\\s(?:visits|sessions|treatments|tx))`,
  ),
  row(
    'pain-scale',
    `(?<!\\b(?:visit|session|tx|#)\\s?#?)\\b\\d{1,2}\\s?(?:out )?of (?:10|ten)\\b(?! (?:visits|sessions|treatments))`,
  ),
  row(
    'pain-scale',
    `\\b(?:v\\.?a\\.?s\\.?|nprs|nrs|vas|npr|pain (?:scale|level|score|rating|index))${says}\\s*\\d{1,2}\\b${notDose}`,
  ),
  row(
    'pain-scale',
    `\\b(?:pain|ache|soreness|headache|discomfort|stiffness|tension|ha)${says}\\s*\\d{1,2}\\b(?!(?:\\s?[-–]\\s?\\d{1,2}|\\s?to \\d{1,2})?\\s?(?:%|x\\b|×|times?|days?|d\\b|wks?|weeks?|months?|mos?\\b|years?|yrs?|hours?|hrs?|min|sec|am\\b|pm\\b|:|visits?|sessions?|out|st\\b|nd\\b|rd\\b|th\\b|/\\s?(?:\\d|w|d|m|y)))`,
  ),
  row('range-of-motion', `${value}\\s?(?:°|º|˚|deg\\b|degs\\b|degrees?\\b)`),
  row('range-of-motion', `\\b(?:${motions})${says}\\s*\\d{1,3}\\b${notDose}`),
  row(
    'range-of-motion',
    `\\b\\d{1,3}\\s?%\\s?(?:of )?(?:\\w+ ){0,3}(?:rom|range|motion|normal|flexion|extension|rotation|limit|restrict|available)`,
  ),
  row('range-of-motion', `\\b(?:rom|range|motion|${motions})\\b[^.;\\d]{0,30}\\d{1,3}\\s?%`),
  row(
    'strength',
    `(?<![\\d/.A-Za-z-])(?<!\\b(?:visit|visits|session|sessions|on|since|dated|tx|treatment)\\s#?)[0-5][+-]?(?:\\s?(?:-|–|to)\\s?[0-5][+-]?)?\\s?/\\s?5[+-]?${noYear}`,
  ),
  row(
    'strength',
    `\\b(?:mmt|muscle test|strength|grip|pinch|dynamometer|dynamometry)\\b[^.;\\d]{0,30}\\d{1,3}(?:\\.\\d)?\\s?(?:[+-]|lbs?\\b|pounds?\\b|kg\\b|kilos?\\b|#|\\b)${notDose}`,
  ),
  row('strength', `\\b\\d{1,3}(?:\\.\\d)?\\s?(?:lbs?|pounds?|kg) (?:of )?(?:grip|pinch|force)`),
  row('questionnaire', `\\b(?:${questionnaires})\\b[^.;\\d]{0,24}\\d{1,3}`),
  row(
    'functional-test',
    `\\b(?:${tests})\\b[^.;\\d]{0,32}\\d{1,3}(?:\\.\\d)?(?![\\d.]*\\s?(?:x|×|reps?|sets?|min|mins|minutes|laps?|lengths?|rounds?|bouts?)\\b|[xX]\\d)`,
  ),
  // a score out of more than a month has days is no date; a systolic pressure is above its diastolic
  row(
    'functional-test',
    `${notDate}(?<!\\b(?:visit|session|tx|#|bp)\\W{0,3})\\d{1,3}\\s?/\\s?(?:3[2-9]|[4-9]\\d|1\\d\\d)${noYear}`,
  ),
  row('functional-test', `\\bscore[sd]?\\b\\W{0,3}(?:(?:is|was|of|now|today|at) )?\\d{1,3}\\b`),
  row('time', `\\b\\d{1,2}\\.\\d{1,2}\\s?(?:s|sec|secs|seconds)\\b`),
  row(
    'functional-test',
    `\\btest(?:s|ing|ed)?\\b[^.;\\d]{0,20}\\d{1,3}(?:\\.\\d)?\\s?(?:s|sec|secs|seconds|cm|in|inches|/\\s?\\d{1,3})\\b`,
  ),
  row(
    'girth',
    `\\b(?:girth|circumference|circumferential|volume|figure (?:of )?(?:8|eight))\\b[^.;\\d]{0,30}\\d{1,4}`,
  ),
  row('girth', `${value}\\s?(?:cm|mm|ml|centimeters?|millimeters?)\\b`),
  row(
    'girth',
    `${value}\\s?(?:inch|inches|in\\.)(?![ -]?(?:step|box|curb|foam|roller|ball|platform|stair|needle|block|hurdle|wide|heel))`,
  ),
  row(
    'palpation-grade',
    `(?:\\b[1-4]\\s?\\+|\\+\\s?[1-4]|\\b(?:grade|gr)\\.? ?(?:[1-4]|i{1,3}|iv)\\b${notMobilized})\\W{0,3}(?:\\w+ ){0,3}(?:pitting|edema|oedema|swelling|tender|tenderness|hyperton|spasm|tone|tightness|reflex|guarding|effusion|trigger|sensitivity|spasticity)`,
  ),
  row(
    'palpation-grade',
    `\\b(?:pitting|edema|oedema|ttp|tender|tenderness|hypertonicity|hypertonic|spasm|tone|tightness|dtrs?|reflex(?:es)?|effusion|guarding|trps?|trigger points?|ashworth|stemmer|end ?feel|spasticity|laxity)\\b[^.;\\d]{0,24}(?:\\+\\s?[1-4]|[0-4]\\s?\\+|[0-4]\\s?/\\s?[34]\\b(?!/)|(?:grade|gr)\\.? ?(?:[1-4]|i{1,3}|iv)\\b${notMobilized}|[:=] ?[0-4]\\b(?= ?\\())`,
  ),
  row(
    'palpation-grade',
    `\\b(?:paivms?|ppivms?|pivm|joint play|segmental mobility|accessory)\\b[^.;]{0,20}?\\b[0-6]\\s?/\\s?6\\b`,
  ),
  row(
    'palpation-grade',
    `\\b(?:algomet\\w+|ppt|pressure pain threshold|kgf|newtons?)\\b[^.;\\d]{0,24}\\d{1,2}(?:\\.\\d)?|\\d{1,2}(?:\\.\\d)?\\s?(?:kgf|kg/cm)`,
  ),
  row(
    'functional-test',
    `\\b\\d{1,3}\\s?(?:reps?|repetitions|steps|blocks|pegs|taps|touches|stands)\\s?(?:/|in|per)\\s?\\d{1,3}\\s?(?:s|secs?|seconds?|min)\\b`,
  ),
  row('distance', `(?:\\d|\\b)\\.?\\d{1,2}\\s?(?:m/s|m/sec|mph|km/h|ft/s)(?![a-z])`),
  row(
    'time',
    `\\b(?:stairs?|steps|flights?|heel raises?|calf raises?|squats?|sit-ups|curl-ups|push-ups)\\b(?: test)?\\W{1,3}(?:\\w+ ){0,3}?\\d{1,3}\\b(?!\\s?(?:x|×|sets)|[xX]\\d)[^.;]{0,30}\\b(?:then|before|until|rests?|stops?|form|[rl]\\b|left|right)`,
  ),
  row(
    'distance',
    `\\b(?:walks?|walked|walking|ambulat\\w+|gait)\\b[^.;]{0,30}?\\b\\d{1,4}\\s?(?:ft|feet|foot|m|meters?|metres?|yards?|yds?|blocks?|miles?|mi)\\b`,
  ),
  row(
    'time',
    `\\b(?:held|holds|hold time|stance|balance[ds]?|stands?|sits?|sitting|standing|walking|driving|drives?|typing|tolerance|tolerates?|slumps?|slouches|fatigues|tires|rests)\\b[^.;x×]{0,24}?\\b\\d{1,3}(?:\\.\\d)?\\s?(?:s|sec|secs|seconds?|min|mins|minutes?|hours?|hrs?)\\b`,
  ),
];

/** Contexts in which a figure is a dose, not a finding. */
const dose = /\bx\s?\d+\s?$|\b\d+\s?[x×]\s?$/i;

const group = groupOf(rows.map(({ shape }) => shape));

/** The measures of a passage; those inside a goal are aims, unless they are its stated start. */
export function measuresIn(passage: Passage, aims: readonly Aim[]): Measure[] {
  if (passage.label === 'home' || passage.label === 'frequency') return [];
  const found = allOf(group, passage.words);
  return rows.flatMap(({ kind }, index) =>
    (found[index] ?? [])
      .filter((match) => !dose.test(passage.text.slice(Math.max(0, match.index - 6), match.index)))
      .map((match) => ({ kind, span: spanIn(passage, match.index, match[0].length) }))
      .filter(({ span }) => !withinGoal(aims, span) || isStart(passage, span.start - passage.start))
      .filter((measure) => isFinding(passage, measure)),
  );
}

/** "128/82": the upper figure is the greater. */
function isPressure(words: string): boolean {
  const [upper = '', lower] = words.split('/');
  return lower !== undefined && Number(upper) > Number(lower);
}

function isStart(passage: Passage, at: number): boolean {
  return /\b(?:from|currently|current|baseline|now|was|presently)\W{1,3}(?:\w+ ){0,3}$/i.test(
    passage.text.slice(Math.max(0, at - 30), at),
  );
}

/** Times and distances count as findings of what the patient manages, not as doses of what is prescribed. */
function isFinding(passage: Passage, { kind, span }: Measure): boolean {
  const at = span.start - passage.start;
  const to = span.end - passage.start;
  if (kind === 'functional-test') {
    if (isPressure(passage.text.slice(at, to))) return false;
    return !/[x×]\s?\d|\breps(?! ?(?:\/|in|per) ?\d)|\bsets/i.test(passage.text.slice(at, to + 16));
  }
  if (kind !== 'time' && kind !== 'distance') return true;
  if (passage.part === 'plan' || passage.label === 'next') return false;
  const around = passage.text.slice(Math.max(0, at - 40), to + 24);
  return !/\b(?:training|exercise|drills?|stretch(?:es|ed|ing)?|\d+\s?[x×]|[x×]\s?\d|sets|reps|bike|treadmill|warm|hep|home|daily|massage|seated|prone|supine)\b/i.test(
    around,
  );
}
