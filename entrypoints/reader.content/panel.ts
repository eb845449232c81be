/** The docked panel of the tab's top frame. Its address carries a nonce that only the background is told. */
import type { ToReader } from '../../src/encounter/messages.ts';
import { dock, type Dock } from '../../src/page/dock.ts';
import { extension } from '../../src/platform/reader-browser.ts';
import { say } from './say.ts';

type Placement = Extract<ToReader, { kind: 'dock' }>;

export interface DockedPanel {
  readonly place: (placement: Placement) => void;
  readonly remove: () => void;
}

export function keepPanel(signal: AbortSignal): DockedPanel {
  let docked: Dock | undefined;
  const remove = (): void => {
    docked?.remove();
    docked = undefined;
  };
  return {
    remove,
    place: ({ side, width, collapsed }) => {
      if (window !== window.top || signal.aborted) return;
      docked ??= dock({ document, url: addressWithNonce(), side, width, collapsed, signal });
      docked.place({ side, width, collapsed });
    },
  };
}

/** 128 random bits: the background hears of them before the frame is there to show them. */
function addressWithNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const nonce = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '_');
  say({ kind: 'docked', nonce });
  return `${extension.runtime.getURL('panel.html')}#${nonce}`;
}
