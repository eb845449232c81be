/** Where the unit rules come from. */
import type { Source } from '../../../encounter/review.ts';

export const unitSource: Source = {
  label: 'CMS Claims Processing Manual, ch. 5 s 20.2',
  url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf',
};

export const midpointSource: Source = { label: 'CPT code set, introduction: time' };

export const treatmentNoteSource: Source = {
  label: 'CMS Benefit Policy Manual, ch. 15 s 220.3.E',
  url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf',
};

/** Two one-on-one services cannot share a quarter hour. */
export const oneOnOneSource: Source = {
  label: 'NCCI Policy Manual, ch. 11 s P',
  url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
  effective: '2026-01-01',
};
