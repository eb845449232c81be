/**
 * Both methods again, written slowly from their wording, to compare with. Shares no code with the
 * ones under test.
 */

type Bill = ReadonlyMap<string, number>;

/** The table of CMS ch. 5 s 20.2, walked upward by fifteens. */
function unitsInBand(minutes: number): number {
  let units = 0;
  for (let least = 8; minutes >= least; least += 15) units += 1;
  return units;
}

/** Every way of handing one extra unit each to `count` of the codes. */
function extras(codes: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  const [first, ...rest] = codes;
  if (first === undefined) return [];
  return [...extras(rest, count - 1).map((chosen) => [first, ...chosen]), ...extras(rest, count)];
}

/**
 * All right answers by total time: of every way to share the total so that each code has its full
 * quarter hours and at most one unit more, those whose extra units fall on the most minutes.
 */
export function byTotalTime(bill: Bill): { total: number; answers: string[] } {
  const codes = [...bill.keys()];
  let all = 0;
  for (const minutes of bill.values()) all += minutes;
  const total = unitsInBand(all);
  let full = 0;
  for (const minutes of bill.values()) for (let left = minutes; left >= 15; left -= 15) full += 1;
  let best = -1;
  let answers: string[] = [];
  for (const chosen of extras(codes, total - full)) {
    const rests = chosen.map((code) => (bill.get(code) ?? 0) % 15).toSorted((a, b) => b - a);
    const weight = rests.reduce((sum, rest) => sum + rest, 0);
    if (weight > best) answers = [];
    if (weight >= best)
      answers.push(written(codes, (code) => quarters(bill, code) + Number(chosen.includes(code))));
    best = Math.max(best, weight);
  }
  return { total, answers: answers.toSorted() };
}

function quarters(bill: Bill, code: string): number {
  return ((bill.get(code) ?? 0) - ((bill.get(code) ?? 0) % 15)) / 15;
}

/** Each code alone, in the same bands. */
export function byMidpoint(bill: Bill): { total: number; answer: string } {
  let total = 0;
  for (const minutes of bill.values()) total += unitsInBand(minutes);
  return { total, answer: written([...bill.keys()], (code) => unitsInBand(bill.get(code) ?? 0)) };
}

/** `97112:2 97140:1`: codes without units left out. */
export function written(codes: readonly string[], units: (code: string) => number): string {
  return codes
    .toSorted()
    .filter((code) => units(code) > 0)
    .map((code) => `${code}:${units(code)}`)
    .join(' ');
}
