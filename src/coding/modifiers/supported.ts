/** The modifiers that a line should carry. */
import type { Chart } from '../chart.ts';
import { judgementOf } from '../chart.ts';
import { lineOf } from '../edits/billed-lines.ts';
import { isBorneOut, reasonsForDistinct } from './distinct.ts';
import { invalidOn } from './invalid.ts';
import { unsupportedOn } from './objections.ts';
import { ordered } from './order.ts';
import { requiredModifiers } from './required.ts';
import { ownVisitIn } from './visit.ts';
import { isDistinct, modifiersOf } from './words.ts';

/**
 * What the note supports on the (first) line of a code, in the payer's order: the line's own
 * modifiers to which nothing objects, and those that the payer or an edit wants. A 59 or X only
 * where the note bears it out; KX is kept where it stands and never added. A service that the note
 * does not describe supports none.
 */
export function supportedModifiers(chart: Chart, code: string): string[] {
  if (judgementOf(chart, code)?.verdict === 'contradicted') return [];
  const billed = lineOf(chart.encounter, code);
  const present = (billed && modifiersOf(billed.line)) ?? [];
  const kept = withoutObjections(chart, code, present).filter((modifier) => !isDistinct(modifier));
  const wanted = requiredModifiers(chart, code, present).flatMap(({ anyOf, set }) =>
    set === undefined || anyOf.some((modifier) => kept.includes(modifier)) ? [] : [set],
  );
  const visit = !kept.includes('25') && ownVisitIn(chart, code).length > 0 ? ['25'] : [];
  return ordered([...distinctFor(chart, code, present), ...visit, ...kept, ...wanted], chart.pack);
}

function withoutObjections(chart: Chart, code: string, present: readonly string[]): string[] {
  const objected = new Set([
    ...unsupportedOn(chart, code, present).map(({ modifier }) => modifier),
    ...invalidOn(chart, code, present).flatMap(({ remove = [] }) => remove),
  ]);
  return present.filter((modifier) => !objected.has(modifier));
}

/** The line's own 59 or X where the note bears it out and the payer takes it, else the payer's. */
function distinctFor(chart: Chart, code: string, present: readonly string[]): string[] {
  const reasons = reasonsForDistinct(chart, code);
  if (!isBorneOut(reasons)) return [];
  const named = chart.pack?.distinctModifier?.modifier;
  const own = present.find((modifier) => modifier !== '59' && isDistinct(modifier));
  if (own !== undefined && named === undefined) return [own];
  const asked = reasons.some(({ by }) => by !== 'tolerated') || present.includes('59');
  return asked ? [named ?? '59'] : [];
}
