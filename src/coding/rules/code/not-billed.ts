import type { Chart, Judgement } from '../../chart.ts';
import { isTherapy, isTimed, labelOf } from '../../codes/codes.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import type { Problem, Rule } from '../../rule.ts';
import { misread } from './rivals.ts';
import { noteSource } from './sources.ts';

/** Hot and cold packs are part of other services for nearly every payer. */
const bundled: ReadonlySet<string> = new Set(['97010']);

/** A therapy that the note documents with its time and no line bills. */
export const codeNotBilled: Rule = {
  id: 'code/not-billed',
  title: 'In the note, but not billed',
  why: 'A documented service without a line is work that nobody is told of; under-coding is as wrong as over-coding.',
  indicator: 'warning',
  source: noteSource,
  example: {
    fires: 'note: STM to R calf 15 min, ther ex 23 min; only 97110 billed',
    quiet: 'note: STM to R calf 15 min, ther ex 23 min; 97140 and 97110 billed',
  },
  *check(chart) {
    if (chart.encounter.lines === undefined) return;
    const stood = new Set(misread(chart).map(({ rival }) => rival.code));
    for (const judgement of chart.judgements) {
      if (!stood.has(judgement.code) && isUnbilled(chart, judgement)) yield problem(judgement);
    }
  },
};

function isUnbilled(chart: Chart, { code, verdict, lines, services }: Judgement): boolean {
  if (verdict !== 'supported' || lines.length > 0 || !isTherapy(code) || bundled.has(code))
    return false;
  if (!services.some(({ minutes, clock }) => (minutes ?? clock) !== undefined)) return false;
  return !isBilledOtherwise(chart, services) && earnsUnits(chart, code);
}

/** The same service under a sibling code: unattended stimulation as 97014 or G0283. */
function isBilledOtherwise({ encounter }: Chart, services: Judgement['services']): boolean {
  const billed = new Set(billedLines(encounter).map(({ line }) => line.code));
  return services.every(
    ({ candidates, question }) =>
      question === undefined && candidates.some((code) => billed.has(code)),
  );
}

/** A few minutes that earn no unit are rightly documented and not billed. */
function earnsUnits({ units }: Chart, code: string): boolean {
  return !isTimed(code) || units === undefined || (units.counted.allocation[code] ?? 0) > 0;
}

function problem({ code, minutes, evidence }: Judgement): Problem {
  const time = minutes === undefined ? '' : `, ${minutes} min,`;
  return {
    ...(isTimed(code) ? {} : { indicator: 'info' as const }),
    code,
    summary: `The note documents ${labelOf(code)}${time} and no line bills ${code}.`,
    detail: `Was ${code} left out of the bill, or is it left unbilled on purpose?`,
    evidence: [...evidence],
  };
}
