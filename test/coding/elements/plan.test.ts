import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const planned = [
  '1 visit a week for 3 weeks.',
  '2x/wk x 4 wks',
  'Home care: chin tucks',
  'HEP daily',
  '1 TX per week; ice to relieve pain',
  'Continue POC 2x/week',
  'RTC 1 week',
  'Returns in a month.',
  'Next visit: add lateral step-downs',
  'Re-measure rotation in 2 weeks',
  'Weekly x 6',
  'F/u 11/24',
  'Continue MFR next visit to R UT',
  'Ice 10 min after work',
  '6 more visits',
  'Drink water, warm bath tonight',
  'D/C next visit to HEP',
  'See again Thursday on 11/26',
  'Follow-up in 2 weeks',
  'Patient to return next week',
  'Advised to stretch pecs at desk',
  'Taper to every other week',
  'Return to clinic in 1 wk',
  'q2wks',
  'Progress to loading next session',
  '3 visits remaining over 2 weeks',
  'Continue HEP',
  'Rebooked for Tuesday at 10',
  'twice weekly until re-exam',
  'M/W/F',
  '2 days per week',
  '2 more then d/c',
  'Schedule: Tue and Thu',
  'F/u one week',
  'Rest, ice, no lifting over 10 lb',
  'Cont MT and add DNF training next session',
  'Book 3 x 30 min over next 6 weeks',
  'Back Thursday.',
  'See her Friday.',
  'Twice more then discharge.',
  'Three further visits.',
  'Every Saturday until 12/15',
  'Keep heat and the towel stretch going',
  'Wear the splint at night',
  'Desk set-up changes',
  'Re-eval on visit 10',
  'Next appt 11/25',
  'See in 10 days',
];

const empty = [
  'Continue POC',
  'Cont. per POC.',
  'Continue with current plan of care',
  'Return as desired.',
  'Continue treatment as planned',
  'Goal: sit through a 45-minute meeting within 2 weeks',
  'Pt to return prn',
  'Continue',
  'Cont tx',
  'Goals: return to running in 6 weeks.',
  'Continue current treatment plan, goal to lift 20 lb in 4 weeks',
  'As tolerated',
  'Continue to progress as tolerated',
  'Pt to continue.',
  'See again.',
  'Frequency: as needed',
  'Continue POC as established',
  'Plan of care discussed and agreed',
  'Continue manual therapy',
  'Will continue with skilled therapy.',
  'Cont. treatment per plan',
  'Same.',
  'Proceed as before.',
  'Continue to address deficits',
  'Continue with OT services per POC, goal date 12/15',
  'RTC prn.',
  'Maintain current plan',
];

/** Outside the plan these are complaints, habits and doses. */
const elsewhere = [
  'Headaches 3x/week',
  'Works out 2x/week at gym',
  'STM 15 min to R UT',
  'Therapeutic exercise 3x10',
  'Pain for 3 weeks after lifting',
  'Pain daily with typing',
  'Rotation 50, improved since last visit',
  'Moist heat 10 min to neck',
  'Has been coming 2x/week',
  'Stretching of R hamstring 3 x 30 s',
];

describe('the plan', () => {
  it.each(planned)('counts: %s', (text) => {
    expect(read(text, 'plan').plan.filter(({ counts }) => counts)).not.toEqual([]);
  });

  it.each(empty)('does not count: %s', (text) => {
    expect(read(text, 'plan').plan.filter(({ counts }) => counts)).toEqual([]);
  });

  it.each(['Rx 1x/wk x 6, ice.', 'Tx 2x/wk x 3 wks', 'Care plan: 1x/wk x 4'])(
    'opens with how often, with no heading: %s',
    (text) => {
      expect(read(`Pain down to 3/10. ${text}`, 'text').plan).not.toEqual([]);
    },
  );

  it.each(elsewhere)('is not in: %s', (text) => {
    expect(read(text, 'objective').plan).toEqual([]);
    expect(read(text, 'text').plan).toEqual([]);
  });
});
