/** Stretches of boxes, from the first to the one after the last. */
export type Range = readonly [number, number];

/** Whether a box stands in any of the stretches; each question is a binary search. */
export function insideOf(ranges: readonly Range[]): (box: number) => boolean {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return (box) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.[1] ?? 0) <= box) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.[0] ?? Infinity) <= box;
  };
}
