/** A technique that may be a test or a plan is work where its service's own name stands over or beside it. */
import type { State } from './assembly.ts';
import type { Draft } from './draft.ts';
import { headOf, isBare } from './draft.ts';
import { fits } from './families.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';

/** "NMR ⏎ Romberg on foam", "Joint position drills, 16 reps. NMR 9 min", "NMR 9 min. Romberg on foam" */
export function isNamed({ header, last, next }: State, sentence: Sentence, { row }: Part): boolean {
  const beside = last !== undefined && last.line === sentence.line && isBare(last);
  const heads = beside ? [header, last] : [header];
  if (heads.some((one) => one !== undefined && isHeadOf(one, sentence, row))) return true;
  return next !== undefined && closes(next, sentence, row);
}

function isHeadOf(draft: Draft, { text, role }: Sentence, row: Part['row']): boolean {
  const head = headOf(draft);
  if (head === undefined || draft.section !== text.section || draft.part !== role) return false;
  return fits(head, row);
}

/** The next sentence of the line is the service's name with its minutes. */
function closes(next: Sentence, { text, role, line }: Sentence, row: Part['row']): boolean {
  if (next.text !== text || next.line !== line || next.role !== role) return false;
  if (!next.times.some(({ form, minutes }) => form !== 'bare' && minutes > 0)) return false;
  const [name] = next.techniques[0]?.rows ?? [];
  return name?.bare === true && fits(name, row);
}
