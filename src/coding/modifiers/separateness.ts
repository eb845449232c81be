/** What a note shows of whether two services of one day were distinct. */
import type { Evidence } from '../../encounter/review.ts';

/**
 * - `separate`: another region than the adjustment, or minutes of its own
 * - `overlapping`: the note names the same region, or the same minutes
 * - `unclear`: the note does not say, says it only by a muscle that crosses regions, or says both
 */
export interface Separateness {
  readonly status: 'separate' | 'overlapping' | 'unclear';
  /** What the status rests on: `for` is true where it speaks for distinctness. */
  readonly evidence: readonly Evidence[];
  /** One clause: what the note shows. */
  readonly shows: string;
  /** What would settle it. */
  readonly asks: string;
}
