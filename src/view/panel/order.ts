/** Which findings stand open, which are folded and which were set aside. */
import type { DismissReason, PanelView } from '../../encounter/panel-view.ts';
import type { Finding } from '../../encounter/review.ts';
import { findingKeys } from '../../encounter/finding-key.ts';

/** A finding under the name by which it can be set aside. */
export interface Named {
  readonly key: string;
  readonly finding: Finding;
}

export interface SetAside extends Named {
  readonly reason: DismissReason;
}

export interface Sorted {
  /** Critical findings and warnings, worst first. */
  readonly open: readonly Named[];
  readonly info: readonly Named[];
  readonly setAside: readonly SetAside[];
}

/** At most this many findings are a row of their own; the rest are folded. */
export const openRows = 3;

export function sortFindings(view: Pick<PanelView, 'review' | 'dismissed'>): Sorted {
  const findings = view.review?.findings ?? [];
  const keys = findingKeys(findings);
  const reasons = new Map(view.dismissed.map(({ finding, reason }) => [finding, reason]));
  const named = findings.map((finding, index) => ({ key: keys[index] ?? '', finding }));
  const kept = named.filter(({ key }) => !reasons.has(key));
  return {
    open: kept.filter(({ finding }) => finding.indicator !== 'info'),
    info: kept.filter(({ finding }) => finding.indicator === 'info'),
    setAside: named.flatMap((one) => {
      const reason = reasons.get(one.key);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}
