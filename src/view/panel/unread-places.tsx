/** What was not read: why, in plain words, and what to do about it. */
import type { Unread } from '../../encounter/fragment.ts';
import { unreadWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { fieldAt, placeWords, PointButton } from './pointing.tsx';

interface UnreadProps {
  readonly unread: readonly Unread[];
  readonly on: PanelActions;
}

export function UnreadPlaces({ unread, on }: UnreadProps) {
  if (unread.length === 0) return null;
  return (
    <ul class="read-list unread">
      {unread.map(({ what, why }) => (
        <li key={`${what}${why}`} class="read-row" data-unread={why}>
          <span class="read-title">Not read: {placeWords(what)}</span>
          <span class="fine">{unreadWords[why].why}</span>
          <span class="fine">{unreadWords[why].advice}</span>
          <UnreadAction what={what} why={why} on={on} />
        </li>
      ))}
    </ul>
  );
}

function UnreadAction({ what, why, on }: Unread & Pick<UnreadProps, 'on'>) {
  const { act } = unreadWords[why];
  if (act === 'point') {
    return (
      <PointButton on={on} field={fieldAt(what)}>
        {why === 'drifted' ? 'Point at it again' : 'Point at it'}
      </PointButton>
    );
  }
  if (act !== 'readAgain') return null;
  return (
    <button type="button" class="button small point" onClick={on.readAgain}>
      Read again
    </button>
  );
}
