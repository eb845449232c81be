/** The order of modifiers on a line. */
import type { PayerPack } from '../../encounter/pack.ts';

/**
 * Where no payer's own order is known: what decides payment first, then whose plan of care, then
 * what informs. A habit of billers; CMS publishes no single order.
 */
const habit = '59 XE XS XP XU 25 76 77 GP CQ GO CO GN KX AT GA GZ GY GX'.split(' ');

/** The modifiers, each once, in the payer's order, else in the habitual one; unknown ones come last. */
export function ordered(modifiers: readonly string[], pack: PayerPack | undefined): string[] {
  const payers = pack?.modifierOrder?.order ?? [];
  const order = [...payers, ...habit.filter((modifier) => !payers.includes(modifier))];
  const rank = (modifier: string): number => {
    const at = order.indexOf(modifier);
    return at === -1 ? order.length : at;
  };
  return [...new Set(modifiers)].toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The line's modifiers with those that the payer orders put in its order, the others left where they
 * stand; undefined where they are in order already or the payer states none.
 */
export function reordered(
  modifiers: readonly string[],
  pack: PayerPack | undefined,
): string[] | undefined {
  const order = pack?.modifierOrder?.order ?? [];
  const bound = modifiers.filter((modifier) => order.includes(modifier));
  const sorted = bound.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (bound.every((modifier, at) => modifier === sorted[at])) return undefined;
  const next = sorted.values();
  return modifiers.map((modifier) =>
    order.includes(modifier) ? (next.next().value ?? modifier) : modifier,
  );
}
