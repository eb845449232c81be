/** Encounter → the documentation elements of its note. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Elements } from './elements.ts';
import { deficitsIn } from './deficits.ts';
import { aimIn } from './goals.ts';
import { measuresIn } from './measures.ts';
import { passagesOf } from './passages.ts';
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
  const aims = passages.flatMap((passage) => aimIn(passage) ?? []);
  const measures = passages.flatMap((passage) => measuresIn(passage, aims));
  return {
    goals: aims,
    measures,
    progress: [
      ...passages.flatMap((passage) => progressIn(passage, aims)),
      ...remeasured(passages, measures),
    ],
    plan: passages.flatMap((passage) => planIn(passage, aims)),
    reasons: passages.flatMap((passage) => reasonsIn(passage, aims)),
    deficits: passages.flatMap((passage) => deficitsIn(passage, aims)),
    signatures: passages.flatMap(signaturesIn),
    delegations: passages.flatMap(delegationsIn),
    placeholders: placeholdersOf(encounter),
  };
}
