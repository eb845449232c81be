/** Reads the elements of one sentence as it would stand in a section of a note. */
import { readElements } from '../../../src/coding/elements/read.ts';
import type { Elements } from '../../../src/coding/elements/elements.ts';
import type { Listed } from '../../../src/coding/elements/listed.ts';
import type { SectionName } from '../../../src/encounter/encounter.ts';

type Whole = {
  readonly [Kind in keyof Elements]: Elements[Kind] extends Listed<infer Item>
    ? readonly Item[]
    : Elements[Kind];
};

export const read = (text: string, section: SectionName = 'assessment'): Whole => {
  const elements = readElements({ note: { [section]: text } });
  return {
    goals: elements.goals.all,
    measures: elements.measures.all,
    progress: elements.progress.all,
    plan: elements.plan.all,
    reasons: elements.reasons.all,
    deficits: elements.deficits.all,
    signatures: elements.signatures.all,
    delegations: elements.delegations.all,
    placeholders: elements.placeholders,
    regions: elements.regions.all,
  };
};
