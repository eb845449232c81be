/** Setting a finding aside: it stays aside while the words that it rests on stay the same. */
import { findingKeys } from '../encounter/finding-key.ts';
import type { DismissReason } from '../encounter/panel-view.ts';
import type { Finding } from '../encounter/review.ts';
import type { Memory, Visit } from '../encounter/visit.ts';
import { fingerprint } from './fingerprint.ts';

export function dismiss(
  memory: Memory,
  key: string,
  finding: string,
  reason: DismissReason,
): Memory {
  return changeVisit(memory, key, (visit) => {
    const findings = visit.review?.findings ?? [];
    const found = findings[findingKeys(findings).indexOf(finding)];
    if (found === undefined) return visit;
    const others = visit.dismissed.filter((one) => one.finding !== finding);
    return { ...visit, dismissed: [...others, { finding, reason, text: dismissalText(found) }] };
  });
}

export function undismiss(memory: Memory, key: string, finding: string): Memory {
  return changeVisit(memory, key, (visit) => ({
    ...visit,
    dismissed: visit.dismissed.filter((one) => one.finding !== finding),
  }));
}

/** What the finding says and quotes, as a fingerprint. */
export function dismissalText({ summary, evidence }: Finding): string {
  return fingerprint([summary, ...evidence.map(({ quote }) => quote)].join('\n'));
}

function changeVisit(memory: Memory, key: string, change: (visit: Visit) => Visit): Memory {
  return {
    ...memory,
    visits: memory.visits.map((visit) => (visit.key === key ? change(visit) : visit)),
  };
}
