/** Setting a finding aside: a reason is chosen, never typed. */
import type { DismissReason } from '../../encounter/panel-view.ts';
import { dismissWords } from '../words.ts';

const reasons = Object.entries(dismissWords) as [DismissReason, string][];
const question = 'Why set it aside?';

interface DismissalProps {
  readonly choose: (reason: DismissReason) => void;
  readonly cancel: () => void;
}

export function Dismissal({ choose, cancel }: DismissalProps) {
  const cancelByKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') cancel();
  };
  return (
    <div class="dismissal" role="group" aria-label={question} onKeyDown={cancelByKey}>
      <p>{question}</p>
      <div class="choices">
        {reasons.map(([reason, words], index) => (
          <Choice key={reason} words={words} first={index === 0} act={() => choose(reason)} />
        ))}
        <button type="button" class="quiet" onClick={cancel}>
          Keep it
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly words: string;
  /** The first reason takes the focus, so that `d` then Enter is enough. */
  readonly first: boolean;
  readonly act: () => void;
}

function Choice({ words, first, act }: ChoiceProps) {
  return (
    <button type="button" class="button small" ref={first ? focus : null} onClick={act}>
      {words}
    </button>
  );
}

function focus(element: HTMLButtonElement | null): void {
  element?.focus();
}
