/** Visits where the note settles all, or where something was not seen. */
import type { PanelView } from '../../../src/encounter/panel-view.ts';
import {
  information,
  neck,
  neckCodes,
  neckEncounter,
  neckReview,
  noGoal,
  quote,
  withReview,
} from './neck.ts';

const goodCodes = neckCodes.slice(0, 2);

export const good: PanelView = withReview(
  {
    codes: goodCodes,
    units: {
      method: 'ama-midpoint',
      'cms-8-minute': { total: 2, allocation: { '97140': 2 }, alternatives: [] },
      'ama-midpoint': { total: 2, allocation: { '97140': 2 }, alternatives: [] },
    },
    ledger: {
      timeIn: 600,
      timeOut: 645,
      blocks: [{ code: '97140', minutes: 25, start: 605, end: 630 }],
      overlaps: [],
      unaccounted: 20,
    },
    findings: [information('documentation/signature', 'Not signed yet')],
  },
  {
    lines: [
      { code: '98940', units: 1, modifiers: [] },
      { code: '97140', units: 2, modifiers: ['59', 'GP'], minutes: 25 },
    ],
  },
);

const both = quote('objective', 'MFR to R upper trapezius');

export const undecided: PanelView = withReview({
  primary: 'undecided',
  codes: [
    {
      code: '97124',
      verdict: 'undecided',
      minutes: 25,
      modifiers: [],
      why: 'Sources disagree on soft-tissue mobilization without a named restriction.',
      evidence: [both],
    },
    {
      code: '97140',
      verdict: 'undecided',
      minutes: 25,
      modifiers: [],
      why: 'Was the aim to restore movement of the tissue, or to relax it?',
      evidence: [both, quote('objective', '10:05-10:30', false)],
    },
  ],
  units: null,
  ledger: {
    timeIn: 600,
    timeOut: 645,
    blocks: [{ code: 'undecided', minutes: 25, start: 605, end: 630 }],
    overlaps: [],
  },
  findings: [
    {
      ...noGoal,
      rule: 'code/better-match',
      summary: 'The note does not say what the work was for',
      detail: 'Was it to restore the mobility of a named structure, or to relieve tension?',
    },
  ],
});

export const noBill: PanelView = (() => {
  const { lines: _lines, ...unbilled } = neckEncounter;
  return {
    ...neck,
    screens: 1,
    freshness: { note: { at: 1_795_000_000_000, live: true } },
    encounter: unbilled,
    review: {
      ...neckReview,
      codes: goodCodes,
      findings: [noGoal],
      notChecked: [{ what: 'bill', why: 'no billing lines were read from the page' }],
    },
  };
})();

export const noPayer: PanelView = (() => {
  const { payerName: _payerName, ...rest } = good;
  const { payer: _payer, ...encounter } = good.encounter;
  return {
    ...rest,
    encounter,
    payers: [
      { id: 'medicare', name: 'Medicare' },
      { id: 'bcbsnc', name: 'BCBS of North Carolina' },
    ],
    review: {
      ...neckReview,
      ...good.review,
      notChecked: [
        {
          what: 'payer',
          why: 'no payer was read from the page; units follow the method that allows fewer',
        },
      ],
    },
  };
})();
