/** The activities of daily life, work and sport that a functional goal or deficit names, as data. */
import { anyOf, forms } from './terms.ts';

const verbs: readonly string[] = [
  // moving about
  'walk|stand|sit|rise|squat|kneel|crawl|climb|bend|stoop|crouch|run|jog|hike|ambulate|transfer',
  'lie|roll over|jump|hop|step|navigate|descend|ascend|pivot',
  // hands and arms
  'lift|carry|reach|push|pull|grip|grasp|pinch|throw|catch|swing|pour|twist|squeeze|hang',
  'pick up|open|fasten|button|zip|buckle|tie|type|write|text|knit|sew|hammer|drill|paint',
  // self-care and home
  'sleep|dress|bathe|shower|shave|wash|brush|comb|eat|drink|chew|swallow|yawn|speak|talk|sing',
  'cook|bake|stir|chop|peel|vacuum|mop|sweep|scrub|iron|fold|shop|clean|garden|weed|rake|shovel',
  'mow|dig|nurse|breastfeed|don|doff|toilet|groom|feed',
  // work, travel, sport
  'drive|commute|travel|fly|work|stock|load|unload|pack|shelve|stack|teach|read|study',
  'play|golf|swim|bike|cycle|dance|ski|skate|surf|ride|kick|pitch|bowl|race|sprint|lunge',
  'pick|wipe|rinse|spread|whisk|knead|slice|wring|latch|unhook|dial|swipe|scroll|sign|draw|weld|sand',
  'dribble|shoot|serve|putt|tackle|sail|hoe|prune|milk|diaper|cradle|march|trim|unpack|deliver|coach',
  'frame|roof|plaster|tile|wire|saw|solder|grout|install|haul|hoist|shear|saddle|bale|harvest|plant',
  'tune|weave|quilt|sculpt|carve|braid|sort|file|staple|restock|steer|row|conduct|bowl|fence|fry|roast|ladle|decorate|pipe|fiddle|strum|drum',
  'bite|lace|hook|unlock|clip|deadlift|paddle|wrestle|fish|hunt|camp|parent|babysit',
];

const nouns: readonly string[] = [
  'stairs?|upstairs|downstairs|steps|flights?|ladder|curbs?|chair|sofa|couch|bed|bath ?tub|tub|toilet|car|truck|bus|van',
  'shoes?|shoelaces?|socks?|bra|coat|jacket|shirt|pants|seat ?belt|jars?|cup|mug|glass|plate|fork',
  'utensils?|spoon|knife|keys?|door ?knob|door|shelf|shelves|cupboards?|cabinets?|drawer|groceries',
  'laundry|dishes|housework|house ?keeping|house ?hold|chores|yard ?work|yard|lawn|gardening|job',
  'shifts?|school|class|classes|desk|computer|keyboard|laptop|screen|office|meetings?|church',
  'mailbox|block|blocks|miles?|grand ?child|grand ?children|grandson|granddaughter|baby|infant',
  'toddler|kids|children|child|son|daughter|dog|horse|sports?|soccer|football|basketball|baseball',
  'softball|tennis|pickleball|volleyball|hockey|lacrosse|rugby|cricket|yoga|pilates|gym|workouts?',
  'cross ?fit|marathon|half marathon|triathlon|5k|10k|game|games|piano|guitar|violin|cello|drums',
  'instrument|choir|full duty|light duty|modified duty|duties|occupation|career|hobby|hobbies',
  "adls?|adl's|iadls?|activities of daily living|daily activities|daily tasks|personal care|hygiene",
  'blind spots?|wheel|pallets?|box|boxes|tools?|bicycle|airplane|through the night',
  'transfers|bed mobility|household|community|shopping|grocery|store|kitchen|handwriting|hair|hold(?:s|ing)? (?:a|an|the|her|his|on|my)',
  'look(?:s|ing)? (?:over|up|down|behind|both ways)|turn(?:s|ing)? (?:his|her|their|the|my)? ?head',
  'check(?:s|ing)? (?:his|her|their|the)? ?(?:blind spot|mirrors?)|back(?:s|ing)? (?:up|out)',
  'get(?:s|ting)? (?:(?:his|her|their|the|my|a) (?:\\w+ ){1,3}(?:on|off|out|in|up)|up|out|in|into|off|on|dressed|back to|around|down)|got up|put(?:s|ting)? on',
  'cut(?:s|ting)? (?!pain|the pain|back|down|symptoms|headaches|spasm)\\w+|\\d+ ?(?:m|meters?|metres?|ft|feet|yards?|yds?|miles?|mi|km|laps?|blocks?|stairs|steps|flights?)(?= |,|$|\\.)|freestyle|ruck|turn(?:s|ing)? (?:a |the |over|door)|rais(?:e|es|ing) (?:\\w+ ){0,3}(?:arms?|hands?)',
  'us(?:e|es|ing|e of) (?:\\w+ ){0,3}(?:arms?|hands?|phone|mouse|stairs|cane|walker)',
  'tak(?:e|es|ing) (?:care of|a |the |out)|go(?:es|ing)? (?:up|down|to work|back to)|do(?:es|ing)? (?:her|his|their|my)',
];

/** Any activity of the table. */
export const task = anyOf([...verbs.flatMap((row) => row.split('|').map(forms)), ...nouns]);

/** Words that look like an activity and are none. */
export const noTask = anyOf([
  'joint play|work(?:s|ing)? (?:more |mostly |mainly )?(?:on|with|the|to|toward|towards|through)|(?:body|today.?s|this|our) ?work|type of|types of|next steps?',
  '(?:sitting|standing|sleeping|seated) (?:posture|position|balance)|open end|stand ?point',
  'stretch(?:es)? and hold|hold ?relax|reach(?:es|ing)? (?:full|normal|\\d+|end)|step ?down',
  'lift(?:ing|s)? restriction|push(?:es|ing)? fluids|read(?:s|ing)?:|rom tools?|pain free walk ?in',
  '(?:grip|pinch)(?: (?:strength|force|to|of|at|r|l|by|is|will|be|>|≥)){0,4} ?\\d+|grip strength|pinch strength|pull(?:ing)? sensation|desk ?exercises|roll(?:s|ing)? techniques?',
  'skin ?rolling|foam ?roll(?:er|ing|s)?|hair(?:line)? fracture|body parts?',
]);

/** Verbs that state an aim for the tissue or the pain and name no activity. */
export const aimVerbs: ReadonlySet<string> = new Set(
  [
    'increase decrease reduce lessen lower improve restore relieve ease alleviate eliminate resolve',
    'normalize normalise maintain sustain keep achieve attain gain regain reach promote support manage',
    'control relax calm loosen release soften lengthen strengthen stretch mobilize mobilise address',
    'demonstrate exhibit show have be become report score tolerate perform progress continue work help',
    'minimize minimise prevent abolish balance correct align break free feel see get receive come',
    'return go live stop avoid heal recover rehab rehabilitate rebuild activate facilitate enhance',
    'optimize optimise maximize stabilize stabilise centralize desensitize decompress drain flush detox',
    'unwind destress rest breathe hydrate learn comply follow complete understand verbalize experience',
    'benefit start begin try make find allow enable resume require need treat focus take use bring',
    'encourage assist aid boost diminish subside dissolve soothe clear remove rid move',
    'settle let quiet quieten last recur fade melt drop fall rise remain stay hold disappear',
    'discharge transition advance upgrade function cope self extend flex rotate abduct do meet also not',
  ].flatMap((row) => row.split(' ')),
);
