import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKeys } from '../../src/encounter/finding-key.ts';
import { sortFindings } from '../../src/view/panel/order.ts';
import { many } from './samples/crowded.ts';
import { noGoal, passiveNeuro, unitsOver } from './samples/neck.ts';

describe('keys of findings', () => {
  it('name rule, code and line, and outlive a rewording', () => {
    expect(findingKeys([unitsOver])).toEqual(['units/over|97140|1']);
    expect(findingKeys([{ ...unitsOver, summary: '4 units billed', detail: '' }])).toEqual([
      'units/over|97140|1',
    ]);
  });

  it('number the second finding of the same rule, code and line', () => {
    expect(findingKeys([noGoal, passiveNeuro, noGoal])).toEqual([
      'documentation/goal|97140|',
      'code/passive-neuro|97112|2',
      'documentation/goal|97140||2',
    ]);
  });

  it('are never the same for two findings', () => {
    const finding = fc.constantFrom(noGoal, passiveNeuro, unitsOver);
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        expect(new Set(findingKeys(findings)).size).toBe(findings.length);
      }),
    );
  });
});

describe('the order of findings', () => {
  it('keeps every finding in one of three places', () => {
    const { open, info, setAside } = sortFindings(many);
    expect(open.map(({ finding }) => finding.rule)).toEqual([
      'code/passive-neuro',
      'edit/pair',
      'units/over',
      'documentation/goal',
      'documentation/objective-measure',
    ]);
    expect(info).toHaveLength(4);
    expect(setAside.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      ['documentation/progress', 'documented-elsewhere'],
    ]);
  });

  it('ignores what was set aside and is no longer found', () => {
    const dismissed = [{ finding: 'units/under|97140|1', reason: 'other' as const }];
    expect(sortFindings({ ...many, dismissed }).setAside).toEqual([]);
  });
});
