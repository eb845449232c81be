/** Setting a finding aside: a reason is chosen, never typed. */
import type { DismissReason } from '../../encounter/panel-view.ts';
import { dismissWords } from '../words.ts';

const reasons = Object.entries(dismissWords) as [DismissReason, string][];

interface DismissalProps {
  readonly choose: (reason: DismissReason) => void;
  readonly cancel: () => void;
}

/** The first reason takes the focus, so that `d` then Enter is enough. */
export function Dismissal({ choose, cancel }: DismissalProps) {
  return (
    <div class="dismissal" role="group" aria-label="Why set it aside?">
      <p>Why set it aside?</p>
      <div class="choices">
        {reasons.map(([reason, words], index) => (
          <button
            key={reason}
            type="button"
            class="button small"
            ref={index === 0 ? focus : null}
            onClick={() => choose(reason)}
          >
            {words}
          </button>
        ))}
        <button type="button" class="quiet" onClick={cancel}>
          Keep it
        </button>
      </div>
    </div>
  );
}

function focus(element: HTMLButtonElement | null): void {
  element?.focus();
}
