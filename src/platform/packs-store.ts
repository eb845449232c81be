/** Payer packs of the user's own, in `storage.local`: copied, changed, or handed round in a clinic. */
import * as z from 'zod/mini';
import { packSchema, type PayerPack } from '../encounter/pack.ts';
import { browser } from './browser.ts';

const key = 'packs';

/** A pack that no longer fits the schema is passed over, the others stay. */
export async function loadOwnPacks(): Promise<PayerPack[]> {
  const stored = await browser.storage.local.get(key);
  const list = z.array(z.unknown()).safeParse(stored[key]);
  return (list.data ?? []).flatMap((value) => packSchema.safeParse(value).data ?? []);
}

/** Keeps a pack; one of the same id is replaced. */
export async function keepOwnPack(pack: PayerPack): Promise<void> {
  const others = (await loadOwnPacks()).filter(({ id }) => id !== pack.id);
  await browser.storage.local.set({ [key]: [...others, pack] });
}

export async function dropOwnPack(id: string): Promise<void> {
  const others = (await loadOwnPacks()).filter((pack) => pack.id !== id);
  await browser.storage.local.set({ [key]: others });
}

export function watchOwnPacks(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
}
