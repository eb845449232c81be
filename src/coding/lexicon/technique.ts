/** Shorthand for writing technique rows. */
import type { Strength } from '../note/facts.ts';
import type { Origin, TechniqueRow } from './rows.ts';

/** `bare`: the code's own name. `loose`: an everyday word. */
type Flag = 'bare' | 'loose';

/** A row as a table holds it. */
type Columns = readonly [
  id: string,
  codes: readonly string[],
  strength: Strength,
  origin: Origin,
  terms: readonly string[],
  ...flags: readonly Flag[],
];

const writer =
  (role: TechniqueRow['role']) =>
  (...[id, codes, strength, origin, terms, ...flags]: Columns): TechniqueRow => ({
    kind: 'technique',
    id,
    codes,
    strength,
    role,
    bare: flags.includes('bare'),
    loose: flags.includes('loose'),
    origin,
    terms,
  });

/** Done to the patient. */
export const passive = writer('passive');
/** Done by the patient. */
export const active = writer('active');
/** Either, or both together. */
export const eitherWay = writer('either');
