import type { Grounds, Profile } from './profile.ts';

const soap = (name: string): string => `form[name="soap"] textarea[name="${name}"]`;

/** The form of four boxes, in LibreHealth EHR as in OpenEMR. */
const soapForm = {
  'note.subjective': [soap('subjective')],
  'note.objective': [soap('objective')],
  'note.assessment': [soap('assessment')],
  'note.plan': [soap('plan')],
} as const;

/**
 * And LibreHealth EHR, which came of it and kept its names: nothing outside of the forms tells them apart.
 * The fee sheet is read by its header texts, wherever its columns stand.
 */
export const openemr: Profile = {
  name: 'OpenEMR',
  marks: ['#attendantData', '#fee_sheet_form', '#framesDisplay', 'form[name="soap"]'],
  fields: soapForm,
};

export const grounds: Grounds = {
  provenBy: 'openemr',
  restsOn: [
    'source: openemr/openemr interface/forms/soap/templates/general_new.php',
    'source: openemr/openemr interface/forms/fee_sheet/new.php',
    'source: LibreHealthIO/lh-ehr interface/forms/soap/templates/general_new.php',
  ],
  checked: '2026-11-22',
};
