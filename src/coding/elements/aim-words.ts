/**
 * The words of aims that name no activity: pain, motion, tissue, numbers of weeks. What else stands
 * in a stated goal behind an article or a preposition is taken to be what the person wants to do.
 */
import { places } from '../lexicon/places.ts';

const words: readonly string[] = [
  'pain soreness ache discomfort spasm spasms tone tension tightness stiffness swelling edema oedema inflammation',
  'guarding restriction restrictions adhesion adhesions trigger point points tenderness numbness tingling headache',
  'headaches symptoms symptom rom arom prom range motion movement movements mobility flexibility flexion extension',
  'rotation abduction adduction elevation dorsiflexion inversion eversion supination pronation strength grip pinch',
  'girth circulation posture alignment balance stability control coordination proprioception gait pattern end feel',
  'joint joints tissue tissues muscle muscles scar fascia spine segment segments quality quantity function functional',
  'functioning level plof prior previous baseline normal full limits wnl wfl degree degrees deg percent scale vas nprs',
  'score scores ndi odi lefs dash psfs berg tug fga test tests least less more most max maximum minimum minimal zero one',
  'two three four five six seven eight nine ten twelve half third quarter week weeks wk wks month months mo day days',
  'visit visits session sessions treatment treatments tx txs hour hours hr hrs minute minutes min time times daily',
  'weekly next first second last end beginning goal goals stg ltg plan poc care therapy massage program programme hep',
  'home exercise exercises stretch stretches stretching self patient pt client therapist clinic office evaluation eval',
  'order health wellness wellbeing healing life stress relaxation comfort rest recovery reduction improvement increase',
  'decrease relief return activity activities tolerance use all both each any other same current plane planes direction',
  'directions side sides right left bilateral bilaterally r l b area areas region regions whole entire affected involved',
  'morning evening night nights discharge reduced decreased increased improved independent independence safe safety and',
  'or with without to of in on at by for from within over through than as per until is be able will can no not it its',
  'her his their my our the a an this that these those good better best proper optimal optimum overall general further',
  'biomechanics homeostasis inflammation mechanics structure structures nervous system lymph fluid need needs met way',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep',
  'oct nov dec thanksgiving christmas effort fatigue endurance compensation assistance cues cueing supervision device',
  'knot knots band bands catch click clicking popping locking limp cramp cramps cramping bruise bruising burning',
  'heat cold energy mood anxiety breathing tissues congestion toxins immune sense irritation nerve nerves restricted',
  'md dr doctor physician provider pcp surgeon ortho top training loading conditioning firing cueing gliding cupping',
  'taping needling weight bearing wb wbat painless closure contact participation',
  'flare flares episode episodes occurrence frequency intensity duration severity dizziness vertigo weakness fall falls',
];

const bodyWords = places.flatMap(({ terms }) =>
  terms.flatMap((term) => term.toLowerCase().split(/[^a-z]+/)),
);

/** Words that name no activity. */
export const aimWords: ReadonlySet<string> = new Set([
  ...words.flatMap((row) => row.split(' ')),
  ...bodyWords,
]);
