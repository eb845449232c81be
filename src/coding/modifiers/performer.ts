/** Who gave a service. */
import type { Chart } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import type { Service } from '../note/facts.ts';
import { professionOf } from '../payers/profession.ts';

/** The profession behind one service: named for it, else for the note, else the page's clinician. */
export function performerOfService(
  { facts, encounter }: Chart,
  service?: Service,
): string | undefined {
  return professionOf(service?.performer ?? facts.performer ?? encounter.clinician);
}

/** The profession behind a code; the first service decides where several did it. */
export function performerOf(chart: Chart, code: string): string | undefined {
  const named = judgementOf(chart, code)?.services.find(({ performer }) => performer !== undefined);
  return performerOfService(chart, named);
}
