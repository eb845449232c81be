/** A payer's name as an EHR shows it → the pack that holds its rules. */
import type { PayerPack } from '../../encounter/pack.ts';

/**
 * The pack whose id is given, or the one with the most specific alias in the name; undefined for a
 * payer that no pack knows. The name of a program (Medicare Advantage, workers' compensation) wins over
 * that of a company. Words match whole: "Nova" is not the VA.
 */
export function matchPayer(
  name: string | undefined,
  packs: readonly PayerPack[],
): PayerPack | undefined {
  const shown = wordsOf(name ?? '');
  if (shown === '') return undefined;
  const byId = packs.find(({ id }) => wordsOf(id) === shown);
  return (
    byId ??
    mostSpecific(shown, packs, ({ programs }) => programs ?? []) ??
    mostSpecific(shown, packs, ({ aliases }) => aliases)
  );
}

/** Lower case, `&` as "and", apostrophes dropped, every other sign a space. */
export function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/['’`.]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function mostSpecific(
  shown: string,
  packs: readonly PayerPack[],
  names: (pack: PayerPack) => readonly string[],
): PayerPack | undefined {
  let best: { pack: PayerPack; length: number } | undefined;
  for (const pack of packs) {
    const length = Math.max(0, ...names(pack).map((alias) => matchLength(shown, alias)));
    if (length > (best?.length ?? 0)) best = { pack, length };
  }
  return best?.pack;
}

/** Letters of the name that an alias accounts for; 0 where it does not match. */
function matchLength(shown: string, alias: string): number {
  if (alias.startsWith('=')) return alias.slice(1) === shown ? shown.length : 0;
  const parts = alias.split(' + ');
  const hit = parts.every((part) => ` ${shown} `.includes(` ${part} `));
  return hit ? parts.join('').replaceAll(' ', '').length : 0;
}
