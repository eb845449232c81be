/** The pairs in which a code is the one that carries the modifier. */
import type { Chart } from '../chart.ts';
import { codeOf } from '../codes/codes.ts';
import { billedLines } from '../edits/billed-lines.ts';
import { type Edit, editOf, endedEditOf } from '../edits/pairs.ts';

/** The codes that stand beside this one: billed ones, or where no bill was read documented ones. */
export function codesBeside({ encounter, judgements }: Chart, code: string): string[] {
  const codes = encounter.lines
    ? billedLines(encounter).map(({ line }) => line.code)
    : judgements.filter(({ verdict }) => verdict === 'supported').map((one) => one.code);
  return [...new Set(codes)].filter((other) => other !== code).toSorted();
}

/** Edits in force on the date of service in which this code is column 2, by column 1. */
export function pairsAsColumn2(chart: Chart, code: string): Edit[] {
  return codesBeside(chart, code).flatMap(
    (other) => editOf(other, code, chart.encounter.date) ?? [],
  );
}

/** Edits in force in which this code is column 1. */
export function pairsAsColumn1(chart: Chart, code: string): Edit[] {
  return codesBeside(chart, code).flatMap(
    (other) => editOf(code, other, chart.encounter.date) ?? [],
  );
}

/** Pairs of this code, in either column, that were edits once and are none any more. */
export function endedPairs(chart: Chart, code: string): Edit[] {
  const { date } = chart.encounter;
  return codesBeside(chart, code).flatMap(
    (other) => endedEditOf(other, code, date) ?? endedEditOf(code, other, date) ?? [],
  );
}

/** The modifier that opens a pair is 25 on an evaluation and management code, else 59 or one of its kind. */
export function takesModifier25(code: string): boolean {
  return codeOf(code)?.kind === 'management';
}
