/** GP, GO or GN: under whose plan of care a therapy service stands. */

const byProfession: Readonly<Record<string, string>> = {
  PT: 'GP',
  PTA: 'GP',
  OT: 'GO',
  OTA: 'GO',
  SLP: 'GN',
};

/** Professions that bill therapy under GP by custom, though the plan may be another's. */
const customary = ['DC', 'LMT', 'MD', 'DO', 'NP', 'PA', 'ATC'];

/** The plan of care that a profession's service stands under; undefined where it cannot be told. */
export function planModifierOf(profession: string | undefined): string | undefined {
  if (profession === undefined) return undefined;
  return byProfession[profession] ?? (customary.includes(profession) ? 'GP' : undefined);
}

/** A therapist's or assistant's own discipline speaks against another's modifier. */
export function contradictsPlan(modifier: string, profession: string | undefined): boolean {
  const own = profession === undefined ? undefined : byProfession[profession];
  return own !== undefined && own !== modifier;
}
