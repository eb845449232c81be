import type { Chart, Judgement } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import type { BilledLine } from '../../edits/billed-lines.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import { quote } from '../../evidence.ts';
import type { NotDone } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { whereRead } from '../documentation/documented.ts';
import { noteSource } from './sources.ts';

const id = 'code/not-documented';

/** A billed therapy or adjustment that the note does not describe as done at this visit. */
export const codeNotDocumented: Rule = {
  id,
  title: 'Billed, but not in the note',
  why: 'What the note does not describe was, for an auditor, not done. A plan, a history or a home program is no service of this visit.',
  indicator: 'critical',
  source: noteSource,
  example: {
    fires: '97140 billed; note: "manual therapy deferred today, ther ex 30 min"',
    quiet: '97140 billed; note: "manual therapy: STM to L calf, 12 min"',
  },
  *check(chart) {
    yield* whereRead(chart, id, () => missing(chart));
  },
};

function* missing(chart: Chart): Generator<Problem> {
  for (const one of billedLines(chart.encounter)) {
    const judgement = chart.judgements.find(({ code }) => code === one.line.code);
    if (judgement?.verdict === 'contradicted') yield problem(chart, one, judgement);
  }
}

function problem(
  { encounter, facts }: Chart,
  { line, index }: BilledLine,
  { why }: Judgement,
): Problem {
  const said = facts.notDone.find(({ codes }) => codes.includes(line.code));
  return {
    line: index,
    code: line.code,
    summary: `${line.code}, ${labelOf(line.code)}, is billed; ${said === undefined ? 'the note does not describe it' : reasons[said.why]}.`,
    detail: `${why} Was ${labelOf(line.code)} given at this visit and left out of the note, or is the line a mistake?`,
    evidence: said === undefined ? [] : [quote(encounter, said.span, false)],
  };
}

const reasons: Readonly<Record<NotDone['why'], string>> = {
  denied: 'the note says it was not done',
  planned: 'the note only plans it',
  past: 'the note has it only in the history',
  home: 'the note has it only as home care',
  education: 'the note only tells of education about it',
  'other-provider': 'the note says somebody else does it',
  finding: 'the note has it only as a finding',
  conditional: 'the note has it only as a possibility',
};
