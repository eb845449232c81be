/** The review of each chart concludes what the chart expects, and no more than it allows. */
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/coding/payers/packs.ts';
import { matchPayer } from '../../src/coding/payers/match.ts';
import { review } from '../../src/coding/review.ts';
import { indicators } from '../../src/encounter/review.ts';
import { encounterOf } from './chart.ts';
import { CHARTS } from './charts/index.ts';

/** `edit/` forbids its whole folder, `edit/pair` itself alone. */
const forbids = (quiet: string, rule: string): boolean =>
  quiet.endsWith('/') ? rule.startsWith(quiet) : rule === quiet;

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
  const { expected } = chart;
  const { primary, codes, findings } = review(encounterOf(chart));
  const asserted = expected.codes.map((code) => Object.keys(code));

  it('reads as its primary service, with verdicts, units and modifiers in order', () => {
    const wanted = new Map(expected.codes.map((code, place) => [code.code, asserted[place] ?? []]));
    const found = codes
      .filter(({ code }) => wanted.has(code))
      .map((code) =>
        Object.fromEntries(
          Object.entries(code).filter(([key]) => wanted.get(code.code)?.includes(key)),
        ),
      );
    expect([primary, found]).toEqual([expected.primary, expected.codes]);
  });

  it('meets the rules that it is there for', () => {
    const met = findings.map(({ rule }) => rule);
    expect(met).toEqual(expect.arrayContaining(expected.rules));
  });

  it('is left in peace by the others', () => {
    const loud = findings
      .filter(({ rule }) => expected.quiet.some((quiet) => forbids(quiet, rule)))
      .map(({ rule, summary }) => `${rule}: ${summary}`);
    expect(loud).toEqual([]);
  });

  it('has no worse finding than it deserves', () => {
    const limit = indicators.indexOf(expected.worst);
    const worse = findings
      .filter(({ indicator }) => indicators.indexOf(indicator) < limit)
      .map(({ rule, summary }) => `${rule}: ${summary}`);
    expect(worse).toEqual([]);
  });

  it('shows a payer that the packs know', () => {
    expect(matchPayer(chart.payer, packs)?.id).toBe(expected.payer);
  });
});
