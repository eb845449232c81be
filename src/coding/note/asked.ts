/** The question that is put of every mention: was it done? */
import type { WhyNot } from './context.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';

export type Status = 'done' | 'rescue' | 'silent' | WhyNot;

/** A mention, the others of its sentence, and whether a time of its own is stated. */
export interface Asked {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly timed: boolean;
  /** Its service's own name stands over its line, or with a time in the next sentence of the line. */
  readonly named: boolean;
  /** The page's clinician: a credential in capitals, or empty. */
  readonly clinician: string;
}
