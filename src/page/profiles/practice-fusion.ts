import type { Grounds, Profile } from './profile.ts';

/** Its four editors stand under headings of their own, which is enough to read them by. */
export const practiceFusion: Profile = {
  name: 'Practice Fusion',
  hosts: ['practicefusion.com'],
  marks: ['[data-element="subjective-section"]'],
};

export const grounds: Grounds = {
  restsOn: ['hearsay: pages that users saved, structure only'],
  checked: '2026-11-21',
};
