/** One finding: what is wrong, the question that would settle it, what can be done, and the source. */
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { DismissReason } from '../../encounter/panel-view.ts';
import type { Evidence, Finding } from '../../encounter/review.ts';
import { IndicatorShape } from '../shapes.tsx';
import { SourceLine } from '../source-line.tsx';
import { indicatorWords } from '../words.ts';
import type { Standing } from './calm-list.ts';
import { Dismissal } from './dismissal.tsx';
import { Actions, DismissButton, LikelyAction } from './finding-actions.tsx';
import { Quotes, quoteKey } from './quote.tsx';
import type { RowContext } from './row-context.ts';

interface FindingRowProps {
  /** The finding's key. */
  readonly name: string;
  readonly finding: Finding;
  readonly standing: Standing;
  /** It was set aside a moment ago. */
  readonly canUndo: boolean;
  readonly row: RowContext;
}

/** A finding that is settled stays in sight for a moment but is no longer one of the review's. */
export function FindingRow(props: FindingRowProps) {
  const { name, finding, standing, row } = props;
  const body = useId();
  const title = useRef<HTMLButtonElement>(null);
  const open = row.open === name;
  const settled = standing === 'resolved';
  return (
    <li
      class={`finding finding-${finding.indicator} ${standing}${open ? ' open' : ''}`}
      data-rule={settled ? undefined : finding.rule}
      data-indicator={settled ? undefined : finding.indicator}
    >
      <div class="finding-head">
        <IndicatorShape indicator={finding.indicator} />
        <Title {...props} title={title} body={body} />
        <Beside {...props} />
      </div>
      <div class="finding-body" id={body} hidden={!open}>
        <Body {...props} title={title} />
      </div>
    </li>
  );
}

interface WithTitle extends FindingRowProps {
  readonly title: RefObject<HTMLButtonElement | null>;
}

function Title(props: WithTitle & { readonly body: string }) {
  const { name, row, title, body } = props;
  return (
    <h3>
      <button
        type="button"
        class="finding-title"
        ref={title}
        aria-expanded={row.open === name}
        aria-controls={body}
        onClick={() => row.toggle(name)}
      >
        <TitleText {...props} />
      </button>
    </h3>
  );
}

function TitleText({ finding, standing, canUndo }: FindingRowProps) {
  const since = canUndo ? 'set aside' : 'settled';
  return (
    <>
      <span class="unseen">{indicatorWords[finding.indicator]}: </span>
      {finding.summary}
      {standing === 'resolved' && <span class="unseen"> ({since})</span>}
    </>
  );
}

/** What stands beside the title: the one likely action of a folded row, or the way back. */
function Beside({ name, finding, standing, canUndo, row }: FindingRowProps) {
  if (standing !== 'resolved') {
    return row.open === name ? null : <LikelyAction name={name} finding={finding} on={row.on} />;
  }
  return canUndo ? (
    <button type="button" class="quiet" onClick={() => row.on.undismiss(name)}>
      Undo
    </button>
  ) : null;
}

/** The focus goes back to the title before the reasons vanish under it. */
function Body({ name, finding, standing, row, title }: WithTitle) {
  const close = (): void => {
    title.current?.focus();
    row.askWhy(undefined);
  };
  const dismiss = (reason: DismissReason): void => {
    close();
    row.on.dismiss(name, reason);
  };
  return (
    <>
      <p>{finding.detail}</p>
      <Quotes evidence={notQuotedAbove(finding, row.quoted)} on={row.on} />
      {standing !== 'resolved' && <Actions name={name} finding={finding} row={row} />}
      <div class="finding-foot">
        <SourceLine source={finding.source} rule={finding.rule} />
        {standing !== 'resolved' && <DismissButton name={name} row={row} />}
      </div>
      {row.dismissing === name && <Dismissal choose={dismiss} cancel={close} />}
    </>
  );
}

function notQuotedAbove({ evidence }: Finding, quoted: ReadonlySet<string>): Evidence[] {
  return evidence.filter((one) => !quoted.has(quoteKey(one)));
}
