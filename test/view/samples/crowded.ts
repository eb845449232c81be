/** Visits with more to show than a panel likes. */
import type { Note } from '../../../src/encounter/encounter.ts';
import type { PanelView } from '../../../src/encounter/panel-view.ts';
import type { CodeReview } from '../../../src/encounter/review.ts';
import {
  information,
  neckCodes,
  noGoal,
  passiveNeuro,
  quoting,
  unitsOver,
  withReview,
} from './neck.ts';

const longNote: Note = {
  objective:
    'Prolonged ischaemic compression and cross-fibre friction with sustained pressure to the right upper trapezius, levator scapulae, scalenes, suboccipitals and sternocleidomastoid, followed by contract-relax of the same group to restore cervical rotation for shoulder checks while driving; then mobilization.',
};

export const long: PanelView = {
  ...withReview(
    {
      codes: [
        {
          ...(neckCodes[0] as CodeReview),
          evidence: [
            quoting(longNote, 'objective', longNote.objective ?? ''),
            quoting(longNote, 'objective', 'cross-fibre friction'),
            quoting(longNote, 'objective', 'contract-relax'),
            quoting(longNote, 'objective', 'mobilization', false),
          ],
        },
        {
          code: '99213',
          verdict: 'not-checked',
          modifiers: [],
          why: 'Evaluation and management is not judged here.',
          evidence: [],
        },
      ],
      findings: [
        {
          ...unitsOver,
          rule: 'edit/pair',
          indicator: 'critical',
          summary:
            '97140 and 97530 are a procedure-to-procedure pair: 97140 is the column-2 code and will be denied as billed here',
          detail:
            'Were the two done in separate 15-minute intervals, and does the note say which minutes belong to which? Where it does, modifier 59 may be used. Where it does not, only the column-1 code is payable for this visit. This is a long explanation that goes over several lines.',
          evidence: [],
          source: {
            label:
              'NCCI Procedure-to-Procedure edits, practitioner, chapter 11 of the policy manual',
            url: 'https://www.cms.gov/',
            effective: '2026-10-01',
            note: 'contested: payers read it differently',
          },
        },
      ],
      notChecked: [
        { what: 'audit/unchanged', why: 'the prior visit’s note was not on the page' },
        { what: 'payer/clinician', why: 'switched off in the settings' },
      ],
    },
    {
      note: longNote,
      lines: [
        { code: '97140', units: 3, modifiers: ['GP', '59', 'XS', 'KX'] },
        { code: '99213', units: 1, modifiers: ['25'] },
      ],
    },
  ),
  identity: { patient: 'Wilhelmina Featherstonehaugh-Cholmondeley de la Cruz', date: '2026-11-20' },
  payerName: 'Blue Cross Blue Shield of North Carolina State Health Plan',
  unread: [
    { what: 'the billing grid', why: 'cross-origin-frame' },
    { what: 'Plan', why: 'ambiguous' },
  ],
};

/** More than can stand open. */
export const many: PanelView = {
  ...withReview({
    findings: [
      passiveNeuro,
      {
        ...passiveNeuro,
        rule: 'edit/pair',
        summary: '97140 and 98940 meet in the same region',
        line: 1,
      },
      unitsOver,
      noGoal,
      { ...noGoal, rule: 'documentation/progress', summary: 'No response to treatment' },
      { ...noGoal, rule: 'documentation/objective-measure', summary: 'No measure for 97140' },
      information('audit/cmt-manual', 'Manual therapy beside an adjustment is often looked at'),
      information('audit/units', 'More than one unit of massage'),
      information('documentation/technique', 'The technique is named in general words only'),
      information('documentation/signature', 'Not signed yet'),
    ],
    ledger: {
      timeIn: 600,
      timeOut: 660,
      blocks: [
        { code: '97140', minutes: 25, start: 605, end: 630 },
        { code: '97112', minutes: 15, start: 625, end: 640 },
        { code: '97110', minutes: 10, start: 640, end: 650 },
        { code: '97530', minutes: 8, start: 650, end: 658 },
      ],
      overlaps: [{ start: 625, end: 630 }],
      unaccounted: 7,
    },
  }),
  dismissed: [{ finding: 'documentation/progress|97140|', reason: 'documented-elsewhere' }],
};

/** Durations without clock times. */
export const durations: PanelView = withReview({
  ledger: {
    blocks: [
      { code: '97140', minutes: 25 },
      { code: '97112', minutes: 9 },
    ],
    overlaps: [],
  },
  units: {
    method: 'cms-8-minute',
    'cms-8-minute': {
      total: 2,
      allocation: { '97112': 1, '97140': 1 },
      alternatives: [{ '97140': 2 }],
    },
    'ama-midpoint': { total: 3, allocation: { '97112': 1, '97140': 2 }, alternatives: [] },
  },
});
