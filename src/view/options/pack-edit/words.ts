/** The words of the pack editor. */
import type { Indicator } from '../../../encounter/review.ts';
import { certaintyWords } from '../words.ts';
import type {
  DraftCodes,
  DraftLimit,
  DraftPair,
  DraftRequired,
  DraftScope,
  DraftStatement,
  DraftUnits,
  DraftOnly,
} from './draft.ts';

export const methodChoices = {
  'cms-8-minute': 'All timed minutes of the day together (8-minute rule)',
  'ama-midpoint': 'Each code by itself (midpoint)',
} as const;

export const indicatorChoices: Readonly<Record<Indicator, string>> = {
  critical: 'Critical: the line will be denied',
  warning: 'Warning: likely to be questioned',
  info: 'Information: worth knowing',
};

export const codesChoices: Readonly<Record<DraftCodes['which'], string>> = {
  listed: 'These codes',
  therapy: 'Therapy codes and their evaluations',
  all: 'Every code',
};

export const modifierChoices = {
  own: 'This modifier',
  therapy: 'GP, GO or GN, by the plan of care',
  assistant: 'CQ or CO, where an assistant gave it',
} as const;

export type ModifierChoice = keyof typeof modifierChoices;

const shortModifiers: Readonly<Record<string, string>> = {
  therapy: 'GP, GO or GN',
  assistant: 'CQ or CO',
};

export const statementSummary = ({ says, certainty }: DraftStatement): string =>
  says.trim() === '' || certainty === 'seen' ? says : `${says} (${certaintyWords[certainty]})`;

export const requiredSummary = ({ modifier, codes }: DraftRequired): string =>
  modifier === '' ? '' : `${shortModifiers[modifier] ?? modifier} on ${codesWords(codes)}`;

export function notPaidSummary({ codes, clinicians, exceptClinicians }: DraftScope): string {
  if (isBlank(codes)) return '';
  const who = clinicians.trim() === '' ? '' : ` by ${listed(clinicians)}`;
  const except = exceptClinicians.trim() === '' ? '' : ` except by ${listed(exceptClinicians)}`;
  return `${codesWords(codes)}${who}${except}`;
}

export function limitSummary(row: DraftLimit): string {
  const base = notPaidSummary(row);
  const after = row.afterVisit.trim() === '' ? '' : ` after visit ${row.afterVisit}`;
  return base === '' ? '' : `${base}${after}${row.alone ? ', where alone' : ''}`;
}

export const unitsSummary = ({ codes, units }: DraftUnits): string =>
  codes.trim() === '' ? '' : `${listed(codes)}: ${units} a day`;

export const onlySummary = ({ codes, modifiers }: DraftOnly): string =>
  codes.trim() === '' ? '' : `${listed(codes)}: only ${listed(modifiers)}`;

export const pairSummary = ({ column1, column2 }: DraftPair): string =>
  column1 === '' ? '' : `${column2} beside ${column1}`;

/** One of a list of statements to choose from. */
export function statementChoice(says: string, index: number): string {
  return `${index + 1}. ${says.trim() === '' ? 'New statement' : brief(says)}`;
}

/** Cut where it would be wider than the page. */
export const brief = (words: string): string =>
  words.length > 70 ? `${words.slice(0, 68)}…` : words;

function codesWords({ which, listed: codes }: DraftCodes): string {
  if (which === 'all') return 'every code';
  return which === 'therapy' ? 'therapy codes' : listed(codes);
}

const isBlank = ({ which, listed: codes }: DraftCodes): boolean =>
  which === 'listed' && codes.trim() === '';

const listed = (typed: string): string =>
  typed
    .split(/[\s,;]+/)
    .filter((item) => item !== '')
    .join(', ');
