/** A copy of a payer pack, to be changed: a bundled pack itself never is. */
import type { PayerPack } from '../../../encounter/pack.ts';

/** With an id and a name that no pack has yet: `uhc-copy`, `uhc-copy-2`. */
export function copyPack(pack: PayerPack, packs: readonly PayerPack[]): PayerPack {
  const id = free(
    pack.id.replace(/-copy(-\d+)?$/, ''),
    (stem, count) => `${stem}-copy${count === 1 ? '' : `-${count}`}`,
    packs.map((one) => one.id),
  );
  const name = free(
    pack.name.replace(/ \(copy( \d+)?\)$/, ''),
    (stem, count) => `${stem} (copy${count === 1 ? '' : ` ${count}`})`,
    packs.map((one) => one.name),
  );
  return { ...pack, id, name };
}

function free(
  stem: string,
  made: (stem: string, count: number) => string,
  taken: readonly string[],
): string {
  let count = 1;
  while (taken.includes(made(stem, count))) count += 1;
  return made(stem, count);
}
