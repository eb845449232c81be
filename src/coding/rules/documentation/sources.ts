/** Where the documentation rules come from. Only public sources, with an address where one is known. */
import type { Source } from '../../../encounter/review.ts';

const hns = 'https://healthnetworksolutions.net/index.php';

export const massagePolicy: Source = {
  label: 'Health Network Solutions, CPT 97124: documentation requirements',
  url: `${hns}/cpt-97124`,
};

export const reeducationPolicy: Source = {
  label: 'Health Network Solutions, CPT 97112',
  url: `${hns}/cpt-97112`,
};

export const massageCoding: Source = {
  label: 'WSMTA, Massage Coding and Documentation',
  effective: '2019-03-12',
};

export const manualTherapyFacts: Source = {
  label: 'Fact sheet: coding massage therapy (97124) and manual therapy (97140)',
};

export const treatmentNote: Source = {
  label: 'Medicare Benefit Policy Manual, ch. 15, s 220.3.E (treatment note)',
};

export const planOfCare: Source = {
  label: 'Medicare Benefit Policy Manual, ch. 15, s 220.1.2 (plan of care)',
};

/** The source that speaks of a code, where a rule has one for each. */
export function policyFor(code: string): Source {
  if (code === '97124') return massagePolicy;
  return code === '97140' ? manualTherapyFacts : reeducationPolicy;
}
