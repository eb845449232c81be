/** What the note says for a code, as a reader would quote it: what was done, and for how long. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Evidence } from '../../encounter/review.ts';
import { quote } from '../evidence.ts';
import type { Service, Span } from '../note/facts.ts';
import { hull } from '../note/spans.ts';

/**
 * For: each service as it is named, and the words of its minutes, in one quotation where they stand
 * together. Against: what speaks for another code. A service without stated minutes quotes none.
 */
export function spokenFor(encounter: Encounter, services: readonly Service[]): Evidence[] {
  return services.flatMap((service) => [
    ...spansOf(encounter, service).map((span) => quote(encounter, span)),
    ...service.against.map((span) => quote(encounter, span, false)),
  ]);
}

function spansOf(encounter: Encounter, service: Service): Span[] {
  const spans = [...(service.spans ?? [service.span])];
  const { minutesSpan: time } = service;
  if (time === undefined) return spans;
  const text = encounter.note?.[time.section] ?? '';
  const said = closed(text, named(text, service, time));
  const at = spans.findIndex((span) => stands(text, span, said));
  const beside = spans[at];
  if (beside === undefined) return [...spans, said];
  return spans.with(at, closed(text, hull(beside, said)));
}

/** A figure with the name beside it: "Manual 13", not "13". */
function named(text: string, { techniques }: Service, time: Span): Span {
  const name = techniques.find(({ span }) => stands(text, span, time));
  return name === undefined ? time : hull(time, name.span);
}

/** A quotation with its minutes is no longer than this, in UTF-16 units. */
const widest = 180;
/** Marks and small words that may join a service and its minutes on one line. */
const joint = /^[^\S\n]*(?:[-–—:;,.(){}[\]=~|/x×@]|for|of|on|at|about|approx|today|[^\S\n])*$/i;
const furthest = 30;
/** From one cell of a table's row to another. */
const cells = /^[^\n]*[|\t][^\n]*$/;

/** The one holds the other, or nothing but marks lies between them. */
function stands(text: string, one: Span, other: Span): boolean {
  if (one.section !== other.section) return false;
  const whole = hull(one, other);
  if (whole.end - whole.start > widest) return false;
  const [from, to] = one.start <= other.start ? [one.end, other.start] : [other.end, one.start];
  const gap = text.slice(from, to);
  if (gap.length <= furthest && joint.test(gap)) return true;
  return cells.test(gap) && /^\d+$/.test(text.slice(other.start, other.end));
}

/** With the bracket that the words open. */
function closed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const open = words.lastIndexOf('(') > words.lastIndexOf(')');
  return open && text[span.end] === ')' ? { ...span, end: span.end + 1 } : span;
}
