import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/encounter/review.ts';
import type { Shown } from '../../src/view/panel/calm-list.ts';
import { gapsSentence, withGapsTogether } from '../../src/view/panel/gaps.ts';
import type { Named } from '../../src/view/panel/order.ts';

const shown = (rule: string, indicator: Finding['indicator'] = 'warning'): Shown<Named> => ({
  standing: 'here',
  item: {
    key: rule,
    finding: { rule, indicator, summary: rule, detail: '', evidence: [], source: { label: '' } },
  },
});

const rulesOf = (list: ReturnType<typeof withGapsTogether>) =>
  list.map((row) => ('gaps' in row ? row.gaps.map(({ item }) => item.key) : row.item.key));

describe('gaps of documentation', () => {
  it('stand together from three on, at the rank of the first', () => {
    const list = [
      shown('units/over', 'critical'),
      shown('documentation/goal'),
      shown('audit/units'),
      shown('documentation/plan'),
      shown('documentation/progress'),
    ];
    expect(rulesOf(withGapsTogether(list))).toEqual([
      'units/over',
      ['documentation/goal', 'documentation/plan', 'documentation/progress'],
      'audit/units',
    ]);
  });

  it('stay findings of their own where there are two, or where they are critical', () => {
    const list = [
      shown('documentation/time', 'critical'),
      shown('documentation/goal'),
      shown('documentation/plan'),
    ];
    expect(withGapsTogether(list)).toEqual(list);
  });

  it('are said in one sentence, each once', () => {
    const gaps = ['goal', 'plan', 'goal', 'progress'].map((name) => shown(`documentation/${name}`));
    expect(gapsSentence(gaps)).toBe('The note lacks a goal with a task, a plan and the response.');
  });
});
