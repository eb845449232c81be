/** What holds for every state: nothing left the browser, and which rules were used. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { PanelActions } from './actions.ts';

interface FootProps {
  readonly view: PanelView;
  readonly on: PanelActions;
  readonly showKeys: () => void;
}

export function Foot({ view, on, showKeys }: FootProps) {
  return (
    <footer class="foot">
      <p>
        <span>Nothing left this browser</span>
        <span>rules of {view.editionLabel}</span>
      </p>
      <p class="foot-actions">
        <FootButton act={showKeys}>? keys</FootButton>
        {!view.native && <FootButton act={on.openNative}>Open in side panel</FootButton>}
        <FootButton act={on.openOptions}>Settings</FootButton>
        <FootButton act={on.wipe}>Wipe now</FootButton>
      </p>
    </footer>
  );
}

function FootButton({ act, children }: { readonly act: () => void; readonly children: string }) {
  return (
    <button type="button" class="quiet" onClick={act}>
      {children}
    </button>
  );
}
