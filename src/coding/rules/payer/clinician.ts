import type { NotPaid, PayerPack } from '../../../encounter/pack.ts';
import type { Chart } from '../../chart.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { applies, asksWho, inSet } from '../../modifiers/applies.ts';
import { performerOf } from '../../modifiers/performer.ts';
import { modifiersOf } from '../../modifiers/words.ts';
import { sourceOf, statementOf } from '../../payers/source-of.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';

/** This payer does not pay this code for whoever performed it. */
export const payerClinician: Rule = {
  id: 'payer/clinician',
  title: 'Not paid for this clinician',
  why: 'However good the note is, the payer does not pay this profession for the service.',
  indicator: 'critical',
  source: { label: 'The payer’s own pack' },
  example: { fires: '97124 by an LMT to Medicare', quiet: '97140 by a PT to Medicare' },
  *check(chart) {
    const { pack, encounter } = chart;
    if (!pack?.notPaid) return;
    for (const one of billedLines(encounter)) {
      if (performerOf(chart, one.line.code) === undefined) yield* unknown(pack, one);
      else yield* refused(chart, pack, one);
    }
  },
};

function* refused(chart: Chart, pack: PayerPack, one: BilledLine): Generator<Problem> {
  const row = pack.notPaid?.find((candidate) => applies(chart, one.line.code, candidate));
  if (!row) return;
  const { says } = statementOf(pack, row.statement);
  const profession = performerOf(chart, one.line.code) ?? '';
  const paid = row.indicator === 'critical' ? 'does not pay' : 'may not pay';
  yield {
    indicator: saysSo(one) ? 'info' : row.indicator,
    summary: `${pack.name} ${paid} ${one.line.code} by ${article(profession)} ${profession}.`,
    detail: `${says} Who performed the service?`,
    line: one.index,
    code: one.line.code,
    source: sourceOf(pack, row.statement),
  };
}

/** GY and GX tell the payer that the line is excluded: it is billed to be refused. */
function saysSo({ line }: BilledLine): boolean {
  return modifiersOf(line)?.some((modifier) => modifier === 'GY' || modifier === 'GX') ?? false;
}

function* unknown({ name, notPaid }: PayerPack, { line }: BilledLine): Generator<Unchecked> {
  const asks = (row: NotPaid): boolean =>
    asksWho(row) && inSet(line.code, row.codes) && !row.exceptCodes?.includes(line.code);
  if (!notPaid?.some(asks)) return;
  yield {
    notChecked: 'clinician',
    why: `who performed the service was not read; ${name} does not pay every profession for it`,
  };
}

function article(profession: string): string {
  return /^[AEFHILMNORSX]/.test(profession) ? 'an' : 'a';
}
