/** The documented services that a line stands for. */
import type { Chart } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import { isOfTheThree } from '../codes/codes.ts';
import type { Service } from '../note/facts.ts';

/**
 * The services that read as this code. Where the note describes none, a line for one of the three
 * stands for hands-on work that the note describes under another code.
 */
export function servicesBehind(chart: Chart, code: string): readonly Service[] {
  const own = judgementOf(chart, code)?.services ?? [];
  if (own.length > 0 || !isOfTheThree(code)) return own;
  return chart.facts.services.filter(
    (service) =>
      service.code === 'undecided' || (service.code !== null && isOfTheThree(service.code)),
  );
}
