/** What the note supports, code by code, against what is billed. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { CodeReview, Review } from '../../encounter/review.ts';
import { VerdictShape } from '../shapes.tsx';
import { verdictWord } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { lineTarget } from './actions.ts';
import type { Billed, Part } from './billed.ts';
import { billedAgainst } from './billed.ts';
import { Quotes } from './quote.tsx';
import { labelOf } from './situation.ts';

interface CodesProps {
  readonly view: PanelView;
  readonly review: Review;
  readonly on: PanelActions;
}

export function Codes({ view, review, on }: CodesProps) {
  const compared = view.encounter.lines !== undefined;
  return (
    <section class="block codes" aria-labelledby="codes-title">
      <div class="block-head">
        <h2 id="codes-title">What the note supports</h2>
        {compared && <span class="aside">billed → supported</span>}
      </div>
      {review.codes.length === 0 ? (
        <p class="plain">None of the services judged here is in the note or on the bill.</p>
      ) : (
        <ul class="card rows">
          {review.codes.map((code) => (
            <CodeRow key={code.code} code={code} view={view} on={on} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CodeRowProps {
  readonly code: CodeReview;
  readonly view: PanelView;
  readonly on: PanelActions;
}

function CodeRow({ code, view, on }: CodeRowProps) {
  const billed = billedAgainst(code, view.encounter.lines);
  return (
    <li
      class="code"
      data-code={code.code}
      data-verdict={code.verdict}
      data-units={code.units}
      data-modifiers={code.modifiers.join(' ')}
    >
      <div class="code-name">
        <CodeNumber code={code.code} billed={billed} on={on} />
        <span> {labelOf(view, code.code)}</span>
      </div>
      <VerdictWord code={code} billed={billed} />
      <dl class="figures">
        <Figure name="units" parts={billed.units} compare={unitsCompared(code, billed)} />
        <Figure name="modifiers" parts={billed.modifiers} />
      </dl>
      <Quotes evidence={code.evidence} on={on} />
      {needsWhy(code) && <p class="why">{code.why}</p>}
    </li>
  );
}

function VerdictWord({ code, billed }: { readonly code: CodeReview; readonly billed: Billed }) {
  const { verdict, evidence } = code;
  return (
    <p class={`verdict verdict-${verdict}`}>
      <VerdictShape verdict={verdict} /> {verdictWord(verdict, evidence.length > 0)}
      {billed.absent && <span class="not-billed"> · not on the bill</span>}
    </p>
  );
}

/** The code's number leads to its line, where it is on the bill. */
function CodeNumber({
  code,
  billed,
  on,
}: {
  readonly code: string;
  readonly billed: Billed;
  readonly on: PanelActions;
}) {
  const [line] = billed.lines;
  if (line === undefined) return <strong class="code-number">{code}</strong>;
  return (
    <button
      type="button"
      class="code-number"
      title="Show on the bill"
      onClick={() => on.reveal(lineTarget(line))}
    >
      {code}
    </button>
  );
}

/** Where the words speak for themselves the reason would only repeat them. */
function needsWhy({ verdict, evidence, why }: CodeReview): boolean {
  return why !== '' && (verdict !== 'supported' || evidence.length === 0);
}

/** Billed units that the note cannot confirm are followed by a question mark, never by silence. */
function unitsCompared(code: CodeReview, billed: Billed): string | undefined {
  const open = code.units === undefined && code.verdict !== 'not-checked';
  return open && billed.units.length > 0 && billed.lines.length > 0 ? '?' : undefined;
}

interface FigureProps {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What stands where nothing is settled. */
  readonly compare?: string | undefined;
}

function Figure({ name, parts, compare }: FigureProps) {
  return (
    <div class={`figure figure-${name}`}>
      <dt>{name}</dt>
      <dd>
        {parts.length === 0 && <span class="none">–</span>}
        {parts.map((part, index) => (
          <FigurePart key={`${part.mark}${part.text}${index}`} part={part} />
        ))}
        {compare !== undefined && (
          <span class="unsettled">
            → {compare}
            <span class="unseen"> not settled</span>
          </span>
        )}
      </dd>
    </div>
  );
}

function FigurePart({ part }: { readonly part: Part }) {
  if (part.mark === 'gone') {
    return (
      <del>
        <span class="unseen">billed </span>
        {part.text}
      </del>
    );
  }
  if (part.mark === 'new') {
    return (
      <ins>
        <span class="unseen">supported </span>
        {part.text}
      </ins>
    );
  }
  return <span>{part.text}</span>;
}
