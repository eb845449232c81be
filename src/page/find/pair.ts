/** A fact with a name beside it, as a page shows it. */
import type { EvidenceKind } from '../../encounter/fragment.ts';
import type { Fact } from './scalar-words.ts';

export interface Pair {
  fact: Fact;
  value: string;
  /** Where the value stands. */
  box: number;
  /** Where the label stands. */
  from: number;
  by: EvidenceKind;
  hint: string;
  weak: boolean;
}
