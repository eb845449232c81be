/** Times without a technique beside them: a service's after all, the session's, or nobody's. */
import type { Encounter } from '../../encounter/encounter.ts';
import { isTimed } from '../codes/codes.ts';
import { minuteOfDay } from '../units/clock.ts';
import type { Orphan } from './assembly.ts';
import type { Draft } from './draft.ts';
import { headOf, setTime } from './draft.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';

/** Gives each time to the service that it plainly belongs to; the rest are handed back. */
export function adoptOrphans(
  orphans: readonly Orphan[],
  drafts: readonly Draft[],
  visit: Pick<Encounter, 'timeIn' | 'timeOut'>,
): Orphan[] {
  const left: Orphan[] = [];
  for (const orphan of orphans) {
    const own = !isOfVisit(orphan.time, visit);
    const draft = own
      ? (justBefore(orphan, drafts) ?? onlyOne(orphan, drafts) ?? onlyKind(orphan, drafts))
      : undefined;
    if (draft === undefined) left.push(orphan);
    else setTime(draft, orphan.sentence, [orphan.time]);
  }
  return left;
}

/** The visit's own time in and out, which its fields hold too: a ceiling. */
function isOfVisit(
  { clock }: TimeMention,
  { timeIn, timeOut }: Pick<Encounter, 'timeIn' | 'timeOut'>,
): boolean {
  if (clock?.inOut !== true) return false;
  return clock.start === minuteOfDay(timeIn) && clock.end === minuteOfDay(timeOut);
}

const isCounted = ({ techniques }: Draft): boolean =>
  techniques.some(({ technique }) => technique.codes.some(isTimed));

/** So many sentences, lines and tokens away a time still belongs to the service before it. */
const near = { sentences: 3, lines: 3, tokens: 12 };

/** "Applied STM to R UT. 15 minutes.": the sentence directly before, in the same part of the note. */
function justBefore(orphan: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const { sentence, order } = orphan;
  const draft = drafts.findLast((one) => one.order < order);
  if (orphan.time.clock?.apart !== undefined) return undefined;
  if (draft === undefined || draft.minutes !== undefined || !isCounted(draft)) return undefined;
  if (!isInPart(sentence, draft) || !isNear(orphan, draft)) return undefined;
  const alone = drafts.filter((one) => one.order === draft.order).length === 1;
  return alone ? draft : undefined;
}

function isInPart({ role, text }: Sentence, { part, section }: Draft): boolean {
  if (text.section !== section) return false;
  return role === part || role === 'admin' || role === 'billing';
}

/** Close by, and short; a labelled time in and out of its own belongs to the very next line only. */
function isNear({ sentence, time, order }: Orphan, draft: Draft): boolean {
  const lines = sentence.line - draft.line;
  if (order - draft.order > near.sentences || lines > near.lines) return false;
  if (sentence.to - sentence.from > near.tokens) return false;
  return lines <= 1 || sentence.role !== 'admin' || time.clock?.inOut !== true;
}

/** A time under no other heading belongs to the only timed service of the note. */
function onlyOne({ sentence, time }: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const [only, another] = drafts.filter(isCounted);
  if (only === undefined || another !== undefined || only.minutes !== undefined) return undefined;
  return mayOwn(only, sentence, time) ? only : undefined;
}

const shortest = 6;

/** "[x] Effleurage [x] Petrissage … Minutes: 40": a line of its own is the time of all, where all are one code. */
function onlyKind({ sentence, time }: Orphan, drafts: readonly Draft[]): Draft | undefined {
  if (sentence.to - sentence.from > shortest || time.clock !== undefined) return undefined;
  const counted = drafts.filter(isCounted);
  const last = counted.at(-1);
  if (last === undefined || counted.some(({ minutes }) => minutes !== undefined)) return undefined;
  const [code] = headOf(last)?.codes ?? [];
  if (!counted.every((draft) => headOf(draft)?.codes[0] === code)) return undefined;
  return mayOwn(last, sentence, time) ? last : undefined;
}

function mayOwn(only: Draft, sentence: Sentence, { clock }: TimeMention): boolean {
  const beside = only.section === sentence.text.section && Math.abs(sentence.line - only.line) <= 1;
  const part = partOf(sentence);
  if (clock?.apart !== undefined) return beside;
  if (clock?.inOut === true) return beside || part === 'treatment';
  if (part === 'narrative') return beside || clock !== undefined;
  return part !== 'other';
}

function partOf({ role }: Sentence): 'treatment' | 'label' | 'narrative' | 'other' {
  switch (role) {
    case 'treatment':
    case 'action':
      return 'treatment';
    case 'admin':
    case 'billing':
      return 'label';
    case 'objective':
    case 'unknown':
    case 'assessment':
    case 'plan':
      return 'narrative';
    default:
      return 'other';
  }
}
