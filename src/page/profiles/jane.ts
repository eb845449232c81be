import type { Grounds, Profile } from './profile.ts';

/** A clinic names the parts of its chart entries itself; the bill is in the appointment's pane. */
export const jane: Profile = {
  name: 'Jane',
  hosts: ['janeapp.com', 'jane.app'],
  marks: [],
  hints: { payer: 'insurance info' },
};

export const grounds: Grounds = {
  restsOn: [
    'documentation: jane.app/guide/start-billing-3-insuring-the-visit',
    'hearsay: public extensions that work beside it',
  ],
  checked: '2026-11-22',
};
