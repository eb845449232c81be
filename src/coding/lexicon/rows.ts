/** The forms of the lexicon's rows. A term is one row's entry; a meaning is one row. */
import type { PurposeKind, Region, Strength } from '../note/facts.ts';

/**
 * Where a technique's mapping to its codes comes from: the official wording as the trade papers
 * quote it, or the paper that maps it.
 * - `cpt`: the words of the procedure codes themselves
 * - `wsmta`: WSMTA, Massage Coding and Documentation (2019)
 * - `kmc`: fact sheet on 97124 and 97140 (KMC University)
 * - `hns`: Health Network Solutions, CPT 97124 and 97140
 * - `college`: a chiropractic college clinic's soft-tissue code guide (2008)
 * - `aca`: American Chiropractic Association on 97140; `palmetto`: Palmetto GBA on 97140
 * - `trade`: trade press and clinic code references; `usage`: common clinical usage
 */
export type Origin =
  'cpt' | 'wsmta' | 'kmc' | 'hns' | 'college' | 'aca' | 'palmetto' | 'trade' | 'usage';

export interface TechniqueRow {
  readonly kind: 'technique';
  readonly id: string;
  /** What it may be, the likeliest first; empty where it has no code of its own. */
  readonly codes: readonly string[];
  readonly strength: Strength;
  readonly role: 'active' | 'passive' | 'either';
  /** The code's own name: documents that it was done, not how. */
  readonly bare: boolean;
  /** An everyday word: a service only beside a time, a place, a verb of doing or another technique. */
  readonly loose: boolean;
  readonly origin: Origin;
  readonly terms: readonly string[];
}

export interface PlaceRow {
  readonly kind: 'place';
  readonly id: string;
  readonly regions: readonly Region[];
  /** A joint, or a spinal region in the sense of its joints. */
  readonly joint: boolean;
  /** One muscle, joint or tissue, not "back". */
  readonly specific: boolean;
  readonly terms: readonly string[];
}

export interface PurposeRow {
  readonly kind: 'purpose';
  readonly purpose: PurposeKind;
  readonly terms: readonly string[];
}

export type FindingKind =
  PurposeKind | 'symptom' | 'weakness' | 'restriction' | 'tenderness' | 'numbness';

export interface FindingRow {
  readonly kind: 'finding';
  readonly finding: FindingKind;
  readonly terms: readonly string[];
}

export type CueKind =
  | 'denied'
  | 'planned'
  | 'past'
  | 'home'
  | 'education'
  | 'other-provider'
  | 'conditional'
  | 'finding'
  | 'performed'
  | 'stop';

/**
 * How far a cue reaches inside its clause, in the manner of ConText: `near` to the words directly
 * after it, `forward`, `backward`, or `either`: backward where a technique stands before it.
 */
export type Reach = 'near' | 'forward' | 'backward' | 'either' | 'clause';

export interface CueRow {
  readonly kind: 'cue';
  readonly cue: CueKind;
  readonly reach: Reach;
  /** Gives way to a stated time in a treatment section ("continue STM, 15 min"). */
  readonly weak: boolean;
  /** Said of another clinician, unless this credential is the page's own. */
  readonly unless?: string;
  readonly terms: readonly string[];
}

export type PhraseKind =
  | 'response'
  | 'change'
  | 'bare-response'
  | 'goal'
  | 'task'
  | 'group'
  | 'active-role'
  | 'passive-role';

export interface PhraseRow {
  readonly kind: 'phrase';
  readonly phrase: PhraseKind;
  readonly terms: readonly string[];
}

export interface MeasureRow {
  readonly kind: 'measure';
  readonly measure: 'motion' | 'strength' | 'scale' | 'girth' | 'test' | 'questionnaire';
  readonly terms: readonly string[];
}
