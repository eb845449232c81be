/** What neuromuscular re-education retrains: impaired balance, coordination, proprioception, posture, control, task. */
import type { FunctionDeficit } from './elements.ts';
import type { Aim } from './goals.ts';
import { withinGoal } from './goals.ts';
import { affirmed } from './negation.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { allOf, groupOf } from './pattern-group.ts';
import { allIn, type Pattern, pattern } from './patterns.ts';
import { taskIn } from './tasks-in.ts';
import { alternatives, anyOf } from './terms.ts';

type Kind = FunctionDeficit['kind'];

const qualities: readonly (readonly [kind: Kind, words: string])[] = [
  [
    'balance',
    'balance|bal|equilibrium|stability|steadiness|single leg stance|single limb stance|sls|tandem(?: stance)?|righting reactions?|weight shift(?:ing|s)?|romberg|sway',
  ],
  [
    'coordination',
    'coordination|dexterity|sequencing|fine motor|gross motor|rapid alternating movements?|scapulohumeral rhythm|rhythm',
  ],
  [
    'proprioception',
    'proprioception|proprioceptive|kinesthe\\w+|kinaesthe\\w+|position sense|joint sense|joint position|body awareness|sensation|joint position error|spatial awareness',
  ],
  [
    'posture',
    'posture|postural(?: control| awareness| alignment| endurance)?|alignment|trunk control|head control',
  ],
  [
    'motor-control',
    'motor control|neuromuscular control|muscle control|eccentric control|control|activation|recruitment|firing|timing|motor planning|movement patterns?|motor pattern|stabili[sz]ation|gait(?: pattern| mechanics)?|gaze|facilitation|motor function|quad set|movement quality',
  ],
];

const impaired = alternatives([
  'impaired|impairments?|poor|decreased|reduced|diminished|deficits?|deficient|limited|fair|fair-|loss of|lost|lacks?|lacking|abnormal|altered|inadequate',
  'insufficient|difficulty|compromised|delayed|absent|asymmetric|faulty|unsteady|weak|disturbed|dysfunctional|problems?|struggles?|incoordinat\\w+|inhibited|slumped|slouched',
]);

/** Words between the two, inside one clause. */
const gap = '(?:[\\s:/()-]{1,3}[\\w-]+){0,5}?[\\s:/()-]{1,3}';

const lost = qualities.map(
  ([kind, words]) =>
    [
      kind,
      pattern(`\\b(?:${impaired})${gap}(?:${words})\\b|\\b(?:${words})${gap}(?:${impaired})\\b`),
    ] as const,
);

const faults: readonly (readonly [kind: Kind, words: Pattern])[] = [
  [
    'posture',
    anyOf([
      'forward head|head forward|(?:shoulder|hip|pelvis|iliac crest|scapula) (?:is |sits |held )?(?:high|low|higher|lower|elevated|dropped|hiked|oblique|rotated)|head (?:is |held )?tilt(?:ed|s)?|trunk (?:is |held )?(?:rotated|shifted|flexed|listing)|pelvi[cs] obliqu\\w+|(?:wt|wb|weight)\\.? ?(?:borne|bearing|distribution)?:? [6-9]\\d ?(?:/|%|:)|lists to|rounded shoulders?|shoulders? rounded|protracted (?:shoulders?|scapula\\w*)|slump\\w*|slouch\\w*|kypho(?:sis|tic)|hyperkypho\\w+|hyperlordo\\w+|sway ?back|(?:anterior|posterior) pelvic tilt|upper crossed|lower crossed|lateral shift|leans? (?:to|toward|back|l\\b|r\\b|left|right|forward)|uneven weight\\w*|weight ?bear\\w* (?:unevenly|more)|shifts? (?:to|toward) (?:the )?(?:l|r|left|right)|head tilt|pusher',
    ]),
  ],
  [
    'balance',
    anyOf([
      'unsteady|unsteadiness|toppl(?:es|ed|ing)|tips (?:over|back|to)|(?:go|goes|going|fall|falls) over|like a (?:sailor|drunk)|no (?:ankle|hip|stepping) strategy|\\d steps to recover|reactions?\\b[^.;]{0,20}\\b(?:late|slow)|steps back|(?:won.?t|will not|doesn.?t) hold (?:her|him|me|them)|unstable(?! surfaces?| base)|wobbl(?:es|y|ing)(?! board)|sways|loses (?:her |his |their )?balance|loss of balance|lob|near ?falls?|falls|off balance|imbalance|retropuls\\w+|hypofunction|spinning|touch(?:es|ed)? the (?:wall|bar|rail)|fell (?:\\d+x?|on|in|at|twice|last|while|off|when|down|over)|fallen|stumbl(?:es|ed|ing)|tripp(?:ed|ing)|trips|drifts?|veers?|dizz\\w+|vertigo|dysequilibrium|disequilibrium|fall risk|holds (?:on to|onto|the) (?:rail|wall|wall|furniture|counter)|hesitant|tentative|furniture walk\\w*|reach(?:es|ing)? for (?:the )?(?:furniture|wall|rail|counter|support)|catches (?:her|him)self|touch(?:es|ed)? down',
    ]),
  ],
  [
    'coordination',
    anyOf([
      'ataxi[ac]|apraxi[ac]|dyspraxic|(?:handwriting|writing|script)\\b[^.;]{0,20}\\b(?:scrawl|scratch|illegible|messy|shaky|untidy|tiny|gone|worse)|(?:turns|moves|goes|reaches) the wrong (?:way|direction|end)|wrong end|dysmetri[ac]|dysdiadochokinesia|clumsy|clumsiness|drops (?:(?:her|his|the|a) )?\\w+|misses \\w+s|spills|spilled|knocks|bumps|misjudges|fumbles|staggers|unsafe|overshoots?|undershoots?|tremor|uncoordinated|incoordination|dyspraxia|apraxia',
    ]),
  ],
  [
    'proprioception',
    anyOf([
      'neglect|(?:propriocepti\\w+|sensory|kin[ae]+sthetic) loss|delayed (?:reactions?|responses?)|cannot feel|can.?t feel|numb|numbness|hypersensitiv\\w+|hypersensitivity|allodynia|insensate|lost vibration|sensory loss|allodynic',
    ]),
  ],
  [
    'motor-control',
    anyOf([
      'scapular (?:winging|dyskinesi[sa])|winging|wings|dyskinesi[sa]|valgus|trendelenburg|foot ?drop|foot ?slap|antalgic|steppage|shuffl(?:es|ing)|freez(?:es|ing|e)|repositioning error|apprehension|slipping|sublux(?:es|ing)|push(?:es|ing) (?:strongly |hard )?(?:to|toward|towards|away)|pusher|hemi|festinat\\w+|hemipar\\w+|hemipleg\\w+|paresis|palsy|spasticity|hypotoni[ac]|flaccid\\w*|(?:quad|quadriceps|extensor|extension) lag|quad inhibition|inhibit(?:ed|ion)|compensat(?:es|ing|ion|ory|ions)|substitut(?:es|ion|ing)|hik(?:es|ing)|giv(?:es|ing) (?:way|out)|buckl(?:es|ing|ed)|instability|scissor\\w*|circumduct\\w*|overactiv\\w+|over ?recruit\\w*|under ?active|not firing|fails to|does not (?:fire|activate|engage|recruit)|poorly controlled|synkinesis|drags|scuffs|toe drag|catch(?:es|ing) (?:her|his|my|the|a) (?:toe|foot)|knees? (?:caves?|caving|collapses?|dives|drops) in',
    ]),
  ],
];

/** Balance graded good, fair or poor by letter: "Sitting bal F+". */
const graded = pattern(
  '\\b(?:balance|bal)\\.?\\W{0,3}(?:sitting|standing|static|dynamic)?\\W{0,3}[FP][+-]?(?![A-Za-z])',
  '',
);

const unable = pattern(
  String.raw`\b(?:cannot|can ?not|can.?t|could(?: not|n.?t)|unable to|not able to|isn.?t able to|difficulty|difficult|trouble|struggles?|hard to|limits?|limited|limiting|impairs?|impaired|impedes?|interferes? with|need(?:s|ed) (?:\w+ ){1,4}(?:to|for|at|on|with)|requires? (?:\w+ ){1,4}(?:to|for|with|at|on)|lost the ability to|avoids?|only with|no longer able to|deficits? (?:in|with)|assist(?:ance)? (?:to|for|with))\b`,
);
const byHand = anyOf([
  'one step at a time|holds the rail|holding the rail|with both hands|needs (?:\\w+ ){0,3}cue(?:s|ing)? (?:to|for|on)|contact guard|cga|min(?:imal|imum)? assist|min a|mod(?:erate)? assist|mod a|max assist|stand ?by assist|sba|is beyond (?:him|her|me|them)|(?:no longer|not) possible',
]);

const rows = [...lost, ...faults, ['balance', graded] as const];
const group = groupOf(rows.map(([, words]) => words));

/** The deficits that a passage affirms. Goals are no deficits; nor is what was practised. */
export function deficitsIn(passage: Passage, aims: readonly Aim[]): FunctionDeficit[] {
  if ((passage.part === 'plan' && !passage.sole) || passage.label === 'home') return [];
  const text = affirmed(passage);
  const found = allOf(group, text);
  const tables = rows.flatMap(([kind], row) =>
    (found[row] ?? []).map((match): FunctionDeficit => ({
      kind,
      span: spanIn(passage, match.index, match[0].length),
    })),
  );
  return [...tables, ...impairedTasks(passage)].filter(({ span }) => !withinGoal(aims, span));
}

function impairedTasks(passage: Passage): FunctionDeficit[] {
  const { text } = passage;
  const helped = allIn(byHand, passage.words).map((match): FunctionDeficit => ({
    kind: 'task',
    span: spanIn(passage, match.index, match[0].length),
  }));
  const stopped = allIn(unable, passage.words).flatMap((match) => {
    const from = match.index + match[0].length;
    const found = taskIn(text.slice(from, from + 70), /\bto$|^can/i.test(match[0]));
    if (
      found === undefined ||
      /sleep/i.test(text.slice(from + found.index, from + found.index + found.length))
    )
      return [];
    return [
      {
        kind: 'task' as const,
        span: spanIn(passage, match.index, match[0].length + found.index + found.length),
      },
    ];
  });
  return [...helped, ...stopped];
}
