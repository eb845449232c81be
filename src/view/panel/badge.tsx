/** The folded panel: the mark, how many findings are open, and the worst of them by shape. */
import type { PanelView } from '../../encounter/panel-view.ts';
import { IndicatorShape, Mark } from '../shapes.tsx';
import { indicatorWords, plural, productName, readingWords, stateWords } from '../words.ts';
import { sortFindings } from './order.ts';

export function Badge({ view, expand }: { readonly view: PanelView; readonly expand: () => void }) {
  const { open } = sortFindings(view);
  const worst = open[0]?.finding.indicator;
  const words = `${productName}: ${said(view, open.length, worst)}. Open the panel`;
  return (
    <main>
      <h1 class="unseen">{productName}</h1>
      <button
        type="button"
        class={`badge${worst === undefined ? '' : ` badge-${worst}`}`}
        aria-label={words}
        title={words}
        onClick={expand}
      >
        <Mark size={28} />
        {worst !== undefined && (
          <span class="badge-count">
            <IndicatorShape indicator={worst} />
            {open.length}
          </span>
        )}
      </button>
    </main>
  );
}

function said(
  view: PanelView,
  count: number,
  worst: keyof typeof indicatorWords | undefined,
): string {
  if (view.state === 'reading') return readingWords.sentence;
  if (view.state !== 'ready') return stateWords[view.reason ?? 'failed'].sentence;
  if (worst === undefined) return 'no open question';
  return `${count} ${plural(count, 'open question')}, the worst ${indicatorWords[worst].toLowerCase()}`;
}
