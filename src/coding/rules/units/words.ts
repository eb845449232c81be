/** Sentences that the unit rules share. */
import type { Chart } from '../../chart.ts';
import { methodNames, type TimedClaim } from './basis.ts';
import type { Problem } from '../../rule.ts';

/** `1 unit`, `2 units`. */
export function unitsText(units: number): string {
  return `${units} ${units === 1 ? 'unit' : 'units'}`;
}

/** `1 minute`, `25 minutes`. */
export function minutesText(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** How the units were counted, and where the other method or another sharing gives another figure. */
export function countText({ units }: Chart, claim: TimedClaim): string {
  if (!units) return '';
  const { method, counted } = units;
  const other = method === 'cms-8-minute' ? 'ama-midpoint' : 'cms-8-minute';
  const pooled = `${unitsText(counted.total)} in all by ${methodNames[method]}`;
  const otherwise =
    claim.allowedOtherwise === claim.allowed
      ? ''
      : ` By ${methodNames[other]} it would be ${claim.allowedOtherwise} of ${claim.documentedAs}.`;
  const tie =
    counted.alternatives.length > 0 ? ' Services tie; either may take the last unit.' : '';
  return `${pooled}, ${claim.allowed} of ${claim.documentedAs}.${otherwise}${tie}`;
}

/** Setting a line's units is mechanical where the code has one line and the minutes earn a unit. */
export function setUnits({
  lines,
  allowed,
  code,
  documentedAs,
}: TimedClaim): Pick<Problem, 'suggestion'> {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || allowed === 0 || code !== documentedAs) return {};
  return { suggestion: { label: `Set ${unitsText(allowed)}`, line, set: { units: allowed } } };
}
