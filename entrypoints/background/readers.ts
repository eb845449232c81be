/** What the background says to the readers in a tab, and where each panel is docked. */
import type { ToReader } from '../../src/encounter/messages.ts';
import { browser } from '../../src/platform/browser.ts';
import { shownIn } from '../../src/visit/shown.ts';
import { sourceOf } from '../../src/visit/join.ts';
import type { State } from './desk.ts';

/** A reader that has gone is no fault: its frame was closed while the message was on its way. */
export async function tellReader(tab: number, message: ToReader, frame?: number): Promise<void> {
  const options = frame === undefined ? {} : { frameId: frame };
  await browser.tabs.sendMessage(tab, message, options).catch(() => undefined);
}

/** A reader still answers in this frame. It reads again, and says so only where something has changed. */
export async function isThere(tab: number, frame: number): Promise<boolean> {
  const message: ToReader = { kind: 'read', afresh: false };
  return browser.tabs.sendMessage(tab, message, { frameId: frame }).then(
    () => true,
    () => false,
  );
}

/** Keeps each tab's docked panel where the settings and the user's hand have put it. */
export function keepDocked(): (state: State) => void {
  const told = new Map<number, string>();
  return ({ memory, settings }) => {
    for (const tab of memory.tabs) {
      if (!tab.looks.some(({ frame }) => frame === 0)) {
        told.delete(tab.tab);
        continue;
      }
      const isEmpty = !('visit' in shownIn(memory, tab.tab));
      const collapsed = tab.collapsed ?? (settings.collapsed || isEmpty);
      const { side, width } = settings;
      const message: ToReader = { kind: 'dock', side, width, collapsed };
      const top = tab.looks.find(({ frame }) => frame === 0)?.document ?? '';
      const words = JSON.stringify([message, top]);
      if (told.get(tab.tab) === words) continue;
      told.set(tab.tab, words);
      void tellReader(tab.tab, message, 0);
    }
  };
}

/** Shows a field of the visit in the one frame that it was read from. */
export async function reveal(
  state: State,
  tab: number,
  message: Extract<ToReader, { kind: 'reveal' }>,
): Promise<void> {
  const shown = shownIn(state.memory, tab);
  if (!('visit' in shown)) return;
  const field = message.field.startsWith('lines.') ? 'lines' : message.field;
  const source = sourceOf(shown.visit.fragments, field);
  if (source?.live) await tellReader(source.tab, message, source.frame);
}
