import type { Profile } from './profile.ts';

/** OpenEMR and LibreHealth EHR, from their public sources. */
export const openemr: Profile = {
  id: 'openemr',
  marks: ['#attendantData', 'form[name="soap"]', '#fee_sheet_form', '#framesDisplay'],
  fields: {
    'identity.patient': ['#attendantData .ptName', '.ptName'],
  },
  proven: true,
};
