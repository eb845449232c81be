import { billedLines } from '../../edits/billed-lines.ts';
import { reordered } from '../../modifiers/order.ts';
import { listed, modifiersOf } from '../../modifiers/words.ts';
import { sourceOf, statementOf } from '../../payers/source-of.ts';
import type { Rule } from '../../rule.ts';

/** The payer states an order, and the line has another. Without a stated order nothing is said. */
export const modifierOrder: Rule = {
  id: 'modifier/order',
  title: 'Modifiers in another order than the payer’s',
  why: 'Some payers edit by the first modifier only.',
  indicator: 'warning',
  source: {
    label: 'Health Network Solutions, CPT 97124',
    url: 'https://www.healthnetworksolutions.net/index.php/cpt-97124',
  },
  example: { fires: '97140-GP-59 to BCBSNC', quiet: '97140-59-GP to BCBSNC' },
  *check({ encounter, pack }) {
    if (!pack?.modifierOrder) return;
    const { order, statement } = pack.modifierOrder;
    for (const { index, line } of billedLines(encounter)) {
      const modifiers = reordered(modifiersOf(line) ?? [], pack);
      if (!modifiers) continue;
      yield {
        summary: `${pack.name} wants ${listed(order, 'then')} in this order on ${line.code}.`,
        detail: statementOf(pack, statement).says,
        line: index,
        code: line.code,
        source: sourceOf(pack, statement),
        suggestion: { label: `Order as ${listed(modifiers)}`, line: index, set: { modifiers } },
      };
    }
  },
};
