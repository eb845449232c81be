/** Statements that several packs make in the same words. */
import type { Statement } from '../../encounter/pack.ts';
import { claimsManual, gawenda, whichInsurances } from './sources.ts';
import { contested, recalled, seen } from './statement.ts';

/** For federal payers other than Medicare Part B. */
export const totalTimeAssumed: Statement = contested({
  id: 'method',
  says: 'Timed units are counted over the total timed minutes of the day, as Medicare counts them.',
  otherReading:
    'The total-time rule does not apply by itself outside Medicare Part B; each payer decides.',
  source: { ...claimsManual, note: `${gawenda.label} reads it otherwise` },
});

/** For commercial plans, auto and workers' compensation. */
export const midpointAssumed: Statement = contested({
  id: 'method',
  says: 'Timed units are counted for each service alone, by the CPT midpoint rule.',
  otherReading: 'Many plans and hospitals count by Medicare’s total-time rule instead.',
  source: whichInsurances,
});

export const ncciNotAutomatic: Statement = recalled({
  id: 'ncci',
  says: 'The NCCI edits do not apply by themselves; the fee schedule or the contract decides.',
});

export const webptLeavesEditsOff: Statement = seen({
  id: 'ncci-software',
  says: 'A therapy software maker advises against switching the NCCI edits on for this payer.',
  source: { label: 'WebPT, what CCI edits are', url: 'https://help.emr.webpt.com/article/1163' },
});

export const therapyModifierUnclear: Statement = recalled({
  id: 'therapy-modifier',
  says: 'Some plans want GP or GO on therapy lines and others do not.',
});
