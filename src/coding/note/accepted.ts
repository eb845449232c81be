/** Is the mention of a technique, where it stands, a statement that it was done? */
import { commentary } from '../lexicon/words.ts';
import type { Asked, Status } from './asked.ts';
import { isPerformed, whyNotDone } from './context.ts';
import { isAfterExam } from './exam.ts';
import { statesUnits, statusInPlan } from './planned.ts';
import { isDirected, isListed, isTested, mayBeFinding, mayBeTest } from './support.ts';
import { wordAt } from './tokens.ts';
import { isDose } from './treatment-time.ts';

/**
 * `done`, why not, `silent` for a word that states nothing here, or `rescue`: done only if the note
 * names nothing else that was (a timed line under Plan).
 */
export function statusOf(asked: Asked): Status {
  const { sentence, part, timed, clinician } = asked;
  if (part.row.id === 'no-service') return 'silent';
  if (part.row.id === 'tobacco-counselling' && talks.has(sentence.role)) return 'done';
  if (isOwnLine(asked)) return 'done';
  const why = whyNotDone({ sentence, mention: part.hit, timed, clinician });
  if (why !== undefined && (why !== 'finding' || mayBeFinding(part))) return why;
  if (!timed && (isAimed(asked) || isLabelOfNothing(asked))) return 'silent';
  return byRole(asked);
}

/** A line or sentence that states a service, whatever stands above it. */
const isOwnLine = (asked: Asked): boolean =>
  isLogged(asked) || isLabelled(asked) || isOwnSentence(asked);

/** Counselling is a talk, and stands where talks are noted. */
const talks: ReadonlySet<string> = new Set(['education', 'plan', 'assessment']);

/** "0905-0920 Manual: …" is a treatment's line wherever it stands. */
function isLogged({ sentence, part, parts }: Asked): boolean {
  const [time] = sentence.times;
  if (sentence.role !== 'subjective' || time?.clock === undefined) return false;
  const lead = parts[0] ?? part;
  return time.from - sentence.from <= 1 && lead.from - time.to <= 3;
}

/**
 * "CC: neck pain 5/10 ⏎ Massage by DC: petrissage to the neck, 25 min": in a note that is one text a
 * line with a service for its label is no complaint, where it states the time or is an adjustment.
 */
function isLabelled({ sentence, part, parts, timed }: Asked): boolean {
  const { text, role, first, from, to } = sentence;
  if (role !== 'subjective' || text.section !== 'text' || !first) return false;
  const lead = parts[0] ?? part;
  const ahead = text.tokens.slice(lead.to, Math.min(to, lead.to + labelReach));
  if (lead.from - from > 1 || !ahead.some((token) => token.text === ':')) return false;
  return timed || lead.row.codes.some((code) => code.startsWith('9894'));
}

const labelReach = 4;

/** "HEP: self-massage. TE 15 min": a service's own name with its time ends the heading's sentence. */
function isOwnSentence({ sentence, part, timed }: Asked): boolean {
  if (sentence.role !== 'home' && sentence.role !== 'education') return false;
  return timed && part.row.bare && !sentence.first && part.from === sentence.from;
}

/** "Her goal is to get back to …": what is named after it is aimed at. */
function isAimed({ sentence, part }: Asked): boolean {
  return sentence.phrases.some((hit) => {
    const goal = hit.to <= part.from && hit.rows.some((row) => row.phrase === 'goal');
    return goal && /^goals?$/.test(wordAt(sentence.text.tokens, hit.from));
  });
}

const nothing = new Set(['no', 'none', 'not', 'n', 'nil', 'held', 'deferred', '-', 'na', '0']);

/** "MT: no change", "NMR: none" */
function isLabelOfNothing({ sentence: { text }, part }: Asked): boolean {
  return wordAt(text.tokens, part.to) === ':' && nothing.has(wordAt(text.tokens, part.to + 1));
}

const said = (done: boolean): Status => (done ? 'done' : 'silent');

function byRole(asked: Asked): Status {
  const performed = isPerformed(asked.sentence, asked.part.hit);
  const { role } = asked.sentence;
  return role === 'plan' ? statusInPlan(asked, performed) : said(isDone(asked, performed));
}

function isDone(asked: Asked, performed: boolean): boolean {
  switch (asked.sentence.role) {
    case 'treatment':
    case 'action':
      return performed || inTreatment(asked);
    case 'objective':
    case 'unknown':
      return performed || inNarrative(asked);
    case 'assessment':
      return inAssessment(asked, performed);
    case 'billing':
    case 'admin':
      return asked.timed;
    default:
      return performed || asked.timed || isAfterExam(asked);
  }
}

function inTreatment(asked: Asked): boolean {
  return asked.timed || !mayBeTest(asked.part) || !isTested(asked);
}

function inNarrative(asked: Asked): boolean {
  if (asked.timed) return true;
  if (asked.part.row.id.startsWith('code-')) return isCounted(asked);
  if (mayBeTest(asked.part)) {
    return isDosed(asked) || (!isTested(asked) && (asked.named || isListed(asked)));
  }
  if (!asked.part.row.loose || isListed(asked) || isDirected(asked)) return true;
  return statesUnits(asked.sentence, asked.part);
}

/** "Tandem 1 min x 4": what is given in sets of minutes was trained. */
const isDosed = ({ sentence }: Asked): boolean =>
  sentence.times.some((time) => isDose(sentence, time));

/** A code's number alone is talk of a claim: beside a place, an amount or a technique it is a line of work. */
function isCounted({ sentence, part, parts }: Asked): boolean {
  if (sentence.places.length > 0 || parts.some(({ row }) => !row.id.startsWith('code-')))
    return true;
  return wordAt(sentence.text.tokens, part.to) === 'x';
}

/** Under Assessment a technique is talk about it, unless it is timed, performed or listed as what was done. */
function inAssessment(asked: Asked, performed: boolean): boolean {
  const { sentence, part, timed, parts } = asked;
  if (timed) return true;
  if (part.row.loose) return performed && (isListed(asked) || isDirected(asked));
  if (performed) return true;
  const first = parts[0] ?? part;
  if (first.from - sentence.from > 2) return false;
  const after = sentence.text.tokens.slice(part.to, sentence.to);
  return !after.some((token) => commentary.has(token.text));
}
