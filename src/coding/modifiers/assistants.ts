/** CQ and CO: how much of a service an assistant gave. */
import type { Chart, Judgement } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import { isTimed } from '../codes/codes.ts';
import type { Service } from '../note/facts.ts';
import { isAssistant } from '../payers/profession.ts';
import { performerOf, performerOfService } from './performer.ts';

/** `marked` of `units` carry the modifier; `whole`: no therapist took part. */
export interface AssistantShare {
  readonly modifier: 'CQ' | 'CO';
  readonly whole: boolean;
  readonly marked: number;
  readonly units: number;
}

interface Given {
  readonly assistant: number;
  readonly therapist: number;
}

/**
 * The units of a code that an assistant gave in whole or in part; undefined where no assistant took
 * part. "In part" is above ten percent of a unit; full quarter hours belong to whoever gave them; a
 * last unit of which the therapist alone gave eight minutes stays the therapist's.
 * Source: CMS, billing examples using the CQ and CO modifiers.
 */
export function assistantShare(chart: Chart, code: string): AssistantShare | undefined {
  const judgement = judgementOf(chart, code);
  const hands = (judgement?.services ?? []).map((service) => performerOfService(chart, service));
  const assistants = (hands.length > 0 ? hands : [performerOf(chart, code)]).filter(isAssistant);
  if (assistants.length === 0) return undefined;
  const modifier = assistants[0] === 'OTA' ? 'CO' : 'CQ';
  const units = isTimed(code) ? (chart.units?.counted.allocation[code] ?? 0) : 1;
  if (!judgement || assistants.length >= hands.length) {
    return { modifier, whole: true, marked: units, units };
  }
  const marked = markedUnits(minutesGiven(chart, judgement), units);
  return { modifier, whole: false, marked, units };
}

function minutesGiven(chart: Chart, { services }: Judgement): Given {
  const spent = (by: (profession: string | undefined) => boolean) =>
    services
      .filter((service) => by(performerOfService(chart, service)))
      .reduce((sum, service) => sum + minutesOf(service), 0);
  return { assistant: spent(isAssistant), therapist: spent((who) => !isAssistant(who)) };
}

function minutesOf({ minutes, clock }: Service): number {
  return minutes ?? (clock ? clock.end - clock.start : 0);
}

function markedUnits({ assistant, therapist }: Given, units: number): number {
  const full = Math.floor(assistant / 15);
  const left = units - full - Math.floor(therapist / 15);
  const rest = { assistant: assistant % 15, therapist: therapist % 15 };
  if (left <= 0) return Math.min(full, units);
  if (left > 1) return full + 1;
  const inPart = rest.assistant > (rest.assistant + rest.therapist) / 10;
  return full + (inPart && rest.therapist < 8 ? 1 : 0);
}
