/**
 * The elements that a note must hold beside the service itself: goals, measures, progress, plan,
 * reasons, signatures. Read once per review, from the text alone, as far as a rule asks; offsets are
 * UTF-16 code units into `encounter.note[section]`.
 */
import type { Span } from '../note/facts.ts';
import type { Listed } from './listed.ts';

/** An aim. `task` is the activity it names ("tie shoes"); an aim without one is no functional goal. */
export interface Goal {
  readonly task?: Span;
  readonly timeLimit?: Span;
  readonly span: Span;
}

export type MeasureKind =
  | 'range-of-motion'
  | 'strength'
  | 'pain-scale'
  | 'girth'
  | 'functional-test'
  | 'questionnaire'
  | 'distance'
  | 'time'
  | 'palpation-grade';

/** A measured finding: a value on a scale, in degrees, centimetres, seconds, or a test's score. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly span: Span;
}

/** Response to treatment or change since the last visit; `counts` is false for bare "tolerated well". */
export interface Progress {
  readonly counts: boolean;
  readonly span: Span;
}

/** A plan element; `counts` is false for bare "continue POC". */
export interface PlanItem {
  readonly kind: 'frequency' | 'duration' | 'home-care' | 'next-step' | 'bare';
  readonly counts: boolean;
  readonly span: Span;
}

/** A deficit, symptom or finding that a service may answer. */
export interface Reason {
  readonly kind: 'symptom' | 'finding' | 'deficit' | 'diagnosis';
  readonly span: Span;
}

/** Impaired balance, coordination, proprioception, posture, motor control or task: what 97112 retrains. */
export interface FunctionDeficit {
  readonly kind:
    'balance' | 'coordination' | 'proprioception' | 'posture' | 'motor-control' | 'task';
  readonly span: Span;
}

/** A signature line with the credentials it names. `dated` where a date stands with it; a cosigner oversees and did not perform. */
export interface Signature {
  readonly credentials: readonly string[];
  readonly dated: boolean;
  readonly cosigner: boolean;
  readonly span: Span;
}

/** A service done by one under another's direction: the note must carry the countersignature. */
export interface Delegation {
  /** Who did it: `LMT`, `PTA`, `aide`; `unknown` where the note says only that it was overseen. */
  readonly performer: string;
  /** The note says that another oversees or delegates it. */
  readonly overseen: boolean;
  readonly span: Span;
}

export interface Elements {
  readonly goals: Listed<Goal>;
  readonly measures: Listed<Measure>;
  readonly progress: Listed<Progress>;
  readonly plan: Listed<PlanItem>;
  readonly reasons: Listed<Reason>;
  readonly deficits: Listed<FunctionDeficit>;
  readonly signatures: Listed<Signature>;
  readonly delegations: Listed<Delegation>;
  readonly placeholders: readonly Span[];
  /** Places that a label of their own names as those of the work. */
  readonly regions: Listed<Span>;
}
