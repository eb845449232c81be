/**
 * The verdict: one sentence that a colleague would say, and one that goes on. Never a score, and
 * never an all-clear while the note, the bill or the payer was not seen.
 */
import type { Finding } from '../../encounter/review.ts';
import { countWord, listing, plural, sentenceCase } from '../words.ts';
import type { Family, Situation, VerdictInput } from './situation.ts';
import { familyOf, situationOf } from './situation.ts';

/** `bad`: something will be denied or is untrue; `warn`: questions; `unsure`: not all was seen; `good`. */
type Tone = 'bad' | 'warn' | 'unsure' | 'good';

export interface VerdictSentence {
  readonly tone: Tone;
  readonly sentence: string;
  readonly more: string;
}

/** A thing that can be said. `about` are the open findings that it already speaks of. */
interface Saying {
  readonly sentence: string;
  readonly about?: readonly Finding[];
  readonly tone?: Tone;
}

/** In order: the first that has something to say is the verdict. */
const sayings: readonly ((at: Situation) => Saying | undefined)[] = [
  noNote,
  disagreement,
  undecided,
  noBill,
  leftOff,
  billItself,
  payerAgainst,
  noteLacks,
  questions,
  apartFromSetAside,
  payerUnknown,
  partOfBill,
  partOfPage,
];

export function verdictOf(input: VerdictInput): VerdictSentence {
  const at = situationOf(input);
  const saying = firstSaying(at);
  return {
    tone: saying.tone ?? toneOf(at),
    sentence: saying.sentence,
    more: moreOf(at, saying),
  };
}

function firstSaying(at: Situation): Saying {
  for (const say of sayings) {
    const saying = say(at);
    if (saying !== undefined) return saying;
  }
  return { sentence: 'The note supports the bill', tone: 'good' };
}

/** Nothing open leaves only what was not seen. */
function toneOf({ open }: Situation): Tone {
  if (open.some(({ indicator }) => indicator === 'critical')) return 'bad';
  return open.length > 0 ? 'warn' : 'unsure';
}

function noNote({ noteRead, bill }: Situation): Saying | undefined {
  if (noteRead) return undefined;
  return bill === 'read'
    ? { sentence: 'No note was seen, so only the bill itself was checked' }
    : { sentence: 'Neither a note nor a bill was seen yet' };
}

/** Lines on which the worst findings lie: warnings count only where nothing is critical. */
function disagreement(at: Situation): Saying | undefined {
  const about = worst(at.open.filter((one) => familyOf(one) === 'disagree'));
  if (about.length === 0 && at.contradictedLines.length === 0) return undefined;
  if (outranked(at, about) || unsettledFirst(at, about)) return undefined;
  const lines = new Set([
    ...at.contradictedLines,
    ...about.flatMap(({ line }) => (line === undefined ? [] : [line])),
  ]);
  const tone = about.length === 0 ? 'warn' : toneOf(at);
  return { sentence: `The bill and the note disagree${onLines(lines.size, at)}`, about, tone };
}

/** A warning does not speak before something critical of another kind. */
function outranked(at: Situation, about: readonly Finding[]): boolean {
  return (
    at.contradictedLines.length === 0 &&
    toneOf(at) === 'bad' &&
    about.every(({ indicator }) => indicator !== 'critical')
  );
}

/** Where the note cannot tell two codes apart, that comes before a mere question about a line. */
function unsettledFirst(at: Situation, about: readonly Finding[]): boolean {
  return at.undecided.length > 0 && about.every(({ indicator }) => indicator !== 'critical');
}

function onLines(count: number, { linesBilled }: Situation): string {
  if (count === 0) return '';
  if (count > 1 && count === linesBilled) return count === 2 ? ' on both lines' : ' on every line';
  return ` on ${countWord(count)} ${plural(count, 'line')}`;
}

function undecided({ undecided: labels, bill, open }: Situation): Saying | undefined {
  if (labels.length === 0) return undefined;
  const tone = open.some(({ indicator }) => indicator === 'critical') ? 'bad' : 'warn';
  const what = labels.length === 1 ? `whether this was ${labels[0]}` : listing(labels, 'or');
  const noBillYet = bill === 'unread' ? '; no bill was seen yet' : '';
  return { sentence: `The note cannot settle ${what}${noBillYet}`, tone };
}

function noBill({ bill, supported }: Situation): Saying | undefined {
  if (bill === 'read') return undefined;
  const note =
    supported.length === 0
      ? 'The note describes none of the services checked here'
      : `The note supports ${listing(supported)}`;
  return {
    sentence: `${note}; ${bill === 'empty' ? 'the bill is empty' : 'no bill was seen yet'}`,
  };
}

function leftOff(at: Situation): Saying | undefined {
  return ofFamily(at, 'left-off', (about) => {
    const names = about.map(({ code }) => (code === undefined ? 'a service' : at.name(code)));
    return `The note describes ${listing(names)}; the bill leaves ${names.length === 1 ? 'it' : 'them'} out`;
  });
}

function billItself(at: Situation): Saying | undefined {
  return ofFamily(at, 'bill', ({ length }) =>
    length === 1
      ? 'One thing on the bill needs settling'
      : `${sentenceCase(countWord(length))} things on the bill need settling`,
  );
}

function payerAgainst(at: Situation): Saying | undefined {
  return ofFamily(at, 'payer', () => 'The payer’s own rules stand against the bill');
}

function noteLacks(at: Situation): Saying | undefined {
  const lead = at.allSupported
    ? 'The note supports the bill but leaves out'
    : 'The note leaves out';
  return ofFamily(
    at,
    'note',
    ({ length }) => `${lead} ${countWord(length)} ${plural(length, 'thing')}`,
  );
}

function questions(at: Situation): Saying | undefined {
  if (at.open.length === 0) return undefined;
  const count = at.open.length;
  const remain = `${countWord(count)} ${plural(count, 'question remains', 'questions remain')}`;
  return {
    sentence: at.allSupported ? `The note supports the bill; ${remain}` : sentenceCase(remain),
    about: at.open,
  };
}

function apartFromSetAside({ setAside, allSupported }: Situation): Saying | undefined {
  if (setAside === 0) return undefined;
  return {
    sentence: allSupported
      ? `The note supports the bill, with ${countWord(setAside)} ${plural(setAside, 'question')} set aside`
      : 'Nothing is left but what you set aside',
  };
}

function payerUnknown({ payerKnown, allSupported }: Situation): Saying | undefined {
  if (payerKnown || !allSupported) return undefined;
  return { sentence: 'The note supports the bill; the payer is not known' };
}

function partOfBill({ allSupported, supported, notJudged }: Situation): Saying | undefined {
  if (allSupported) return undefined;
  const rest = `${listing(notJudged)} ${plural(notJudged.length, 'was', 'were')} not checked`;
  if (notJudged.length === 0) return { sentence: 'Not every line of the bill could be checked' };
  return supported.length === 0
    ? { sentence: `Nothing on this bill is judged here: ${rest}` }
    : { sentence: `The note supports ${listing(supported)}; ${rest}` };
}

function partOfPage({ unread }: Situation): Saying | undefined {
  if (unread === 0) return undefined;
  return { sentence: 'The note supports the bill, as far as the page could be read' };
}

/** Speaks where the worst open findings are of this family and no worse one is of another. */
function ofFamily(
  at: Situation,
  family: Family,
  sentence: (about: readonly Finding[]) => string,
): Saying | undefined {
  const about = worst(at.open.filter((one) => familyOf(one) === family));
  if (about.length === 0 || outranked(at, about)) return undefined;
  return { sentence: sentence(about), about };
}

/** The findings of the worst indicator among them. */
function worst(findings: readonly Finding[]): Finding[] {
  const critical = findings.filter(({ indicator }) => indicator === 'critical');
  return critical.length > 0 ? critical : [...findings];
}

function moreOf(at: Situation, saying: Saying): string {
  const parts = [remaining(at, saying), notSeen(at), stale(at), notRun(at)].filter(Boolean);
  return parts.slice(0, 2).join(' ');
}

function remaining(at: Situation, { about = [], tone }: Saying): string {
  const rest = at.open.length - about.length;
  if (rest > 0) {
    const more = about.length > 0 ? 'more ' : '';
    return `${sentenceCase(countWord(rest))} ${more}${plural(rest, 'question')} before it goes out.`;
  }
  return tone === 'good' ? 'Nothing to settle before it goes out.' : '';
}

function notSeen({ payerKnown, noteRead }: Situation): string {
  return payerKnown || !noteRead ? '' : 'Without a payer, its own rules were not checked.';
}

function stale({ stale: part }: Situation): string {
  return part === undefined ? '' : `The ${part} was read from a screen that is closed now.`;
}

function notRun({ notRun: count }: Situation): string {
  if (count === 0) return '';
  return `${sentenceCase(countWord(count))} ${plural(count, 'rule was', 'rules were')} not run.`;
}
