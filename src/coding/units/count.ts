/** Units by both methods, and which of the two the payer uses. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { PayerPack } from '../../encounter/pack.ts';
import type { UnitCount, UnitMethod } from '../../encounter/review.ts';
import type { Counted, Judgement } from '../chart.ts';
import { countByMidpoint } from './ama-midpoint.ts';
import { billedUnits } from './billed-units.ts';
import { countByTotalTime } from './cms-eight-minute.ts';
import { timedMinutes } from './timed-minutes.ts';

/**
 * Counts every documented timed service, billed or not, by both methods; undefined where no minutes
 * are known. With no payer the method that allows fewer units counts; totals equal: Medicare's.
 */
export function countUnits(
  judgements: readonly Judgement[],
  encounter: Encounter,
  pack: PayerPack | undefined,
): Counted | undefined {
  const minutes = timedMinutes(judgements, encounter);
  if (minutes.size === 0) return undefined;
  const cms = countByTotalTime(minutes, billedUnits(encounter));
  const ama = countByMidpoint(minutes);
  const method = pack?.method ?? fewer(cms, ama);
  return { method, cms, ama, counted: method === 'cms-8-minute' ? cms : ama };
}

function fewer(cms: UnitCount, ama: UnitCount): UnitMethod {
  return ama.total < cms.total ? 'ama-midpoint' : 'cms-8-minute';
}
