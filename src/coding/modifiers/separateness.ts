/** Whether the note shows that two services of one day were distinct. */
import type { Evidence } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { codeOf } from '../codes/codes.ts';
import { separateByMinutes } from './separate-minutes.ts';
import { separateByRegion } from './separate-regions.ts';

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

/**
 * From an adjustment a service is distinct by its region, never by its time; from any other service
 * by its minutes. Source: NCCI Policy Manual, ch. 1 s E and ch. 11 s P and S.
 */
export function separateness(chart: Chart, code: string, from: string): Separateness {
  return codeOf(from)?.kind === 'adjustment'
    ? separateByRegion(chart, code, from)
    : separateByMinutes(chart, code, from);
}
