/** Encounter → the documentation elements of its note. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Elements } from './elements.ts';
import { type Aim, aimIn } from './goals.ts';
import { followedBy, listed } from './listed.ts';
import { deficitsIn } from './deficits.ts';
import { measuresIn } from './measures.ts';
import { type Passage, passagesOf } from './passages.ts';
import { placeholdersOf } from './placeholders.ts';
import { planIn } from './plan.ts';
import { progressIn } from './progress.ts';
import { reasonsIn } from './reasons.ts';
import { delegationsIn } from './delegations.ts';
import { remeasured } from './remeasured.ts';
import { signaturesIn } from './signatures.ts';

/** Reads the elements of an encounter's note. A note that was not read has none. */
export function readElements(encounter: Encounter): Elements {
  const passages = passagesOf(encounter);
  // An aim ends with its passage, so that each passage is read with its own.
  const aims = new Map<Passage, readonly Aim[]>();
  const aimsOf = (passage: Passage): readonly Aim[] => {
    const known = aims.get(passage) ?? [aimIn(passage)].filter((aim) => aim !== undefined);
    aims.set(passage, known);
    return known;
  };
  const list = <Item>(read: (passage: Passage, aims: readonly Aim[]) => readonly Item[]) =>
    listed(passages, (passage) => read(passage, aimsOf(passage)));
  const measures = list(measuresIn);
  return {
    goals: listed(passages, aimsOf),
    measures,
    progress: followedBy(list(progressIn), () => remeasured(passages, measures.all)),
    plan: list(planIn),
    reasons: list(reasonsIn),
    deficits: list(deficitsIn),
    signatures: list(signaturesIn),
    delegations: list(delegationsIn),
    get placeholders() {
      return placeholdersOf(encounter);
    },
  };
}
