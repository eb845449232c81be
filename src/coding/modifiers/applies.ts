/** Whether a row of a payer pack is about a line. */
import type { CodeLimit, NotPaid, RequiredModifier } from '../../encounter/pack.ts';
import type { Chart } from '../chart.ts';
import { codeOf, isTherapy } from '../codes/codes.ts';
import { billedLines } from '../edits/billed-lines.ts';
import { performerOf } from './performer.ts';

type Row = RequiredModifier | NotPaid | CodeLimit;

/** The row names this code, this clinician and this company on the bill. */
export function applies(chart: Chart, code: string, row: Row): boolean {
  return (
    inSet(code, row.codes) &&
    !row.exceptCodes?.includes(code) &&
    isFor(performerOf(chart, code), row) &&
    isBeside(chart, 'beside' in row ? row.beside : undefined)
  );
}

/** Whether the row would depend on who performed the service. */
export function asksWho({ clinicians, exceptClinicians }: Row): boolean {
  return clinicians !== undefined || exceptClinicians !== undefined;
}

/** Whether a code is in a row's set. */
export function inSet(code: string, codes: Row['codes']): boolean {
  if (codes === 'all') return true;
  if (codes === 'therapy') return isTherapy(code) || codeOf(code)?.kind === 'evaluation';
  return codes.includes(code);
}

/** An unknown clinician is on no list, and is not taken for an exception either. */
function isFor(profession: string | undefined, { clinicians, exceptClinicians }: Row): boolean {
  if (clinicians && (profession === undefined || !clinicians.includes(profession))) return false;
  return !(profession !== undefined && exceptClinicians?.includes(profession));
}

function isBeside({ encounter }: Chart, kinds: RequiredModifier['beside']): boolean {
  if (kinds === undefined) return true;
  const billed = billedLines(encounter).map(({ line }) => codeOf(line.code)?.kind);
  return kinds.some((kind) => billed.includes(kind));
}
