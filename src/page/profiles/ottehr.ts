import type { Grounds, Profile } from './profile.ts';

export const ottehr: Profile = {
  name: 'Ottehr',
  hosts: ['ottehr.com'],
  marks: ['[data-testid="in-person-header-container"]', '[data-testid="css-header-container"]'],
  fields: {
    'identity.patient': [
      '[data-testid="in-person-header-container"] [data-testid="patient-name"]',
      '[data-testid="css-header-container"] [data-testid="patient-name"]',
    ],
    'note.assessment': ['[data-testid="medical-decision-field"] textarea'],
  },
};

export const grounds: Grounds = {
  provenBy: 'ottehr',
  restsOn: ['source: masslight/ottehr apps/ehr/src/constants/data-test-ids.ts'],
  checked: '2026-11-22',
};
