/** Times without a technique beside them: a service's after all, the session's, or nobody's. */
import { isTimed } from '../codes/codes.ts';
import type { Orphan } from './assembly.ts';
import type { Draft } from './draft.ts';
import { setTime } from './draft.ts';

/** Gives each time to the service that it plainly belongs to; the rest are handed back. */
export function adoptOrphans(orphans: readonly Orphan[], drafts: readonly Draft[]): Orphan[] {
  const left: Orphan[] = [];
  for (const orphan of orphans) {
    const draft = before(orphan, drafts) ?? onlyOne(orphan, drafts);
    if (draft === undefined) left.push(orphan);
    else setTime(draft, orphan.sentence, [orphan.time]);
  }
  return left;
}

const mayHaveMinutes = (draft: Draft): boolean =>
  draft.minutes === undefined &&
  draft.techniques.some(({ technique }) => technique.codes.some(isTimed));

/** "Applied STM to R UT. 15 minutes." — the sentence directly before, in the same part of the note. */
function before({ sentence, time, order }: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const draft = drafts.findLast((one) => one.order < order);
  if (draft === undefined || !mayHaveMinutes(draft)) return undefined;
  const near =
    order - draft.order <= 3 &&
    draft.section === sentence.text.section &&
    sentence.line - draft.line <= 3;
  const alone = drafts.filter((one) => one.order === draft.order).length === 1;
  const short = sentence.to - sentence.from <= 12;
  const treating =
    sentence.role === draft.part || sentence.role === 'admin' || sentence.role === 'billing';
  if (
    time.clock?.inOut === true &&
    sentence.role === 'admin' &&
    sentence.line !== draft.line &&
    sentence.line - draft.line > 1
  )
    return undefined;
  return near && alone && short && treating ? draft : undefined;
}

/** A time under no other heading belongs to the only timed service of the note. */
function onlyOne({ sentence, time }: Orphan, drafts: readonly Draft[]): Draft | undefined {
  const timed = drafts.filter((draft) =>
    draft.techniques.some(({ technique }) => technique.codes.some(isTimed)),
  );
  const [only] = timed;
  if (only === undefined || timed.length > 1 || only.minutes !== undefined) return undefined;
  const near = only.section === sentence.text.section && Math.abs(sentence.line - only.line) <= 1;
  const treating = sentence.role === 'treatment' || sentence.role === 'action';
  if (time.clock?.inOut === true) return near || treating ? only : undefined;
  const labelled = sentence.role === 'admin' || sentence.role === 'billing' || treating;
  const labelless =
    sentence.role === 'objective' ||
    sentence.role === 'unknown' ||
    sentence.role === 'assessment' ||
    sentence.role === 'plan';
  return labelled || (labelless && (near || time.clock !== undefined)) ? only : undefined;
}
