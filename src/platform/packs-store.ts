/** Payer packs of the user's own, in `storage.local`: copied, changed, or handed round in a clinic. */
import * as z from 'zod/mini';
import { packSchema, type PayerPack } from '../encounter/pack.ts';
import { browser } from './browser.ts';

const key = 'packs';

/** Those that fit the schema. One that no longer does is passed over, and stays where it is. */
export async function loadOwnPacks(): Promise<PayerPack[]> {
  return (await stored()).flatMap((value) => packSchema.safeParse(value).data ?? []);
}

/**
 * Keeps a pack; one of the same id is replaced in its place, for the first of two packs with one name
 * wins. @throws where the browser does not store it: then everything is as before.
 */
export async function keepOwnPack(pack: PayerPack): Promise<void> {
  const list = await stored();
  const at = list.findIndex((value) => idOf(value) === pack.id);
  await browser.storage.local.set({ [key]: at === -1 ? [...list, pack] : list.with(at, pack) });
}

/** @throws where the browser does not store it: then everything is as before. */
export async function dropOwnPack(id: string): Promise<void> {
  const others = (await stored()).filter((value) => idOf(value) !== id);
  await browser.storage.local.set({ [key]: others });
}

async function stored(): Promise<unknown[]> {
  const { [key]: list } = await browser.storage.local.get(key);
  return z.array(z.unknown()).safeParse(list).data ?? [];
}

const idOf = (value: unknown): string | undefined =>
  z.object({ id: z.string() }).safeParse(value).data?.id;

export function watchOwnPacks(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
}
