import type { Grounds, Profile } from './profile.ts';

export const webpt: Profile = {
  name: 'WebPT',
  hosts: ['webpt.com'],
  marks: [],
  hints: { visit: 'visits from the start of care|visits from start of care|visits from soc' },
};

export const grounds: Grounds = {
  restsOn: [
    'documentation: help.emr.webpt.com/article/1432-how-to-create-an-initial-evaluation',
    'documentation: help.emr.webpt.com/article/751-charge-summary-features',
  ],
  checked: '2026-11-22',
};
