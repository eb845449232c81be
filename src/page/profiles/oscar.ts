import type { Grounds, Profile } from './profile.ts';

/** OSCAR and those that came of it: OpenO, CARLOS. The bill is a window of its own. */
export const oscar: Profile = {
  name: 'OSCAR',
  marks: ['#encMainDiv', 'select[name="xml_provider"]'],
  fields: { 'note.text': ['textarea[name="caseNote_note"]'] },
};

export const grounds: Grounds = {
  provenBy: 'charts-stack',
  restsOn: [
    'source: scoophealth/oscar casemgmt/ChartNotes.jsp',
    'source: carlos-emr billing/CA/ON/billingON.jsp',
  ],
  checked: '2026-11-22',
};
