/** What to ask a payer before massage or manual therapy is delegated. */

/** For plans that do not say who may perform muscle work. */
export const askAboutDelegation: readonly string[] = [
  'Is 97124 covered when it is delegated to a licensed massage therapist, and is 97140?',
  'Must the doctor perform 97124 in person, and 97140?',
  'Must each of the two be billed under the doctor’s NPI?',
  'Is 97124 covered only under the massage therapist’s own NPI?',
];

export const askAboutMethod =
  'Are timed units counted over the day’s total minutes, or for each service alone?';

export const askAboutTherapyModifier = 'Do therapy lines need GP, GO or GN?';

export const askAboutEdits = 'Do the NCCI edits apply, and is 59 or XS accepted?';
