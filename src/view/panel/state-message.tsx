/** A state without a review: one sentence, and the one thing to do. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { ToneName } from '../shapes.tsx';
import { joinWords, readingWords, stateWords, type StateWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { PointButton } from './pointing.tsx';
import { VerdictLine } from './verdict-line.tsx';

interface StateMessageProps {
  readonly view: PanelView;
  readonly on: PanelActions;
}

export function StateMessage({ view, on }: StateMessageProps) {
  const words = wordsFor(view);
  return (
    <>
      <VerdictLine tone={toneFor(view)} sentence={words.sentence} more={words.more} />
      <StateAction words={words} on={on} />
    </>
  );
}

function StateAction({ words, on }: { readonly words: StateWords; readonly on: PanelActions }) {
  const { action, label } = words;
  if (action === undefined) return null;
  return (
    <div class="state-actions">
      <button type="button" class="button primary" onClick={() => on[action]()}>
        {label}
      </button>
      {action === 'switchOn' && (
        <button type="button" class="quiet" onClick={on.checkOnce}>
          Check this page once
        </button>
      )}
      {action !== 'switchOn' && <PointButton on={on}>Point at a field</PointButton>}
    </div>
  );
}

/** What belongs to nobody can be given to this visit by the user, where the background offers it. */
function wordsFor({ state, reason, joinOffer, site }: PanelView): StateWords {
  if (state === 'reading' || (state === 'ready' && reason === undefined)) return readingWords;
  const words = stateWords[reason ?? (state === 'empty' ? 'nothing-to-read' : 'failed')];
  if (reason === 'unknown-identity' && joinOffer !== undefined) {
    const more = `${joinWords[joinOffer.part]} was read, but not whose it is. Check it on your word only.`;
    return { ...words, more, action: 'join', label: 'It is this visit’s' };
  }
  if (reason === 'not-switched-on' && site !== undefined) {
    return { ...words, label: `Switch on for ${site}` };
  }
  return words;
}

function toneFor({ state, reason }: PanelView): ToneName {
  if (state === 'reading' || state === 'ready') return 'reading';
  if (state === 'error') return reason === 'failed' || reason === 'reader-gone' ? 'warn' : 'bad';
  return 'unsure';
}
