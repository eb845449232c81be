/** Treatments that stand under an examination's heading: "Exam: flexion 30 deg. CMT C2, T3." */
import type { Asked } from './asked.ts';
import { familyOf } from './families.ts';
import { isAdjusted } from './planned.ts';
import { mayBeFinding, mayBeTest } from './support.ts';

/** An examination only finds; a treatment whose name is no finding's was given after it. */
export function isAfterExam({ sentence, part }: Asked): boolean {
  if (sentence.role !== 'exam') return false;
  if (part.row.id === 'adjustment') return isAdjusted(sentence);
  const soft = familyOf(part.row) === 'soft';
  return soft && !part.row.loose && !part.row.bare && !mayBeFinding(part) && !mayBeTest(part);
}
