/** Distinct from another service than an adjustment: minutes of its own. */
import { quote } from '../evidence.ts';
import type { Chart } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import type { ClockSpan, Service } from '../note/facts.ts';
import type { Separateness } from './separateness.ts';

type Status = Separateness['status'];

/** Both services have minutes in the note, and their clock times do not overlap. */
export function separateByMinutes(chart: Chart, code: string, from: string): Separateness {
  const one = servicesOf(chart, code);
  const other = servicesOf(chart, from);
  const status = compare(one, other);
  const spans = [...one, ...other].flatMap(
    ({ minutesSpan, clock }) => minutesSpan ?? clock?.span ?? [],
  );
  const shows = {
    separate: `the note gives ${code} and ${from} minutes of their own`,
    overlapping: `the note gives ${code} and ${from} the same minutes`,
    unclear: `the note does not give both ${code} and ${from} minutes of their own`,
  };
  return {
    status,
    evidence: spans.map((span) => quote(chart.encounter, span, status === 'separate')),
    shows: shows[status],
    asks: `Which minutes were given to ${code}, and which to ${from}?`,
  };
}

function servicesOf(chart: Chart, code: string): readonly Service[] {
  const judgement = judgementOf(chart, code);
  return judgement?.verdict === 'supported' ? judgement.services : [];
}

function compare(one: readonly Service[], other: readonly Service[]): Status {
  if (one.some((service) => other.includes(service))) return 'overlapping';
  if (!one.some(isTimed) || !other.some(isTimed)) return 'unclear';
  return clocks(one).some((a) => clocks(other).some((b) => meet(a, b)))
    ? 'overlapping'
    : 'separate';
}

const clocks = (services: readonly Service[]): ClockSpan[] =>
  services.flatMap(({ clock }) => clock ?? []);

function isTimed({ minutes, clock }: Service): boolean {
  return minutes !== undefined || clock !== undefined;
}

function meet(a: ClockSpan, b: ClockSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
