/** Panel views of invented visits, for the tests and for looking at the panel. */
import type { Encounter, Note, SectionName } from '../../../src/encounter/encounter.ts';
import type { PanelView } from '../../../src/encounter/panel-view.ts';
import type { CodeReview, Evidence, Finding, Review } from '../../../src/encounter/review.ts';

const codes: PanelView['codes'] = {
  '97124': { label: 'massage', timed: true },
  '97140': { label: 'manual therapy', timed: true },
  '97112': { label: 'neuro re-education', timed: true },
  '97110': { label: 'therapeutic exercise', timed: true },
  '97530': { label: 'therapeutic activities', timed: true },
  '98940': { label: 'adjustment, 1–2 regions', timed: false },
  '98941': { label: 'adjustment, 3–4 regions', timed: false },
  '99213': { label: 'office visit', timed: false },
};

const neckNote: Note = {
  subjective:
    'Right-sided neck pain and stiffness for 3 weeks after a long drive, 5/10 today and 7/10 at the last visit.',
  objective:
    'Cervical rotation R 48°. C5-C6 hypomobile on the R. Adjusted L4, L5.\n10:05-10:30 MFR to R upper trapezius and grade III PA mobilization of C5-C6.\n10:31-10:40 neuromuscular therapy to R levator, C2-C4 attachment, pt resting prone.',
  assessment: 'Cervicalgia with joint and soft-tissue restriction. Improving: pain 7/10 to 5/10.',
  plan: '1 visit a week for 3 weeks, then re-measure rotation. Home care: chin tucks.',
};

/** Finds the quotation in its section, so that offsets cannot be wrong. */
export function quoting(note: Note, section: SectionName, quote: string, isFor = true): Evidence {
  const start = (note[section] ?? '').indexOf(quote);
  if (start < 0) throw new Error(`not in the note: ${quote}`);
  return { section, start, end: start + quote.length, quote, for: isFor };
}

export const quote = (section: SectionName, words: string, isFor = true): Evidence =>
  quoting(neckNote, section, words, isFor);

const wsmta = { label: 'WSMTA 2019', url: 'https://www.mywsmta.org/' };
const processing = {
  label: 'CMS Claims Processing Manual, ch. 5 s. 20.2',
  url: 'https://www.cms.gov/',
  effective: '2026-01-01',
};

export const passiveNeuro: Finding = {
  rule: 'code/passive-neuro',
  indicator: 'critical',
  summary: '97112 is billed for soft-tissue work',
  detail:
    'Was there an activity that the patient performed to retrain balance, posture or a task? If not, this time reads as manual therapy.',
  line: 2,
  code: '97112',
  evidence: [quote('objective', 'neuromuscular therapy to R levator', false)],
  source: wsmta,
  suggestion: { label: 'Make it 97140', line: 2, set: { code: '97140' } },
};

export const unitsOver: Finding = {
  rule: 'units/over',
  indicator: 'warning',
  summary: '3 units billed, 25 minutes allow 2',
  detail: 'The note gives 10:05 to 10:30 for manual therapy. Is there time that it does not state?',
  line: 1,
  code: '97140',
  evidence: [quote('objective', '10:05-10:30')],
  source: processing,
  suggestion: { label: 'Set 2', line: 1, set: { units: 2 } },
};

export const noGoal: Finding = {
  rule: 'documentation/goal',
  indicator: 'warning',
  summary: 'No functional goal for 97140',
  detail: 'Which task should become possible or easier, and by when? The note names an aim only.',
  code: '97140',
  evidence: [quote('plan', 're-measure rotation', false)],
  source: {
    label: 'Medicare Benefit Policy Manual, ch. 15 s. 220.1.2',
    url: 'https://www.cms.gov/',
  },
};

export function information(rule: string, summary: string, code = '97140'): Finding {
  return {
    rule,
    indicator: 'info',
    summary,
    detail: 'Worth knowing; nothing has to change.',
    code,
    evidence: [],
    source: processing,
  };
}

export const neckCodes: CodeReview[] = [
  {
    code: '97140',
    verdict: 'supported',
    units: 2,
    minutes: 25,
    modifiers: ['59', 'GP'],
    why: 'Myofascial release and joint mobilization were done at this visit.',
    evidence: [
      quote('objective', 'MFR to R upper trapezius'),
      quote('objective', 'grade III PA mobilization of C5-C6'),
    ],
  },
  {
    code: '98940',
    verdict: 'supported',
    units: 1,
    modifiers: [],
    why: 'One region was adjusted.',
    evidence: [quote('objective', 'Adjusted L4, L5')],
  },
  {
    code: '97112',
    verdict: 'contradicted',
    units: 0,
    minutes: 9,
    modifiers: [],
    why: 'The patient was resting: passive soft-tissue work is not re-education.',
    evidence: [quote('objective', 'neuromuscular therapy to R levator', false)],
  },
];

export const neckEncounter: Encounter = {
  date: '2026-11-20',
  payer: 'BCBSNC',
  clinician: 'DC',
  visit: 4,
  timeIn: '10:00',
  timeOut: '10:45',
  diagnoses: ['M54.2', 'M99.03'],
  note: neckNote,
  lines: [
    { code: '98940', units: 1, modifiers: [], diagnoses: ['M99.03'] },
    { code: '97140', units: 3, modifiers: ['59', 'GP'], minutes: 25, diagnoses: ['M54.2'] },
    { code: '97112', units: 1, modifiers: ['59', 'GP'], minutes: 9, diagnoses: ['M54.2'] },
  ],
  status: 'draft',
};

export const neckReview: Review = {
  primary: '97140',
  codes: neckCodes,
  units: {
    method: 'ama-midpoint',
    'cms-8-minute': { total: 2, allocation: { '97140': 2 }, alternatives: [] },
    'ama-midpoint': { total: 3, allocation: { '97112': 1, '97140': 2 }, alternatives: [] },
  },
  ledger: {
    timeIn: 600,
    timeOut: 645,
    blocks: [
      { code: '97140', minutes: 25, start: 605, end: 630 },
      { code: '97112', minutes: 9, start: 631, end: 640 },
    ],
    overlaps: [],
    unaccounted: 11,
  },
  findings: [
    passiveNeuro,
    unitsOver,
    noGoal,
    information('audit/cmt-manual', 'Manual therapy beside an adjustment is often looked at'),
    information('documentation/signature', 'Not signed yet'),
  ],
  notChecked: [],
};

const origin = (
  by: PanelView['origins'][string]['by'],
  hint: string,
): PanelView['origins'][string] => ({
  by,
  hint,
  visible: true,
  editable: true,
});

/** One disagreement, as on the drawing of the panel. */
export const neck: PanelView = {
  state: 'ready',
  native: false,
  collapsed: false,
  side: 'right',
  theme: 'system',
  site: 'chart.example',
  identity: { patient: 'Jane Roe', date: '2026-11-20' },
  encounter: neckEncounter,
  review: neckReview,
  unread: [],
  screens: 2,
  freshness: {
    note: { at: 1_795_000_000_000, live: true },
    bill: { at: 1_795_000_000_000, live: true },
  },
  origins: {
    'note.objective': origin('label', 'Objective'),
    'note.plan': origin('heading', 'Plan'),
    'lines.1.code': origin('column', 'CPT'),
    payer: origin('label', 'Payer'),
  },
  payerName: 'BCBSNC',
  editionLabel: '2026-Q4',
  codes,
  dismissed: [],
};

/** The same view with another review, and a bill to go with it. */
export function withReview(review: Partial<Review>, encounter: Partial<Encounter> = {}): PanelView {
  return {
    ...neck,
    encounter: { ...neckEncounter, ...encounter },
    review: { ...neckReview, ...review },
  };
}
