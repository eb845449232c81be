/** Finds again the places that the user has pointed at, or says that they are no longer the same. */
import type { TaughtSignals } from '../../encounter/field-map.ts';
import { cellSignals, type Signals, signalsOf } from './signals.ts';
import { tableGrid, isTable } from '../find/tables.ts';
import { viewOf } from './view.ts';
import { boxAt, controlAt, nearest, type Tree } from '../find/tree.ts';

interface TaughtPlace {
  /** One box; of a row's part one in each row. */
  boxes: readonly number[];
  /** The label it was taught by. */
  hint: string;
}

export interface FoundAgain {
  found: ReadonlyMap<string, TaughtPlace>;
  /** Fields whose signals disagree: they are not read by other means either. */
  drifted: ReadonlySet<string>;
  /** By field and view, as they are kept. */
  health: Record<string, 'found' | 'drifted'>;
}

interface Candidate {
  box: number;
  signals: Signals;
  /** The table or list, which the rows of one bill share. */
  list: number;
}

const KINDS: Record<string, RegExp> = {
  large: /^(multiline|editor)$/,
  small: /^(line|select|combobox|check|radio|toggle)$/,
};

const isTaughtIn = (claimed: readonly number[] | undefined, box: number): boolean =>
  claimed?.includes(box) ?? false;

function cellCandidates(tree: Tree, claimed: readonly number[]): Candidate[] {
  const tables = new Set(claimed.map((box) => nearest(tree, box, (at) => isTable(tree, at))));
  tree.boxes.forEach(({ tag }, at) => tag === 'table' && tables.add(at));
  return [...tables].flatMap((list) => {
    if (list < 0) return [];
    const grid = tableGrid(tree, list);
    return grid.rows.flatMap((row) =>
      row.cells.map((cell) => ({
        box: cell.box,
        signals: cellSignals(tree, grid, row, cell),
        list,
      })),
    );
  });
}

function candidates(tree: Tree, role: string, claimed: readonly number[]): Candidate[] {
  if (role === 'cell') return cellCandidates(tree, claimed);
  const kind = KINDS[role];
  const boxes = kind
    ? tree.controls.filter((box) => kind.test(controlAt(tree, box).kind))
    : claimed.filter((box) => boxAt(tree, box).control === null);
  return boxes.map((box) => ({
    box,
    signals: signalsOf(tree, box),
    list: boxAt(tree, boxAt(tree, box).parent).parent,
  }));
}

/** What a candidate says to each signal that was kept: names first, then where it stands. */
interface Votes {
  names: boolean[];
  stands: boolean[];
}

const ask = (signal: string | undefined, holds: boolean): boolean[] =>
  signal === undefined ? [] : [holds];

function votesOf(kept: TaughtSignals, { box, signals }: Candidate, claimed: boolean): Votes {
  return {
    names: [
      ...ask(kept.label, signals.labels.includes(kept.label ?? '')),
      ...ask(kept.name, signals.name === kept.name),
    ],
    stands: [
      claimed && box >= 0,
      ...ask(kept.id, signals.id === kept.id),
      ...ask(kept.near, signals.near === kept.near),
      ...ask(kept.place, signals.place === kept.place),
    ],
  };
}

/**
 * All names agree and the place confirms them; without a name every sign of the place. On a view of
 * another address the selector has to agree as well.
 */
function isHeld({ names, stands }: Votes, sameView: boolean): boolean {
  if (names.length === 0) return sameView && stands.every(Boolean);
  return names.every(Boolean) && (sameView ? stands.some(Boolean) : stands[0] === true);
}

const isRowPart = (field: string): boolean => field.startsWith('lines.');

const weight = ({ stands }: Votes): number => stands.filter(Boolean).length;

/** Of the places that hold, the best; of a row's part the rows of the best list. */
function chosen(
  tree: Tree,
  field: string,
  held: readonly (Candidate & { votes: Votes })[],
): number[] {
  const shown = held.filter(({ box }) => tree.probe.visible(box));
  const open = shown.length > 0 ? shown : held;
  const most = Math.max(...open.map(({ votes }) => weight(votes)));
  const best = open.filter(({ votes }) => weight(votes) === most);
  if (!isRowPart(field)) return best.map(({ box }) => box);
  const lists = new Set(best.map(({ list }) => list));
  return open.filter(({ list }) => lists.has(list)).map(({ box }) => box);
}

/** Enough of what was kept is on the page, in one place or in several, to say that it has changed. */
function isDrift(all: readonly Votes[]): boolean {
  const [first] = all;
  if (!first) return false;
  const every = [...first.names, ...first.stands];
  const somewhere = every.filter((_, at) =>
    all.some(({ names, stands }) => [...names, ...stands][at]),
  );
  return somewhere.length * 2 > every.length;
}

type Answer = TaughtPlace | 'drifted' | null;

function look(tree: Tree, kept: TaughtSignals, at: number, shown: string): Answer {
  const { field, role, view, label = '' } = kept;
  const claimed = tree.snapshot.claimed.get(`taught.${at}`) ?? [];
  const sameView = view === shown;
  const all = candidates(tree, role, claimed).map((one) => ({
    ...one,
    votes: votesOf(kept, one, isTaughtIn(claimed, one.box)),
  }));
  const held = all.filter(({ votes }) => isHeld(votes, sameView));
  const boxes = held.length > 0 ? chosen(tree, field, held) : [];
  if (boxes.length === 1 || (boxes.length > 0 && isRowPart(field))) return { boxes, hint: label };
  const drifted = boxes.length > 1 || isDrift(all.map(({ votes }) => votes));
  return sameView && drifted ? 'drifted' : null;
}

/** The places of a page that were taught. */
export function findAgain(tree: Tree, taught: readonly TaughtSignals[]): FoundAgain {
  const found = new Map<string, TaughtPlace>();
  const drifted = new Set<string>();
  const health: FoundAgain['health'] = {};
  const view = viewOf(tree.snapshot.address ?? '');
  taught.forEach((kept, at) => {
    const answer = look(tree, kept, at, view);
    if (answer === null) return;
    const drifts = answer === 'drifted';
    health[`${kept.field} ${kept.view}`] = drifts ? 'drifted' : 'found';
    if (drifts) drifted.add(kept.field);
    else found.set(kept.field, answer);
  });
  // The same field may be taught on two views: one that is found settles it.
  for (const field of found.keys()) drifted.delete(field);
  return { found, drifted, health };
}
