/** What was not checked: always in sight, so that it is never taken for passed. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Review } from '../../encounter/review.ts';
import { VerdictShape } from '../shapes.tsx';
import { notCheckedWords } from '../words.ts';
import type { PanelActions } from './actions.ts';

interface NotCheckedProps {
  readonly view: PanelView;
  readonly review: Review;
  readonly on: PanelActions;
}

export function NotChecked({ view, review, on }: NotCheckedProps) {
  if (review.notChecked.length === 0) return null;
  return (
    <section class="block not-checked" aria-labelledby="not-checked-title">
      <h2 id="not-checked-title">Not checked</h2>
      <ul>
        {review.notChecked.map(({ what, why }) => (
          <li key={`${what}${why}`}>
            <VerdictShape verdict="not-checked" />
            <p>
              <strong>{notCheckedWords[what] ?? what}</strong>: {why}
              {what === 'payer' && <PayerChoice view={view} on={on} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A list to choose from, not a field to type in: a docked panel takes no text. */
function PayerChoice({ view, on }: Omit<NotCheckedProps, 'review'>) {
  const { choosePayer } = on;
  const { payers } = view;
  if (choosePayer === undefined || payers === undefined) return null;
  return (
    <select
      class="choice"
      aria-label="Payer to assume"
      onChange={(event) => choosePayer(event.currentTarget.value)}
    >
      <option value="" disabled selected>
        Assume a payer…
      </option>
      {payers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
