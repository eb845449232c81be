/** 59 and its kind on a line: what calls for it, and whether the note bears it out. */
import type { Indicator, Source } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import { codeOf } from '../codes/codes.ts';
import { lineOf } from '../edits/billed-lines.ts';
import { pairSource } from '../edits/pair-source.ts';
import { sourceOf } from '../payers/source-of.ts';
import { inSet } from './applies.ts';
import { codesBeside, pairsAsColumn2, takesModifier25 } from './partners.ts';
import { separateness } from './separate.ts';
import type { Separateness } from './separateness.ts';
import { isExcluded } from './words.ts';

/** One reason for the modifier. */
export interface Reason extends Separateness {
  /** The code beside it from which this one has to be distinct. */
  readonly from: string;
  /** `edit`: an NCCI pair; `payer`: the payer wants it; `tolerated`: it does no harm. */
  readonly by: 'edit' | 'payer' | 'tolerated';
  readonly indicator: Indicator;
  readonly source: Source;
}

/** Every reason for 59 on a line of this code. */
export function reasonsForDistinct(chart: Chart, code: string): Reason[] {
  if (takesModifier25(code)) return [];
  const byEdit = editReasons(chart, code);
  const named = new Set(byEdit.map(({ from }) => from));
  const byPayer = payerReasons(chart, code).filter(({ from }) => !named.has(from));
  return [...byEdit, ...byPayer, ...ownPairReasons(chart, code)];
}

/** The note bears every reason out that asks for the modifier, and there is one. */
export function isBorneOut(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && reasons.every(({ status }) => status === 'separate');
}

/** How a missing or doubtful modifier weighs: only a warning where NCCI does not bind the payer. */
export function pairIndicator({ pack }: Chart): Indicator {
  return pack && !pack.followsNcci ? 'warning' : 'critical';
}

/** A line that says by GY that it is excluded is not edited: 59 is neither wanted there nor wrong. */
function editReasons(chart: Chart, code: string): Reason[] {
  const excluded = isExcluded(lineOf(chart.encounter, code)?.line);
  return pairsAsColumn2(chart, code)
    .filter(({ indicator }) => indicator === 1)
    .map(({ column1 }) => ({
      ...separateness(chart, code, column1),
      from: column1,
      by: excluded ? 'tolerated' : 'edit',
      indicator: excluded ? 'info' : pairIndicator(chart),
      source: pairSource,
    }));
}

function payerReasons(chart: Chart, code: string): Reason[] {
  const { pack } = chart;
  const rows = (pack?.requires ?? []).filter(
    ({ modifier, codes }) => modifier === '59' && inSet(code, codes),
  );
  return rows.flatMap(({ beside = [], indicator, statement }) =>
    codesBeside(chart, code)
      .filter((other) => beside.some((kind) => kind === codeOf(other)?.kind))
      .map((from): Reason => {
        const source = pack ? sourceOf(pack, statement) : pairSource;
        return { ...besideThat(chart, code, from), from, by: 'payer', indicator, source };
      }),
  );
}

/** Hands-on work that the note documents is distinct from a visit; from an adjustment by its region. */
function besideThat(chart: Chart, code: string, from: string): Separateness {
  if (codeOf(from)?.kind === 'adjustment') return separateness(chart, code, from);
  const judgement = judgementOf(chart, code);
  const documented = judgement?.verdict === 'supported';
  return {
    status: documented ? 'separate' : 'unclear',
    evidence: documented ? judgement.evidence : [],
    shows: documented
      ? `the note documents ${code} apart from the visit`
      : 'the note does not show it',
    asks: `Was ${code} a service of its own beside the visit?`,
  };
}

function ownPairReasons(chart: Chart, code: string): Reason[] {
  const { pack } = chart;
  const beside = codesBeside(chart, code);
  return (pack?.ownPairs ?? []).flatMap(({ column1, column2, statement }) => {
    const from = code === column1 ? column2 : code === column2 ? column1 : undefined;
    if (!pack || from === undefined || !beside.includes(from)) return [];
    const source = sourceOf(pack, statement);
    return [
      {
        ...separateness(chart, code, from),
        from,
        by: 'tolerated' as const,
        indicator: 'info',
        source,
      },
    ];
  });
}
