/** What speaks against a modifier that stands on a line. */
import type { Evidence, Indicator, Source } from '../../encounter/review.ts';
import type { Chart } from '../chart.ts';
import { pairSource } from '../edits/pair-source.ts';
import { sourceOf } from '../payers/source-of.ts';
import { assistantShare } from './assistants.ts';
import { contradictsPlan } from './discipline.ts';
import { type Reason, reasonsForDistinct } from './distinct.ts';
import { invalidOn } from './invalid.ts';
import { endedPairs, pairsAsColumn1, pairsAsColumn2 } from './partners.ts';
import { performerOf } from './performer.ts';
import { isDistinct, planModifiers, sentence } from './words.ts';

/** `missing`: the note says nothing for it; `against`: the note or the bill speaks against it. */
export interface Objection {
  readonly modifier: string;
  readonly weight: 'against' | 'missing';
  readonly indicator: Indicator;
  readonly summary: string;
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  readonly source: Source;
}

const therapySource: Source = { label: 'Medicare and payer guides on GP, GO, GN, CQ and CO' };

/** What the note does not support among a line's modifiers; what is no modifier for the code is not here. */
export function unsupportedOn(
  chart: Chart,
  code: string,
  modifiers: readonly string[],
): Objection[] {
  const invalid = new Set(invalidOn(chart, code, modifiers).flatMap((one) => one.modifiers));
  return modifiers
    .filter((modifier) => !invalid.has(modifier) || isDoubled(modifier, modifiers))
    .flatMap((modifier) => objectionTo(chart, code, modifier) ?? []);
}

/** 59 beside an X modifier is invalid as a pair; whether the note bears either out is asked all the same. */
function isDoubled(modifier: string, modifiers: readonly string[]): boolean {
  return isDistinct(modifier) && modifiers.filter(isDistinct).length > 1;
}

function objectionTo(chart: Chart, code: string, modifier: string): Objection | undefined {
  if (isDistinct(modifier)) return toDistinct(chart, code, modifier);
  if (planModifiers.includes(modifier)) return toPlan(chart, code, modifier);
  if (modifier === 'CQ' || modifier === 'CO') return toAssistant(chart, code, modifier);
  return modifier === 'AT' ? toActiveTreatment(chart) : undefined;
}

function toDistinct(chart: Chart, code: string, modifier: string): Objection | undefined {
  const reasons = reasonsForDistinct(chart, code);
  if (reasons.length === 0) return noPartner(chart, code, modifier);
  const worst =
    reasons.find(({ status }) => status === 'overlapping') ??
    reasons.find(({ status }) => status === 'unclear');
  return worst && notBorneOut(code, modifier, worst);
}

function notBorneOut(code: string, modifier: string, reason: Reason): Objection {
  const same = reason.status === 'overlapping';
  const soft = reason.by === 'tolerated';
  return {
    modifier,
    weight: same ? 'against' : 'missing',
    indicator: soft ? 'info' : same ? 'critical' : 'warning',
    summary: same
      ? `${modifier} on ${code} says it was distinct from ${reason.from}; the note says otherwise.`
      : `${modifier} on ${code} is not borne out: the note does not show what was distinct from ${reason.from}.`,
    detail: `${sentence(reason.shows)} ${reason.asks}`,
    evidence: reason.evidence,
    source: reason.source,
  };
}

function noPartner(chart: Chart, code: string, modifier: string): Objection {
  return {
    modifier,
    weight: 'against',
    indicator: 'warning',
    summary: `${modifier} on ${code} has nothing on this bill to be distinct from.`,
    detail: whyNoPartner(chart, code),
    evidence: [],
    source: pairSource,
  };
}

function whyNoPartner(chart: Chart, code: string): string {
  const closed = pairsAsColumn2(chart, code).filter(({ indicator }) => indicator === 0);
  if (closed[0]) {
    return `${closed[0].column1} and ${code} are an edit that no modifier opens. Which of the two was the service?`;
  }
  const turned = pairsAsColumn1(chart, code).filter(({ indicator }) => indicator === 1);
  if (turned[0]) {
    return `In the pair ${code} / ${turned[0].column2} the modifier belongs on ${turned[0].column2}, the column 2 code.`;
  }
  const ended = endedPairs(chart, code)[0];
  if (ended?.to)
    return `${ended.column1} / ${ended.column2} was an edit until ${ended.to} and is none today.`;
  return `No other code on the bill is paired with ${code}. From which service is it distinct?`;
}

function toPlan(chart: Chart, code: string, modifier: string): Objection | undefined {
  const profession = performerOf(chart, code);
  if (!contradictsPlan(modifier, profession)) return undefined;
  return {
    modifier,
    weight: 'against',
    indicator: 'critical',
    summary: `${modifier} on ${code} is another discipline’s plan of care than the ${profession}’s.`,
    detail: `The service is by a ${profession}. Under whose plan of care was it given?`,
    evidence: [],
    source: therapySource,
  };
}

function toAssistant(chart: Chart, code: string, modifier: string): Objection | undefined {
  const profession = performerOf(chart, code);
  const share = assistantShare(chart, code);
  const took = share?.modifier === modifier && (share.whole || share.marked > 0);
  if (profession === undefined || took) return undefined;
  const assistant = modifier === 'CQ' ? 'PTA' : 'OTA';
  return {
    modifier,
    weight: 'against',
    indicator: 'warning',
    summary: `${modifier} on ${code} says that a ${assistant} gave it; nothing here does.`,
    detail: `The service reads as by a ${profession}. Did a ${assistant} give more than a tenth of it?`,
    evidence: [],
    source: therapySource,
  };
}

function toActiveTreatment({ facts, pack }: Chart): Objection | undefined {
  if (facts.wellness.length === 0) return undefined;
  const source = { label: 'National Government Services, chiropractic services' };
  return {
    modifier: 'AT',
    weight: 'against',
    indicator: 'critical',
    summary: 'AT says active treatment; the note speaks of maintenance or wellness.',
    detail: 'Was this visit active treatment of a condition, or maintenance care?',
    evidence: [],
    source: pack?.id === 'medicare' ? sourceOf(pack, 'active-treatment') : source,
  };
}
