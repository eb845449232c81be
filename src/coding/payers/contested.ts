/** Names that a pack of the user's own and another pack claim, and which wins: as `matchPayer` has it. */
import type { PayerPack } from '../../encounter/pack.ts';
import { matchPayer } from './match.ts';
import { withOwnPacks } from './packs.ts';

export interface Contested {
  /** As the pack holds them. */
  readonly names: readonly string[];
  readonly other: PayerPack;
  /** The pack that was asked about wins these, not the other. */
  readonly wins: boolean;
  /**
   * `program`: the winner has it as a program's name, the other as a company's; `own`: the user's own
   * packs come before the bundled ones; `first`: both are the user's own, and one was made first.
   */
  readonly because: 'program' | 'own' | 'first';
}

/** The names of a pack that others claim too, by pack. Of two packs one at least is the user's own. */
export function contestedNames(pack: PayerPack, own: readonly PayerPack[]): Contested[] {
  const packs = withOwnPacks(own);
  const others = own.includes(pack) ? packs.filter((one) => one !== pack) : own;
  const names = namesOf(pack);
  return others.flatMap((other) => {
    const claimed = new Set(namesOf(other).map(spoken));
    const pair = packs.filter((one) => one === pack || one === other);
    const order = own.includes(pack) && own.includes(other) ? 'first' : 'own';
    const decided = names
      .filter((name) => claimed.has(spoken(name)))
      .map((name) => decide(name, pack, { pair, order }));
    return together(decided, other);
  });
}

interface Decided {
  readonly name: string;
  readonly wins: boolean;
  readonly because: Contested['because'];
}

interface Pair {
  /** In the list's order. */
  readonly pair: readonly PayerPack[];
  readonly order: 'own' | 'first';
}

function decide(name: string, pack: PayerPack, { pair, order }: Pair): Decided {
  const programs = pair.filter((one) => (one.programs ?? []).map(spoken).includes(spoken(name)));
  return {
    name,
    wins: matchPayer(spoken(name), pair) === pack,
    because: programs.length === 1 ? 'program' : order,
  };
}

/** One entry for each outcome, in the order in which the names stand. */
function together(decided: readonly Decided[], other: PayerPack): Contested[] {
  const outcomes = new Map<string, Contested & { names: string[] }>();
  for (const { name, wins, because } of decided) {
    const key = `${wins} ${because}`;
    const same = outcomes.get(key);
    if (same === undefined) outcomes.set(key, { names: [name], other, wins, because });
    else same.names.push(name);
  }
  return [...outcomes.values()];
}

const namesOf = ({ aliases, programs = [] }: PayerPack): string[] => [
  ...new Set([...programs, ...aliases]),
];

/** The name as a page would show it: `=cash` → "cash", `aarp + medigap` → "aarp medigap". */
const spoken = (name: string): string => name.replace(/^=/, '').replaceAll(' + ', ' ');
