/** The verdict: a sign, a sentence and the one that goes on. Told to a screen reader when it changes. */
import type { ToneName } from '../shapes.tsx';
import { ToneShape } from '../shapes.tsx';

interface VerdictLineProps {
  readonly tone: ToneName;
  readonly sentence: string;
  readonly more: string;
}

export function VerdictLine({ tone, sentence, more }: VerdictLineProps) {
  return (
    <div class={`verdict-line tone-${tone}`} role="status">
      <ToneShape tone={tone} />
      <div>
        <p class="sentence">{sentence}</p>
        {more !== '' && <p class="more">{more}</p>}
      </div>
    </div>
  );
}
