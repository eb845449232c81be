/** Names a finding so that it can be set aside and found again after the next review. */
import type { Finding } from './review.ts';

/**
 * One key a finding, in the same order: rule, code and line; where those are the same for two
 * findings the later one is numbered. Words and figures are left out, so a key outlives a rewording.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.rule}|${finding.code ?? ''}|${finding.line ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}
