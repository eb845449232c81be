import type { Evidence, Indicator } from '../../../encounter/review.ts';
import type { Chart } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import { type BilledLine, billedLines } from '../../edits/billed-lines.ts';
import { editionLabel, isStale, quartersBehind } from '../../edits/edition.ts';
import { pairSource } from '../../edits/pair-source.ts';
import type { Edit } from '../../edits/pairs.ts';
import { ptpTable } from '../../edits/ptp-table.ts';
import { pairIndicator } from '../../modifiers/distinct.ts';
import { pairsAsColumn2, takesModifier25 } from '../../modifiers/partners.ts';
import { separateness } from '../../modifiers/separate.ts';
import type { Separateness } from '../../modifiers/separateness.ts';
import { isDistinct, isExcluded, modifiersOf, sentence } from '../../modifiers/words.ts';
import type { Problem, Rule, Unchecked } from '../../rule.ts';
import { hasNote } from '../../has-note.ts';
import { unreadFields } from '../documentation/documented.ts';

/**
 * Two billed codes that NCCI pairs. A pair that a modifier may open is left to `modifier/missing`
 * where the note shows that the services were distinct.
 */
export const editPair: Rule = {
  id: 'edit/pair',
  title: 'Two codes that are not paid together',
  why: 'One clinician’s bill may not carry both on one date, or only with a modifier that the note bears out.',
  indicator: 'critical',
  source: pairSource,
  example: {
    fires: '97140 and 97124; or 98940 and 97140, both for the neck',
    quiet: '98940 for the low back, 97140-59 for the shoulder',
  },
  *check(chart) {
    yield* editionAge(chart);
    for (const one of billedLines(chart.encounter)) {
      for (const edit of pairsAsColumn2(chart, one.line.code)) yield* onPair(chart, one, edit);
    }
  },
};

function* onPair(chart: Chart, one: BilledLine, edit: Edit): Generator<Problem | Unchecked> {
  if (edit.indicator === 0) {
    yield closed(chart, one, edit);
    return;
  }
  if (isExcluded(one.line)) return;
  const modifiers = modifiersOf(one.line);
  if (modifiers === undefined) {
    yield unreadModifiers(one, edit);
    return;
  }
  if (!takesModifier25(edit.column2)) yield* gated(chart, one, edit);
  else if (!modifiers.includes('25')) yield visit(chart, one, edit);
}

/** No modifier opens the pair. */
function closed(chart: Chart, one: BilledLine, edit: Edit): Problem {
  const { column1, column2 } = edit;
  return {
    ...about(chart, one),
    summary: `${column1} and ${column2} are not paid together; no modifier changes that.`,
    detail: `${columns(edit)} ${column2}, ${labelOf(column2)}, is denied. Which of the two was the service?`,
  };
}

/** A visit beside a procedure: whether it was significant and separate is not read from the note. */
function visit(chart: Chart, one: BilledLine, edit: Edit): Problem {
  const { column1, column2 } = edit;
  return {
    ...about(chart, one),
    summary: `${column2} beside ${column1} is denied without modifier 25.`,
    detail: `${columns(edit)} Was there a significant evaluation of its own, beyond what ${column1} includes, and does the note show it? Modifier 25 says so.`,
  };
}

/** Opened by 59 or its kind, where the note bears that out. */
function* gated(chart: Chart, one: BilledLine, edit: Edit): Generator<Problem> {
  const shown = separateness(chart, edit.column2, edit.column1);
  if (shown.status === 'separate') return;
  const carries = modifiersOf(one.line)?.some(isDistinct) ?? false;
  if (carries && shown.status === 'unclear' && !isWholeNoteRead(chart)) return;
  yield {
    ...about(chart, one, carries && shown.status === 'unclear' ? 'warning' : undefined),
    ...wording(edit, hasNote(chart.encounter) ? shown : unreadNote(shown), carries),
    evidence: againstAll(shown),
  };
}

function wording(
  edit: Edit,
  shown: Separateness,
  carries: boolean,
): Pick<Problem, 'summary' | 'detail'> {
  const { column1, column2 } = edit;
  const summary =
    shown.status === 'overlapping'
      ? `${column2} is part of ${column1} here: ${short(shown)}.`
      : `${column2} is paid beside ${column1} only where it was distinct; the note does not show it.`;
  const opens = carries
    ? 'The modifier on the line opens it only where the two were distinct.'
    : 'A modifier may open it, where the two were distinct.';
  return {
    summary,
    detail: `${columns(edit)} ${opens} ${sentence(shown.shows)} ${shown.asks}`,
  };
}

function unreadNote(shown: Separateness): Separateness {
  return { ...shown, shows: 'the note was not read' };
}

/** The first clause: "the same region as the adjustment". */
function short({ shows }: Separateness): string {
  return shows.split(' (')[0] ?? shows;
}

function columns({ column1, column2, indicator }: Edit): string {
  return `NCCI pair: column 1 ${column1}, column 2 ${column2}, indicator ${indicator} (table of ${editionLabel}).`;
}

function about(chart: Chart, { index, line }: BilledLine, indicator?: Indicator) {
  const own = pairIndicator(chart);
  return { indicator: indicator ?? own, line: index, code: line.code };
}

function againstAll({ evidence }: Separateness): Evidence[] {
  return evidence.map((one) => ({ ...one, for: false }));
}

function isWholeNoteRead({ encounter }: Chart): boolean {
  return hasNote(encounter) && unreadFields(encounter).length === 0;
}

function unreadModifiers({ index, line }: BilledLine, { column1 }: Edit): Unchecked {
  return {
    notChecked: 'edit/pair',
    why: `the modifiers of line ${index + 1}, ${line.code}, were not read; beside ${column1} it needs one`,
  };
}

/** Said once, plainly, wherever the bundled table is older than the date of service by more than two quarters. */
function* editionAge({ encounter }: Chart): Generator<Unchecked> {
  if (billedLines(encounter).length === 0) return;
  const { date } = encounter;
  const { edition } = ptpTable;
  if (date === undefined) {
    yield {
      notChecked: 'edit table',
      why: `no date of service was read; the edits of ${editionLabel} were used`,
    };
  } else if (isStale(edition, date)) {
    yield {
      notChecked: 'edit table',
      why: `the NCCI edits and unit limits here are those of ${editionLabel}, ${quartersBehind(edition, date)} quarters before this date of service; what changed since is not checked`,
    };
  }
}
