/** After a change, each visit's encounter is put together anew and reviewed where it differs. */
import type { Encounter } from '../encounter/encounter.ts';
import type { Review } from '../encounter/review.ts';
import type { Memory, Visit } from '../encounter/visit.ts';
import { joinEncounter } from './join.ts';

/** How to review, and the payer to assume for a site whose pages show none. */
export interface Reviewing {
  readonly review: (encounter: Encounter) => Review;
  readonly assumedPayer: (site: string) => string | undefined;
}

/** `force` reviews what is unchanged too: the settings have changed. */
export function reviewed(memory: Memory, reviewing: Reviewing, force = false): Memory {
  return { ...memory, visits: memory.visits.map((visit) => reviewVisit(visit, reviewing, force)) };
}

function reviewVisit(visit: Visit, { review, assumedPayer }: Reviewing, force: boolean): Visit {
  const encounter = joinEncounter(visit, assumedPayer(visit.site));
  const isSame = JSON.stringify(encounter) === JSON.stringify(visit.encounter);
  if (isSame && visit.review !== null && !force) return visit;
  return { ...visit, encounter, review: review(encounter) };
}
