/**
 * A structure on its way to the page that shows it: in `storage.session`, which the browser keeps in
 * memory, until the page takes it. One at a time.
 */
import { structureSchema, type Structure } from '../encounter/structure.ts';
import { browser } from './browser.ts';

const prefix = 'structure:';

/** The key under which the page will find it. Rejects where there is no room for it. */
export async function keepStructure(structure: Structure): Promise<string> {
  await dropStructures();
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [prefix + key]: structure });
  return key;
}

/** The structure, which is nowhere else from then on. Undefined where it was taken or dropped. */
export async function takeStructure(key: string): Promise<Structure | undefined> {
  const stored = await browser.storage.session.get(prefix + key);
  await browser.storage.session.remove(prefix + key);
  return structureSchema.safeParse(stored[prefix + key]).data;
}

export async function dropStructures(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix)));
}
