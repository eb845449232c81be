/** Encounters written from the rules of the field alone, before anyone looked at what the product says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/coding/review.ts';
import type { Encounter } from '../../src/encounter/encounter.ts';
import type { Review } from '../../src/encounter/review.ts';

type Judged = Review['codes'][number];

interface Case {
  readonly name: string;
  readonly encounter: Encounter;
  readonly expected: {
    readonly primary?: Review['primary'];
    readonly codes: Readonly<
      Record<string, Partial<Pick<Judged, 'verdict' | 'units' | 'minutes' | 'modifiers'>>>
    >;
    /** "rule@line:indicator"; line and indicator may be left out, rules stand beside one another with "|". */
    readonly must: readonly string[];
    readonly mustNot: readonly string[];
    readonly because: string;
  };
}

const cases = JSON.parse(
  readFileSync(new URL('fresh/encounters.json', import.meta.url), 'utf8'),
) as Case[];

function has({ findings }: Review, wanted: string): boolean {
  const [place = '', indicator] = wanted.split(':');
  const [rules = '', line] = place.split('@');
  return findings.some(
    (finding) =>
      rules.split('|').includes(finding.rule) &&
      (line === undefined || finding.line === Number(line)) &&
      (indicator === undefined || finding.indicator === indicator),
  );
}

describe('an encounter seen for the first time', () => {
  it.each(cases)('$name', ({ encounter, expected }) => {
    const found = review(encounter);
    const { primary = found.primary } = expected;
    expect(found.primary).toBe(primary);
    for (const [code, wanted] of Object.entries(expected.codes)) {
      expect(found.codes.find((one) => one.code === code)).toMatchObject(wanted);
    }
    expect(expected.must.filter((one) => !has(found, one))).toEqual([]);
    expect(expected.mustNot.filter((one) => has(found, one))).toEqual([]);
  });
});
