/**
 * Was a mentioned technique done at this visit? The part of the note says, then the cues of its
 * sentence, in the manner of NegEx and ConText.
 */
import type { BlockRole } from '../lexicon/headings.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { CueKind, TechniqueRow } from '../lexicon/rows.ts';
import type { NotDone } from './facts.ts';
import { reaches } from './reach.ts';
import type { Cue, Sentence } from './sentences.ts';

export type WhyNot = NotDone['why'];

export interface Question {
  readonly sentence: Sentence;
  readonly mention: Hit<TechniqueRow>;
  /** A time of its own is stated for it. */
  readonly timed: boolean;
  /** The page's clinician: a credential in capitals, or empty. */
  readonly clinician: string;
}

/** Parts of a note in which nothing that is named was done at this visit. */
const neverDone: Partial<Readonly<Record<BlockRole, WhyNot>>> = {
  subjective: 'past',
  history: 'past',
  prior: 'past',
  home: 'home',
  education: 'education',
  goals: 'planned',
  caution: 'conditional',
};

/** Why a mention was not done at this visit; undefined where nothing says so. */
export function whyNotDone(question: Question): WhyNot | undefined {
  return neverDone[question.sentence.role] ?? cueOver(question);
}

function cueOver(question: Question): WhyNot | undefined {
  const { sentence, mention } = question;
  const cue = sentence.cues.find(
    (one) => mayHold(one, question) && reaches(one, mention, sentence),
  );
  return cue === undefined ? undefined : whyNot(cue.row.cue);
}

const whyNot = (kind: CueKind): WhyNot | undefined =>
  kind === 'performed' || kind === 'stop' ? undefined : kind;

/** Said of a timed treatment these still mean that it was not done here and now. */
const overridesTime: ReadonlySet<CueKind> = new Set([
  'denied',
  'planned',
  'home',
  'other-provider',
]);

/** A weak cue gives way to a stated time and to a list of treatments; a past one to "today". */
function mayHold(cue: Cue, { sentence, timed, clinician }: Question): boolean {
  const { row } = cue;
  if (whyNot(row.cue) === undefined || isOwnTitle(cue, sentence, clinician)) return false;
  const listed = sentence.role === 'treatment' || sentence.role === 'action';
  if (row.weak && (timed ? sentence.role !== 'plan' : listed && row.reach === 'forward')) {
    return false;
  }
  if (listed && timed) return overridesTime.has(row.cue);
  return row.cue !== 'past' || !saysToday(sentence);
}

const nurses = new Set(['nurse', 'nurses', 'nursing', 'rn', 'lpn']);
const doctors = new Set(['doctor']);

/** The titles by which clinicians speak of themselves. */
const titles: Readonly<Record<string, ReadonlySet<string>>> = {
  DC: new Set(['dc', 'chiropractor', 'doctor']),
  MD: doctors,
  DO: doctors,
  RN: nurses,
  LPN: nurses,
};

const others = new Set(['her', 'his', 'their', 'another', 'outside']);

/** "Petrissage by DC" in the chiropractor's own note. */
function isOwnTitle({ row, from, to }: Cue, { text }: Sentence, clinician: string): boolean {
  const own = row.cue === 'other-provider' ? titles[clinician] : undefined;
  if (own === undefined) return false;
  const said = text.tokens.slice(from, to).map((token) => token.text);
  return said.some((word) => own.has(word)) && !said.some((word) => others.has(word));
}

/** "Pt had MFR today" is no history. */
function saysToday({ text, from, to }: Sentence): boolean {
  return text.tokens
    .slice(from, to)
    .some((token) => token.text === 'today' || token.text === "today's");
}

/** A verb speaks of what stands at most so many tokens away. */
const verbReach = 12;

/** A verb of doing speaks of the mention: "performed MFR", "MFR was applied", and no "not" or "will" before it. */
export function isPerformed({ cues }: Sentence, mention: Hit<TechniqueRow>): boolean {
  return cues.some((cue) => {
    if (cue.row.cue !== 'performed') return false;
    const away = cue.to <= mention.from ? mention.from - cue.to : cue.from - mention.to;
    return away <= verbReach && !cues.some((other) => negates(other, cue));
  });
}

function negates(other: Cue, verb: Cue): boolean {
  const kind = whyNot(other.row.cue);
  if (kind === undefined || kind === 'finding') return false;
  return other.to <= verb.from && verb.from - other.to <= 2;
}
