import type { Chart } from '../../chart.ts';
import { judgementOf } from '../../chart.ts';
import { isTimed, labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Problem, Rule } from '../../rule.ts';
import { billedCodes, whereRead } from './documented.ts';
import { treatmentNote } from './sources.ts';

const id = 'documentation/time';

/**
 * A billed timed line with neither minutes nor a time in and out. Time in and out of the visit, or
 * a stated total of treatment minutes, is enough here; whether it earns the units is another rule's
 * question. "60-minute session" states no treatment time.
 */
export const time: Rule = {
  id,
  title: 'No time for a timed service',
  why: 'A timed code is paid by its minutes; missing therapy time is among the commonest reasons for denial.',
  indicator: 'warning',
  source: treatmentNote,
  example: {
    fires: '97140 × 2, note: myofascial release to R upper trapezius.',
    quiet: '97140 × 2, note: myofascial release to R upper trapezius, 25 min.',
  },
  *check(chart) {
    if (chart.encounter.lines === undefined || visitIsTimed(chart)) return;
    yield* whereRead(chart, id, () => untimedLines(chart));
  },
};

/** The visit's span on the clock, or its treatment minutes in one figure, is documented. */
function visitIsTimed({ encounter, facts }: Chart): boolean {
  if (isRead(encounter.timeIn) && isRead(encounter.timeOut)) return true;
  return facts.session !== undefined || facts.totals.some(({ kind }) => kind !== 'session');
}

/** A clock field that was read and is empty holds no time. */
const isRead = (clock: string | undefined): boolean => clock !== undefined && clock !== '';

function* untimedLines(chart: Chart): Generator<Problem> {
  const loose = minutesOfUnbilled(chart);
  for (const [index, line] of (chart.encounter.lines ?? []).entries()) {
    if (line.units === 0 || !isTimed(line.code) || (line.minutes ?? 0) > 0) continue;
    if (isDocumentedTime(chart, line.code) || (loose && !isPerformed(chart, line.code))) continue;
    yield {
      line: index,
      code: line.code,
      summary: `No time is documented for the ${labelOf(line.code)}.`,
      detail: 'How many minutes did it take, or when did it begin and end?',
      evidence: servicesOf(chart, line.code).map(({ span }) => quote(chart.encounter, span)),
    };
  }
}

const servicesOf = (chart: Chart, code: string): Chart['facts']['services'] =>
  chart.facts.services.filter(
    (service) =>
      service.code === code || (service.code === 'undecided' && service.candidates.includes(code)),
  );

const isPerformed = (chart: Chart, code: string): boolean => servicesOf(chart, code).length > 0;

function isDocumentedTime(chart: Chart, code: string): boolean {
  return (
    judgementOf(chart, code)?.minutes !== undefined ||
    servicesOf(chart, code).some(({ minutes, clock }) => (minutes ?? clock) !== undefined)
  );
}

/** A timed service that no line bills stands behind a line of the wrong code: its minutes are that line's. */
function minutesOfUnbilled({ encounter, facts }: Chart): boolean {
  const billed = billedCodes(encounter);
  return facts.services.some(
    ({ code, minutes, clock }) =>
      (minutes ?? clock) !== undefined && (code === null || !billed.has(code)),
  );
}
