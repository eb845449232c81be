import { describe, expect, it } from 'vitest';
import type { PanelView } from '../../src/encounter/panel-view.ts';
import { unitLines } from '../../src/view/panel/unit-lines.ts';
import { durations } from './samples/crowded.ts';
import { neck } from './samples/neck.ts';
import { good } from './samples/settled.ts';

function linesOf({ review, codes, payerName }: PanelView) {
  if (review === null) throw new Error('a review is needed');
  return unitLines({ review, codes, payerName });
}

describe('the units by each way of counting', () => {
  it('puts the payer’s way first and the other after it', () => {
    expect(linesOf(neck)?.lines).toEqual([
      {
        text: 'BCBSNC: code by code (midpoint)',
        total: '3 units',
        split: '97140 2 · 97112 1',
        ties: [],
        counts: true,
      },
      {
        text: 'Medicare: all together (8-minute rule)',
        total: '2 units',
        split: '97140 2 · 97112 0',
        ties: [],
        counts: false,
      },
    ]);
  });

  it('names the remainder that makes the difference', () => {
    expect(linesOf(neck)?.remainder).toBe(
      '34 minutes together are 2 × 15 and 4 over. By code, 97140 is 10 over and 97112 is 9 over. Eight over make a unit.',
    );
  });

  it('shows a split that ties', () => {
    expect(linesOf(durations)?.lines[0]?.ties).toEqual(['97140 2 · 97112 0']);
  });

  it('is one line where both ways give the same', () => {
    expect(linesOf(good)).toEqual({
      lines: [
        { text: 'By both ways of counting', total: '2 units', split: '', ties: [], counts: true },
      ],
    });
  });

  it('is silent on the remainder where the minutes are not those that were counted', () => {
    const review = neck.review as NonNullable<PanelView['review']>;
    const codes = review.codes.map((one) => ({ ...one, minutes: 40 }));
    expect(linesOf({ ...neck, review: { ...review, codes } })?.remainder).toBeUndefined();
  });

  it('does not name a payer that is not known', () => {
    const { payerName: _payerName, ...rest } = neck;
    expect(linesOf(rest)?.lines[0]?.text).toBe('No payer known: code by code (midpoint)');
  });

  it('says nothing where no minutes are known', () => {
    const review = { ...(neck.review as NonNullable<PanelView['review']>), units: null };
    expect(linesOf({ ...neck, review })).toBeUndefined();
  });
});
