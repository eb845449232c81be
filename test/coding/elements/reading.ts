/** Reads the elements of one sentence as it would stand in a section of a note. */
import { readElements } from '../../../src/coding/elements/read.ts';
import type { Elements } from '../../../src/coding/elements/elements.ts';
import type { SectionName } from '../../../src/encounter/encounter.ts';

export const read = (text: string, section: SectionName = 'assessment'): Elements =>
  readElements({ note: { [section]: text } });
