/** The plan: frequency, duration, home care, next step. "Continue POC" alone is none of them. */
import type { PlanItem } from './elements.ts';
import type { Aim } from './goals.ts';
import { withinGoal } from './goals.ts';
import type { LabelKind } from './labels.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { allIn, blanked, firstIn, isIn, type Match, pattern, type Pattern } from './patterns.ts';
import { anyOf } from './terms.ts';
import { tellsTreatment } from './treatment.ts';

type Kind = PlanItem['kind'];

const count =
  '(?:\\d{1,2}(?:\\s?(?:-|–|to|or)\\s?\\d{1,2})?|one|two|three|four|five|six|eight|ten|twelve|a|once|twice|1-2)';
const visit =
  '(?:visits?|sessions?|sess|treatments?|tx|txs|rx|times?|days|x|appointments?|appts?|massages?|units?|visit\\(s\\))';
const period =
  '(?:wks?|weeks?|w|mos?|months?|days?|d|fortnight|other week|other day|mon|monday|friday|month)';
const periods =
  '(?:wks?|weeks?|mos?|months?|visits?|sessions?|treatments?|txs?|more visits|more sessions|more weeks)';

/** Said of visits to come; in the plan they need nothing beside them. */
const frequency = pattern(
  [
    `\\b${count}\\s?(?:more |additional )?${visit}?\\s?(?:/|per|a|an|each|every|x|this|next|for)\\s?${period}\\b`,
    `\\b(?:once|twice|thrice|${count}\\s?(?:x|times))\\s(?:a |per |each |every |this |next )?(?:week(?:ly)?|month(?:ly)?|wk|bi-?weekly|day|daily)\\b`,
    `\\b(?:weekly|wkly|bi-?weekly|semi-?weekly|fortnightly|monthly|daily|bid|tid|q\\.?\\s?\\d?(?:-\\d)?\\s?(?:d|w|wks?|weeks?|mo|months?)|biw|tiw|e/?o (?:wk|week|day)|cont\\w* [1-7]/7|qd|qow|qwk|prn up to \\d)\\b|\\b\\d\\s?wk?\\s?\\d{1,2}\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|\\b(?:m[/,-]w[/,-]f|mwf|t/th|tu/th|tue/thu|tth|\\d(?:st|nd|rd|th)(?: (?:&|and) \\d(?:st|nd|rd|th))? (?:mon|tue|wed|thu|fri|sat)|interval (?:\\w+ ){0,3}\\d+|mon/wed|mon/thu|m/th)\\b`,
    `\\bevery\\s(?:\\d(?:-\\d)?(?:st|nd|rd|th)?|other|two|three|four|few|second)?\\s?(?:weeks?|wks?|months?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b`,
  ].join('|'),
);

const duration = pattern(
  [
    `\\b(?:for|x|×|over|next|another|remaining|additional|in|total of|up to|of)\\s?(?:the )?(?:next )?(?:an? )?(?:additional |more |another |further )?${count}\\s?(?:more |additional |further )?${periods}\\b`,
    `\\b(?:\\d{1,2}|two|three|four|five|six|eight|ten)\\s?(?:more|additional|further|remaining|total)(?:\\s${periods}\\b|\\b)`,
    `\\b\\d{1,2}\\s?(?:visits?|sessions?|treatments?)\\s(?:remain|remains|remaining|left|authorized|approved|planned|total|over|in)\\b`,
    `\\b\\d{1,2}\\s?(?:-|–)?\\s?(?:week|wk|month)s?\\s(?:plan|program|course|block|trial)\\b`,
    `^\\W*(?:in )?\\d{1,2}\\s?(?:days?|d|wks?|weeks?|mos?|months?)\\W*$`,
  ].join('|'),
);

const next = anyOf([
  '(?:next|nxt) (?:visit|session|check|exam|recheck|appt|appointment|tx|treatment|time|week|scheduled|monday|tuesday|wednesday|thursday|friday)',
  're ?(?:eval|evaluate|evaluation|assess|assessment|measure|exam|examine|examination|test|check) (?:in|at|on|next|after|by|every|rom|rotation|the|range|grip|girth|balance|strength|berg|and|following|flexion|neck|shoulder)',
  '(?:then|will|to|plan to|and|,) re ?(?:eval|evaluate|assess|measure|exam|examine|test|check)\\w*|recheck|progress note due|re ?eval(?:uation)? due',
  'next:? \\d{1,2}/\\d{1,2}|resumes? (?:\\w+ ){0,6}(?:when|after|once|next|in|on)|back (?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:once|twice|one|two|three) more|(?:return|returns|rtc|rto|f/u|fu|follow ?up|follow ?up appointment|recheck|see|seen|back|have (?:him|her|them|pt|the patient|the client) back|come|comes|coming|appt|appointment|sched|scheduled?|rescheduled?|rebook(?:ed)?|book(?:ed)?) (?:\\w+ ){0,4}(?:in|on|at|within|next|after|tomorrow|tmrw|tmr|for (?:\\d|next|re ?\\w+)|mon|tues?|weds?|thu|thurs?|fri|sat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}/\\d|\\d)',
  '(?:rtc|rto|rtn|rv|f/u|follow ?up|return|next appt|next visit|appt|booked|rebooked):? ?(?:\\d{1,2} ?(?:d|w|wks?|weeks?|mos?|months?|days?)?|in|on|after|mon|tues?|weds?|thu|thurs?|fri|sat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|a week|one week|two weeks|next)',
  '(?:progress|advance|upgrade|transition|wean|taper|tapering|discharge|d/c|dc) (?:\\w+ ){0,3}(?:to|into|from|next|in|at|after|by|hep|strength\\w*|with|frequency|visits|when|if|once|loading|resistance|reps|balance|load|grade|of)',
  '(?:add|begin|start|initiate|introduce|include|trial|incorporate|issue|teach|work on|address|focus on|emphasi[sz]e|target|assess|attempt|consider|try|increase|decrease|reduce|expand) (?:\\w+ ){1,}?(?:next|in|at|visit|session|to|with|on|stm|mfr|mobs?|exercises?|hep|strength\\w*|stretch\\w*|training|frequency|work|the|balance|stabilization)',
  'refer(?:red|ral)? (?:\\w+ ){0,2}(?:to|back|for)|discharge (?:to|from|next|at|when|planned|today)|discontinue|hold (?:therapy|treatment)|order(?:ed)? (?:mri|x ?rays?|imaging)|request (?:\\w+ )?(?:auth|more|additional)',
]);

/** "See you next time" sets no date and no step. */
const hollow = anyOf([
  '(?:see|seen) (?:\\w+ )?(?:at )?(?:the )?next (?:time|visit|session|appt|appointment)(?=\\s*(?:[.;!]|$))',
]);

const home = anyOf([
  'hep|home (?:care|program|programme|exercises?|exercise|stretch\\w*|traction|instructions?|practice|icing|ice|heat|use)|homework|self ?(?:care|massage|mobili[sz]ation|stretch\\w*|mld|release|traction|management)',
  'at home|for home|(?:is|are|knows|asked|told) to (?:perform|do|use|apply|wear|practi[cs]e|ice|keep up)|use (?:\\w+ ){0,2}(?:ball|roller|heat|ice|cane|crutch|crutches|brace|splint|pillow|band|roll|belt|tape)|(?:bid|tid|qid|hourly|nightly) (?:stretch\\w*|ice|icing|heat|glides?)|(?:ice|heat|stretch\\w*) \\d ?x|(?:advised|instructed|educated|recommend(?:ed|s)?|encouraged|suggested|reminded|taught|shown|issued|given|reviewed|demonstrated) (?:\\w+ ){0,5}?(?:to|on|in|for|stretch\\w*|glides?|slides?|squeezes?|ice|heat|exercises?|hep|posture|ergonomic\\w*|icing|hydrat\\w*|water|breaks|handout|pt on|chin|foam)',
  "handout|home: .{1,40}|(?:continue|cont|cont'?d?|keep up|maintain) (?:with )?(?:\\w+ ){0,3}(?:hep|stretch\\w*|home|ice|heat|exercises? (?:at home|daily)|walking)",
]);

/** What a patient is told to do; a plan only where the plan stands. */
const care = anyOf([
  'stay off|lumbar roll|roller|soaks?|roll (?:on|out)|set ?up|workstation|monitor height|lumbar support|orthotics|insoles|footwear|wrap(?:s|ping)?|bandag\\w+|pain (?:log|diary|journal)|meditat\\w+|swim\\w*|home routine|ice|icing|heat|heating pad|moist heat|stretch|stretches|stretching|exercises?|water|hydrat\\w*|epsom|hot bath|warm bath|baths?|foam ?roll\\w*|tennis ball|lacrosse ball|theracane|ergonomic\\w*|posture breaks|breaks',
  'walks?|walking|breathing|compression|sleeve|garment|elevat\\w+|brace|splint|pillow|chin tucks?|wall slides?|pulleys?|putty|nerve glides?|pendulums?|bridges|heel raises?|theraband|band|isometrics?|cold packs?|hot packs?|tens|topical|magnesium|avoid|no (?:\\w+ ){1,3}(?:until|for|x)|no (?:heavy |overhead )?(?:lifting|bending|sports|running|driving|gym)|light duty|activity modification|modified (?:activity|duty)|rest|sleep(?:ing)? position\\w*|reps|repetitions|sets|(?<!\\d)\\d{1,2} ?x ?\\d+|legs? up|electrolytes|cock ?up|garment',
]);

/** Words that say there is a plan and not what it is. */
const bare = anyOf([
  "(?:continue|continued|cont'?d?\\.?|continuing|con't|proceed|resume|carry on|keep)(?: (?:with|per|on|as|under))*(?: (?:current|the|established|same|treatment|pt|skilled|present|existing))*(?: (?:poc|plan of care|plan|care|treatment|tx|therapy|pt|ot|massage|massage therapy|rx|course|regimen|services|as planned|planned|before|is|current))?",
  '(?:per|follow|see|as per|according to) (?:the )?(?:poc|plan of care|plan|eval|evaluation|treatment plan)|as planned|no change (?:to|in) (?:poc|plan)|same plan|plan unchanged|poc unchanged|return (?:prn|as needed|as desired|as tolerated)|prn|as needed|as desired|when (?:desired|needed)',
]);

/** Words by which a sentence outside the plan speaks of visits to come. */
const ahead = anyOf([
  'will|rtc|rto|return|returns|f/u|follow ?up|see (?:pt|patient|client|him|her|them|in|again|every|weekly)|have (?:him|her|them|pt|the patient|the client) back|taper|recommend(?:ed|s|ing)?|scheduled?|book(?:ed)?|plan|planned|poc|continue|cont|recommended frequency|freq|frequency|next|re ?eval|reassess|re ?measure|treat|progress|to be seen|seen|come back|comes back|keep coming|comes (?:mon|tues|wednes|thurs|fri|satur|sun)days|to come|back in|rebook\\w*|appointment|appt|rtn',
]);

/** What happened, or is the complaint, in a sentence that sounds like a plan. */
const behind =
  /\b(?:has been|have been|was|were|previously|used to|had|history|headaches?|migraines?|occurs?|works? out|gym|wakes?|smokes?|takes|pain (?:\w+ )?(?:daily|weekly|every)|episodes?)\b/i;

/** The plan's items in a passage. */
export function planIn(passage: Passage, aims: readonly Aim[]): PlanItem[] {
  if (passage.label === 'history' || told.test(passage.text)) return [];
  const planned = inPlan(passage);
  const items = [...visits(passage, aims, planned), ...homeCare(passage, aims, planned)];
  if (items.length > 0) return items;
  return planned ? empty(passage) : [];
}

/** What was done, is the habit or is taken as a medicine, even where it stands in the plan. */
const told = new RegExp(
  [
    String.raw`^\W*(?:(?:pt|she|he|they|patient|client|student) )?(?:was seen|had (?!been)|did (?:her|his|their|the)|has (?:tried|been seeing)|runs \d|attends)\b`,
    String.raw`\b(?:was|were) applied\b|\bhas been (?:using|doing|taking)\b|\bcompliant with\b|\breport(?:s|ed) doing\b|\b(?:does|did) (?:her |his |the )?(?:hep|stretches|exercises)\b`,
    String.raw`^\W*(?:headaches?|migraines?|pain|symptoms|episodes|flares?)\s(?:(?:come|comes|occur|occurs|on)\s)*(?:\d|daily|weekly|monthly)`,
    String.raw`\b(?:\d+ ?mg|ibuprofen|naproxen|acetaminophen|tylenol|gabapentin|prednisone|receives \w{2,12} injections?)\b`,
    String.raw`\b(?:prior|previous) (?:pt|ot|massage|chiro\w{0,9}|therapy|care)\b|\bworks \d|\bdrinks \d|\bclass \d|^\W*off work|\bauth #|\bof \d+ visits used`,
  ].join('|'),
  'i',
);

const inPlan = (passage: Passage): boolean =>
  passage.part === 'plan' ||
  passage.label === 'frequency' ||
  passage.label === 'home' ||
  passage.label === 'next';

function visits(passage: Passage, aims: readonly Aim[], planned: boolean): PlanItem[] {
  const { text } = passage;
  if (!planned && !looksAhead(passage) && !opens(passage)) return [];
  if (saysUnder('next', passage)) return [item(passage, 'next-step', 0, text.length)];
  if (saysUnder('frequency', passage)) return [item(passage, 'frequency', 0, text.length)];
  return (
    [
      ['frequency', frequency],
      ['duration', duration],
      ['next-step', next],
    ] as const
  ).flatMap(([kind, said]) => one(passage, aims, kind, said));
}

/** Under "Next visit:" or "Frequency:" whatever is said is it, unless it only says to go on. */
const saysUnder = (kind: LabelKind, { label, first, text }: Passage): boolean =>
  label === kind &&
  first &&
  /[a-z]{3}|\d/i.test(text.replace(bare.anywhere, '')) &&
  !none.test(text);

const introduction = /^\W*(?:(?:rx|tx|treatment|visits|sessions|care|care plan|rec)\b\W*)?/i;

/** In a note without headings, a sentence that begins with how often: "Weekly x 4, ice prn", "Rx 1x/wk". */
const opens = ({ part, text, words }: Passage): boolean =>
  part === undefined &&
  (firstIn(frequency, words)?.index ?? Infinity) <= (introduction.exec(text)?.[0].length ?? 0) &&
  !/^\W*(?:daily|bid|tid)\b/i.test(text);

const looksAhead = ({ part, words }: Passage): boolean =>
  part !== 'subjective' && isIn(ahead, words);

function homeCare(passage: Passage, aims: readonly Aim[], planned: boolean): PlanItem[] {
  if (passage.part === 'subjective') return [];
  if (passage.label === 'home' && /[a-z]{3}/i.test(passage.text) && !none.test(passage.text)) {
    return [item(passage, 'home-care', 0, passage.text.length)];
  }
  const found = one(passage, aims, 'home-care', home);
  if (found.length > 0 || !planned || tellsTreatment(passage)) return found;
  return one(passage, aims, 'home-care', care);
}

const none =
  /^\W*(?:none|n\/a|not (?:given|issued|reviewed|needed)|no (?:hep|home|changes?|new|exercises?)|deferred|declined|tbd|same|as before|\[|_)/i;

function one(passage: Passage, aims: readonly Aim[], kind: Kind, said: Pattern): PlanItem[] {
  for (const match of allIn(said, blanked(hollow, passage.words))) {
    const found = item(passage, kind, match.index, match[0].length);
    if (withinGoal(aims, found.span) || isDenied(passage.text, match.index)) continue;
    if (inPlan(passage) || kind === 'home-care' || !isBehind(passage.text, match)) return [found];
  }
  return [];
}

/** In the words around it the sentence tells what was, not what will be. */
function isBehind(text: string, match: Match): boolean {
  const end = match.index + match[0].length;
  return behind.test(text.slice(Math.max(0, match.index - 45), end + 15));
}

const isDenied = (text: string, at: number): boolean =>
  /\b(?:no|not|none|without|declined?|deferred|did not|didn't|never)\W+(?:\w+\W+){0,2}$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );

function empty(passage: Passage): PlanItem[] {
  const match = firstIn(bare, passage.words);
  return match === undefined ? [] : [item(passage, 'bare', match.index, match[0].length)];
}

function item(passage: Passage, kind: Kind, start: number, length: number): PlanItem {
  return { kind, counts: kind !== 'bare', span: spanIn(passage, start, length) };
}
