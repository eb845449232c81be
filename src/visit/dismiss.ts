/** Setting a finding aside: it stays aside while the words that it rests on stay the same. */
import { findingKeys } from '../encounter/finding-key.ts';
import type { DismissReason } from '../encounter/panel-view.ts';
import type { Finding } from '../encounter/review.ts';
import type { Memory, Visit } from '../encounter/visit.ts';

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

/** A short fingerprint of what the finding says and quotes (FNV-1a): not the words themselves. */
export function dismissalText({ summary, evidence }: Finding): string {
  const words = [summary, ...evidence.map(({ quote }) => quote)].join('\n');
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function changeVisit(memory: Memory, key: string, change: (visit: Visit) => Visit): Memory {
  return {
    ...memory,
    visits: memory.visits.map((visit) => (visit.key === key ? change(visit) : visit)),
  };
}
