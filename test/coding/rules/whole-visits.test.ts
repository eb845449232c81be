import { describe, expect, it } from 'vitest';
import { review } from '../../../src/coding/review.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';
import { lineOf } from './bill.ts';

interface Visit {
  readonly payer?: string;
  readonly clinician?: string;
  readonly bill: string;
  /** What the objective says; the other sections were read and are empty. */
  readonly note: string;
  readonly more?: Partial<Encounter>;
}

const reviewOf = ({ payer, clinician, bill, note, more }: Visit) =>
  review({
    date: '2026-11-20',
    ...(payer && { payer }),
    ...(clinician && { clinician }),
    note: { subjective: '', objective: note, assessment: '', plan: '' },
    lines: bill.split(';').map(lineOf),
    ...more,
  });

const said = (visit: Visit): string[] =>
  reviewOf(visit)
    .findings.filter(({ rule }) => /^(units|edit|modifier|payer)\//.test(rule))
    .map(
      ({ rule, line, indicator }) => `${rule}${line === undefined ? '' : `@${line}`} ${indicator}`,
    );

type Row = readonly [string, Visit, readonly string[]];

const neck = 'C5-C6 hypomobile. Grade III PA mobilization of C5-C6';

const rows: readonly Row[] = [
  [
    'CMS’s first example',
    {
      payer: 'Medicare Part B',
      clinician: 'PT',
      bill: '97112-GP x2; 97110-GP x1',
      note: 'Neuromuscular re-education 24 min: single-leg stance on foam with verbal cues for knee alignment. Therapeutic exercise 23 min: bridges 3x10, band rows 3x10.',
    },
    [],
  ],
  [
    'CMS’s third example, to a commercial plan',
    {
      payer: 'Cigna',
      clinician: 'PT',
      bill: '97110 x2; 97140 x1',
      note: 'Therapeutic exercise 33 min: bridges 3x10, squats 3x10. Manual therapy 7 min: grade III inferior glides of the R hip joint.',
    },
    ['units/below-minimum@1 warning', 'units/over@1 warning'],
  ],
  [
    'a unit too many',
    { payer: 'Cigna', clinician: 'LMT', bill: '97140 x3', note: `${neck}, 25 min.` },
    ['units/over@0 critical'],
  ],
  [
    'the field disagrees with the note',
    { payer: 'Cigna', clinician: 'LMT', bill: '97140 x2 @38', note: `${neck}, 25 min.` },
    ['units/conflict@0 warning'],
  ],
  [
    'no minutes',
    { payer: 'Cigna', clinician: 'LMT', bill: '97140 x2', note: `${neck}.` },
    ['units/no-time@0 critical'],
  ],
  [
    'more than the visit had',
    {
      payer: 'Cigna',
      clinician: 'PT',
      bill: '97140 x2; 97110 x2',
      note: 'Manual therapy 30 min: grade III inferior glides of the R hip joint. Therapeutic exercise 30 min: bridges 3x10.',
      more: { timeIn: '9:00', timeOut: '9:45' },
    },
    ['units/exceeds-session critical'],
  ],
  [
    'neck adjusted, neck worked on',
    {
      payer: 'Aetna',
      clinician: 'DC',
      bill: '98940 M99.01; 97140-59',
      note: 'Adjusted C5 and C6. MFR to the cervical paraspinals, 15 min.',
    },
    ['edit/pair@1 critical', 'modifier/unsupported@1 critical'],
  ],
  [
    'low back adjusted, shoulder worked on',
    {
      payer: 'Aetna',
      clinician: 'DC',
      bill: '98940 M99.03; 97140-59',
      note: 'Adjusted L4 and L5. Grade III posterior glides to the R shoulder, 15 min.',
    },
    [],
  ],
  [
    'the same, and 59 forgotten',
    {
      payer: 'Aetna',
      clinician: 'DC',
      bill: '98940 M99.03; 97140',
      note: 'Adjusted L4 and L5. Grade III posterior glides to the R shoulder, 15 min.',
    },
    ['modifier/missing@1 critical'],
  ],
  [
    'a muscle that crosses regions',
    {
      payer: 'Aetna',
      clinician: 'DC',
      bill: '98940 M99.01; 97140-59',
      note: 'Adjusted C5. MFR to R upper trapezius, 15 min.',
    },
    ['edit/pair@1 warning', 'modifier/unsupported@1 warning'],
  ],
  [
    'manual therapy and massage',
    {
      payer: 'Blue Ridge Mutual',
      clinician: 'LMT',
      bill: '97140; 97124',
      note: `${neck}, 15 min. Effleurage and petrissage to the low back for circulation, 15 min.`,
    },
    ['edit/pair@1 critical'],
  ],
  [
    'the same for an auto insurer',
    {
      payer: 'State Farm',
      clinician: 'LMT',
      bill: '97140; 97124',
      note: `${neck}, 15 min. Effleurage and petrissage to the low back for circulation, 15 min.`,
    },
    ['edit/pair@1 warning'],
  ],
  [
    'a massage therapist and Medicare',
    {
      payer: 'Medicare',
      clinician: 'LMT',
      bill: '97124-GP',
      note: 'Effleurage and petrissage to the low back for circulation, 15 min.',
    },
    ['payer/clinician@0 critical'],
  ],
  [
    'an assistant',
    {
      payer: 'Medicare',
      clinician: 'PTA',
      bill: '97110-GP x2',
      note: 'Therapeutic exercise 28 min: bridges 3x10, squats 3x10.',
    },
    ['modifier/missing@0 critical'],
  ],
  [
    'an occupational therapist',
    {
      payer: 'UHC',
      clinician: 'OT',
      bill: '97140-GP',
      note: 'Grade III glides of the R wrist joint, 15 min.',
    },
    ['modifier/unsupported@0 critical'],
  ],
];

describe('whole visits', () => {
  it.each(rows)('%s', (_, visit, expected) => {
    expect(said(visit)).toEqual(expected);
  });

  it('is the same review twice, to the byte', () => {
    for (const [, visit] of rows) {
      expect(JSON.stringify(reviewOf(visit))).toBe(JSON.stringify(reviewOf(visit)));
    }
  });

  it('keeps out of a bill that was not read', () => {
    const { lines: _, ...noBill } = {
      date: '2026-11-20',
      payer: 'UHC',
      note: { text: `${neck}, 25 min.` },
      lines: [],
    };
    const { findings } = review(noBill);
    expect(findings.filter(({ rule }) => /^(units|edit|modifier|payer)\//.test(rule))).toEqual([]);
  });
});
