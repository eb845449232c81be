/**
 * A list that never jumps. What is resolved stays in its place until the next pause; what is new
 * waits while the user points at the list, and takes its rank when they do not.
 */

export interface Keyed {
  readonly key: string;
}

/** `here` as the review has it, `resolved` and about to fold, `waiting` to take its rank. */
export type Standing = 'here' | 'resolved' | 'waiting';

export interface Shown<Item extends Keyed> {
  readonly item: Item;
  readonly standing: Standing;
}

/** The list after a review that gave `next`, where `shown` was on the screen. */
export function calmly<Item extends Keyed>(
  shown: readonly Shown<Item>[],
  next: readonly Item[],
  pointing: boolean,
): Shown<Item>[] {
  const fresh = new Map(next.map((item) => [item.key, item]));
  const staying = shown.filter(
    ({ standing, item }) => standing !== 'waiting' || fresh.has(item.key),
  );
  if (pointing) return [...updated(staying, fresh), ...newcomers(staying, next)];
  return ranked(staying, next);
}

/** The list at a pause: only what the review has, each at its rank. */
export function settled<Item extends Keyed>(next: readonly Item[]): Shown<Item>[] {
  return next.map((item) => ({ item, standing: 'here' }));
}

export function isSettled<Item extends Keyed>(shown: readonly Shown<Item>[]): boolean {
  return shown.every(({ standing }) => standing === 'here');
}

function updated<Item extends Keyed>(
  shown: readonly Shown<Item>[],
  fresh: ReadonlyMap<string, Item>,
): Shown<Item>[] {
  return shown.map(({ item, standing }) => {
    const now = fresh.get(item.key);
    if (now === undefined) return { item, standing: 'resolved' };
    return { item: now, standing: standing === 'waiting' ? 'waiting' : 'here' };
  });
}

function newcomers<Item extends Keyed>(
  shown: readonly Shown<Item>[],
  next: readonly Item[],
): Shown<Item>[] {
  const known = new Set(shown.map(({ item }) => item.key));
  return next.filter(({ key }) => !known.has(key)).map((item) => ({ item, standing: 'waiting' }));
}

/** The review's order, with each resolved item kept behind the one it stood behind. */
function ranked<Item extends Keyed>(
  shown: readonly Shown<Item>[],
  next: readonly Item[],
): Shown<Item>[] {
  const fresh = new Set(next.map(({ key }) => key));
  const list = settled(next);
  shown.forEach(({ item }, index) => {
    if (fresh.has(item.key)) return;
    const before = shown[index - 1]?.item.key;
    const place = list.findIndex((one) => one.item.key === before) + 1;
    list.splice(place, 0, { item, standing: 'resolved' });
  });
  return list;
}
