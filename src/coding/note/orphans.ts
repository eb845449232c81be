/** Times without a technique beside them: a service's after all, the session's, or nobody's. */
import { isTimed } from '../codes/codes.ts';
import type { Orphan } from './assembly.ts';
import type { Draft } from './draft.ts';
import { setTime } from './draft.ts';
import type { Sentence } from './sentences.ts';

/** Gives each time to the service that it plainly belongs to; the rest are handed back. */
export function adoptOrphans(orphans: readonly Orphan[], drafts: readonly Draft[]): Orphan[] {
  const left: Orphan[] = [];
  for (const orphan of orphans) {
    const draft = justBefore(orphan, drafts) ?? onlyOne(orphan, drafts);
    if (draft === undefined) left.push(orphan);
    else setTime(draft, orphan.sentence, [orphan.time]);
  }
  return left;
}

const isCounted = ({ techniques }: Draft): boolean =>
  techniques.some(({ technique }) => technique.codes.some(isTimed));

/** So many sentences, lines and tokens away a time still belongs to the service before it. */
const near = { sentences: 3, lines: 3, tokens: 12 };

/** "Applied STM to R UT. 15 minutes.": the sentence directly before, in the same part of the note. */
function justBefore(orphan: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const { sentence, time, order } = orphan;
  const draft = drafts.findLast((one) => one.order < order);
  if (draft === undefined || draft.minutes !== undefined || !isCounted(draft)) return undefined;
  const lines = sentence.line - draft.line;
  if (draft.section !== sentence.text.section || !isInPart(sentence, draft)) return undefined;
  if (order - draft.order > near.sentences || lines > near.lines) return undefined;
  if (sentence.to - sentence.from > near.tokens) return undefined;
  if (time.clock?.inOut === true && sentence.role === 'admin' && lines > 1) return undefined;
  const alone = drafts.filter((one) => one.order === draft.order).length === 1;
  return alone ? draft : undefined;
}

const isInPart = ({ role }: Sentence, { part }: Draft): boolean =>
  role === part || role === 'admin' || role === 'billing';

/** A time under no other heading belongs to the only timed service of the note. */
function onlyOne({ sentence, time }: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const [only, another] = drafts.filter(isCounted);
  if (only === undefined || another !== undefined || only.minutes !== undefined) return undefined;
  const beside = only.section === sentence.text.section && Math.abs(sentence.line - only.line) <= 1;
  const part = partOf(sentence);
  if (time.clock?.inOut === true) return beside || part === 'treatment' ? only : undefined;
  if (part === 'other') return undefined;
  const sure = part !== 'narrative' || beside || time.clock !== undefined;
  return sure ? only : undefined;
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
