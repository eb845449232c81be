/** "Before it goes out": worst first, the first one open, three at most in a row of their own. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Review } from '../../encounter/review.ts';
import { dismissWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import type { Shown } from './calm-list.ts';
import { IndicatorShape } from '../shapes.tsx';
import { FindingRow } from './finding.tsx';
import type { ListRow } from './gaps.ts';
import { gapsSentence, withGapsTogether } from './gaps.ts';
import type { Named, SetAside, Sorted } from './order.ts';
import { openRows, sortFindings } from './order.ts';
import { quoteKey } from './quote.tsx';
import type { RowContext } from './row-context.ts';
import { useCalmList } from './use-calm-list.ts';

interface FindingsProps {
  readonly view: PanelView;
  readonly review: Review;
  readonly on: PanelActions;
}

export function Findings({ view, review, on }: FindingsProps) {
  const sorted = useMemo(() => sortFindings(view), [view.review, view.dismissed]);
  const calm = useCalmList<Named>(sorted.open);
  const waiting = calm.shown.filter(({ standing }) => standing === 'waiting');
  const standing = calm.shown.filter((one) => !waiting.includes(one));
  const names = [...calm.shown.map(({ item }) => item.key), ...sorted.info.map(({ key }) => key)];
  const row = useRows(on, names, quotedIn(review));
  const lists = { row, setAside: sorted.setAside };
  const rows = withGapsTogether(standing);
  return (
    <section class="block findings" aria-labelledby="findings-title" {...calm.pointing}>
      <FindingsHead open={rows.length} />
      <Rows list={rows.slice(0, openRows)} {...lists} />
      <div class="folds">
        <Fold title="more" count={Math.max(0, rows.length - openRows)}>
          <Rows list={rows.slice(openRows)} {...lists} />
        </Fold>
        <Fold title="new" count={waiting.length}>
          <Rows list={waiting} {...lists} />
        </Fold>
        <Folded sorted={sorted} row={row} />
      </div>
    </section>
  );
}

function FindingsHead({ open }: { readonly open: number }) {
  return (
    <>
      <div class="block-head">
        <h2 id="findings-title">Before it goes out</h2>
        {open > 0 && (
          <span class="aside">
            {Math.min(openRows, open)} of {open}
          </span>
        )}
      </div>
      {open === 0 && <p class="plain">No open question from what was checked.</p>}
    </>
  );
}

/** One row is open at a time: the first, until the user chooses, and again when that one is gone. */
function useRows(
  on: PanelActions,
  names: readonly string[],
  quoted: ReadonlySet<string>,
): RowContext {
  const [chosen, choose] = useState<{ readonly name: string | undefined }>();
  const [dismissing, setDismissing] = useState<string>();
  const stands = chosen !== undefined && (chosen.name === undefined || names.includes(chosen.name));
  const open = stands ? chosen.name : names[0];
  return {
    on,
    open,
    dismissing,
    quoted,
    toggle: (name) => {
      choose({ name: open === name ? undefined : name });
      setDismissing(undefined);
    },
    askWhy: (name) => {
      if (name !== undefined) choose({ name });
      setDismissing(name);
    },
  };
}

/** What the codes already quote is not quoted a second time. */
function quotedIn({ codes }: Review): ReadonlySet<string> {
  return new Set(codes.flatMap(({ evidence }) => evidence.slice(0, 2).map(quoteKey)));
}

interface RowsProps {
  readonly list: readonly ListRow[];
  readonly row: RowContext;
  readonly setAside: readonly SetAside[];
}

function Rows({ list, row, setAside }: RowsProps) {
  return (
    <ol class="finding-rows">
      {list.map((one) =>
        'gaps' in one ? (
          <Gaps key="gaps" gaps={one.gaps} row={row} setAside={setAside} />
        ) : (
          <SingleRow key={one.item.key} shown={one} row={row} setAside={setAside} />
        ),
      )}
    </ol>
  );
}

interface SingleRowProps extends Omit<RowsProps, 'list'> {
  readonly shown: Shown<Named>;
}

function SingleRow({ shown: { item, standing }, row, setAside }: SingleRowProps) {
  const canUndo = setAside.some(({ key }) => key === item.key);
  const { key, finding } = item;
  return (
    <FindingRow name={key} finding={finding} standing={standing} canUndo={canUndo} row={row} />
  );
}

/** Folded is out of sight only: each gap stays a finding of its own in the document. */
function Gaps({
  gaps,
  row,
  setAside,
}: Omit<RowsProps, 'list'> & { gaps: readonly Shown<Named>[] }) {
  return (
    <li class="gaps">
      <details>
        <summary>
          <IndicatorShape indicator="warning" />
          <span>{gapsSentence(gaps)}</span>
        </summary>
        <Rows list={gaps} row={row} setAside={setAside} />
      </details>
    </li>
  );
}

function Folded({ sorted, row }: { readonly sorted: Sorted; readonly row: RowContext }) {
  const { info, setAside } = sorted;
  return (
    <>
      <Fold title="for information" count={info.length}>
        <Rows list={info.map((item) => ({ item, standing: 'here' }))} row={row} setAside={[]} />
      </Fold>
      <Fold title="set aside" count={setAside.length}>
        <ol class="finding-rows">
          {setAside.map((one) => (
            <SetAsideRow key={one.key} aside={one} undo={() => row.on.undismiss(one.key)} />
          ))}
        </ol>
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** Folded is out of sight only: what it holds stays in the document. */
function Fold({ title, count, children }: FoldProps) {
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary>
        {count} {title}
      </summary>
      {children}
    </details>
  );
}

function SetAsideRow({ aside, undo }: { readonly aside: SetAside; readonly undo: () => void }) {
  const { finding, reason } = aside;
  return (
    <li class="set-aside" data-rule={finding.rule} data-indicator={finding.indicator}>
      <p>
        {finding.summary} <span class="reason">{dismissWords[reason]}</span>
      </p>
      <button type="button" class="quiet" aria-label={`Undo: ${finding.summary}`} onClick={undo}>
        Undo
      </button>
    </li>
  );
}
