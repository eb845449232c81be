import type { CodeLimit, PayerPack } from '../../../encounter/pack.ts';
import type { Chart } from '../../chart.ts';
import { isTherapy } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { applies, asksWho } from '../../modifiers/applies.ts';
import { codesBeside } from '../../modifiers/partners.ts';
import { performerOf } from '../../modifiers/performer.ts';
import { sourceOf, statementOf } from '../../payers/source-of.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';

const id = 'payer/code';

/** This payer restricts the clinician to other codes, or wants an authorization, or limits the visits. */
export const payerCode: Rule = {
  id,
  title: 'A limit of this payer',
  why: 'The payer takes the code only under a condition that the claim itself does not show.',
  indicator: 'warning',
  source: { label: 'The payer’s own pack' },
  example: {
    fires: '97124 by an LMT to Premera at visit 7',
    quiet: '97124 by an LMT to Premera at visit 3',
  },
  *check(chart) {
    const { pack, encounter } = chart;
    const said = new Set<string>();
    for (const row of pack?.codeLimits ?? []) {
      for (const one of billedLines(encounter)) {
        if (!pack || said.has(row.statement) || !isConcerned(chart, row, one)) continue;
        if (row.indicator !== 'critical') said.add(row.statement);
        yield* limited(chart, pack, row, one);
      }
    }
  },
};

function isConcerned(chart: Chart, row: CodeLimit, { line }: BilledLine): boolean {
  if (asksWho(row) && performerOf(chart, line.code) === undefined) return false;
  const alone = !codesBeside(chart, line.code).some(isTherapy);
  return applies(chart, line.code, row) && (row.alone !== true || alone);
}

function* limited(
  { encounter: { visit } }: Chart,
  pack: PayerPack,
  row: CodeLimit,
  { index, line }: BilledLine,
): Generator<Problem | Unchecked> {
  const { afterVisit, statement, ask, indicator } = row;
  if (afterVisit !== undefined && visit === undefined) {
    yield unread(pack, line.code, afterVisit);
    return;
  }
  if (afterVisit !== undefined && (visit ?? 0) <= afterVisit) return;
  const at = afterVisit === undefined ? '' : ` at visit ${visit}`;
  yield {
    indicator,
    summary: `${pack.name} sets a condition on ${line.code}${at}.`,
    detail: `${statementOf(pack, statement).says} ${ask}`,
    line: index,
    code: line.code,
    source: sourceOf(pack, statement),
  };
}

function unread({ name }: PayerPack, code: string, afterVisit: number): Unchecked {
  const why = `the number of this visit was not read; ${name} limits ${code} above ${afterVisit}`;
  return { notChecked: id, why };
}
