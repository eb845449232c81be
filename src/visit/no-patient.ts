/** Signals of a place are names that a product gives; whatever a patient is called is left out of them. */
import type { TaughtField } from '../encounter/field-map.ts';
import type { Identity } from '../encounter/fragment.ts';

/** Parts of a name or number that would tell whose page it was. */
function wordsOf({ patient = '', record = '', encounter = '' }: Identity): string[] {
  return `${patient} ${record} ${encounter}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/**
 * The field without signals that speak of one of these patients; undefined where the place cannot be
 * told without them.
 */
export function withoutPatients(
  field: TaughtField,
  identities: readonly Identity[],
): TaughtField | undefined {
  const words = new Set(identities.flatMap(wordsOf));
  const speaks = (text: string | undefined): boolean =>
    text !== undefined &&
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => words.has(word));
  if (speaks(field.selector)) return undefined;
  const optional = ['label', 'name', 'id', 'near'] as const;
  const said = optional.filter((signal) => speaks(field[signal]));
  const kept = Object.fromEntries(
    Object.entries(field).filter(([signal]) => !said.some((one) => one === signal)),
  ) as TaughtField;
  const view = kept.view.replace(/[^/#]+/g, (part) => (speaks(part) ? '*' : part));
  return { ...kept, view };
}
