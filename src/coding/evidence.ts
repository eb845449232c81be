/** Spans of the note → quotations that a reader can check. */
import type { Encounter } from '../encounter/encounter.ts';
import type { Evidence } from '../encounter/review.ts';
import type { Span } from './note/facts.ts';

/** The text between a span's UTF-16 offsets. */
export function textAt(encounter: Encounter, span: Span): string {
  return (encounter.note?.[span.section] ?? '').slice(span.start, span.end);
}

/** A quotation for (or against) a verdict. */
export function quote(encounter: Encounter, span: Span, isFor = true): Evidence {
  const { section, start, end } = span;
  return { section, start, end, quote: textAt(encounter, span), for: isFor };
}
