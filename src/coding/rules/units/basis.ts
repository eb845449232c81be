/** What the unit rules have in common: how a line's units stand beside the minutes. */
import type { Indicator, Source, UnitMethod } from '../../../encounter/review.ts';
import type { Chart } from '../../chart.ts';
import { isOfTheThree, isTimed } from '../../codes/codes.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import { timedMinutes } from '../../units/timed-minutes.ts';
import { midpointSource, unitSource } from './sources.ts';

/** One timed code as billed, all its lines together. */
export interface TimedClaim {
  readonly code: string;
  /** The code whose documented minutes answer for it: its own, or the one that its service reads as. */
  readonly documentedAs: string;
  /** Its lines: indexes into `encounter.lines`. */
  readonly lines: readonly number[];
  readonly units: number;
  readonly minutes: number;
  /** What the minutes allow by the method that counts, and by the other one. */
  readonly allowed: number;
  readonly allowedOtherwise: number;
}

export const methodNames: Readonly<Record<UnitMethod, string>> = {
  'cms-8-minute': 'Medicare’s total-time rule',
  'ama-midpoint': 'the CPT midpoint rule',
};

const methodSources: Readonly<Record<UnitMethod, Source>> = {
  'cms-8-minute': unitSource,
  'ama-midpoint': midpointSource,
};

/** Timed codes with units on the bill and minutes in the record; codes that the note contradicts have none. */
export function timedClaims(chart: Chart): TimedClaim[] {
  const codes = [...new Set(billedLines(chart.encounter).map(({ line }) => line.code))];
  return codes.filter(isTimed).flatMap((code) => claimOf(chart, code) ?? []);
}

function claimOf(chart: Chart, code: string): TimedClaim | undefined {
  const lines = billedLines(chart.encounter).filter(({ line }) => line.code === code);
  const documentedAs = documentedCode(chart, code);
  if (!chart.units || documentedAs === undefined) return undefined;
  const minutes = timedMinutes(chart.judgements, chart.encounter).get(documentedAs);
  if (minutes === undefined) return undefined;
  if (lines.some(({ line }) => line.units === undefined)) return undefined;
  const { counted, method, cms, ama } = chart.units;
  const other = method === 'cms-8-minute' ? ama : cms;
  return {
    code,
    documentedAs,
    lines: lines.map(({ index }) => index),
    units: lines.reduce((sum, { line }) => sum + (line.units ?? 0), 0),
    minutes,
    allowed: counted.allocation[documentedAs] ?? 0,
    allowedOtherwise: other.allocation[documentedAs] ?? 0,
  };
}

/**
 * A line that the note contradicts stands for the service that the note does support, where no line
 * of its own bills that one.
 */
export function documentedCode(
  { judgements, primary, encounter }: Chart,
  code: string,
): string | undefined {
  const judgement = judgements.find((one) => one.code === code);
  if (judgement?.verdict !== 'contradicted') return code;
  if (primary === null || primary === 'undecided' || !isOfTheThree(code)) return undefined;
  const billed = billedLines(encounter).map(({ line }) => line.code);
  const contradicted = judgements.filter(
    (one) => one.verdict === 'contradicted' && one.lines.length > 0 && isOfTheThree(one.code),
  );
  return billed.includes(primary) || contradicted.length > 1 ? undefined : primary;
}

/** The method's source; where the payer's use of it is assumed, the source says so. */
export function methodSource({ units, pack }: Chart): Source {
  const method = units?.method ?? 'cms-8-minute';
  const source = methodSources[method];
  if (!pack) return { ...source, note: 'no payer known: the method that allows fewer units' };
  const otherReading = pack.statements.find(({ id }) => id === 'method')?.otherReading;
  if (otherReading === undefined) return source;
  const doubt = pack.verifyMethod ? `verify with ${pack.name}` : 'contested';
  return { ...source, note: `${doubt}: ${otherReading}` };
}

/** A difference that the other method would not find is only likely to be questioned, where the method is assumed. */
export function unitIndicator({ pack }: Chart, otherAgrees: boolean): Indicator {
  return otherAgrees && pack?.verifyMethod !== false ? 'warning' : 'critical';
}
