/** Fields that the user has pointed at, by site, in `storage.local`. Names of places; no patient data. */
import * as z from 'zod/mini';
import {
  keptFieldSchema,
  taughtKey,
  type KeptField,
  type TaughtField,
} from '../encounter/field-map.ts';
import { browser } from './browser.ts';

const key = 'taught';

/** More than this is no map of one product. */
const most = 64;

export type FieldMaps = Readonly<Record<string, readonly KeptField[]>>;

/** A field that no longer fits the schema is passed over, the others stay. */
export async function loadFieldMaps(): Promise<FieldMaps> {
  const stored = await browser.storage.local.get(key);
  const maps = z.record(z.string(), z.array(z.unknown())).safeParse(stored[key]);
  return Object.fromEntries(
    Object.entries(maps.data ?? {}).map(([site, fields]) => [
      site,
      fields.flatMap((field) => keptFieldSchema.safeParse(field).data ?? []),
    ]),
  );
}

export async function fieldsOf(site: string): Promise<readonly KeptField[]> {
  return (await loadFieldMaps())[site] ?? [];
}

let last: Promise<unknown> = Promise.resolve();

/** Changes one site's fields, after the changes asked for before. The same fields are not written again. */
function revise(
  site: string,
  revised: (fields: readonly KeptField[]) => readonly KeptField[],
): Promise<void> {
  const done = last.then(async () => {
    const { [site]: before = [], ...others } = await loadFieldMaps();
    const after = revised(before).slice(-most);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const maps = after.length > 0 ? { ...others, [site]: after } : others;
    await browser.storage.local.set({ [key]: maps });
  });
  last = done.catch(() => undefined);
  return done;
}

/** Keeps fields; one of the same name and view is replaced. */
export function keepFields(site: string, fields: readonly TaughtField[]): Promise<void> {
  const names = new Set(fields.map(taughtKey));
  return revise(site, (before) => [
    ...before.filter((field) => !names.has(taughtKey(field))),
    ...fields.map((field) => ({ ...field, health: 'unseen' as const })),
  ]);
}

/** Without a key the whole site is forgotten. */
export function dropFields(site: string, named?: string): Promise<void> {
  return revise(site, (before) =>
    named === undefined ? [] : before.filter((field) => taughtKey(field) !== named),
  );
}

/** What the last reading found, by key; `day` is an ISO date. */
export function noteHealth(
  site: string,
  health: Readonly<Record<string, 'found' | 'drifted'>>,
  day: string,
): Promise<void> {
  return revise(site, (before) =>
    before.map((field) => {
      const now = health[taughtKey(field)];
      return now === undefined ? field : { ...field, health: now, on: day };
    }),
  );
}

/** Calls back on each change; `places` where it is more than their health that has changed. */
export function watchFieldMaps(changed: (places: boolean) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const { [key]: change } = changes;
    if (change) changed(placesIn(change.oldValue) !== placesIn(change.newValue));
  });
}

const placesIn = (maps: unknown): string =>
  JSON.stringify(maps, (name, value: unknown) =>
    name === 'health' || name === 'on' ? undefined : value,
  );
