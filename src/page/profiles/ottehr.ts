import type { Grounds, Profile } from './profile.ts';

export const ottehr: Profile = {
  name: 'Ottehr',
  hosts: ['ottehr.com'],
  marks: ['[data-testid="in-person-header-container"]', '[data-testid="css-header-container"]'],
};

export const grounds: Grounds = {
  restsOn: ['source: masslight/ottehr apps/ehr/src/constants/data-test-ids.ts'],
  checked: '2026-11-22',
};
