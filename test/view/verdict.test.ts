import { describe, expect, it } from 'vitest';
import type { PanelView } from '../../src/encounter/panel-view.ts';
import type { Finding } from '../../src/encounter/review.ts';
import type { VerdictInput } from '../../src/view/panel/situation.ts';
import { verdictOf } from '../../src/view/panel/verdict.ts';
import { neck, noGoal, passiveNeuro, unitsOver, withReview } from './samples/neck.ts';
import { good, noBill, noPayer, undecided } from './samples/settled.ts';
import { long, many } from './samples/crowded.ts';
import { setAside } from './samples/samples.ts';

function judge(view: PanelView) {
  if (view.review === null) throw new Error('a review is needed');
  return verdictOf({ ...view, review: view.review } satisfies VerdictInput);
}

const finding = (rule: string, changes: Partial<Finding> = {}): Finding => ({
  ...noGoal,
  rule,
  ...changes,
});

/** A good visit with these findings. */
const goodWith = (...findings: Finding[]): PanelView => ({
  ...good,
  review: { ...(good.review as NonNullable<PanelView['review']>), findings },
});

describe('the verdict sentence', () => {
  it('names one line where the worst is on one line, and counts the rest', () => {
    expect(judge(neck)).toEqual({
      tone: 'bad',
      sentence: 'The bill and the note disagree on one line',
      more: 'Two more questions before it goes out.',
    });
  });

  it('names both lines where two critical findings lie on two of two lines', () => {
    const view = goodWith(
      finding('code/not-documented', { indicator: 'critical', line: 0 }),
      finding('units/over', { indicator: 'critical', line: 1 }),
    );
    expect(judge(view).sentence).toBe('The bill and the note disagree on both lines');
  });

  it('counts two findings on one line as one line', () => {
    const view = goodWith(
      finding('modifier/missing', { indicator: 'critical', line: 1 }),
      finding('units/over', { indicator: 'critical', line: 1 }),
    );
    expect(judge(view).sentence).toBe('The bill and the note disagree on one line');
    expect(judge(view).more).toBe('');
  });

  it('speaks of a contradicted line whose rule is switched off', () => {
    expect(judge(withReview({ findings: [] }))).toMatchObject({
      tone: 'warn',
      sentence: 'The bill and the note disagree on one line',
    });
  });

  it('says which two services the note cannot tell apart', () => {
    expect(judge(undecided)).toMatchObject({
      tone: 'warn',
      sentence: 'The note cannot settle massage or manual therapy',
    });
  });

  it('puts a line that will be denied before what the note cannot settle', () => {
    const critical = finding('units/over', { indicator: 'critical', line: 1 });
    const review = { ...(undecided.review as NonNullable<PanelView['review']>) };
    const view = { ...undecided, review: { ...review, findings: [critical] } };
    expect(judge(view).sentence).toBe('The bill and the note disagree on one line');
  });

  it('says that no bill was seen', () => {
    expect(judge(noBill)).toEqual({
      tone: 'warn',
      sentence: 'The note supports manual therapy and adjustment; no bill was seen yet',
      more: 'One question before it goes out.',
    });
  });

  it('tells an empty bill from one that was not seen', () => {
    const view = { ...good, encounter: { ...good.encounter, lines: [] } };
    expect(judge(view).sentence).toMatch(/; the bill is empty$/);
  });

  it('says that only the bill was checked where no note was seen', () => {
    const view = withReview({
      primary: null,
      codes: [],
      findings: [],
      notChecked: [{ what: 'note', why: 'no note was read from the page' }],
    });
    expect(judge(view)).toMatchObject({
      tone: 'unsure',
      sentence: 'No note was seen, so only the bill itself was checked',
    });
  });

  it('names the service that the bill leaves out', () => {
    const view = goodWith(finding('code/not-billed', { code: '97112' }));
    expect(judge(view).sentence).toBe(
      'The note describes neuro re-education; the bill leaves it out',
    );
  });

  it('says what the note leaves out, and nothing of a disagreement', () => {
    const view = goodWith(noGoal, finding('documentation/progress'));
    expect(judge(view)).toMatchObject({
      tone: 'warn',
      sentence: 'The note supports the bill but leaves out two things',
    });
  });

  it('puts what will be denied before a warning of another kind', () => {
    const view = goodWith(
      finding('payer/clinician', { indicator: 'critical', line: 1 }),
      finding('units/under', { indicator: 'warning', line: 1 }),
      noGoal,
    );
    expect(judge(view)).toEqual({
      tone: 'bad',
      sentence: 'The payer’s own rules stand against the bill',
      more: 'Two more questions before it goes out.',
    });
  });

  it('speaks of the bill itself where two codes do not go together', () => {
    expect(judge(long).sentence).toBe('One thing on the bill needs settling');
  });

  it('counts questions of habit', () => {
    const view = goodWith(finding('audit/units'), finding('audit/visits'));
    expect(judge(view).sentence).toBe('The note supports the bill; two questions remain');
  });
});

describe('the all-clear', () => {
  it('is given where note, bill and payer were seen and nothing is open', () => {
    expect(judge(good)).toEqual({
      tone: 'good',
      sentence: 'The note supports the bill',
      more: 'Nothing to settle before it goes out.',
    });
  });

  it('names rules that were not run', () => {
    const review = good.review as NonNullable<PanelView['review']>;
    const notChecked = [{ what: 'audit/unchanged', why: 'switched off in the settings' }];
    expect(judge({ ...good, review: { ...review, notChecked } })).toMatchObject({
      tone: 'good',
      more: 'Nothing to settle before it goes out. One rule was not run.',
    });
  });

  it('says so where a screen that was read is closed', () => {
    const freshness = { ...good.freshness, bill: { at: 0, live: false } };
    expect(judge({ ...good, freshness }).more).toMatch(/The bill was read from a screen/);
  });

  const unseen: readonly (readonly [string, PanelView])[] = [
    ['no bill was seen', noBill],
    ['no payer is known', noPayer],
    ['the note settles nothing', undecided],
    ['a line is not judged', long],
    ['a place on the page could not be read', { ...good, unread: [{ what: 'Plan', why: 'pdf' }] }],
    ['questions were set aside', setAside],
    ['a billed code is missing from the review', withUnknownLine()],
  ];

  it.each(unseen)('is not given where %s', (_, view) => {
    expect(judge(view).tone).not.toBe('good');
    expect(judge(view).sentence).not.toBe('The note supports the bill');
  });

  it('names the code that was not checked', () => {
    expect(judge(withUnknownLine()).sentence).toBe(
      'The note supports manual therapy and adjustment; 20560 was not checked',
    );
  });
});

function withUnknownLine(): PanelView {
  const lines = [...(good.encounter.lines ?? []), { code: '20560', units: 1 }];
  return { ...good, encounter: { ...good.encounter, lines } };
}

describe('what was set aside', () => {
  it('is not counted as open, and not forgotten', () => {
    const dismissed = [{ finding: 'units/over|97140|1', reason: 'other' as const }];
    const view = goodWith(unitsOver);
    expect(judge({ ...view, dismissed }).sentence).toBe(
      'The note supports the bill, with one question set aside',
    );
  });

  it('leaves the others standing', () => {
    const dismissed = [{ finding: 'code/passive-neuro|97112|2', reason: 'other' as const }];
    const view = withReview({ findings: [passiveNeuro, unitsOver] });
    expect(judge({ ...view, dismissed })).toMatchObject({
      tone: 'warn',
      sentence: 'The bill and the note disagree on one line',
    });
  });

  it('does not hide the many that are left', () => {
    expect(judge(many).more).toBe('Four more questions before it goes out.');
  });
});
