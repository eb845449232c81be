import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const functional = [
  'Goal: walk to the mailbox and back without a rest within 2 weeks.',
  'Goals, 6 weeks: go down 12 steps foot over foot without the rail; stand on the R leg 15 s so that he can dress standing.',
  'Functional goal: able to bend over to tie shoes by himself within two weeks',
  'STG (2 wks): sleep 6 hrs w/o waking',
  'LTG #1: return to pickleball 2x/wk pain free in 6 wks',
  'Pt will be able to look over L shoulder to check blind spot x 3 wks.',
  'Client wants to get back to gardening',
  'MFR to psoas so she can stand at the register for a full shift',
  "Patient's goal is to braid her daughter's hair.",
  'Long-term goals: Sleep through the night, ability to raise arm overhead',
  "97140 to increase flexibility of QL to help improve the patient's capacity for walking up to a mile",
  'Return to golf is his goal.',
  'Goal - bake for the church sale again, able to knead dough 10 min',
  'to be able to fasten bra by 12/18',
  'Working toward lifting his toddler without bracing',
  'Pt will independently don socks in 3 visits.',
  'Goal is to turn a key with the L hand',
  'Goal: return to full duty at warehouse by 1/15.',
  'Aim is to knead bread pain free',
  "Pt's stated goal is to pick up her 2-year-old w/o pain",
  'wants to hike again by spring',
  'So he can get back to coaching',
  'Overhead reach to the top cupboard by 12/4 = goal',
  'By wk 4: dress without help',
  'Rehab potential good for return to gardening.',
  'Plan to get him back to driving in 3 wks',
  'Functional goal (4 wks): sit at desk 2 hrs w/o numbness',
  'S: Focus L shoulder. Goal for today: be able to raise arm to comb hair',
  'Long term: return to nursing shifts of 12 h',
  'Client will be able to swim 20 laps in 6 wks',
  'Target: 30 min of typing without a break',
  'Goal - kneel to garden 15 mins',
  'Goal: be back behind the wheel by 12/10',
  'Goal: one flight of stairs without the rail',
  'Goal: eight hours on the line by 12/1',
  'LTG: a full service at the restaurant, 6 wks',
  'STG: back to the bowling league by January',
  'Goal: thread a needle',
  'Goals: 1) walk to the pier 2) dance at her wedding',
  'Goal: feed the chickens without stopping',
  'FG: haircuts for a full Saturday without shaking out the hand',
  'Client will be able to transcribe a full six-hour deposition in 4 weeks.',
  'Will be independent in overhead dressing in 3 weeks.',
  'Able to stand for a whole Mass by Advent is the aim we set.',
  'G: 5K run w/o limp by 11/27',
  'Goal: grip a 10 lb pan',
  'We would like him to tune three instruments in a day without stopping',
  'Will work a full day at dual monitors without headache by d/c.',
  'Pt to climb two flights in 3 wks',
  'Resume running 3 miles in 6 weeks',
  "She'd like to garden all Saturday morning",
  'Outcome hoped for: deliver the whole route on foot',
  'CC: neck | Tx: kneading UT 9:00-9:15 | FG: weld overhead 20 min | Plan: weekly',
  'Objective: drive the Boise run, five hours, with one stop',
  'Purpose: he needs to run the referee circuit',
  'LTG: frame a house full days',
  'By 12/10 will cross the street at the light with cane',
  'Intention: sing the soprano part on 12/20',
];

const none = [
  'Goal: decrease pain to 2/10 in 4 weeks',
  'Goals: increase cervical ROM, reduce hypertonicity',
  'STG: decrease pain. LTG: restore normal ROM',
  'Progressing toward goals.',
  'Continue toward goals per eval',
  'Wants more pressure today',
  'Client would like us to work on low back and hips',
  'Cannot sit through her bus ride',
  'Able to sit 20 min today',
  'will return to clinic in 2 weeks',
  'Goal: relax the upper traps',
  'Goal for today: relieve neck pain',
  'Pt will ice daily',
  'Reduce pain to 1/10 within 3 weeks',
  'Goal: improve posture and promote healing within 4 weeks',
  'limits her so she can only sit 10 min',
  'Hopes the pain goes away',
  'Goals reviewed with pt, unchanged',
  'Patient will have 5/5 strength in 4 weeks',
  'Goal: improve overhead ROM to 160 deg',
  "Client's goal: feel better",
  'Goal for session: relax neck and shoulders',
  'STG: ↑ cervical rot to 70°',
  'Cleared by MD',
  'Off work since Monday; cannot lift boxes',
  'Goal: full pain-free AROM',
  'Will be able to progress exercises next week',
  'Pt will benefit from continued massage',
  'Goal: reduce pain at rest to 2/10',
  'Goals: restore normal spinal biomechanics and reduce inflammation',
  'Goal: increase ROM to the R',
  'Goal: 50% less pain in 4 weeks',
  'STG: decrease tension in the neck and shoulders',
  'LTG: maintain wellness',
  'Goals discussed with the patient',
  'Goal: improve quality of life',
  'Goal: full ROM without pain in all planes by 12/15',
  'Goal: good posture at all times',
  'Goal: 0/10 pain with movement',
  'Goals: decrease headaches to one a week',
  'Goal is to relieve stress and tension',
  'Goal: return to prior level of function',
  'Goals: pinch 14 lb, pain 2/10',
  'Goal: grip strength to 40 lb',
  'To be seen twice a week for 3 weeks',
  'Will continue STM to the calf for 2 weeks',
  'Return to clinic in 2 weeks',
];

describe('functional goals', () => {
  it.each(functional)('finds the task in: %s', (text) => {
    expect(read(text).goals.filter(({ task }) => task !== undefined)).not.toEqual([]);
  });

  it.each(none)('finds no task in: %s', (text) => {
    expect(read(text).goals.filter(({ task }) => task !== undefined)).toEqual([]);
  });

  it('keeps the words of the task and of the time limit', () => {
    const text = 'Goal: walk to the mailbox without a rest within 2 weeks.';
    const [goal] = read(text).goals;
    expect(text.slice(goal?.task?.start, goal?.task?.end)).toBe('walk');
    expect(text.slice(goal?.timeLimit?.start, goal?.timeLimit?.end)).toBe('within 2 weeks');
  });

  it('reads a list under a heading of its own, and stops at the blank line', () => {
    const text =
      'Goals:\n1. Sleep 6 hours\n2) Lift the toddler\n\nTreated the neck, then walked out.';
    expect(read(text).goals.filter(({ task }) => task !== undefined)).toHaveLength(2);
  });
});
