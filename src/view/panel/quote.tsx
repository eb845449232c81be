/** Evidence as a quotation, marked as it is marked in the host's note. */
import type { Evidence } from '../../encounter/review.ts';
import { sectionWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { quotationTarget } from './actions.ts';

interface QuoteProps {
  readonly evidence: Evidence;
  readonly on: Pick<PanelActions, 'reveal'>;
}

/** Solid underline and soft fill for what supports, dashed underline for what speaks against. */
function Quote({ evidence, on }: QuoteProps) {
  const { section, quote } = evidence;
  const side = evidence.for ? 'for' : 'against';
  const meaning = evidence.for ? 'supports' : 'speaks against';
  return (
    <button
      type="button"
      class={`quote quote-${side}`}
      title={`${sectionWords[section]}: show in the note`}
      onClick={() => on.reveal(quotationTarget(evidence))}
    >
      <span class="quote-text">{quote.replace(/\s+/g, ' ').trim()}</span>
      <span class="unseen">
        {' '}
        ({meaning}; {sectionWords[section]})
      </span>
    </button>
  );
}

interface QuotesProps {
  readonly evidence: readonly Evidence[];
  readonly on: Pick<PanelActions, 'reveal'>;
  /** How many are shown at once; the rest are folded. */
  readonly most?: number;
}

export function Quotes({ evidence, on, most = 2 }: QuotesProps) {
  const [first, rest] = [evidence.slice(0, most), evidence.slice(most)];
  if (first.length === 0) return null;
  return (
    <div class="quotes">
      {first.map((one) => (
        <Quote key={quoteKey(one)} evidence={one} on={on} />
      ))}
      {rest.length > 0 && (
        <details class="more-quotes">
          <summary>{rest.length} more</summary>
          {rest.map((one) => (
            <Quote key={quoteKey(one)} evidence={one} on={on} />
          ))}
        </details>
      )}
    </div>
  );
}

export function quoteKey({ section, start, end }: Evidence): string {
  return `${section}:${start}-${end}`;
}
