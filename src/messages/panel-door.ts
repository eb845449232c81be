/**
 * The door for panels. A panel docked in a page must carry the nonce that the reader put into its
 * address; the first docked document that shows it is the only one that may show it again.
 */
import type { Own } from './background-door.ts';
import { isOwnPage, type Sender } from './sender.ts';

/** A nonce that a reader announced, and the panel that has used it. */
export interface Docking {
  readonly nonce: string;
  /** The panel's document (its frame, where the browser names no document), once it has connected. */
  readonly panel?: string;
}

/** What a port shows: one tab for a docked panel, the active tab for a native one. */
export type PanelKind =
  | { readonly docked: true; readonly tab: number; readonly docking: Docking }
  | { readonly docked: false };

const prefix = 'panel';

/** The port's name for a docked panel. The native one has no nonce. */
export function portName(nonce: string | undefined): string {
  return nonce === undefined ? prefix : `${prefix}:${nonce}`;
}

/**
 * Admits a port, or undefined. `dockingOf` gives what the reader of a tab has announced. A docked
 * panel is any frame below a tab's top one; it gets nothing without its nonce.
 */
export async function admitPanel(
  name: string,
  sender: Sender,
  own: Own,
  dockingOf: (tab: number) => Promise<Docking | undefined>,
): Promise<PanelKind | undefined> {
  if (!isOwnPage(sender, own)) return undefined;
  if (sender.tab?.id === undefined || sender.frameId === 0) {
    return name === prefix ? { docked: false } : undefined;
  }
  const docking = await dockingOf(sender.tab.id);
  if (docking === undefined || name !== portName(docking.nonce)) return undefined;
  const panel = sender.documentId ?? `${sender.frameId}`;
  if (docking.panel !== undefined && docking.panel !== panel) return undefined;
  return { docked: true, tab: sender.tab.id, docking: { nonce: docking.nonce, panel } };
}
