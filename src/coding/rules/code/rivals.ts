/** Which documented service a billed line of the three stands for where the note does not support its code. */
import type { Chart, Judgement } from '../../chart.ts';
import { isOfTheThree } from '../../codes/codes.ts';
import type { BilledLine } from '../../edits/billed-lines.ts';
import { billedLines } from '../../edits/billed-lines.ts';

/** A line of the three codes with the judgement of its code. */
export interface JudgedLine extends BilledLine {
  readonly judgement: Judgement;
}

/** Billed lines of the three codes, in page order. */
export function linesOfTheThree(chart: Chart): JudgedLine[] {
  return billedLines(chart.encounter).flatMap((one) => {
    const judgement = chart.judgements.find(({ code }) => code === one.line.code);
    return judgement !== undefined && isOfTheThree(one.line.code) ? [{ ...one, judgement }] : [];
  });
}

/** Documented codes of the three that no line bills, the one with most minutes first. */
function unbilledOfTheThree(chart: Chart): Judgement[] {
  return chart.judgements
    .filter(
      ({ code, verdict, lines }) =>
        isOfTheThree(code) && verdict === 'supported' && lines.length === 0,
    )
    .toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0));
}

/** Each contradicted line with the unbilled service that it stands for; one service for one line. */
export function misread(chart: Chart): { readonly one: JudgedLine; readonly rival: Judgement }[] {
  const rivals = unbilledOfTheThree(chart);
  const lines = linesOfTheThree(chart).filter(
    ({ judgement }) => judgement.verdict === 'contradicted',
  );
  return lines.flatMap((one, index) => {
    const rival = rivals[index];
    return rival === undefined ? [] : [{ one, rival }];
  });
}
