/**
 * The form of a rule: one file, its metadata beside a small generator that yields what is wrong or
 * stays silent. The rule book is made from the metadata.
 */
import type { Evidence, Indicator, Source, Suggestion } from '../encounter/review.ts';
import type { Chart } from './chart.ts';

/** Something wrong. `indicator` and `source` override the rule's own where the payer or the case differs. */
export interface Problem {
  readonly indicator?: Indicator;
  /** Under 140 characters, plain words. */
  readonly summary: string;
  /** What is missing or in conflict, and the question that would settle it. */
  readonly detail: string;
  readonly line?: number;
  readonly code?: string;
  readonly evidence?: readonly Evidence[];
  readonly source?: Source;
  readonly suggestion?: Suggestion;
}

/** Something that could not be checked: shown as such, never as passed. */
export interface Unchecked {
  readonly notChecked: string;
  readonly why: string;
}

export interface Rule {
  /** `folder/name`, the same as its file's place under `rules/`. */
  readonly id: string;
  readonly title: string;
  /** Why the user should care: one or two sentences. */
  readonly why: string;
  readonly indicator: Indicator;
  readonly source: Source;
  /** A sentence or bill on which it fires, and one on which it stays quiet. */
  readonly example: { readonly fires: string; readonly quiet: string };
  readonly check: (chart: Chart) => Iterable<Problem | Unchecked>;
}
