import type { Grounds, Profile } from './profile.ts';

/** The progress note beside a claim is a read-only page in a frame of its own. */
export const eclinicalworks: Profile = {
  name: 'eClinicalWorks',
  hosts: ['eclinicalworks.com', 'ecwcloud.com'],
  marks: ['#ProgNoteViwerFrame'],
};

export const grounds: Grounds = {
  restsOn: ['hearsay: public scripts that open its notes from a claim'],
  checked: '2026-11-22',
};
