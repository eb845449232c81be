/** Everything that a rule may look at, worked out once per review. */
import type { Encounter } from '../encounter/encounter.ts';
import type { PayerPack } from '../encounter/pack.ts';
import type { Evidence, Ledger, UnitCount, UnitMethod, Verdict } from '../encounter/review.ts';
import type { Elements } from './elements/elements.ts';
import type { Facts, Service } from './note/facts.ts';

/** What the note and the bill together say of one code. */
export interface Judgement {
  readonly code: string;
  readonly verdict: Verdict;
  /** Documented minutes of this visit, the note's before the line's; absent where none are known. */
  readonly minutes?: number;
  /** The part of `minutes` that the note itself states. */
  readonly noteMinutes?: number;
  /** The documented services that read as this code. */
  readonly services: readonly Service[];
  /** Billed lines of this code: indexes into `encounter.lines`, lines of zero units left out. */
  readonly lines: readonly number[];
  readonly evidence: readonly Evidence[];
  /** One plain sentence. */
  readonly why: string;
}

/** The choice among the three codes, and the judgement of every code in play. */
export interface Judged {
  readonly primary: '97124' | '97140' | '97112' | 'undecided' | null;
  readonly judgements: readonly Judgement[];
}

/** Units by both methods. `method` is the payer's; where no payer is known the one that allows fewer. */
export interface Counted {
  readonly method: UnitMethod;
  readonly cms: UnitCount;
  readonly ama: UnitCount;
  /** The count under `method`. */
  readonly counted: UnitCount;
}

export interface Chart extends Judged {
  readonly encounter: Encounter;
  readonly facts: Facts;
  readonly elements: Elements;
  /** The payer's pack; absent where no payer was read or none matched. */
  readonly pack?: PayerPack;
  /** Absent where no minutes are known. */
  readonly units?: Counted;
  readonly ledger: Ledger;
}

/** A user's choices that change a review. */
export interface ReviewSettings {
  readonly rulesOff?: readonly string[];
}

/** The judgement of a code, where it is in play. */
export function judgementOf(chart: Judged, code: string): Judgement | undefined {
  return chart.judgements.find((judgement) => judgement.code === code);
}
