import { describe, expect, it } from 'vitest';
import { review } from '../../../../src/coding/review.ts';
import type { Encounter } from '../../../../src/encounter/encounter.ts';
import { complete, lacking } from './complete-charts.ts';

const said = (encounter: Encounter): string[] =>
  review(encounter)
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^(?:documentation|audit)\//.test(rule));

describe.each(complete)('a complete chart for $code', (chart) => {
  it('has no finding at all', () => {
    expect(review(chart.encounter).findings).toEqual([]);
  });

  it.each(chart.without)('without it, exactly $rule', (without) => {
    expect(said(lacking(chart, without))).toEqual([without.rule]);
  });
});
