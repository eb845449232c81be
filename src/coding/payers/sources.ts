/** The publications that several packs rest on. */
import type { Source } from '../../encounter/review.ts';

export const claimsManual: Source = {
  label: 'CMS Claims Processing Manual, ch. 5 s 20',
  url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf',
};

export const benefitManual: Source = {
  label: 'CMS Benefit Policy Manual, ch. 15 s 220',
  url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf',
};

export const assistantExamples: Source = {
  label: 'CMS, billing examples using the CQ and CO modifiers',
  url: 'https://www.cms.gov/medicare/coding-billing/therapy-services/billing-examples-using-cq/co-modifiers-services-furnished-whole-or-part-ptas-and-otas',
  effective: '2020-01-01',
};

export const assistantOverview: Source = {
  label: 'PT Management, CQ and CO addition rules and examples',
  url: 'https://pt-management.com/blog/cq-co-modifier-addition-rules-and-examples',
};

export const hnsMassage: Source = {
  label: 'Health Network Solutions, CPT 97124',
  url: 'https://www.healthnetworksolutions.net/index.php/cpt-97124',
};

export const hnsReeducation: Source = {
  label: 'Health Network Solutions, CPT 97112',
  url: 'https://www.healthnetworksolutions.net/index.php/cpt-97112',
};

export const hnsManual: Source = {
  label: 'Health Network Solutions, manual therapy, CPT 97140',
  url: 'https://www.healthnetworksolutions.net/index.php/manual-therapy-cpt-code-97140',
};

export const massageFactSheet: Source = {
  label: 'Fact sheet on massage and manual therapy in chiropractic offices (KMC University)',
};

export const gawenda: Source = {
  label: 'R. Gawenda, on the 8-minute rule',
  url: 'https://gawendaseminars.com/tag/8-minute-rule/',
};

export const whichInsurances: Source = {
  label: 'insuredandmore.com, which insurances follow the 8-minute rule',
  url: 'https://insuredandmore.com/which-insurances-follow-the-8-minute-rule',
};

export const webptOn59: Source = {
  label: 'WebPT, modifier 59 denials for 97530 and 97140',
  url: 'https://www.webpt.com/blog/how-to-handle-modifier-59-denials-for-97530-and-97140',
};
