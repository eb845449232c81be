/** Gaps of documentation belong together: a bare note lacks one thing, a note, and not seven. */
import type { Shown } from './calm-list.ts';
import type { Named } from './order.ts';

/** A row of the list: one finding, or several gaps under one head. */
export type ListRow = Shown<Named> | { readonly gaps: readonly Shown<Named>[] };

/** From this many gaps on they are one row. */
const fewest = 3;

/** The gaps stand together at the rank of the first of them. */
export function withGapsTogether(list: readonly Shown<Named>[]): ListRow[] {
  const gaps = list.filter(isGap);
  if (gaps.length < fewest) return [...list];
  return list.flatMap((one): ListRow[] => {
    if (!isGap(one)) return [one];
    return one === gaps[0] ? [{ gaps }] : [];
  });
}

function isGap({ item: { finding } }: Shown<Named>): boolean {
  return finding.rule.startsWith('documentation/') && finding.indicator === 'warning';
}

const names: Readonly<Record<string, string>> = {
  'documentation/time': 'the time',
  'documentation/region': 'the region',
  'documentation/technique': 'the technique',
  'documentation/rationale': 'the reason',
  'documentation/goal': 'a goal with a task',
  'documentation/objective-measure': 'a measure',
  'documentation/progress': 'the response',
  'documentation/function': 'the impaired function',
  'documentation/joint': 'the joint',
  'documentation/plan': 'a plan',
  'documentation/signature': 'a signature',
  'documentation/diagnosis': 'a linked diagnosis',
  'documentation/placeholder': 'what belongs in a blank',
};

/** "The note lacks a goal with a task, a measure and a plan." Each is named once. */
export function gapsSentence(gaps: readonly Shown<Named>[]): string {
  const lacking = [...new Set(gaps.map(({ item }) => names[item.finding.rule] ?? 'something'))];
  const last = lacking.at(-1) ?? '';
  const list = lacking.length === 1 ? last : `${lacking.slice(0, -1).join(', ')} and ${last}`;
  return `The note lacks ${list}.`;
}
