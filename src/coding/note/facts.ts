/**
 * The facts of a note: what was done at this visit and what else the note states, each with the
 * place where it stands. Offsets are UTF-16 code units into `encounter.note[section]`.
 */
import type { SectionName } from '../../encounter/encounter.ts';

export interface Span {
  readonly section: SectionName;
  readonly start: number;
  readonly end: number;
}

/** The regions by which chiropractic adjustments are counted: five spinal, five extraspinal. */
export type Region =
  | 'cervical'
  | 'thoracic'
  | 'lumbar'
  | 'sacral'
  | 'pelvic'
  | 'head'
  | 'upper-extremity'
  | 'lower-extremity'
  | 'rib-cage'
  | 'abdomen';

export type Side = 'left' | 'right' | 'both';

/** A body part as the note names it. `regions` holds several where the part crosses regions (upper trapezius). */
export interface Place {
  readonly word: string;
  readonly regions: readonly Region[];
  /** A joint or a spinal level, as `documentation/joint` wants it. */
  readonly joint: boolean;
  /** A single muscle or tissue, as opposed to "back" or "full body". */
  readonly specific: boolean;
  readonly side?: Side;
  /** A spinal level such as `C5`, where one is named. */
  readonly level?: string;
  readonly span: Span;
}

/** How strongly a technique speaks for its code: definitive, typical, ambiguous, or sources conflict. */
export type Strength = 'definitive' | 'typical' | 'ambiguous' | 'conflict';

export interface Technique {
  /** The lexicon row's id, `myofascial-release`. */
  readonly id: string;
  /** The codes it may be, the likeliest first; empty for a technique with no code of its own. */
  readonly codes: readonly string[];
  readonly strength: Strength;
  /** The code's own name ("manual therapy", "NMR", "massage"): does not count as a technique. */
  readonly bare: boolean;
  readonly span: Span;
}

export type PurposeKind =
  | 'circulation'
  | 'tissue-relaxation'
  | 'preparation'
  | 'edema'
  | 'spasm'
  | 'general-relaxation'
  | 'range-of-motion'
  | 'joint-motion'
  | 'extensibility'
  | 'adhesion'
  | 'pain'
  | 'function'
  | 'balance'
  | 'coordination'
  | 'proprioception'
  | 'posture'
  | 'motor-control'
  | 'movement';

/** Why a service was done, or what it works on. */
export interface Purpose {
  readonly kind: PurposeKind;
  readonly span: Span;
}

/** Minutes since midnight; `end` is after `start`, past 1440 where the visit crosses midnight. */
export interface ClockSpan {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** Something done to or by the patient at this visit. */
export interface Service {
  /** The code it is; `undecided` where the note cannot assign it; null for a service with no code here. */
  readonly code: string | 'undecided' | null;
  /** The codes it could be where undecided or contested, the likeliest first. */
  readonly candidates: readonly string[];
  readonly techniques: readonly Technique[];
  readonly places: readonly Place[];
  readonly purposes: readonly Purpose[];
  readonly role: 'active' | 'passive' | 'unknown';
  /** Whole minutes of treatment, where stated: a range counts at its lower bound. */
  readonly minutes?: number;
  readonly minutesSpan?: Span;
  readonly clock?: ClockSpan;
  /** Who did it, where the note says so for this service: a credential such as `LMT`. */
  readonly performer?: string;
  /** Two or more patients were treated together. */
  readonly group: boolean;
  /** Words that speak against the code that was chosen. */
  readonly against: readonly Span[];
  /** Why this code: one plain sentence. */
  readonly because: string;
  /** The one question that would settle it, where undecided or contested. */
  readonly question?: string;
  readonly span: Span;
  /** Every place in the note that describes it, its techniques before its bare name. */
  readonly spans?: readonly Span[];
}

/** A spinal or extraspinal adjustment (CMT) as the note states it. */
export interface Adjustment {
  readonly regions: readonly Region[];
  readonly places: readonly Place[];
  readonly span: Span;
}

/** A total that the note states: of timed-code minutes, of treatment, or of the whole session. */
export interface StatedTotal {
  /** `service`: a figure for one service that is not the sum of its parts; `code` says which. */
  readonly kind: 'timed' | 'treatment' | 'session' | 'service';
  readonly code?: string;
  readonly minutes: number;
  /** The minutes of a `service` figure's own parts, added up; other blocks of its code are not among them. */
  readonly parts?: number;
  readonly span: Span;
}

export interface Facts {
  /** Done at this visit, in the note's order. Denied, planned, past, home and others' are not here. */
  readonly services: readonly Service[];
  readonly adjustments: readonly Adjustment[];
  readonly totals: readonly StatedTotal[];
  /** The visit's own time in and out as the note states it; a ceiling, never minutes of a service. */
  readonly session?: ClockSpan;
  /** The treating clinician where the note names one other than the page's: a credential. */
  readonly performer?: string;
  /** The stated purpose of the visit is relaxation, stress relief or wellness. */
  readonly wellness: readonly Span[];
  /** Mentions of a service that were not done at this visit, and why not. */
  readonly notDone: readonly NotDone[];
}

export interface NotDone {
  readonly codes: readonly string[];
  readonly why:
    | 'denied'
    | 'planned'
    | 'past'
    | 'home'
    | 'education'
    | 'other-provider'
    | 'finding'
    | 'conditional';
  readonly span: Span;
}
