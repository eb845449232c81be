/** A payer's name as an EHR shows it → the pack that holds its rules. */
import type { PayerPack } from '../../encounter/pack.ts';
import { onceFor } from '../once.ts';

/** The kinds of names, those that win first: a program (Medicare Advantage) before a company. */
const kindsOfNames = ['programs', 'aliases'] as const;

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
  const named = packs.map((pack) => namedOf(pack));
  return (exact(shown, named) ?? within(shown, named))?.pack;
}

/** The packs that a user can choose by their id: one whose every name is taken by a copy of it is none. */
export function choosable(packs: readonly PayerPack[]): readonly PayerPack[] {
  return packs.filter((pack) => matchPayer(pack.id, packs) === pack);
}

/** One alias: its words, all of which must be in the name; `whole` where they must be all of it. */
interface Alias {
  readonly parts: readonly string[];
  readonly whole: boolean;
}

interface Named {
  readonly pack: PayerPack;
  readonly id: string;
  readonly programs: readonly Alias[];
  readonly aliases: readonly Alias[];
}

/** The same packs are asked for every review, in one list or another. */
const namedOf = onceFor((pack: PayerPack): Named => ({
  pack,
  id: wordsOf(pack.id),
  programs: (pack.programs ?? []).map(aliasOf),
  aliases: pack.aliases.map(aliasOf),
}));

function aliasOf(alias: string): Alias {
  const whole = alias.startsWith('=');
  return { whole, parts: whole ? [alias.slice(1)] : alias.split(' + ') };
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

function exact(shown: string, packs: readonly Named[]): Named | undefined {
  for (const kind of kindsOfNames) {
    const named = packs.find((one) =>
      one[kind].some(({ parts }) => parts.length === 1 && parts[0] === shown),
    );
    if (named) return named;
  }
  return packs.find(({ id }) => id === shown);
}

function within(shown: string, packs: readonly Named[]): Named | undefined {
  for (const kind of kindsOfNames) {
    const named = mostSpecific(shown, packs, kind);
    if (named) return named;
  }
  return undefined;
}

function mostSpecific(
  shown: string,
  packs: readonly Named[],
  kind: (typeof kindsOfNames)[number],
): Named | undefined {
  let best: { named: Named; length: number } | undefined;
  for (const named of packs) {
    for (const alias of named[kind]) {
      const length = matchLength(shown, alias);
      if (length > (best?.length ?? 0)) best = { named, length };
    }
  }
  return best?.named;
}

/** Letters of the name that an alias accounts for; 0 where it does not match. */
function matchLength(shown: string, { parts, whole }: Alias): number {
  if (whole) return parts[0] === shown ? shown.length : 0;
  const padded = ` ${shown} `;
  const hit = parts.every((part) => padded.includes(` ${part} `));
  return hit ? parts.join('').replaceAll(' ', '').length : 0;
}
