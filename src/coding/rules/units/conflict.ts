import { quote } from '../../evidence.ts';
import type { Chart } from '../../chart.ts';
import { judgementOf } from '../../chart.ts';
import { isOfTheThree, isTimed } from '../../codes/codes.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import type { Service, StatedTotal } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { timedMinutes } from '../../units/timed-minutes.ts';
import { documentedCode } from './basis.ts';
import { treatmentNoteSource } from './sources.ts';
import { minutesText } from './words.ts';

/** The minutes of a field and of the note differ, or a total is not the sum of its parts. */
export const unitsConflict: Rule = {
  id: 'units/conflict',
  title: 'Minutes that disagree',
  why: 'Where two figures stand for one service, at most one of them is true; the note’s is counted.',
  indicator: 'warning',
  source: treatmentNoteSource,
  example: {
    fires: 'minutes field 38, note: manual therapy 23 min',
    quiet: 'minutes field 23, note: manual therapy 23 min',
  },
  *check(chart) {
    yield* fieldConflicts(chart);
    yield* totalConflicts(chart);
  },
};

function* fieldConflicts(chart: Chart): Generator<Problem> {
  const billed = new Set(billedLines(chart.encounter).map(({ line }) => line.code));
  for (const code of billed) {
    const fields = fieldMinutes(chart, [code]);
    const judgement = judgementOf(chart, documentedCode(chart, code) ?? '');
    const noted = judgement?.noteMinutes;
    if (!fields || noted === undefined || fields.minutes === noted) continue;
    if (fieldMinutes(chart, [code, ...strays(chart)])?.minutes === noted) continue;
    yield {
      summary: `The minutes field says ${fields.minutes} for ${code}, the note says ${noted}.`,
      detail: `The note’s ${minutesText(noted)} are counted. Which of the two is right?`,
      line: fields.line,
      code,
      evidence: minuteQuotes(chart, judgement?.services ?? []),
    };
  }
}

/** Codes billed for work that reads as another of the three: their fields' minutes are that one's in the note. */
function strays({ judgements }: Chart): string[] {
  return judgements
    .filter(
      ({ code, verdict, lines }) =>
        isOfTheThree(code) && verdict === 'contradicted' && lines.length > 0,
    )
    .map(({ code }) => code);
}

/** The fields of the codes' lines together; undefined where one of them was not read. */
function fieldMinutes({ encounter }: Chart, codes: readonly string[]) {
  const lines = billedLines(encounter).filter(({ line }) => codes.includes(line.code));
  const first = lines[0];
  if (!first || lines.some(({ line }) => line.minutes === undefined)) return undefined;
  const minutes = lines.reduce((sum, { line }) => sum + (line.minutes ?? 0), 0);
  return { line: first.index, minutes };
}

function minuteQuotes({ encounter }: Chart, services: readonly Service[]) {
  return services
    .flatMap(({ minutesSpan, clock }) => minutesSpan ?? clock?.span ?? [])
    .map((span) => quote(encounter, span, false));
}

function* totalConflicts(chart: Chart): Generator<Problem> {
  const timed = timedSum(chart);
  for (const total of chart.facts.totals) {
    const summary = total.kind === 'service' ? wrongParts(total) : wrongTotal(total, timed);
    if (summary === undefined) continue;
    yield {
      summary,
      detail: 'Which is right, the total or the minutes of its parts?',
      evidence: [quote(chart.encounter, total.span, false)],
      ...aboutCode(chart, total.code),
    };
  }
}

/** A figure for one service is held against its own parts alone, whatever else was done at the visit. */
function wrongParts({ code, minutes, parts }: StatedTotal): string | undefined {
  if (parts === undefined || parts === minutes) return undefined;
  const of = code === undefined ? '' : ` of ${code}`;
  return `The note says ${minutesText(minutes)}${of}; its parts come to ${parts}.`;
}

function wrongTotal(total: StatedTotal, timed: TimedSum): string | undefined {
  const sum = wrongSum(total, timed);
  if (sum === undefined) return undefined;
  return `The note’s total of ${minutesText(total.minutes)} is not the sum of its services, ${sum}.`;
}

function aboutCode(chart: Chart, code: string | undefined): Pick<Problem, 'code' | 'line'> {
  if (code === undefined) return {};
  const line = billedLines(chart.encounter).find((one) => one.line.code === code)?.index;
  return { code, ...(line === undefined ? {} : { line }) };
}

interface TimedSum {
  readonly minutes: number;
  /** Every timed service that the note documents has minutes there. */
  readonly complete: boolean;
}

function timedSum({ judgements, encounter }: Chart): TimedSum {
  const described = judgements.filter(
    ({ code, verdict, services }) =>
      isTimed(code) && verdict !== 'contradicted' && services.length > 0,
  );
  const noted = described.filter(({ noteMinutes }) => noteMinutes !== undefined);
  const counted = timedMinutes(judgements, encounter);
  return {
    minutes: noted.reduce((sum, { code }) => sum + (counted.get(code) ?? 0), 0),
    complete: described.length > 0 && noted.length === described.length,
  };
}

/**
 * The sum that a total contradicts. A total of treatment may hold untimed services too, so it may be
 * more; the session's is a ceiling of its own.
 */
function wrongSum({ kind, minutes }: StatedTotal, timed: TimedSum): number | undefined {
  if (kind === 'session') return undefined;
  const short = kind === 'timed' && timed.complete && timed.minutes < minutes;
  return timed.minutes > minutes || short ? timed.minutes : undefined;
}
