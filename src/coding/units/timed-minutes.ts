/** The minutes that count: of every timed service that the note documents, billed or not. */
import type { Judgement } from '../chart.ts';
import { isTimed } from '../codes/codes.ts';
import type { Service } from '../note/facts.ts';

/** Whole minutes by code. */
export type Minutes = ReadonlyMap<string, number>;

/**
 * Minutes by timed code. A code that the note contradicts has no documented minutes. Where one
 * service could be either of two codes its minutes count once: for the billed code, else for the
 * likelier one.
 */
export function timedMinutes(judgements: readonly Judgement[]): Minutes {
  const minutes = new Map<string, number>();
  const counted = new Set<Service>();
  for (const judgement of judgements.toSorted(settledFirst)) {
    const { code, verdict, services } = judgement;
    if (judgement.minutes === undefined || !isTimed(code) || verdict === 'contradicted') continue;
    if (services.length > 0 && services.every((service) => counted.has(service))) continue;
    for (const service of services) counted.add(service);
    minutes.set(code, judgement.minutes);
  }
  return minutes;
}

function settledFirst(a: Judgement, b: Judgement): number {
  return weight(a) - weight(b);
}

function weight({ verdict, lines }: Judgement): number {
  if (verdict !== 'undecided') return 0;
  return lines.length > 0 ? 1 : 2;
}
