/** "This page is read wrong": its structure is taken from its frames and shown on a page of our own. */
import { structureSchema, type Structure } from '../../src/encounter/structure.ts';
import { joinStructures } from '../../src/page/structure/join.ts';
import { browser } from '../../src/platform/browser.ts';
import { takeOutline } from '../../src/platform/sites.ts';
import { keepStructure } from '../../src/platform/structure-store.ts';
import type { State } from './desk.ts';

export async function offerStructure({ memory }: State, tab: number): Promise<void> {
  const looks = memory.tabs.find((one) => one.tab === tab)?.looks ?? [];
  // The top frame first: what a frame of another site gives is put into it.
  const frames = new Set([0, ...looks.map(({ frame }) => frame)]);
  const said = await Promise.all([...frames].map((frame) => takeOutline(tab, frame)));
  const parts = said.flatMap((one): Structure[] => {
    const { data } = structureSchema.safeParse(one);
    return data === undefined ? [] : [data];
  });
  const whole = joinStructures(parts);
  const key = whole === undefined ? '' : await keepStructure(whole).catch(() => '');
  await browser.tabs.create({ url: `${browser.runtime.getURL('structure.html')}#${key}` });
}
