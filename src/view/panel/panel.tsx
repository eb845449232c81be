/** The panel: one glance answers what the note supports, whether the bill agrees, and what is missing. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Review } from '../../encounter/review.ts';
import { useTheme } from '../use-theme.ts';
import type { PanelActions } from './actions.ts';
import { Badge } from './badge.tsx';
import { Codes } from './codes.tsx';
import { Findings } from './findings.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { JoinOffer } from './join-offer.tsx';
import { Keys } from './keys.tsx';
import { Ledger } from './ledger.tsx';
import { NotChecked } from './not-checked.tsx';
import { Pointing } from './pointing.tsx';
import { mayBeReadWrong, ReadWrong } from './read-wrong.tsx';
import { StateMessage } from './state-message.tsx';
import { useKeys } from './use-keys.ts';
import { verdictOf } from './verdict.ts';
import { VerdictLine } from './verdict-line.tsx';
import { WhatWasRead } from './what-was-read.tsx';

export interface PanelProps {
  readonly view: PanelView;
  readonly on: PanelActions;
}

/** Folded to its badge the panel stays in the document, so that it opens where it was left. */
export function Panel({ view, on }: PanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(false);
  const toggleKeys = useCallback(() => setKeys((shown) => !shown), []);
  const closeKeys = useCallback(() => setKeys(false), []);
  useTheme(root, view.theme);
  useKeys(root, { toggleKeys, escape: closeKeys });
  const folded = view.collapsed && !view.native;
  const look = folded ? 'panel folded' : 'panel';
  return (
    <div ref={root} class={look} data-state={view.state}>
      {folded && <Badge view={view} expand={on.expand} />}
      <div class="whole" hidden={folded}>
        <Head view={view} on={on} />
        <Main view={view} on={on} />
        {keys && <Keys close={closeKeys} />}
        <Foot view={view} on={on} showKeys={toggleKeys} />
      </div>
    </div>
  );
}

function Main({ view, on }: PanelProps) {
  const { state, review } = view;
  return (
    <main>
      <Pointing view={view} on={on} />
      {state === 'ready' && review !== null ? (
        <Reviewed view={view} review={review} on={on} />
      ) : (
        <Unreviewed view={view} on={on} />
      )}
    </main>
  );
}

function Reviewed({ view, review, on }: PanelProps & { readonly review: Review }) {
  const { joinOffer, identity } = view;
  return (
    <>
      <VerdictLine {...verdictOf({ ...view, review })} />
      {joinOffer !== undefined && (
        <JoinOffer offer={joinOffer} patient={identity.patient} join={on.join} />
      )}
      <div class="blocks">
        <Codes view={view} review={review} on={on} />
        <Findings view={view} review={review} on={on} />
        <Ledger view={view} review={review} />
        <WhatWasRead view={view} on={on} />
        <NotChecked view={view} review={review} on={on} />
      </div>
    </>
  );
}

function Unreviewed({ view, on }: PanelProps) {
  const { encounter, identity, unread } = view;
  const something = Object.keys(encounter).length + Object.keys(identity).length + unread.length;
  return (
    <>
      <StateMessage view={view} on={on} />
      {something > 0 && <WhatWasRead view={view} on={on} />}
      {something === 0 && mayBeReadWrong(view) && <ReadWrong on={on} />}
    </>
  );
}
