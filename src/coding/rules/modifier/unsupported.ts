import type { Chart } from '../../chart.ts';
import { isTherapy } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { pairSource } from '../../edits/pair-source.ts';
import { type Objection, unsupportedOn } from '../../modifiers/objections.ts';
import { ordered } from '../../modifiers/order.ts';
import { modifiersOf } from '../../modifiers/words.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';
import { hasNote } from '../../has-note.ts';
import { unreadFields } from '../documentation/documented.ts';

const id = 'modifier/unsupported';

/** A modifier states something that the note does not show. */
export const modifierUnsupported: Rule = {
  id,
  title: 'A modifier that the note does not support',
  why: 'A modifier is a statement on the claim. 59 opens an edit, and says that the note shows two distinct services.',
  indicator: 'warning',
  source: pairSource,
  example: {
    fires: '98940 and 97140-59; note: adjusted C5, release of the cervical paraspinals',
    quiet: '98940 and 97140-59; note: adjusted L4-L5, glides of the right shoulder',
  },
  *check(chart) {
    for (const one of billedLines(chart.encounter)) {
      const present = modifiersOf(one.line);
      if (present === undefined) continue;
      for (const objection of unsupportedOn(chart, one.line.code, present)) {
        yield doubtful(chart, objection)
          ? unread(chart, one, objection)
          : told(chart, one, objection);
      }
    }
    yield* threshold(chart);
  },
};

/** Something is missing, and it may stand where nothing was read. */
function doubtful({ encounter }: Chart, { weight }: Objection): boolean {
  return weight === 'missing' && (!hasNote(encounter) || unreadFields(encounter).length > 0);
}

function unread({ encounter }: Chart, { line }: BilledLine, { modifier }: Objection): Unchecked {
  const what = hasNote(encounter) ? `the note’s ${unreadFields(encounter).join(', ')}` : 'the note';
  return {
    notChecked: id,
    why: `${what} was not read, so that ${modifier} on ${line.code} is not borne out yet`,
  };
}

function told(chart: Chart, { index, line }: BilledLine, objection: Objection): Problem {
  const { modifier, indicator, summary, detail, evidence, source, weight } = objection;
  return {
    indicator,
    summary,
    detail,
    line: index,
    code: line.code,
    evidence,
    source,
    ...(weight === 'against' ? without(chart, { index, line }, modifier) : {}),
  };
}

/** Taking off what the note speaks against is mechanical; what it leaves open is asked. */
function without(
  { pack }: Chart,
  { index, line }: BilledLine,
  modifier: string,
): Pick<Problem, 'suggestion'> {
  const kept = (modifiersOf(line) ?? []).filter((one) => one !== modifier);
  const set = { modifiers: ordered(kept, pack) };
  return { suggestion: { label: `Remove modifier ${modifier}`, line: index, set } };
}

/** KX attests to the year's therapy, which no page shows: it is asked about and never proposed. */
function* threshold({ encounter, pack }: Chart): Generator<Unchecked> {
  const lines = billedLines(encounter);
  const carried = lines.some(({ line }) => modifiersOf(line)?.includes('KX'));
  const bounded = pack?.statements.some((one) => one.id === 'threshold') === true;
  if (!carried && !(bounded && lines.some(({ line }) => isTherapy(line.code)))) return;
  yield {
    notChecked: 'KX',
    why: 'whether this year’s therapy is above the threshold does not stand on the page',
  };
}
