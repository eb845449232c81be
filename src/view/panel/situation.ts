/** What the verdict sentence is about: the review, the bill and what could not be seen, in one look. */
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Finding, Review, Verdict } from '../../encounter/review.ts';
import { sortFindings } from './order.ts';

export type VerdictInput = Pick<
  PanelView,
  'encounter' | 'unread' | 'dismissed' | 'codes' | 'freshness'
> & { readonly review: Review };

/**
 * What a finding is about: the bill says other than the note, a service is left off the bill, the
 * bill is wrong in itself, the payer, something missing from the note, or a question of habit.
 */
export type Family = 'disagree' | 'left-off' | 'bill' | 'payer' | 'note' | 'habit';

const folders: Readonly<Record<string, Family>> = {
  code: 'disagree',
  units: 'disagree',
  modifier: 'disagree',
  edit: 'bill',
  payer: 'payer',
  documentation: 'note',
  audit: 'habit',
};

const exceptions: Readonly<Record<string, Family>> = {
  'code/not-billed': 'left-off',
  'units/no-time': 'note',
  'units/over-limit': 'payer',
  'modifier/invalid': 'bill',
  'modifier/order': 'bill',
};

export interface Situation {
  readonly noteRead: boolean;
  /** `empty` is read and found without a line. */
  readonly bill: 'unread' | 'empty' | 'read';
  readonly payerKnown: boolean;
  /** Places on the page that could not be read. */
  readonly unread: number;
  /** Rules that were not run. */
  readonly notRun: number;
  /** A screen that was read is closed or gone. */
  readonly stale: 'note' | 'bill' | undefined;
  readonly supported: readonly string[];
  readonly undecided: readonly string[];
  /** Codes on the bill of which nothing is judged. */
  readonly notJudged: readonly string[];
  readonly linesBilled: number;
  /** Every line billed stands for a code that the note supports. */
  readonly allSupported: boolean;
  /** Billed lines that the note contradicts, with no finding set aside for them. */
  readonly contradictedLines: readonly number[];
  readonly open: readonly Finding[];
  readonly info: number;
  readonly setAside: number;
  /** The short name of a code. */
  readonly name: (code: string) => string;
}

export function familyOf({ rule }: Finding): Family {
  return exceptions[rule] ?? folders[rule.split('/')[0] ?? ''] ?? 'habit';
}

export function situationOf(input: VerdictInput): Situation {
  const unchecked = new Set(input.review.notChecked.map(({ what }) => what));
  return {
    noteRead: !unchecked.has('note'),
    payerKnown: !unchecked.has('payer'),
    unread: input.unread.length,
    notRun: [...unchecked].filter((what) => what.includes('/')).length,
    stale: staleOf(input),
    supported: labelsOf(input, 'supported'),
    undecided: labelsOf(input, 'undecided'),
    name: (code) => nameOf(input, code),
    ...findingsOf(input),
    ...billOf(input),
  };
}

type OfFindings = Pick<Situation, 'open' | 'info' | 'setAside'>;

function findingsOf(input: VerdictInput): OfFindings {
  const { open, info } = sortFindings(input);
  return {
    open: open.map(({ finding }) => finding),
    info: info.length,
    setAside: weightySetAside(input).length,
  };
}

function weightySetAside(input: VerdictInput): Finding[] {
  const findings = sortFindings(input).setAside.map(({ finding }) => finding);
  return findings.filter(({ indicator }) => indicator !== 'info');
}

type OfBill = Pick<
  Situation,
  'bill' | 'linesBilled' | 'notJudged' | 'allSupported' | 'contradictedLines'
>;

function billOf(input: VerdictInput): OfBill {
  const lines = billedLines(input);
  const aside = new Set(weightySetAside(input).map(({ line }) => line));
  const contradicted = lines.filter(
    ({ verdict, line }) => verdict === 'contradicted' && !aside.has(line),
  );
  return {
    bill: billStanding(input, lines.length),
    linesBilled: lines.length,
    notJudged: distinct(lines.filter(({ verdict }) => verdict === 'not-checked')),
    allSupported: lines.every(({ verdict }) => verdict === 'supported'),
    contradictedLines: contradicted.map(({ line }) => line),
  };
}

function billStanding({ encounter }: VerdictInput, billed: number): Situation['bill'] {
  if (encounter.lines === undefined) return 'unread';
  return billed === 0 ? 'empty' : 'read';
}

function labelsOf(input: VerdictInput, verdict: Verdict): string[] {
  const codes = input.review.codes.filter((one) => one.verdict === verdict);
  return codes.map(({ code }) => nameOf(input, code));
}

/** A label without its particulars: "adjustment", not "adjustment, 1–2 regions". */
function nameOf(input: VerdictInput, code: string): string {
  return labelOf(input, code).split(',')[0] ?? code;
}

export function labelOf({ codes }: Pick<PanelView, 'codes'>, code: string): string {
  return codes[code]?.label ?? code;
}

interface BilledLine {
  readonly line: number;
  readonly code: string;
  readonly verdict: Verdict;
}

/** Lines of zero units are not billed; a code that the review does not name was not checked. */
function billedLines({ encounter, review }: VerdictInput): BilledLine[] {
  return (encounter.lines ?? []).flatMap(({ code, units }, line) => {
    if (units === 0) return [];
    const verdict = review.codes.find((one) => one.code === code)?.verdict ?? 'not-checked';
    return [{ line, code, verdict }];
  });
}

function staleOf({ freshness }: VerdictInput): 'note' | 'bill' | undefined {
  if (freshness.note?.live === false) return 'note';
  return freshness.bill?.live === false ? 'bill' : undefined;
}

function distinct(lines: readonly BilledLine[]): string[] {
  return [...new Set(lines.map(({ code }) => code))];
}
