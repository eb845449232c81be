/** What is gathered while the sentences of a note are read, in order. */
import type { ClockRange } from './clocks.ts';
import type { Draft } from './draft.ts';
import type { NotDone, Place, StatedTotal } from './facts.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';

/** A time in a sentence without a technique. */
export interface Orphan {
  readonly sentence: Sentence;
  readonly time: TimeMention;
  readonly order: number;
}

/** The visit's own clock span. */
interface Session {
  readonly clock: ClockRange;
  readonly sentence: Sentence;
}

export interface Assembly {
  readonly drafts: Draft[];
  /** Done only if the note names nothing else that was. */
  readonly rescued: Draft[];
  readonly notDone: NotDone[];
  readonly totals: StatedTotal[];
  readonly orphans: Orphan[];
  readonly sessions: Session[];
}

interface Ahead {
  readonly sentence: Sentence;
  readonly places: readonly Place[];
}

/** Where the reading stands. */
export interface State extends Assembly {
  /** The page's clinician: a credential in capitals, or empty. */
  readonly clinician: string;
  /** Number of the sentence in the whole note. */
  order: number;
  /** A service's own name at the start of a line, which the next lines may spell out. */
  header: Draft | undefined;
  /** The service named last. */
  last: Draft | undefined;
  /** The sentence after the one that is read. */
  next: Sentence | undefined;
  /** Places that stand before the service given there. */
  ahead: Ahead | undefined;
}

export function startingState(clinician: string): State {
  return {
    drafts: [],
    rescued: [],
    notDone: [],
    totals: [],
    orphans: [],
    sessions: [],
    clinician,
    order: 0,
    header: undefined,
    last: undefined,
    next: undefined,
    ahead: undefined,
  };
}
