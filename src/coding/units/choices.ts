/** Ways of choosing some of several things. */

/**
 * All ways of choosing `size` of `items`, in the items' order, at most `limit` of them: their
 * number grows explosively, and nobody reads more than a few.
 */
export function choices<Item>(items: readonly Item[], size: number, limit: number): Item[][] {
  const found: Item[][] = [];
  extend([], 0);
  return found;

  function extend(chosen: readonly Item[], from: number): void {
    if (found.length >= limit) return;
    if (chosen.length === size) {
      found.push([...chosen]);
      return;
    }
    const lastStart = items.length - (size - chosen.length);
    for (let at = from; at <= lastStart; at += 1) {
      const item = items[at];
      if (item !== undefined) extend([...chosen, item], at + 1);
    }
  }
}
