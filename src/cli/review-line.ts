/** One line of the review stream, apart from the stream. */
import { encounterSchema, type Encounter } from '../encounter/encounter.ts';
import type { Review } from '../encounter/review.ts';

export interface LineError {
  readonly error: string;
  readonly line: number;
}

/**
 * Reviews one line of NDJSON. `line` counts from 1. The error names the field that is wrong and
 * never repeats what stood in it.
 */
export function reviewLine(
  text: string,
  line: number,
  review: (encounter: Encounter) => Review,
): Review | LineError {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'not JSON', line };
  }
  const parsed = encounterSchema.safeParse(value);
  if (parsed.success) return review(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const problem =
    issue?.code === 'invalid_type' ? `expected ${issue.expected}` : 'not a legal value';
  return { error: `not an encounter: ${path === '' ? '' : `${path}: `}${problem}`, line };
}
