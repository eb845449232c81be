/** The minutes that count: of every timed service that the note documents, billed or not. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Judgement } from '../chart.ts';
import { isTimed } from '../codes/codes.ts';
import type { Service } from '../note/facts.ts';
import { linesWithMinutes } from './field-minutes.ts';

/** Whole minutes by code. */
export type Minutes = ReadonlyMap<string, number>;

/**
 * Minutes by timed code. A code that the note contradicts has no documented minutes. A service that
 * could be either of two codes counts once: for the billed one, else for the likelier. Where no note
 * was read the minutes fields are all there is, those of lines that are not billed included.
 */
export function timedMinutes(judgements: readonly Judgement[], encounter: Encounter): Minutes {
  const minutes = unbilledFields(encounter);
  const add = (code: string, spent: number | undefined): void => {
    if (spent !== undefined) minutes.set(code, (minutes.get(code) ?? 0) + spent);
  };
  const timed = judgements.filter(
    ({ code, verdict }) => isTimed(code) && verdict !== 'contradicted',
  );
  for (const judgement of timed) if (!isOpen(judgement)) add(judgement.code, judgement.minutes);
  for (const service of openServices(timed)) {
    const chosen = codeFor(service, timed);
    if (chosen)
      add(chosen.code, minutesOf(service) ?? (isOpen(chosen) ? chosen.minutes : undefined));
  }
  return minutes;
}

/** Minutes fields of lines of zero units: only where no note was read. */
function unbilledFields(encounter: Encounter): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const line of linesWithMinutes(encounter)) {
    if (line.units !== 0 || !isTimed(line.code)) continue;
    minutes.set(line.code, (minutes.get(line.code) ?? 0) + (line.minutes ?? 0));
  }
  return minutes;
}

const isUndecided = ({ code }: Service): boolean => code === 'undecided';

/** All that is known of the code is a service that could be another. */
function isOpen({ services }: Judgement): boolean {
  return services.length > 0 && services.every(isUndecided);
}

function openServices(judgements: readonly Judgement[]): Set<Service> {
  return new Set(judgements.flatMap(({ services }) => services.filter(isUndecided)));
}

function codeFor(service: Service, judgements: readonly Judgement[]): Judgement | undefined {
  const possible = judgements.filter(({ services }) => services.includes(service));
  const rank = ({ code }: Judgement): number => service.candidates.indexOf(code);
  const likeliest = possible.toSorted((a, b) => rank(a) - rank(b));
  return likeliest.find(({ lines }) => lines.length > 0) ?? likeliest[0];
}

function minutesOf({ minutes, clock }: Service): number | undefined {
  return minutes ?? (clock && clock.end - clock.start);
}
