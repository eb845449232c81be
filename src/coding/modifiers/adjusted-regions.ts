/** Which regions were adjusted. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Facts, Region, Span } from '../note/facts.ts';
import { billedLines } from '../edits/billed-lines.ts';

/** Segmental and somatic dysfunction, ICD-10-CM M99.0x → the region of an adjustment. */
const dysfunction: Readonly<Record<string, Region>> = {
  'M99.00': 'head',
  'M99.01': 'cervical',
  'M99.02': 'thoracic',
  'M99.03': 'lumbar',
  'M99.04': 'sacral',
  'M99.05': 'pelvic',
  'M99.06': 'lower-extremity',
  'M99.07': 'upper-extremity',
  'M99.08': 'rib-cage',
  'M99.09': 'abdomen',
};

export interface Adjusted {
  readonly regions: ReadonlySet<Region>;
  /** Where the note says so; empty where only the diagnoses do. */
  readonly spans: readonly Span[];
}

/** The note's own statement, else the diagnoses on the adjustment's line; undefined where neither tells. */
export function adjustedRegions(
  encounter: Encounter,
  facts: Facts,
  code: string,
): Adjusted | undefined {
  const stated = facts.adjustments.filter(({ regions }) => regions.length > 0);
  if (stated.length > 0) {
    const regions = new Set(stated.flatMap((adjustment) => adjustment.regions));
    return { regions, spans: stated.map(({ span }) => span) };
  }
  const diagnosed = billedLines(encounter)
    .filter(({ line }) => line.code === code)
    .flatMap(({ line }) => line.diagnoses ?? [])
    .flatMap((diagnosis) => dysfunction[written(diagnosis)] ?? []);
  return diagnosed.length > 0 ? { regions: new Set(diagnosed), spans: [] } : undefined;
}

/** `m9903` → `M99.03`. */
function written(diagnosis: string): string {
  const letters = diagnosis.trim().toUpperCase().replace('.', '');
  return `${letters.slice(0, 3)}.${letters.slice(3, 5)}`;
}
