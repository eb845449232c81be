import { describe, expect, it } from 'vitest';
import { goal } from '../../../../src/coding/rules/documentation/goal.ts';
import { objectiveMeasure } from '../../../../src/coding/rules/documentation/objective-measure.ts';
import { plan } from '../../../../src/coding/rules/documentation/plan.ts';
import { progress } from '../../../../src/coding/rules/documentation/progress.ts';
import { rationale } from '../../../../src/coding/rules/documentation/rationale.ts';
import type { Rule } from '../../../../src/coding/rule.ts';
import type { SectionName } from '../../../../src/encounter/encounter.ts';
import { chartWith, problems, serviceOf, unchecked } from '../chart-with.ts';

interface Case {
  readonly rule: Rule;
  readonly section: SectionName;
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

const cases: readonly Case[] = [
  {
    rule: goal,
    section: 'assessment',
    fires: [
      'Cervicalgia with R rotation restriction, responding.',
      'Goal: decrease pain and tension, improve posture.',
      'STG: cervical rotation to 70 in 4 weeks.',
      'Goals reviewed, patient in agreement.',
    ],
    quiet: [
      'STG: back in without neck pain when reversing the car, 3 wks.',
      'LTG: return to full duty as a line cook by 12/15.',
      'Pt would like to sleep on her R side again.',
      'Goal is lifting her grandson without bracing.',
    ],
  },
  {
    rule: objectiveMeasure,
    section: 'objective',
    fires: [
      'R UT hypertonic, cervical rotation limited R > L.',
      'Moderate spasm of the lumbar paraspinals, gait slow.',
      'Goal: pain at most 2/10 within 4 weeks.',
      'Bridges 3x10, side steps 2x15, bike 10 min.',
    ],
    quiet: [
      'Cervical rotation R 52, L 70.',
      'Rates neck 4/10 at rest, 7/10 driving.',
      'Oswestry 34% (was 46%).',
      'R calf girth 38.6 cm.',
    ],
  },
  {
    rule: progress,
    section: 'assessment',
    fires: [
      'Tolerated treatment well, no adverse effects.',
      'Client felt great and relaxed after the session.',
      'Cervicalgia with restricted rotation.',
      'MFR to reduce guarding and increase rotation.',
    ],
    quiet: [
      'Tolerated well; rotation R 62° after.',
      'Slept better this week, wakes once now.',
      'R UT softened with release, less tender.',
      'No change since last visit.',
    ],
  },
  {
    rule: plan,
    section: 'plan',
    fires: [
      'Continue POC.',
      'Cont. as planned, return prn.',
      'Goal: return to running in 6 weeks.',
      'Continue with current treatment.',
    ],
    quiet: [
      '1x/wk x 4 wks.',
      'Ice after work, chin tucks 10 reps twice a day.',
      'RTC in 2 weeks.',
      'Next visit: add lateral step-downs.',
    ],
  },
  {
    rule: rationale,
    section: 'objective',
    fires: [
      'Here for the monthly session. Petrissage to the back, 30 min.',
      'Denies pain. Effleurage to both legs.',
      'MFR to R upper trapezius, 15 min.',
      'No injury, no complaints. Grade II mobilization C5-C6.',
    ],
    quiet: [
      'R UT taut and tender.',
      'MFR to R upper trapezius to reduce guarding.',
      'c/o LBP after yard work.',
      'R hip IR lacking 15°, capsular end-feel.',
    ],
  },
];

describe.each(cases)('$rule.id', ({ rule, section, fires, quiet }) => {
  const chart = (text: string) =>
    chartWith({ note: { [section]: text }, services: [serviceOf('97140')] });

  it.each(fires)('fires on: %s', (text) => {
    expect(problems(rule, chart(text))).toHaveLength(1);
  });

  it.each(quiet)('is quiet on: %s', (text) => {
    expect([...rule.check(chart(text))]).toEqual([]);
  });

  it('is silent with no note text at all', () => {
    expect([...rule.check(chart(''))]).toEqual([]);
  });

  it('is silent where none of the three is documented or billed', () => {
    const other = chartWith({
      note: { [section]: fires[0] ?? '' },
      services: [serviceOf('97110')],
      encounter: { lines: [{ code: '97110', units: 1 }] },
    });
    expect([...rule.check(other)]).toEqual([]);
  });

  it('names what it could not check where a field was not read', () => {
    const part = chartWith({
      services: [serviceOf('97140')],
      encounter: { note: { [section]: fires[0] ?? '' } },
    });
    expect(problems(rule, part)).toEqual([]);
    expect(unchecked(rule, part)).toMatchObject([{ notChecked: rule.id }]);
  });

  it('speaks under 140 characters and asks', () => {
    for (const { summary, detail } of problems(rule, chart(fires[0] ?? ''))) {
      expect(summary.length).toBeLessThan(140);
      expect(detail).toMatch(/\?$/);
    }
  });
});

describe('once for each documented code', () => {
  it('asks for the goal of each of the three, and of no other', () => {
    const services = ['97140', '97110', '97124'].map((code) => serviceOf(code));
    const chart = chartWith({ note: { objective: 'Neck pain 4/10.' }, services });
    expect(problems(goal, chart).map(({ code }) => code)).toEqual(['97124', '97140']);
  });

  it('asks about an undecided service once, as the code that is billed', () => {
    const service = serviceOf('undecided', { candidates: ['97124', '97140'] });
    const chart = chartWith({
      note: { objective: 'Deep tissue massage to the neck, 15 min.' },
      services: [service],
      encounter: { lines: [{ code: '97140', units: 1 }] },
    });
    expect(problems(goal, chart).map(({ code }) => code)).toEqual(['97140']);
  });

  it('quotes the words that do not count', () => {
    const chart = chartWith({
      note: { assessment: 'Tolerated treatment well.' },
      services: [serviceOf('97124')],
    });
    expect(problems(progress, chart)[0]?.evidence).toMatchObject([
      { section: 'assessment', quote: 'Tolerated treatment well', for: false },
    ]);
  });
});
