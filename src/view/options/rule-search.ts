/** Finds rules by any words of their id, title and reason. */
import type { RuleCard } from './props.ts';

/** Every word has to be found; an empty search finds all. The order is the rules' own. */
export function searchRules(rules: readonly RuleCard[], search: string): RuleCard[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(({ id, title, why, source }) => {
    const text = `${id} ${title} ${why} ${source.label}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
