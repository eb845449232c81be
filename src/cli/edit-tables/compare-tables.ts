/** What a newer edition changes, to read before it is committed. */
import { mueOf } from '../../coding/edits/mue.ts';
import { type Edit, editsOf } from '../../coding/edits/pairs.ts';
import type { EditTable } from '../../coding/edits/table.ts';

/** One line a pair that began, ended or changed; pairs that only carry other dates are not told. */
export function comparePtp(before: EditTable, after: EditTable): string[] {
  const old = inForce(before);
  const now = inForce(after);
  const pairs = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return pairs.flatMap((pair) => {
    const [was, is] = [old.get(pair), now.get(pair)];
    if (was === is) return [];
    if (was === undefined) return [`+ ${pair} begins, indicator ${is}`];
    if (is === undefined) return [`- ${pair} ends, indicator was ${was}`];
    return [`! ${pair} indicator ${was} -> ${is}`];
  });
}

/** One line a code whose limit began, ended or changed. */
export function compareMue(before: EditTable, after: EditTable): string[] {
  const old = limits(before);
  const now = limits(after);
  const codes = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return codes.flatMap((code) => {
    const [was, is] = [old.get(code), now.get(code)];
    if (was === is) return [];
    if (was === undefined) return [`+ ${code} limit ${is}`];
    if (is === undefined) return [`- ${code} has no limit any more, was ${was}`];
    return [`! ${code} limit ${was} -> ${is}`];
  });
}

function inForce({ rows }: EditTable): Map<string, Edit['indicator']> {
  return new Map(
    rows
      .flatMap(editsOf)
      .filter(({ to }) => to === undefined)
      .map(({ column1, column2, indicator }) => [`${column1} / ${column2}`, indicator]),
  );
}

function limits({ rows }: EditTable): Map<string, string> {
  return new Map(
    rows.map(mueOf).map(([code, { units, adjudication }]) => [code, `${units} (${adjudication})`]),
  );
}
