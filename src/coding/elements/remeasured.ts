/** A measure taken again after treatment: "DF 6 deg" in the findings, "DF 12" behind the treatment. */
import type { Measure, Progress } from './elements.ts';
import type { Passage } from './passages.ts';
import { treatmentAt } from './treatment.ts';

interface Taken {
  readonly name: string;
  readonly side: string | undefined;
  readonly value: string;
  readonly measure: Measure;
}

/** The measures that stand again, with another value, behind the first words of a treatment. */
export function remeasured(passages: readonly Passage[], measures: readonly Measure[]): Progress[] {
  const treated = passages.findIndex((one) => treatmentAt(one) !== undefined);
  if (treated === -1) return [];
  const taken = measures.flatMap((measure) => takenAs(passages, measure));
  const begins = passages[treated];
  const before = taken.filter((one) => !isBehind(passages, one, begins));
  return taken
    .filter((one) => isBehind(passages, one, begins) && before.some((first) => differs(first, one)))
    .map(({ measure }) => ({ counts: true, span: measure.span }));
}

function takenAs(passages: readonly Passage[], measure: Measure): Taken[] {
  const passage = passageOf(passages, measure);
  if (passage === undefined) return [];
  const start = measure.span.start - passage.start;
  const words = passage.text.slice(start, measure.span.end - passage.start);
  const name = /^(?:\d{1,2} ?)?[a-z][a-z -]*?(?=\s|:|=)/i.exec(words)?.[0].toLowerCase();
  const value = /\d[\d.]*(?!.*\d)/.exec(words)?.[0];
  if (name === undefined || name === 'pain' || value === undefined) return [];
  return [
    {
      name,
      side: sideOf(passage.text.slice(Math.max(0, start - 24), start) + words),
      value,
      measure,
    },
  ];
}

const sideOf = (words: string): string | undefined =>
  /.*\b([rl])(?:t|ight|eft)?\b/i.exec(words)?.[1]?.toLowerCase();

const passageOf = (passages: readonly Passage[], { span }: Measure): Passage | undefined =>
  passages.find(
    (one) => one.section === span.section && one.start <= span.start && span.start < one.end,
  );

function isBehind(
  passages: readonly Passage[],
  { measure }: Taken,
  begins: Passage | undefined,
): boolean {
  const own = passageOf(passages, measure);
  if (own === undefined || begins === undefined) return false;
  const at = treatmentAt(begins) ?? 0;
  if (own === begins) return measure.span.start > begins.start + at;
  return passages.indexOf(own) > passages.indexOf(begins);
}

const differs = (first: Taken, then: Taken): boolean =>
  first.name === then.name &&
  first.value !== then.value &&
  (first.side === undefined || then.side === undefined || first.side === then.side);
