import { codeOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Chart } from '../../chart.ts';
import type { ClockSpan } from '../../note/facts.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';
import { isOneOnOne } from '../../units/ledger.ts';
import { timedMinutes } from '../../units/timed-minutes.ts';
import { oneOnOneSource } from './sources.ts';
import { minutesText } from './words.ts';

const halfDay = 12 * 60;

/** One-on-one services that do not fit into the visit, or into each other. */
export const unitsExceedsSession: Rule = {
  id: 'units/exceeds-session',
  title: 'More minutes than the visit had',
  why: 'One-on-one services follow each other; together they cannot last longer than the visit.',
  indicator: 'critical',
  source: oneOnOneSource,
  example: {
    fires: 'in 9:00, out 9:45; note: manual therapy 9:02-9:32, exercise 9:20-9:50',
    quiet:
      'in 9:00, out 9:45; note: manual therapy 9:02-9:20, exercise 9:20-9:40, hot pack 9:00-9:10',
  },
  *check(chart) {
    yield* chart.ledger.overlaps.length > 0 ? overlapping(chart) : aboveSpan(chart);
    yield* outside(chart);
    yield* backwards(chart);
  },
};

function* overlapping(chart: Chart): Generator<Problem> {
  const [first] = chart.ledger.overlaps;
  if (!first) return;
  const { start, end } = first;
  yield {
    summary: `One-on-one services overlap from ${clockText(start)} to ${clockText(end)}.`,
    detail: `${sumText(chart)}Each minute counts once. When did the one end and the other begin?`,
    evidence: clocks(chart)
      .filter((clock) => clock.start < end && start < clock.end)
      .map(({ span }) => quote(chart.encounter, span, false)),
  };
}

function sumText(chart: Chart): string {
  const span = spanMinutes(chart);
  const spent = oneOnOneMinutes(chart);
  return span === undefined || spent <= span
    ? ''
    : `Together they are ${minutesText(spent)}, in a visit of ${span}. `;
}

function* aboveSpan(chart: Chart): Generator<Problem> {
  const span = spanMinutes(chart);
  const spent = oneOnOneMinutes(chart);
  if (span === undefined || spent <= span) return;
  const { session } = chart.facts;
  yield {
    summary: `${minutesText(spent)} of one-on-one services in a visit of ${minutesText(span)}.`,
    detail: 'Which is right, the time in and out or the minutes of the services?',
    evidence: session ? [quote(chart.encounter, session.span, false)] : [],
  };
}

/** A service that begins before the visit or ends after it, also by a twelve-hour clock. */
function* outside(chart: Chart): Generator<Problem> {
  const { timeIn, timeOut } = chart.ledger;
  if (timeIn === undefined || timeOut === undefined) return;
  const fits = ({ start, end }: ClockSpan): boolean =>
    [0, halfDay, -halfDay].some((by) => timeIn <= start + by && end + by <= timeOut);
  const [first] = clocks(chart).filter((clock) => !fits(clock));
  if (!first) return;
  yield {
    indicator: 'warning',
    summary: `A service from ${clockText(first.start)} to ${clockText(first.end)} lies outside the visit.`,
    detail: `The visit is from ${clockText(timeIn)} to ${clockText(timeOut)}. Which of the times is right?`,
    evidence: [quote(chart.encounter, first.span, false)],
  };
}

function clocks({ facts }: Chart): ClockSpan[] {
  return facts.services.flatMap(({ code, clock }) =>
    clock && code !== null && isOneOnOne(code) ? [clock] : [],
  );
}

/** The visit's span on the clock, else the length of the session as the note states it. */
function spanMinutes({ ledger, facts }: Chart): number | undefined {
  if (ledger.timeIn !== undefined && ledger.timeOut !== undefined) {
    return ledger.timeOut - ledger.timeIn;
  }
  return facts.totals.find(({ kind }) => kind === 'session')?.minutes;
}

/** Of every attended service, by its documented minutes; of an evaluation, by the note's. */
function oneOnOneMinutes({ judgements, encounter }: Chart): number {
  const evaluations = judgements.filter(({ code }) => codeOf(code)?.kind === 'evaluation');
  const spent = [
    ...timedMinutes(judgements, encounter).values(),
    ...evaluations.map(({ noteMinutes }) => noteMinutes ?? 0),
  ];
  return spent.reduce((sum, minutes) => sum + minutes, 0);
}

function* backwards({ encounter, ledger }: Chart): Generator<Unchecked> {
  const { timeIn, timeOut } = encounter;
  // Read and found empty is no time either.
  if (!timeIn || !timeOut || ledger.timeIn !== undefined) return;
  yield {
    notChecked: 'time in and out',
    why: `the visit would end (${timeOut}) before it began (${timeIn})`,
  };
}

function clockText(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
