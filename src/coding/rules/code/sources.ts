/** Where the rules about the choice of a code come from. */
import type { Source } from '../../../encounter/review.ts';

export const choiceSource: Source = {
  label: 'Health Network Solutions, CPT 97124: choosing 97124 or 97140',
  url: 'https://healthnetworksolutions.net/index.php/cpt-97124',
};

export const softTissueSource: Source = {
  label: 'How to Use Soft-Tissue Procedure Codes (2008): soft tissue is never 97112',
  effective: '2008-08-15',
};

export const reeducationSource: Source = {
  label: 'WSMTA, Massage Coding and Documentation: re-education is active',
  effective: '2019-03-12',
};

export const noteSource: Source = {
  label: 'Medicare Benefit Policy Manual, ch. 15 s 220.3.E: the treatment note',
  url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf',
};

export const necessitySource: Source = {
  label: 'Health Network Solutions, CPT 97124: relaxation and stress relief',
  url: 'https://healthnetworksolutions.net/index.php/cpt-97124',
};

export const meaningSource: Source = {
  label: 'CPT code set: what each code means, in our own words',
};

export const replacedSource: Source = {
  label: 'CPT 1999: 97122, 97250, 97260 and 97265 replaced by 97140',
  effective: '1999-01-01',
};

export const regionsSource: Source = {
  label: 'CPT chiropractic manipulative treatment: five spinal and five extraspinal regions',
};

export const oneOnOneSource: Source = {
  label: 'Health Network Solutions, CPT 97112: one-on-one; groups are 97150',
  url: 'https://healthnetworksolutions.net/index.php/cpt-97112',
};
