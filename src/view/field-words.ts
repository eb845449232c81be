/** Data: what the fields that can be pointed at are called. */
import type { TeachableField } from '../encounter/field-map.ts';

interface FieldGroup {
  readonly title: string;
  readonly fields: readonly (readonly [TeachableField, string])[];
}

export const fieldGroups: readonly FieldGroup[] = [
  {
    title: 'The note',
    fields: [
      ['note.subjective', 'Subjective'],
      ['note.objective', 'Objective'],
      ['note.assessment', 'Assessment'],
      ['note.plan', 'Plan'],
      ['note.text', 'Whole note'],
    ],
  },
  {
    title: 'A billing line',
    fields: [
      ['lines.code', 'Code'],
      ['lines.units', 'Units'],
      ['lines.modifiers', 'Modifiers'],
      ['lines.minutes', 'Minutes'],
      ['lines.diagnoses', 'Diagnosis pointer'],
    ],
  },
  {
    title: 'The visit',
    fields: [
      ['identity.patient', 'Patient'],
      ['identity.born', 'Date of birth'],
      ['identity.record', 'Record number'],
      ['identity.date', 'Date of service'],
      ['clinician', 'Clinician'],
      ['payer', 'Payer'],
      ['timeIn', 'Time in'],
      ['timeOut', 'Time out'],
    ],
  },
];

/** By field: what it is called. */
export const fieldWords: ReadonlyMap<string, string> = new Map(
  fieldGroups.flatMap(({ fields }) => fields),
);
