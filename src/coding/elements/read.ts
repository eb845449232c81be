/** Encounter → the documentation elements of its note. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Span } from '../note/facts.ts';
import type { Elements } from './elements.ts';
import { once, onceFor } from '../once.ts';
import { columnChanges } from './columns.ts';
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
import { regionsIn } from './regions.ts';
import { signaturesIn } from './signatures.ts';

/** "TUG *** sec, Berg ***": a figure belongs to the form. */
const overlap = (one: Span, other: Span): boolean =>
  one.section === other.section && one.start < other.end && other.start < one.end;

/** An aim ends with its passage, so that each passage is read with its own. */
const aimsOf = onceFor((passage: Passage): readonly Aim[] =>
  [aimIn(passage)].filter((aim) => aim !== undefined),
);

/** Reads the elements of an encounter's note. A note that was not read has none. */
export function readElements(encounter: Encounter): Elements {
  const passages = passagesOf(encounter);
  const list = <Item>(read: (passage: Passage, aims: readonly Aim[]) => readonly Item[]) =>
    listed(passages, (passage) => read(passage, aimsOf(passage)));
  const blanks = once(() => placeholdersOf(encounter));
  const measures = list((passage, own) =>
    measuresIn(passage, own).filter(({ span }) => !blanks().some((one) => overlap(one, span))),
  );
  const later = () => [...remeasured(passages, measures.all), ...columnChanges(passages)];
  return {
    goals: listed(passages, aimsOf),
    measures,
    progress: followedBy(list(progressIn), later),
    plan: list(planIn),
    reasons: list(reasonsIn),
    deficits: list(deficitsIn),
    signatures: list((passage) => signaturesIn(passage, encounter.note?.[passage.section] ?? '')),
    delegations: list(delegationsIn),
    get placeholders() {
      return blanks();
    },
    regions: list(regionsIn),
  };
}
