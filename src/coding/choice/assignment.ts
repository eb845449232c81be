/** One service's code, with the words for and against it. */
import type { FindingKind } from '../lexicon/rows.ts';
import type { Place, Purpose, Span, Technique } from '../note/facts.ts';

/** A service as the note describes it. */
export interface Described {
  readonly techniques: readonly DescribedTechnique[];
  readonly places: readonly Place[];
  readonly purposes: readonly Purpose[];
  /** What its own sentence says of the patient's part. */
  readonly roleSaid: 'active' | 'passive' | undefined;
}

export interface DescribedTechnique extends Technique {
  readonly role: 'active' | 'passive' | 'either';
}

/** What the rest of the note finds and aims at: the lowest rung. */
export interface Surroundings {
  readonly kinds: ReadonlySet<FindingKind>;
}

export interface Assignment {
  readonly code: string | 'undecided' | null;
  /** The codes it could be where undecided or contested, the likeliest first. */
  readonly candidates: readonly string[];
  /** One plain sentence. */
  readonly because: string;
  /** The one question that would settle it. */
  readonly question?: string;
  readonly against: readonly Span[];
}

/** The first candidate, contested. */
export function contested(
  candidates: readonly [string, ...string[]],
  because: string,
  question: string,
): Assignment {
  return { code: candidates[0], candidates, because, question, against: [] };
}

export function undecided(
  candidates: readonly string[],
  because: string,
  question: string,
): Assignment {
  return { code: 'undecided', candidates, because, question, against: [] };
}
