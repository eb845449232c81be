/** How a pack's statements are written down. */
import type { Statement } from '../../encounter/pack.ts';
import type { Source } from '../../encounter/review.ts';

/** When the sources of the bundled packs were last looked at. */
export const reviewed = '2026-11-21';

type Row = Pick<Statement, 'id' | 'says'> & {
  readonly source: Source;
  readonly otherReading?: string;
};

/** Read in the source that is named. */
export function seen(row: Row): Statement {
  return { ...row, certainty: 'seen', lastReview: reviewed };
}

/** General knowledge, not read in a source: to be verified. */
export function recalled(row: Omit<Row, 'source'> & { readonly source?: Source }): Statement {
  const source = row.source ?? { label: 'general knowledge of the field, not read in a source' };
  return { ...row, source, certainty: 'recall', lastReview: reviewed };
}

/** Sources disagree; the other reading is held beside it. */
export function contested(row: Row & { readonly otherReading: string }): Statement {
  return { ...row, certainty: 'conflict', lastReview: reviewed };
}
