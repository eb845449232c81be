/** A payer's name as an EHR shows it → the pack that holds its rules. */
import type { PayerPack } from '../../encounter/pack.ts';

type NamesOf = (pack: PayerPack) => readonly string[];

/** The kinds of names, those that win first: a program (Medicare Advantage) before a company. */
const kindsOfNames: readonly NamesOf[] = [
  ({ programs }) => programs ?? [],
  ({ aliases }) => aliases,
];

/**
 * The pack with exactly that name or id, else the one with the most specific name within it;
 * undefined for a payer that no pack knows. The name of a program (Medicare Advantage, workers'
 * compensation) wins over that of a company; of packs with the same name the first in the list wins,
 * and an id counts only where no pack has it for a name. Words match whole: "Nova" is not the VA.
 */
export function matchPayer(
  name: string | undefined,
  packs: readonly PayerPack[],
): PayerPack | undefined {
  const shown = wordsOf(name ?? '');
  if (shown === '') return undefined;
  return exact(shown, packs) ?? within(shown, packs);
}

/** The packs that a user can choose by their id: one whose every name is taken by a copy of it is none. */
export function choosable(packs: readonly PayerPack[]): readonly PayerPack[] {
  return packs.filter((pack) => matchPayer(pack.id, packs) === pack);
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

function exact(shown: string, packs: readonly PayerPack[]): PayerPack | undefined {
  for (const names of kindsOfNames) {
    const named = packs.find((pack) =>
      names(pack).some((alias) => alias === shown || alias === `=${shown}`),
    );
    if (named) return named;
  }
  return packs.find(({ id }) => wordsOf(id) === shown);
}

function within(shown: string, packs: readonly PayerPack[]): PayerPack | undefined {
  for (const names of kindsOfNames) {
    const named = mostSpecific(shown, packs, names);
    if (named) return named;
  }
  return undefined;
}

function mostSpecific(
  shown: string,
  packs: readonly PayerPack[],
  names: NamesOf,
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
