/** What can be done about a finding. The safest comes first, unless the change is mechanical. */
import type { Finding } from '../../encounter/review.ts';
import type { PanelActions, RevealTarget } from './actions.ts';
import { lineTarget, quotationTarget } from './actions.ts';
import type { RowContext } from './row-context.ts';

interface ActionsProps {
  readonly name: string;
  readonly finding: Finding;
  readonly row: RowContext;
}

export function Actions({ name, finding, row }: ActionsProps) {
  const place = placeOf(finding);
  if (place === undefined && !canApply(finding, row.on)) return null;
  return (
    <div class="actions">
      {place !== undefined && (
        <button type="button" class="button primary" onClick={() => row.on.reveal(place.target)}>
          {place.label}
        </button>
      )}
      <Apply name={name} finding={finding} on={row.on} />
    </div>
  );
}

/** Asks for the reason before anything is set aside. */
export function DismissButton({ name, row }: Omit<ActionsProps, 'finding'>) {
  const asking = row.dismissing === name;
  return (
    <button
      type="button"
      class="quiet dismiss"
      aria-expanded={asking}
      onClick={() => row.askWhy(asking ? undefined : name)}
    >
      Dismiss
    </button>
  );
}

interface OnFinding {
  readonly name: string;
  readonly finding: Finding;
  readonly on: PanelActions;
}

/** The one action beside a folded finding. */
export function LikelyAction({ name, finding, on }: OnFinding) {
  if (canApply(finding, on)) {
    return <Apply name={name} finding={finding} on={on} />;
  }
  const place = placeOf(finding);
  if (place === undefined) return null;
  return (
    <button
      type="button"
      class="button small"
      aria-label={`${place.label}: ${finding.summary}`}
      onClick={() => on.reveal(place.target)}
    >
      Show
    </button>
  );
}

function canApply({ suggestion }: Finding, { apply }: PanelActions): boolean {
  return apply !== undefined && suggestion !== undefined;
}

/** Offered only where the page can carry it out. */
function Apply({ name, finding: { suggestion }, on: { apply } }: OnFinding) {
  if (apply === undefined || suggestion === undefined) return null;
  return (
    <button type="button" class="button" onClick={(event: Event) => apply(name, suggestion, event)}>
      {suggestion.label}
    </button>
  );
}

function placeOf({ evidence, line }: Finding): { target: RevealTarget; label: string } | undefined {
  const [first] = evidence;
  if (first !== undefined) return { target: quotationTarget(first), label: 'Show in note' };
  return line === undefined ? undefined : { target: lineTarget(line), label: 'Show on the bill' };
}
