/** Response to treatment and change since the last visit; and the words that only look like it. */
import type { Progress } from './elements.ts';
import type { Aim } from './goals.ts';
import { withinGoal } from './goals.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { firstsOf, groupOf, type PatternGroup } from './pattern-group.ts';
import { blanked, firstIn, isIn, type Pattern, pattern } from './patterns.ts';
import type { Searched } from './starts.ts';
import { alternatives, anyOf } from './terms.ts';

/** Signs of trouble: less of them is better. */
const troubles = alternatives([
  'pain|soreness|ache|aching|spasms?|tone|tension|swelling|edema|oedema|girth|guarding|tightness',
  'tenderness|stiffness|numbness|tingling|headaches?|has?|symptoms?|sx|needles|n/t|hypertonicity|restrictions?|sore',
  'discomfort|inflammation|adhesions?|trigger points?|trps?|sway|cues?|cueing|assist|tugs?|odi|ndi|spasticity|pitting|volume',
  'paresthesias?|radiation|radiating|crepitus|clicking|difficulty|limitation|deviation|errors?|lag|scar',
]);

/** What one wants more of. */
const abilities = alternatives([
  'rom|arom|prom|range|motion|movement|mobility|flexion|extension|rotation|abduction|adduction|elevation',
  'strength|grip|pinch|function|tolerance|balance|stance|proprioception|coordination|posture|control|gait',
  'side ?bend(?:ing)?|dorsiflexion|flexibility|extensibility|pliability|tissue|sleep|walking|sitting|endurance|reach|circulation',
  'quality|glide|joint play|end ?feel|berg|lefs|psfs|sls|form|stability|slr|opening|scapular|activation|supination|pronation|inversion|eversion',
]);

const less =
  'dec\\.?|decr\\.?|decreas(?:ed|ing)|decresed|reduc(?:ed|ing)|less(?:ened|ening)?|lower|down(?: to)?|backing off|dropped|fell|eased|easing|softened|softer|diminish(?:e?d|ing)|subsid(?:ed|ing)|fad(?:ed|ing)|eb(?:bed|bing)|melted|clear(?:ed|ing)|vanished|retreated|reced(?:ed|ing)|shr[au]nk|shrinking|go(?:ing|ne|es) (?:down|away)|went (?:down|away)|came back|c[ro][er]\\w+ back|recurred|returned|relapsed|flared|resolved|resolving|relieved|abated|lighter|fewer|abolished|gone|improv(?:ed|ing)|centrali[sz](?:ed|ing)|better|released|calmed|settled|settling|not as';
const more =
  'inc\\.?|incr\\.?|increas(?:ed|ing)|improv(?:ed|ing)|gain(?:ed|ing)|better|greater|up|rose|restored|normali[sz]ed|smoother|easier|more|returned|freer|looser|longer|farther|further|quicker|faster|steadier|stronger|loosening';

const between = '(?:\\s(?!(?:and|or|but|for|to|that|which|then|due)\\b)[a-z/]+){0,6}?\\s';

/** When a state is set against another: a moment before or after. */
const comparators = anyOf([
  '(?:after|following) (?:(?:the|her|his|my|each|every|last|previous|first|today.?s?) ){0,2}(?:treatments?|tx|txs|sessions?|visits?|care|massage|stm|mfr|mld|mobs?|mobili[sz]ations?|manip\\w*|adjustments?|mt|manual|today|rx|release|therapy|intervention|(?:deep|manual|tissue|bodily) work|bodywork|needling)',
  'on (?:leaving|departure)|on (?:the|her|his) way out|(?:off|leaving|left) the (?:table|clinic|room)|compared w/|before we (?:started|began)',
  'post ?(?:tx|treatment|session|rx|mt|mld|massage|manual|mob|stm|mfr|care|intervention|therapy)|afterwards?',
  'by (?:the )?end of (?:the )?(?:session|treatment|tx|visit)|at (?:the )?end of (?:the )?(?:session|treatment|tx|visit)',
  'by (?:the )?(?:last|second|third|fourth|fifth|final) (?:trial|set|rep|repetition|attempt|lap|pass|round|bout|trip|try|run|block)|end of session',
  '(?:(?:at|by) (?:the )?(?:end|finish)|last|prior)(?=\\s?(?:[).,;]|$))|since (?:mon|tues|wednes|thurs|fri|satur|sun)day.?s (?:session|visit|tx|treatment|appt)|upon re-?(?:test|check|assessment)|on re-?(?:test|check)',
  'since (?:the |our |her |his )?(?:last|previous|prior) (?:visit|session|week|wk|time|tx|treatment|appt|appointment|seen|eval|month|care|adj\\w*|massage|mob\\w*|manip\\w*|work|mon|tues|wednes|thurs|fri|satur|sun)|since (?:the )?(?:initial|first|start|starting|beginning|eval|ie|her last|his last|our last)',
  '(?:than|as|from|vs\\.?|versus|over) (?:the |at |at the )?(?:last|previous|prior|initial|first|baseline|eval|evaluation|ie)',
  '(?:at|on|from|since) (?:the |her |his |our )?(?:first|initial) (?:visit|session|day|appointment|appt|eval\\w*)|compared (?:to|with)|(?:at|from) (?:initial|eval|evaluation|ie|baseline|intake|start of care|soc|the first visit)',
  '(?:the )?(?:week|visit|session|day) (?:before|earlier)|(?:a|one) (?:fortnight|week|month) ago|at visit \\d{1,2}|prev(?:ious(?:ly)?)? \\d|last (?:visit|session|week|wk|mo|month|time|tx|treatment|appt|appointment)|(?:previous|prior) (?:visit|session|week|treatment|tx)',
  '(?:two|three|2|3|a|one|1|four|4) (?:visits?|sessions?|treatments?|txs?) ago|pre ?(?:tx|treatment)|this week vs',
]);

/** Two states of one thing, side by side. */
const contrast: readonly Pattern[] = [
  String.raw`\b(?:from|was|were|down from|up from|formerly|previously|prior)\s+(?:an? )?(?:at )?(?:about |approx )?\d{1,3}(?:\.\d)?`,
  String.raw`\d{1,3}(?:\.\d)?\s?(?:\/\s?\d{1,3}|°|deg(?:rees)?|cm|mm|%|lbs?|sec|s|min|[+-])?\s*(?:→|->|=>|—>|–>|>>?|to|↓|↑)\s*\d{1,3}(?:\.\d)?\s?(?:\/\s?\d{1,2}|°|º|deg|cm|mm|%|\b)`,
  String.raw`\b(?:pre|before)\b(?:[^.;]|\.\d){0,40}?\d(?:[^.;]|\.\d){0,40}?\b(?:post|after)\b`,
  String.raw`\d\S{0,4}(?:\s(?:cm|mm|in|inches|deg|degrees|lbs?|kg|sec|seconds|feet|ft))?\s(?:before|pre)\b(?:[^.;]|\.\d){0,40}?\d\S{0,6}(?:\s(?:cm|mm|in|inches|deg|degrees|lbs?|kg|sec|seconds|feet|ft))?\s(?:after|post|afterward)`,
  String.raw`\d\s?(?:°|º|deg(?:rees)?\.?|cm|mm|%|lbs?|s|sec|seconds|ft|inches|in|\/\s?\d{1,2})?\s*(?:\w+\s){0,2}(?:after|afterwards?|afterward|post)\s*(?:[.,;)]|$)`,
  String.raw`\b(?:after|afterward|post)\b:?\s(?:\w+\s){0,4}\d`,
  String.raw`\b(?:gained|gain of|improved by|increased by|decreased by|reduced by|lost|up|down|up by|down by|dropped)\s+(?:\w+\s)?\d`,
  // "SLS 14 sec (8 sec on 11/11)", "R 18, L 52 (R 14 at visit 4)"
  String.raw`\d[^.;\n]{0,40}?[(,][^().;]{0,24}?\d[^().;]{0,14}?\b(?:on \d{1,2}\/\d{1,2}|(?:at )?(?:visit|session|week|wk|day) ?#?\d|at (?:intake|eval\w*|baseline|ie|start)|(?:on |last )?(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?)\b`,
  String.raw`\b(?:was|were|from) (?:an? )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)(?=\s?(?:[.,;)]|$)| (?:out|of ten|on|at|last|before|degrees|centi\w+|inches|seconds|pounds))`,
  // "Berg 46/56 11/12, 42/56 10/29", "5/10 (7/10 11/5)"
  String.raw`\d[^.;\n]{0,24}?[(,][^().;]{0,24}?\d(?:\/\d{1,3}|°|cm|lbs?|s|sec)?\s(?!0?[1-5]\/5\b)(?:0?[1-9]|1[0-2])\/(?!10\b)\d{1,2}\b`,
  // "4/10 (6)", "48° (IE 36)", "flexion 110, prev 96"
  String.raw`\d\s?/\s?10 \((?:10|[1-9])(?:\s?/\s?10)?\)`,
  String.raw`\d[^.;\n]{0,24}?[(,]\s?(?:ie|eval|init|initial|initially|prev|previous|prior|baseline|bl|intake|soc|last|pre|before)\b[^().;]{0,12}?\d`,
  String.raw`\b(?:went|goes|came|moved|rose|fell|climbed) (?:up |down )?(?:from|to) (?:\w+ )?(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`,
  String.raw`\bthis (?:week|visit|session|time|month)\b[^.;]{0,60}\b(?:against|versus|vs|from|instead of|rather than|before|ago|last|compared)\b`,
  String.raw`↓\s?(?:\w+ ){0,2}?(?:${troubles})\b|\b(?:${troubles})\W{0,2}↓|↑\s?(?:\w+ ){0,2}?(?:${abilities})\b|\b(?:${abilities})\W{0,2}↑`,
  String.raw`\d\s?(?:[a-z/]{1,8}|\/\s?\d{1,3}(?: \w+)?)\s*(?:→|->|=>|—>|–>)\s*\d`,
  String.raw`\b(?:pre|before)\s?(?:\/|and|&|-|→)\s?(?:post|after)\b[^.;]{0,40}\d[^.;]{0,20}\d`,
  String.raw`\b(?:rom|arom|prom|${abilities})\s?\+\s?\d{1,3}\b(?!\s?/)`,
  String.raw`\d\S{0,6}[^.;]{0,24}[(,]\s?(?:was|were)\s\d`,
  String.raw`\bpost\b:?[^.;\d]{0,30}[↑↓]|[↑↓][^.;]{0,30}\b(?:from|after|post)\b`,
  String.raw`\d\s?(?:\/\s?\d{1,3}|°|º|deg|cm|%|in|s|lbs?)?\s(?:\d|a|one|two|three|four|several|few)\s(?:days?|weeks?|wks?|months?)\sago`,
  String.raw`\b\d{1,3}\s?(?:%|pct|per ?cent) (?:better|improve\w*|less|reduction|relief|decrease|increase|more|overall)\b`,
].map((source) => pattern(source));

const stated = anyOf([
  'improving|improved|improve?ments?|responding|progressing|regress(?:ed|ing)|plateau(?:ed|ing)?|worsened|worsening',
  '(?:slight|mild|moderate|significant|good|marked|minimal|light|fair|partial|positive|favorable|excellent|great|some|little|poor) (?:response|progress|relief|gains?|reduction|improvement|release)',
  '(?:making|made|shows?|showed|showing|slow|steady|no|demonstrat\\w+) (?:\\w+ )?(?:progress|gains)|progress (?:toward|towards|to|made|noted|is|has been|continues)',
  'no (?:(?:significant|real|notable|immediate|obvious|lasting|measurable|appreciable|visible|clear|objective|much) )?changes? (?:since|from|in|after|noted|compared)|unchanged (?:since|from|after)|(?:no|without) (?:further )?(?:improvement|relief)',
  '(?:improved|same|unchanged)\\s?[:=]|(?:no|not (?:much|any)|little) (?:real )?difference|(?:has|have|had)(?: not|n.?t) (?:moved|budged|changed|shifted)|(?:symptoms?|pain) centrali[sz]ed',
  '(?:immediate|noticeable|visible|marked|slight|measurable|modest|instant|clear) (?:increase|decrease|gain|change|reduction|drop|softening|difference)|finally|at last|loosen(?:ed|ing)(?: up)?|yielded|(?:any|no) relief (?:from|after|with) (?:the )?last',
  '(?:doesn.?t|does not|don.?t|do not|didn.?t|did not|isn.?t|hasn.?t|has not) (?:need|wak|us|hurt|have|had|limp|catch|lock|click|tak|get|feel|bother|ach|wear)\\w* (?:\\w+ ){0,4}(?:any ?more|any longer|since)',
  'sore (?:for|x) (?:\\d|a|an|one|two|three|several)|relief last(?:s|ing)|(?:\\w+er|more|less|better|worse) than (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|than (?:yesterday|(?:a|\\d|two|three) (?:week|wk|month|fortnight|visit))|(?:quicker|faster|slower|longer|higher|further|farther) by',
  'remains? (?:unchanged|the same)|about the same|same as last (?:visit|week|time|session)|not (?:improving|changed)',
  'goals? (?:\\w+ ){0,4}(?:met|achieved|partially met|not met|ongoing progress)|met (?:stg|ltg|goal)|(?:stg|ltg)s? ?#?\\d? (?:met|partially met|progressing|not met)',
  '(?:can|able to) now|can (?:\\w+ ){1,5}now(?=\\s?(?:[.,;)]|$))|now (?!complain|present|report|state|live|work|see|this|his|its)[a-z]{3,}s|now (?:able|can|walks?|sits?|sleeps?|drives?|lifts?|reach(?:es)?|stands?|tolerates?|turns?|gets|uses?|climbs?|holds?|dresses|demonstrates?|performs?|moves?|has|out)',
  '(?:down|(?<!\\b(?:get|gets|getting|stand|stands|standing|rise|rises|rising|sit|sits|push|pushing|come|coming|got) )up) from|on track|ahead of schedule|behind schedule|not palpable|no longer palpable|doubled|halved|tripled|where (?:it|she|he|this) (?:took|needed|was|had)|could(?: not|n.?t) (?:\\w+ ){0,3}(?:before|last|coming in|earlier|on arrival|previously|(?:two|three|a|\\d) (?:wks?|weeks?|days|months?))|than (?:at |on |the |in |it was )?(?:visit \\d|last|previous|prior|initial|first|before|baseline|eval|evaluation|two weeks|a week)|no longer|not (?:waking|having|needing|as)|without (?:waking|pain now)|for the first time|held longer|(?:first|longest|best) (?:\\w+ ){0,4}(?:since|in (?:weeks|months)|all week|without|w/o)|instead of|let(?:ting)? go|settled|settling|back to (?:half|full|part|light|baseline|work|running|driving|normal)|stopped (?:taking|using|waking|limping|needing)|(?:taking|using|needing|needs) (?:less|fewer)|back up since|no better|no worse|easier (?:to|with|time)|easier',
  '(?:feels?|feeling|felt|moves?|moving|sleeping|slept|walking|sits?|turns?|doing) (?:\\w+ )?(?:better|looser|lighter|easier|worse|freer|less|more)',
  '(?:better|worse) (?:since|than|after|overall|today|this week|following|now)|(?:much|a bit|a little|slightly|somewhat|definitely) (?:better|worse|looser)',
  'relief (?:lasted|for|of|noted|reported|after|since)|(?:lasting|temporary|complete) relief|flare(?:d)?(?: |-)?up (?:after|since|following)|sore (?:after (?:the )?(?:last|previous) (?:session|visit|tx|treatment|time)|for a day|the next day|x \\d)',
  'lasted (?:\\d|a|one|two|three|about)|carry ?over|carried over|maintain(?:ed|ing) gains|held gains|gains (?:held|holding)|symptom free since|released (?:with|after|well|under|fully|partially)',
  'tissue (?:softened|released|softening|more)|(?:softening|release|lengthening) (?:of|noted|felt|palpated|achieved|in)|soft(?:ened|er)|slept through|fewer|less (?:\\w+ )?(?:than|tender|tight|pain|painful|stiff|sore|guarded|restricted|swollen|swelling|tension|spasm|numb|often|frequent|effort|cueing|assist)',
  'decreas(?:ed|ing) (?:\\w+ )?(?:pain|spasms?|tension|tightness|guarding|tenderness|swelling|edema|stiffness|tone|sensitivity|hypertonicity|symptoms?) (?:noted|reported|felt|post|after|with treatment|today|following|to|by|in response|at|observed)',
  '(?:increased|improved|greater|more) (?:\\w+ ){0,3}(?:rom|range|motion|mobility|flexion|extension|rotation|abduction|elevation|pliability|extensibility|ease|freedom|movement|strength|balance|control|glide|circulation) (?:noted|post|after|following|today|to|by|with|in|at|was|observed|achieved)',
]);

const predicate = pattern(
  `\\b(?:${troubles})${between}(?:${less})\\b|\\b(?:${abilities})${between}(?:${more})\\b`,
);

/** "Spasm not palpable after", "tissue pliable after". */
const endsAfter = pattern(
  `\\b(?:${troubles}|${abilities})\\b[^.;,]{0,30}\\b(?:after|afterwards?|post)\\s*[.,;]?\\s*$`,
);

const lighter = pattern(`\\b(?:less|fewer|milder|lighter)\\s(?:\\w+\\s){0,2}(?:${troubles})\\b`);

/** Said of a visit, and no evidence of how it went. */
const bare = anyOf([
  '(?:tolerated|tolerates|tolerating) (?:\\w+ ){0,3}well|tolerated well|good tolerance|well tolerated',
  '(?:felt|feels|feeling) (?:\\w+ )?(?:good|great|fine|relaxed|refreshed|wonderful|nice|rested|ok|okay)',
  '(?:enjoyed|loved|liked) (?:\\w+ ){0,3}(?:massage|session|treatment|work|pressure)?|doing (?:well|fine|ok|great|good)',
  'responded (?:very |quite )?(?:well|favorably|favourably)|responds well|responding well|no (?:adverse|ill|negative|untoward) (?:reaction|reactions|effects?|response|events?)',
  'good session|great session|no (?:issues|complaints|problems)|without (?:incident|complaint|complaints|adverse \\w+|issues?)|left (?:\\w+ )?(?:relaxed|happy|smiling)|satisfied|happy with|no new complaints|good response|positive response|favorable response|excellent response|great response',
]);

/** What eases or provokes a complaint, and what is wished: no change at all. */
const notChange = anyOf([
  '(?:better|worse|improv(?:es|ed)|eas(?:es|ed)|reliev(?:es|ed)|less|decreas(?:es|ed)|reduced|increas(?:es|ed)|aggravated) (?:\\w+ )?(?:(?:with|by)(?! (?:the |today.?s )?(?:stm|mfr|mobs?|mobili[sz]ation|manual|treatment|tx|session|release|mld|effleurage|petrissage|gliding|\\d|about|approximately))|when|while|in the (?:morning|evening|am|pm)|at night|from|if|during|lying|sitting|standing|using|on (?:stairs|waking)|toward the|through the day|as the day|looking|turning|bending|reaching)',
  '(?:to|will|should|would|may|might|help|helps|in order to|can|could|and|aim to|intended to|designed to|for) (?:\\w+ ){0,2}?(?:decrease|reduce|improve|increase|ease|relieve|restore|lessen|soften|release|promote|gain|lower|free|normalize)',
  '(?:for|from|of|needs|requires|toward|towards) (?:\\w+ )?(?:improved|increased|decreased|reduced|better|improvement|relief)',
  '(?:massage|treatment|tx|rx|session|protocol|routine|techniques?|areas?|stm|mfr|work|all|everything),? (?:\\w+ ){0,2}same as (?:the |at )?(?:last|previous|prior)(?: (?:visit|session|time|tx|treatment|week))?',
  'no (?:\\w+ )?changes? (?:in|to) (?:\\w+ ){0,3}(?:meds?|medications?|health|history|hx|medical|insurance|hep|poc|plan|program|address)(?: since .{0,30})?|no (?:\\w+ )?(?:falls|injuries) since|same (?:treatment|tx|as last treatment)|as (?:last|previous) (?:treatment|tx)',
  'progress(?:ed)? (?:exercises?|hep|program|strengthening|as tolerated|to (?:next|strengthening|standing|full))|needs? improvement|progressing from (?:mild|moderate)|up to date',
  '(?:improvement|progress|gains?|relief|recovery|response) (?:is |are )?(?:expected|anticipated|likely|hoped)|(?:expected|anticipated|potential|likely) (?:\\w+ )?(?:improvement|progress|gains?|relief|response)|(?:\\w+ )?relief (?:with|from|by|using)(?! (?:the |her |his )?(?:last|prior|previous|today|this))|(?:expect|anticipate|hope|hoping)\\b[^.;]{0,80}|(?:ibuprofen|otc|meds?|medications?|heat|ice|rest|advil|tylenol|nsaids?|aleve|stretching|topicals?|injections?)\\b[^.;]{0,30}\\b(?:relief|helps?|helped)|gradually worse|gradual onset|worsening (?:with|when|by)|has been worsening',
]);

const anyChange = groupOf([stated, predicate, lighter, endsAfter, ...contrast]);
const plannedChange = groupOf([stated, predicate, ...contrast]);

/** The statements about response and change in a passage; `counts` is false where they say nothing. */
export function progressIn(passage: Passage, aims: readonly Aim[]): Progress[] {
  if (passage.part === 'plan' && passage.label !== 'response') return planned(passage, aims);
  const read = changeWords(passage);
  const counted = found(passage, read, aims, anyChange);
  if (counted.length > 0) return counted;
  return compared(passage, read) ?? emptyWords(passage);
}

/** In the plan only what is said of now counts. */
function planned(passage: Passage, aims: readonly Aim[]): Progress[] {
  if (isIn(ahead, passage.words)) return [];
  return found(passage, changeWords(passage), aims, plannedChange).filter(({ span }) =>
    isNow(passage, span.start),
  );
}

/** What a plan says of visits and states to come. */
const ahead = pattern(
  String.raw`\b(?:will|goals?|next|until|re-?measure|progress to|back to (?:light|half|full|modified|regular|work|normal))\b`,
);

/** "If", "until" before it; but "stop, as the spasm has resolved". */
const supposed =
  /\b(?:if|when|once|until|unless|should|pending|as(?! (?:\w+ ){1,3}(?:has|have)\b)|based on|depending|monitor|per|re-?assess|for)\b/gi;

const isNow = ({ text, start: from }: Passage, start: number): boolean =>
  [...text.matchAll(supposed)].every(({ index }) => index >= start - from);

function found(
  passage: Passage,
  read: Searched,
  aims: readonly Aim[],
  group: PatternGroup,
): Progress[] {
  for (const match of firstsOf(group, read)) {
    if (match === undefined) continue;
    const span = spanIn(passage, match.index, match[0].length);
    if (!withinGoal(aims, span) || isStatus(passage.text)) return [{ counts: true, span }];
  }
  return [];
}

/** "Goal met", "progressing toward both goals": said of a goal, and still progress. */
const isStatus = (text: string): boolean =>
  /\b(?:met|achieved|progress(?:ing|ed)?|improv(?:ing|ed)|on track|partially|ongoing)\b/i.test(
    text,
  );

/** What is left of a passage without the words that only look like a change. */
const changeWords = ({ words }: Passage): Searched => blanked(notChange, blanked(bare, words));

const anyState = new RegExp(
  `\\b(?:${troubles}|${abilities}|better|worse|same|decreased|increased|reduced|more|less|relief|greater|ease|able|needed|needs|required|requires|help|assist\\w*|independent\\w*|cga|supervision|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|dizz\\w*|bruis\\w*|days?|hours?|ear|toes|floor|once|twice|none|stood|walked|reached|turned|lifted|sat|climbed|raised|without|w/o|can|could|couldn.?t)\\b|\\d`,
  'i',
);

/** "Rotation 60 after treatment", "3/10, 5/10 last week": two moments are set against each other. */
function compared(passage: Passage, read: Searched): Progress[] | undefined {
  const match = firstIn(comparators, read);
  if (match === undefined) return undefined;
  const rest = read.text.slice(0, match.index) + read.text.slice(match.index + match[0].length);
  if (!anyState.test(rest)) return undefined;
  return [{ counts: true, span: spanIn(passage, match.index, match[0].length) }];
}

function emptyWords(passage: Passage): Progress[] {
  const match = firstIn(bare, passage.words);
  if (match !== undefined)
    return [{ counts: false, span: spanIn(passage, match.index, match[0].length) }];
  return answered(passage);
}

/** Under "Response:" any words about the state are the response. */
function answered(passage: Passage): Progress[] {
  if (passage.label !== 'response' || !passage.first) return [];
  const said =
    /\b(?:light|mild|moderate|significant|fair|decreas\w+|reduc\w+|less|more|increas\w+|better|worse|none|no change|unchanged|\d)/i;
  const match = said.exec(passage.text);
  if (match === null) return [];
  return [{ counts: true, span: spanIn(passage, match.index, match[0].length) }];
}
