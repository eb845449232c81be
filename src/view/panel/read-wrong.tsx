/** A page that is read wrong can help to be read right: its structure, with every text replaced. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { PanelActions } from './actions.ts';

/** A page that was looked at; one that is not switched on, or is still being read, is not read wrong. */
export function mayBeReadWrong({ state, reason }: PanelView): boolean {
  return state !== 'reading' && reason !== 'not-switched-on';
}

export function ReadWrong({ on }: { readonly on: PanelActions }) {
  return (
    <div class="read-wrong">
      <button type="button" class="button small" onClick={on.readWrong}>
        This page is read wrong
      </button>
      <p class="fine">
        Shows the page’s structure with every text replaced, to save and pass on. Nothing is sent.
      </p>
    </div>
  );
}
