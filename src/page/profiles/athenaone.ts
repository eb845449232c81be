import type { Grounds, Profile } from './profile.ts';

/** Frames in frames; assessment and plan are one section. */
export const athenaone: Profile = {
  name: 'athenaOne',
  hosts: ['athenahealth.com'],
  marks: [],
  hints: { 'note.objective': 'pe' },
};

export const grounds: Grounds = {
  restsOn: [
    'documentation: help.athenahealth.com Content/Features/C_Encounter_Workflow_A.htm',
    'hearsay: public scripts that work beside it',
  ],
  checked: '2026-11-22',
};
