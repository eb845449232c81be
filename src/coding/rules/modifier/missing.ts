import type { Indicator } from '../../../encounter/review.ts';
import { indicators } from '../../../encounter/review.ts';
import type { Chart } from '../../chart.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { pairSource } from '../../edits/pair-source.ts';
import { assistantShare } from '../../modifiers/assistants.ts';
import {
  isBorneOut,
  pairIndicator,
  type Reason,
  reasonsForDistinct,
} from '../../modifiers/distinct.ts';
import { unsupportedOn } from '../../modifiers/objections.ts';
import { ordered } from '../../modifiers/order.ts';
import { type Required, requiredModifiers } from '../../modifiers/required.ts';
import { ownVisitIn } from '../../modifiers/visit.ts';
import { isDistinct, listed, modifiersOf } from '../../modifiers/words.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';

/** A modifier that the payer or an edit wants, and that the note bears out, is not on the line. */
export const modifierMissing: Rule = {
  id: 'modifier/missing',
  title: 'A modifier is missing',
  why: 'Without it the line is denied although the note supports it.',
  indicator: 'critical',
  source: pairSource,
  example: {
    fires: '98940 and 97140 without 59; note: adjusted L4-L5, glides of the right shoulder',
    quiet: '98940 and 97140-59; note: adjusted L4-L5, glides of the right shoulder',
  },
  *check(chart) {
    for (const one of billedLines(chart.encounter)) {
      const missing = missingFrom(chart, one);
      if (missing.length === 0) continue;
      const present = modifiersOf(one.line);
      if (present === undefined) yield unread(one);
      else yield lacking(chart, one, present, missing);
    }
    yield* splitShares(chart);
  },
};

interface Missing {
  readonly name: string;
  readonly set?: string;
  readonly indicator: Indicator;
  readonly because: string;
  readonly source: NonNullable<Problem['source']>;
  readonly evidence: NonNullable<Problem['evidence']>;
}

function missingFrom(chart: Chart, { line }: BilledLine): Missing[] {
  const present = modifiersOf(line) ?? [];
  const required = requiredModifiers(chart, line.code, present).filter(
    ({ anyOf }) => !anyOf.some((modifier) => present.includes(modifier)),
  );
  return [
    ...missingDistinct(chart, line.code, present),
    ...missing25(chart, line.code, present),
    ...required.map(fromPayer),
  ];
}

/** 25 on a visit beside a procedure, where the note shows an evaluation of its own. */
function missing25(chart: Chart, code: string, present: readonly string[]): Missing[] {
  const evidence = present.includes('25') ? [] : ownVisitIn(chart, code);
  if (evidence.length === 0) return [];
  return [
    {
      name: '25',
      set: '25',
      indicator: pairIndicator(chart),
      because:
        'beside a procedure the visit is paid only with it, and the note shows one of its own.',
      source: pairSource,
      evidence,
    },
  ];
}

/** 59, or what the payer names, where the note shows the service to be distinct. */
function missingDistinct(chart: Chart, code: string, present: readonly string[]): Missing[] {
  const reasons = reasonsForDistinct(chart, code);
  const named = chart.pack?.distinctModifier?.modifier;
  const has = named === undefined ? present.some(isDistinct) : present.includes(named);
  const [first] = reasons.filter(({ by }) => by !== 'tolerated');
  if (has || !first || !isBorneOut(reasons)) return [];
  const modifier = named ?? '59';
  return [
    {
      name: modifier,
      set: modifier,
      indicator: first.indicator,
      because: becauseOf(code, first),
      source: first.source,
      evidence: first.evidence,
    },
  ];
}

function becauseOf(code: string, { from, by, shows }: Reason): string {
  const wants =
    by === 'edit'
      ? `${from} / ${code} is an NCCI pair that it opens`
      : `the payer wants it beside ${from}`;
  return `${wants}, and the note bears it out: ${shows}.`;
}

function fromPayer({ anyOf, set, indicator, source, says }: Required): Missing {
  const name = set ?? listed(anyOf, 'or');
  return { name, ...(set && { set }), indicator, because: says, source, evidence: [] };
}

function lacking(
  chart: Chart,
  one: BilledLine,
  present: readonly string[],
  missing: readonly Missing[],
): Problem {
  const { index, line } = one;
  const names = missing.map(({ name }) => name);
  const [worst] = missing.toSorted(
    (a, b) => indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator),
  );
  return {
    ...(worst && { indicator: worst.indicator, source: worst.source }),
    summary: `${line.code} lacks ${names.length > 1 ? 'modifiers' : 'modifier'} ${listed(names)}.`,
    detail: missing.map(({ name, because }) => `${name}: ${because}`).join(' '),
    line: index,
    code: line.code,
    evidence: missing.flatMap(({ evidence }) => evidence),
    ...suggestion(chart, one, present, missing),
  };
}

/**
 * Adds what is certain; where 59 is named it takes the place of an X modifier. What the note speaks
 * against goes; where a modifier on the line is still open, the line is left to a person.
 */
function suggestion(
  chart: Chart,
  { index, line }: BilledLine,
  present: readonly string[],
  missing: readonly Missing[],
): Pick<Problem, 'suggestion'> {
  const added = missing.flatMap(({ set }) => set ?? []);
  const objections = unsupportedOn(chart, line.code, present);
  if (added.length === 0 || objections.some(({ weight }) => weight === 'missing')) return {};
  const against = new Set(objections.map(({ modifier }) => modifier));
  const replaced = (modifier: string): boolean => added.some(isDistinct) && isDistinct(modifier);
  const kept = present.filter((modifier) => !against.has(modifier) && !replaced(modifier));
  const modifiers = ordered([...kept, ...added], chart.pack);
  const verb = kept.length < present.length ? 'Set' : 'Add';
  const named = verb === 'Set' ? modifiers : added;
  const label = `${verb} ${named.length > 1 ? 'modifiers' : 'modifier'} ${listed(named)}`;
  return { suggestion: { label, line: index, set: { modifiers } } };
}

function unread({ index, line }: BilledLine): Unchecked {
  return {
    notChecked: 'modifiers',
    why: `the modifiers of line ${index + 1}, ${line.code}, were not read from the page`,
  };
}

/** Part of a code's units carry CQ or CO: which lines those are is a person's to say. */
function* splitShares(chart: Chart): Generator<Problem> {
  const wants = chart.pack?.requires?.find(({ modifier }) => modifier === 'assistant');
  const codes = new Set(billedLines(chart.encounter).map(({ line }) => line.code));
  for (const code of wants ? codes : []) {
    const share = assistantShare(chart, code);
    if (!share || share.whole || share.marked === 0 || share.marked >= share.units) continue;
    const lines = billedLines(chart.encounter).filter(({ line }) => line.code === code);
    if (lines.some(({ line }) => modifiersOf(line)?.includes(share.modifier) ?? true)) continue;
    yield {
      indicator: 'warning',
      summary: `${share.marked} of ${share.units} units of ${code} read as the assistant’s; no line carries ${share.modifier}.`,
      detail: `Which minutes were given by the assistant alone? Their units stand on a line of their own with ${share.modifier}.`,
      ...(lines[0] && { line: lines[0].index }),
      code,
      source: {
        label: 'CMS, billing examples using the CQ and CO modifiers',
        effective: '2022-01-01',
      },
    };
  }
}
