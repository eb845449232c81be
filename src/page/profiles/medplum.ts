import type { Grounds, Profile } from './profile.ts';

/** The line under the visit's title: its date and who saw it, without a name for either. */
const visitLine = [
  '.mantine-Paper-root:has(.mantine-SegmentedControl-root) .mantine-Text-root + .mantine-Text-root',
];

/** Ids are made at run time; the title stays, and the names that its components have in any build. */
export const medplum: Profile = {
  name: 'Medplum',
  hosts: ['medplum.com'],
  titles: ['Medplum'],
  marks: [],
  fields: { 'identity.date': visitLine, clinician: visitLine },
};

export const grounds: Grounds = {
  provenBy: 'medplum',
  restsOn: [
    'source: medplum/medplum examples/medplum-provider/src/components/encounter/EncounterChart.tsx',
    'source: medplum/medplum examples/medplum-provider/src/components/ChargeItem/ChargeItemPanel.tsx',
  ],
  checked: '2026-11-22',
};
