/** What patients do in neuromuscular re-education, in everyday words. */
import { isIn } from './patterns.ts';
import { searched } from './starts.ts';
import { anyOf } from './terms.ts';

const activity = anyOf([
  'stance|stand(?:ing|s)? on|foam|airex|bosu|wobble|rocker|tilt board|balance (?:beam|board|pad|disc)|baps|trampoline|rebounder|beam',
  'perturbations?|weight shift(?:ing|s)?|weight bearing|tandem|single leg|single limb|half kneel(?:ing)?|tall kneel(?:ing)?|quadruped|bird dog|dead bug',
  'pnf|d1|d2|rhythmic (?:stabili[sz]ation|initiation)|slow reversals?|nag|ndt|bobath|feldenkrais|frenkel|brunnstrom|mirror|biofeedback|emg',
  '(?:verbal|tactile|visual|manual|auditory) cue(?:s|ing)?|cue(?:s|d|ing)? (?:to|for)|facilitat\\w+|tapping|setting|activation|recruitment|isometrics?|co ?contraction',
  'reach(?:es|ing)?|catch(?:es|ing)?|toss(?:es|ing)?|ball|throw(?:s|ing)?|step(?:s|ping)?(?: ups?| downs?| overs?)?|march(?:es|ing)?|hurdles?|obstacles?|cones?|ladder|lunges?|squats?|bridges?|planks?',
  'grasp|releas(?:e|ing) of|pegs?|placing|pointing|sit to stand|rise from|transfers?|weight transfer|pelvic (?:tilts?|clocks?)|chin (?:tucks?|nods?)|scapular (?:setting|clocks?|retraction|squeezes)',
  'eyes closed|head turns?|gaze|saccades|habituation|desensiti[sz]ation|textures?|sequencing|coordination (?:drills?|tasks?)|drills?|gait|walking|turning|stepping strateg\\w+|ankle strateg\\w+|hip strateg\\w+',
]);

const handsOn = anyOf([
  'releas(?:e|es|ed|ing)|friction|glid(?:es?|ing)|distract(?:ion|ed)?|mobili[sz]\\w+|traction|compression|knead\\w*|strok\\w+|effleurage|petrissage|tapotement|percussion',
  'lengthening|pin and|sustained|oscillat\\w+|thrust|drainage|scraping|instrument|cups?|skin roll\\w*|stretch(?:es|ed|ing)?|unwinding|contract relax|positional|counter ?strain|trigger points?|deep pressure',
]);

/** The words tell what the hands did, whatever its name. */
export function describesHandsOn(text: string): boolean {
  return isIn(handsOn, searched(text));
}

/** The words tell an exercise, whatever its name. */
export function describesActivity(text: string): boolean {
  return isIn(activity, searched(text));
}
