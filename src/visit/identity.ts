/** Whose visit: two readings are joined only where the patient and the date of service are the same. */
import type { Identity } from '../encounter/fragment.ts';

/** A patient and a date of service are both known, and only one of each was seen. */
export function isKnown(identity: Identity): boolean {
  return Boolean(identity.patient && identity.date) && identity.conflict === undefined;
}

/**
 * The same patient on the same date of service. A date of birth or a record number that differs
 * tells two people of one name apart; one that is missing says nothing.
 */
export function isSameVisit(a: Identity, b: Identity): boolean {
  return isKnown(a) && isKnown(b) && isSamePatient(a, b) && a.date === b.date;
}

export function isSamePatient(a: Identity, b: Identity): boolean {
  if (!a.patient || !b.patient) return false;
  return (
    nameOf(a.patient) === nameOf(b.patient) && agrees(a.born, b.born) && agrees(a.record, b.record)
  );
}

/** What two readings of one visit say together. */
export function mergeIdentity(a: Identity, b: Identity): Identity {
  return { ...a, ...b };
}

/** "Roe, Jane A." and "jane a roe" are one name: hosts order and dress it differently on their screens. */
function nameOf(patient: string): string {
  const [last = '', ...first] = patient.split(',');
  return [...first, last]
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || a === b;
}
