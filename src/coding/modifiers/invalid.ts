/** Modifiers that do not belong on a code, whatever the note says. */
import type { Source } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { codeOf, isTherapy, isTimed } from '../codes/codes.ts';
import { sourceOf } from '../payers/source-of.ts';
import { pairsAsColumn2 } from './partners.ts';
import { isDistinct, listed, planModifiers } from './words.ts';

/** One thing that is wrong; `modifiers` are those concerned. */
export interface Invalid {
  readonly modifiers: readonly string[];
  readonly summary: string;
  readonly detail: string;
  readonly source: Source;
  /** Taking these off puts it right; absent where only the clinician can say which. */
  readonly remove?: readonly string[];
  /** Known from general knowledge only. */
  readonly indicator?: 'warning';
}

type Check = (chart: Chart, code: string, modifiers: readonly string[]) => Invalid | undefined;

const policyManual: Source = {
  label: 'NCCI Policy Manual, ch. 1 s E',
  url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
  effective: '2026-01-01',
};
const chiropractic: Source = { label: 'National Government Services, chiropractic services' };
const rejected: Source = { label: 'Palmetto GBA, AT and GA on one line', effective: '2015-11-01' };
const generalKnowledge: Source = {
  label: 'Modifiers of the CPT code set',
  note: 'general knowledge: verify with the payer',
};

const spinalAdjustments = ['98940', '98941', '98942'];

/** All that is wrong with a line's modifiers, the first reason first. */
export function invalidOn(chart: Chart, code: string, modifiers: readonly string[]): Invalid[] {
  return checks.flatMap((check) => check(chart, code, modifiers) ?? []);
}

const checks: readonly Check[] = [
  distinctOnEvaluation,
  distinctTwice,
  activeTreatmentElsewhere,
  activeAndMaintenance,
  twoNotices,
  laterality,
  significantElsewhere,
  multipleProcedures,
  twoPlans,
  assistantOfOtherPlan,
  notOfThisPayer,
];

/** A re-evaluation may be column 2 of an edit that a modifier opens; then 59 is its proper place. */
function distinctOnEvaluation(chart: Chart, code: string, modifiers: readonly string[]) {
  const kind = codeOf(code)?.kind;
  const wrong = modifiers.filter(isDistinct);
  if (wrong.length === 0 || (kind !== 'management' && kind !== 'evaluation')) return undefined;
  const opens = pairsAsColumn2(chart, code).some(({ indicator }) => indicator === 1);
  if (kind === 'evaluation' && opens) return undefined;
  return {
    modifiers: wrong,
    summary: `${listed(wrong)} is no modifier for an evaluation.`,
    detail:
      'On a visit code, 25 says that it was significant and separate; is that what was meant, and does the note show it?',
    source: policyManual,
    remove: wrong,
  };
}

function distinctTwice({ pack }: Chart, code: string, modifiers: readonly string[]) {
  const both = modifiers.filter(isDistinct);
  if (!both.includes('59') || both.length < 2) return undefined;
  const named = pack?.distinctModifier?.modifier;
  const remove = named === '59' ? both.filter((modifier) => modifier !== '59') : ['59'];
  return {
    modifiers: both,
    summary: `${listed(both)} stand together on ${code}; one of them is enough.`,
    detail: '59 is only for where no X modifier says it more exactly.',
    source: policyManual,
    remove,
  };
}

function activeTreatmentElsewhere(_: Chart, code: string, modifiers: readonly string[]) {
  if (!modifiers.includes('AT') || spinalAdjustments.includes(code)) return undefined;
  return {
    modifiers: ['AT'],
    summary: `AT belongs on 98940 to 98942, not on ${code}.`,
    detail: 'AT says that a spinal adjustment was active treatment.',
    source: chiropractic,
    remove: ['AT'],
  };
}

function activeAndMaintenance(_: Chart, code: string, modifiers: readonly string[]) {
  if (!modifiers.includes('AT') || !modifiers.includes('GA')) return undefined;
  return {
    modifiers: ['AT', 'GA'],
    summary: `AT and GA contradict each other on ${code}; the line is rejected.`,
    detail: 'Was this active treatment (AT), or maintenance with an ABN on file (GA)?',
    source: rejected,
  };
}

/** GA: the notice was required and is on file; GZ: there is none; GX: it was given freely. */
function twoNotices(_: Chart, code: string, modifiers: readonly string[]) {
  const notices = modifiers.filter((modifier) => ['GA', 'GZ', 'GX'].includes(modifier));
  if (new Set(notices).size < 2) return undefined;
  return {
    modifiers: notices,
    summary: `${listed(notices)} say different things of the notice to the patient on ${code}.`,
    detail: 'Is a required notice on file (GA), none (GZ), or a voluntary one (GX)?',
    source: chiropractic,
  };
}

function laterality(_: Chart, code: string, modifiers: readonly string[]) {
  const wrong = modifiers.filter((modifier) => ['RT', 'LT', '50'].includes(modifier));
  if (wrong.length === 0 || !/^97\d{3}$/.test(code)) return undefined;
  return {
    modifiers: wrong,
    summary: `${listed(wrong)} does not go on ${code}: it counts areas and minutes, not sides.`,
    detail: 'The side belongs in the note and in the diagnosis.',
    source: generalKnowledge,
    remove: wrong,
  };
}

function significantElsewhere(_: Chart, code: string, modifiers: readonly string[]) {
  const kind = codeOf(code)?.kind;
  if (!modifiers.includes('25') || !(isTherapy(code) || kind === 'adjustment')) return undefined;
  return {
    modifiers: ['25'],
    summary: `25 belongs on the visit code, not on ${code}.`,
    detail: 'Was an evaluation and management visit meant to carry it?',
    source: policyManual,
    remove: ['25'],
  };
}

function multipleProcedures(_: Chart, code: string, modifiers: readonly string[]) {
  const wrong = modifiers.filter((modifier) => ['51', '76', '77'].includes(modifier));
  if (wrong.length === 0 || !isTimed(code)) return undefined;
  return {
    modifiers: wrong,
    summary: `${listed(wrong)} is not used on ${code}; more time is more units.`,
    detail: 'Neither multiple procedures nor repeats are marked on timed therapy.',
    source: generalKnowledge,
    remove: wrong,
    indicator: 'warning' as const,
  };
}

function twoPlans(_: Chart, code: string, modifiers: readonly string[]) {
  const plans = modifiers.filter((modifier) => planModifiers.includes(modifier));
  if (new Set(plans).size < 2) return undefined;
  return {
    modifiers: plans,
    summary: `${listed(plans)} stand together on ${code}.`,
    detail: 'Under whose plan of care was the service given?',
    source: generalKnowledge,
  };
}

function assistantOfOtherPlan(_: Chart, code: string, modifiers: readonly string[]) {
  const wrong =
    (modifiers.includes('CQ') && modifiers.includes('GO')) ||
    (modifiers.includes('CO') && modifiers.includes('GP'));
  if (!wrong) return undefined;
  return {
    modifiers: modifiers.filter((modifier) => ['CQ', 'CO', 'GP', 'GO'].includes(modifier)),
    summary: `The assistant’s modifier on ${code} is not of the same discipline as the plan’s.`,
    detail: 'CQ goes with GP, CO with GO. Who gave the service, and under whose plan of care?',
    source: { label: 'CMS, billing examples using the CQ and CO modifiers' },
  };
}

function notOfThisPayer({ pack }: Chart, code: string, modifiers: readonly string[]) {
  const row = pack?.onlyModifiers?.find(({ codes }) => codes.includes(code));
  if (!pack || !row) return undefined;
  const wrong = modifiers.filter((modifier) => !row.modifiers.includes(modifier));
  if (wrong.length === 0) return undefined;
  return {
    modifiers: wrong,
    summary: `${pack.name} takes only ${listed(row.modifiers, 'or')} on ${code}, not ${listed(wrong)}.`,
    detail: 'What is the modifier meant to say?',
    source: sourceOf(pack, row.statement),
    remove: wrong,
  };
}
