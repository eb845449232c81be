import type { Profile } from './profile.ts';

const soap = (name: string): string => `form[name="soap"] textarea[name="${name}"]`;

/** OpenEMR and LibreHealth EHR, from their public sources. The fee sheet is read by its header texts. */
export const openemr: Profile = {
  id: 'openemr',
  marks: ['#attendantData', 'form[name="soap"]', '#fee_sheet_form', '#framesDisplay'],
  fields: {
    'identity.patient': ['#attendantData .ptName', '.ptName'],
    'note.subjective': [soap('subjective')],
    'note.objective': [soap('objective')],
    'note.assessment': [soap('assessment')],
    'note.plan': [soap('plan')],
  },
  proven: true,
};
