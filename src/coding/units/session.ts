/** The visit's own time in and time out: a ceiling, never minutes of a service. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Facts } from '../note/facts.ts';
import { minuteOfDay, spanOf } from './clock.ts';

/** Minutes since midnight. */
export interface Session {
  readonly start: number;
  readonly end: number;
}

/** The fields' time in and out, else the note's; undefined where neither gives both ends. */
export function sessionOf(encounter: Encounter, facts: Facts): Session | undefined {
  const start = minuteOfDay(encounter.timeIn);
  const end = minuteOfDay(encounter.timeOut);
  if (start !== undefined && end !== undefined) return spanOf(start, end);
  return facts.session && { start: facts.session.start, end: facts.session.end };
}
