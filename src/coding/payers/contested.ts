/** Names that several payer packs claim, and which pack wins each: as `matchPayer` has it. */
import type { PayerPack } from '../../encounter/pack.ts';
import { matchPayer } from './match.ts';

export interface Contested {
  /** As the pack holds them. */
  readonly names: readonly string[];
  readonly other: PayerPack;
  /** The pack that was asked about wins these, not the other. */
  readonly wins: boolean;
  /** The winner has it as a program's name, the other as a company's; else the list's order decides. */
  readonly because: 'program' | 'order';
}

/** The names of `pack` that other packs of the list claim too, by pack. `pack` stands in the list. */
export function contestedNames(pack: PayerPack, packs: readonly PayerPack[]): Contested[] {
  return packs
    .filter((other) => other !== pack)
    .flatMap((other) => {
      const names = namesOf(pack).filter((name) => claims(other, name));
      const pair = packs.filter((one) => one === pack || one === other);
      const decided = names.map((name) => decide(name, pack, pair));
      return [true, false].flatMap((wins) => sidesOf(names, decided, wins, other));
    });
}

interface Decision {
  readonly wins: boolean;
  readonly because: Contested['because'];
}

function decide(name: string, pack: PayerPack, pair: readonly PayerPack[]): Decision {
  const winner = matchPayer(spoken(name), pair);
  const programs = pair.filter((one) => listed(one.programs ?? [], name));
  return { wins: winner === pack, because: programs.length === 1 ? 'program' : 'order' };
}

function sidesOf(
  names: readonly string[],
  decided: readonly Decision[],
  wins: boolean,
  other: PayerPack,
): Contested[] {
  return (['program', 'order'] as const).flatMap((because) => {
    const these = names.filter(
      (_, at) => decided[at]?.wins === wins && decided[at]?.because === because,
    );
    return these.length === 0 ? [] : [{ names: these, other, wins, because }];
  });
}

const namesOf = ({ aliases, programs = [] }: PayerPack): string[] => [
  ...new Set([...programs, ...aliases]),
];

const claims = (pack: PayerPack, name: string): boolean => listed(namesOf(pack), name);

const listed = (names: readonly string[], name: string): boolean =>
  names.some((one) => spoken(one) === spoken(name));

/** The name as a page would show it: `=cash` → "cash", `aarp + medigap` → "aarp medigap". */
const spoken = (name: string): string => name.replace(/^=/, '').replaceAll(' + ', ' ');
