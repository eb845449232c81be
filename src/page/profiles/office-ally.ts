import type { Grounds, Profile } from './profile.ts';

/** A claim form alone; the note is in another product. */
export const officeAlly: Profile = {
  name: 'Office Ally',
  hosts: ['officeally.com'],
  marks: [],
};

export const grounds: Grounds = {
  restsOn: ['hearsay: public scripts that fill its claim form'],
  checked: '2026-11-22',
};
