import type { Grounds, Profile } from './profile.ts';

/** The banner carries the name, the age and the birth date in a row, and is read as any other. */
export const openmrs: Profile = {
  name: 'OpenMRS O3',
  marks: ['#omrs-apps-container', '#omrs-workspaces-container'],
  fields: { 'note.text': ['#additionalNote'] },
};

export const grounds: Grounds = {
  provenBy: 'openmrs',
  restsOn: [
    'source: openmrs/openmrs-esm-patient-chart esm-patient-notes-app/src/notes/visit-notes-form.component.tsx',
    'source: openmrs/openmrs-esm-core esm-styleguide/src/patient-banner',
  ],
  checked: '2026-11-22',
};
