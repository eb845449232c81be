import type { Grounds, Profile } from './profile.ts';

/** Ids are made at run time; the title is all that stays. */
export const medplum: Profile = {
  name: 'Medplum',
  hosts: ['medplum.com'],
  titles: ['Medplum'],
  marks: [],
};

export const grounds: Grounds = {
  restsOn: [
    'source: medplum/medplum examples/medplum-provider/src/components/encounter/EncounterChart.tsx',
    'source: medplum/medplum examples/medplum-provider/src/components/ChargeItem/ChargeItemPanel.tsx',
  ],
  checked: '2026-11-22',
};
