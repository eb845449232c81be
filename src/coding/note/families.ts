/** Which techniques may be parts of one service. */
import type { TechniqueRow } from '../lexicon/rows.ts';

/** The family in which a technique stands: `soft` for massage and manual therapy, else its first code. */
export function familyOf(row: TechniqueRow): string {
  const code = row.codes[0];
  if (code === '97124' || code === '97140') return 'soft';
  return code === '97112' ? 'neuro' : (code ?? row.id);
}

const activeFamilies = new Set(['neuro', '97110', '97530', '97116', '97535', '97113']);

/** May be done as part of more than one service: they follow the header under which they stand. */
const followers = new Set([
  'vibration-word',
  'compression-word',
  'percussion',
  'pnf-stretch',
  'pnf-letters',
  'passive-range-of-motion',
  'passive-stretching',
  'neuromuscular-word',
  'active-motion',
  'exercise-word',
  'home-program',
  'traction-word',
]);

/** May this technique be part of the service that the header names? */
export function fits(head: TechniqueRow, row: TechniqueRow): boolean {
  if (row.id === 'no-service') return false;
  const [family, own] = [familyOf(head), familyOf(row)];
  if (row.bare) return family === own && head.codes[0] === row.codes[0];
  if (family === own || followers.has(row.id)) return true;
  if (head.id === 'group-word') return own !== 'neuro' && activeFamilies.has(own);
  return activeFamilies.has(family) && activeFamilies.has(own);
}

/** Without a header only one family goes together, and what may follow any. */
export function joins(before: TechniqueRow, row: TechniqueRow): boolean {
  const [family, own] = [familyOf(before), familyOf(row)];
  if (isOtherName(before, row)) return false;
  if (family === own) return true;
  if (followers.has(before.id) && !before.bare && own === 'soft') return true;
  return followers.has(row.id) && !row.bare && (family === 'soft' || activeFamilies.has(family));
}

/** "MT and massage": two names are two services. */
function isOtherName(before: TechniqueRow, row: TechniqueRow): boolean {
  return row.bare && before.bare && familyOf(before) === 'soft' && row.codes[0] !== before.codes[0];
}
