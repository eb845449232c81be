import type { Chart } from '../../chart.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { isBorneOut, reasonsForDistinct } from '../../modifiers/distinct.ts';
import { type Invalid, invalidOn } from '../../modifiers/invalid.ts';
import { ordered } from '../../modifiers/order.ts';
import { isDistinct, listed, modifiersOf } from '../../modifiers/words.ts';
import type { Problem, Rule } from '../../rule.ts';

/** A modifier that is none for this code, or that contradicts another on the line. */
export const modifierInvalid: Rule = {
  id: 'modifier/invalid',
  title: 'No modifier for this code',
  why: 'The line is rejected before anybody looks at it.',
  indicator: 'critical',
  source: {
    label: 'NCCI Policy Manual, ch. 1 s E',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
    effective: '2026-01-01',
  },
  example: {
    fires: '97140-RT; 97140-AT; 99213-59; 97140-59-XS',
    quiet: '97140-59-GP; 98940-AT; 99213-25',
  },
  *check(chart) {
    for (const one of billedLines(chart.encounter)) {
      const present = modifiersOf(one.line) ?? [];
      for (const invalid of invalidOn(chart, one.line.code, present)) {
        yield told(chart, one, present, invalid);
      }
    }
  },
};

function told(
  chart: Chart,
  one: BilledLine,
  present: readonly string[],
  invalid: Invalid,
): Problem {
  const { summary, detail, source, indicator } = invalid;
  return {
    ...(indicator && { indicator }),
    summary,
    detail,
    line: one.index,
    code: one.line.code,
    source,
    ...removal(chart, one, present, invalid),
  };
}

/** Of two distinct-service modifiers one stays only where the note bears it out. */
function removal(
  chart: Chart,
  { index, line }: BilledLine,
  present: readonly string[],
  { remove, modifiers }: Invalid,
): Pick<Problem, 'suggestion'> {
  if (!remove) return {};
  const chooses = modifiers.length > remove.length && modifiers.every(isDistinct);
  if (chooses && !isBorneOut(reasonsForDistinct(chart, line.code))) return {};
  const kept = present.filter((modifier) => !remove.includes(modifier));
  const label = `Remove ${remove.length > 1 ? 'modifiers' : 'modifier'} ${listed(remove)}`;
  return { suggestion: { label, line: index, set: { modifiers: ordered(kept, chart.pack) } } };
}
