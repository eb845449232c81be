/** The modifiers that a payer wants on a line, apart from 59 and its kind. */
import type { RequiredModifier } from '../../encounter/pack.ts';
import type { Indicator, Source } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { sourceOf, statementOf } from '../payers/source-of.ts';
import { applies } from './applies.ts';
import { assistantShare } from './assistants.ts';
import { planModifierOf } from './discipline.ts';
import { performerOf } from './performer.ts';
import { isDistinct, planModifiers } from './words.ts';

export interface Required {
  /** Any of these will do. */
  readonly anyOf: readonly string[];
  /** The one to set; absent where the note does not settle which. */
  readonly set?: string;
  readonly indicator: Indicator;
  readonly source: Source;
  readonly says: string;
}

/** What the payer wants on a line of this code that carries `present`; nothing where no payer is known. */
export function requiredModifiers(
  chart: Chart,
  code: string,
  present: readonly string[],
): Required[] {
  const rows = chart.pack?.requires ?? [];
  return rows
    .filter((row) => !isDistinct(row.modifier) && applies(chart, code, row))
    .filter(({ unless = [] }) => !unless.some((modifier) => present.includes(modifier)))
    .flatMap((row) => requirementOf(chart, code, row));
}

function requirementOf(chart: Chart, code: string, row: RequiredModifier): Required[] {
  const wanted = wantedBy(chart, code, row.modifier);
  if (!wanted || !chart.pack) return [];
  return [
    {
      ...wanted,
      indicator: row.indicator,
      source: sourceOf(chart.pack, row.statement),
      says: statementOf(chart.pack, row.statement).says,
    },
  ];
}

function wantedBy(
  chart: Chart,
  code: string,
  modifier: string,
): Pick<Required, 'anyOf' | 'set'> | undefined {
  if (modifier === 'therapy') return planWanted(performerOf(chart, code));
  if (modifier === 'assistant') return assistantWanted(chart, code);
  if (modifier === 'AT') return activeTreatmentWanted(chart);
  return { anyOf: [modifier], set: modifier };
}

function planWanted(profession: string | undefined): Pick<Required, 'anyOf' | 'set'> {
  const set = planModifierOf(profession);
  return { anyOf: planModifiers, ...(set === undefined ? {} : { set }) };
}

/** Only where every unit carries it; a split between two lines is asked about elsewhere. */
function assistantWanted(chart: Chart, code: string): Pick<Required, 'anyOf' | 'set'> | undefined {
  const share = assistantShare(chart, code);
  if (!share || (!share.whole && share.marked < share.units)) return undefined;
  return { anyOf: [share.modifier], set: share.modifier };
}

/** Not on maintenance care; proposed only where the note documents an adjustment. */
function activeTreatmentWanted({ facts }: Chart): Pick<Required, 'anyOf' | 'set'> | undefined {
  if (facts.wellness.length > 0) return undefined;
  return { anyOf: ['AT'], ...(facts.adjustments.length > 0 ? { set: 'AT' } : {}) };
}
