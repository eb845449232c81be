import { openemr } from './openemr.ts';
import type { Profile } from './profile.ts';

/** Every profile that is tried on a page, in order. */
const profiles: readonly Profile[] = [openemr];

/** Names that many products give to the patient's name, and no other thing. */
export const anyPage: Profile['fields'] = {
  'identity.patient': [
    '[data-testid="patient-name" i],[data-element="patient-name"],[data-testid="patientName" i],[class~="ptName"],[class~="patient-name" i],[class~="patientName"],[id="patient-name" i],[id="patientName" i]',
  ],
};

/** The profile whose marks the document shows, or null. */
export const profileOf = (document: Document): Profile | null =>
  profiles.find(({ marks }) => marks.some((mark) => document.querySelector(mark) !== null)) ?? null;
