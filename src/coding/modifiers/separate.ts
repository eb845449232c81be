/** Whether the note shows that two services of one day were distinct. */
import type { Chart } from '../chart.ts';
import { codeOf } from '../codes/codes.ts';
import { separateByMinutes } from './separate-minutes.ts';
import { separateByRegion } from './separate-regions.ts';
import type { Separateness } from './separateness.ts';

/**
 * From an adjustment a service is distinct by its region, never by its time; from any other service
 * by its minutes. Source: NCCI Policy Manual, ch. 1 s E and ch. 11 s P and S.
 */
export function separateness(chart: Chart, code: string, from: string): Separateness {
  return codeOf(from)?.kind === 'adjustment'
    ? separateByRegion(chart, code, from)
    : separateByMinutes(chart, code, from);
}
