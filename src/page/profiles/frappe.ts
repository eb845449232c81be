import type { Grounds, Profile } from './profile.ts';

/** Marley is its other name. Every control says which field it is. */
export const frappe: Profile = {
  name: 'Frappe Health',
  marks: ['body[data-route^="Form/"] [data-fieldname="patient"]'],
  fields: { 'note.text': ['[data-fieldname="note"] .ql-editor'] },
  hints: { 'note.text': 'review details' },
};

export const grounds: Grounds = {
  provenBy: 'frappe',
  restsOn: [
    'source: earthians/marley healthcare/doctype/patient_encounter/patient_encounter.json',
    'source: frappe/frappe public/js/frappe/form',
  ],
  checked: '2026-11-22',
};
