/**
 * The one place where the memory changes: changes wait in a queue, each is reviewed, saved and told
 * before the next. The worker may die between any two of them.
 */
import { review } from '../../src/coding/review.ts';
import { withOwnPacks } from '../../src/coding/payers/packs.ts';
import type { PayerPack } from '../../src/encounter/pack.ts';
import type { Settings } from '../../src/encounter/settings.ts';
import type { Memory } from '../../src/encounter/visit.ts';
import { siteOf } from '../../src/messages/sender.ts';
import { loadMemory, saveMemory } from '../../src/platform/memory-store.ts';
import { loadOwnPacks } from '../../src/platform/packs-store.ts';
import { loadSettings } from '../../src/platform/settings-store.ts';
import { expire } from '../../src/visit/forget.ts';
import { reviewed } from '../../src/visit/reviewed.ts';

export interface State {
  readonly memory: Memory;
  readonly settings: Settings;
  /** The bundled payer packs and the user's own. */
  readonly packs: readonly PayerPack[];
}

export interface Desk {
  /** The state after all changes that were asked for before. */
  readonly read: () => Promise<State>;
  /** Changes the memory, reviews what differs, saves it, and tells. */
  readonly change: (change: (memory: Memory) => Memory) => Promise<State>;
  /** The settings have changed: every visit is reviewed again. */
  readonly resettle: () => Promise<State>;
}

export function openDesk(changed: (state: State) => void): Desk {
  const inTurn = queue();
  let loaded: Promise<State> | undefined;
  const load = (): Promise<State> => (loaded ??= loadState());

  async function step(change: (memory: Memory) => Memory, settle = false): Promise<State> {
    const before = await load();
    const given = settle ? await loadGiven() : before;
    const fresh = expire(change(before.memory), Date.now());
    const state = { ...given, memory: reviewed(fresh, reviewing(given), settle) };
    await saveMemory(before.memory, state.memory);
    loaded = Promise.resolve(state);
    changed(state);
    return state;
  }

  return {
    read: () => inTurn(load),
    change: (change) => inTurn(() => step(change)),
    resettle: () => inTurn(() => step((memory) => memory, true)),
  };
}

/** Runs works one after the other. One that fails does not stop those behind it. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

async function loadState(): Promise<State> {
  const [memory, given] = await Promise.all([loadMemory(), loadGiven()]);
  return { memory, ...given };
}

async function loadGiven(): Promise<Omit<State, 'memory'>> {
  const [settings, own] = await Promise.all([loadSettings(), loadOwnPacks()]);
  return { settings, packs: withOwnPacks(own) };
}

function reviewing({ settings, packs }: Omit<State, 'memory'>) {
  return {
    review: (encounter: Parameters<typeof review>[0]) =>
      review(encounter, packs, { rulesOff: settings.rulesOff }),
    assumedPayer: (origin: string) => settings.payers[siteOf(origin)],
  };
}
