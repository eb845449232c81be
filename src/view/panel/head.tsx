/** Whose visit this is, and the panel's own buttons. The same in every state. */
import type { PanelView } from '../../encounter/panel-view.ts';
import { dayOf } from '../dates.ts';
import { Mark, Sign } from '../shapes.tsx';
import { credentialWords, productName } from '../words.ts';
import type { PanelActions } from './actions.ts';

export function Head({ view, on }: { readonly view: PanelView; readonly on: PanelActions }) {
  const other = view.side === 'right' ? 'left' : 'right';
  return (
    <header class="head">
      <Mark size={28} />
      <div class="who">
        <h1>{view.identity.patient ?? productName}</h1>
        <p>{about(view)}</p>
      </div>
      {!view.native && (
        <div class="head-buttons">
          <IconButton name={`Move to the ${other} side`} sign="swap" act={on.switchSide} />
          <IconButton name="Fold the panel to a badge" sign="collapse" act={on.collapse} />
        </div>
      )}
    </header>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly sign: 'swap' | 'collapse' | 'close';
  readonly act: () => void;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
}

export function IconButton({ name, sign, act, focused = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      onClick={act}
      ref={focused ? takeFocus : null}
    >
      <Sign name={sign} />
    </button>
  );
}

/** "20 Nov 2026 · BCBSNC · chiropractor", as far as it was read. */
function about({ identity, encounter, payerName, review, site }: PanelView): string {
  const date = identity.date ?? encounter.date;
  const { clinician } = encounter;
  const payer = payerName ?? encounter.payer;
  const parts = [
    date === undefined ? undefined : dayOf(date),
    payer === undefined && review !== null ? 'payer not read' : payer,
    clinician === undefined ? undefined : (credentialWords[clinician] ?? clinician),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(' · ') : (site ?? 'beside the chart');
}

function takeFocus(element: HTMLButtonElement | null): void {
  element?.focus();
}
