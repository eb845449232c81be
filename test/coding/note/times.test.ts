import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/coding/note/read.ts';
import { timesOf } from '../../../src/coding/note/times.ts';
import { tokenise } from '../../../src/coding/note/tokens.ts';

const times = (raw: string) => timesOf({ tokens: tokenise(raw) });
const stated = (raw: string) => times(raw).filter(({ form }) => form !== 'bare');

describe('a stated time', () => {
  it.each([
    ['15 min', 15],
    ['15min', 15],
    ['15 mins.', 15],
    ['15 minutes', 15],
    ['15-minute', 15],
    ["15'", 15],
    ['15’', 15],
    ['15m', 15],
    ['0:15', 15],
    ['~15 min', 15],
    ['fifteen minutes', 15],
    ['twenty-five minutes', 25],
    ['forty five min', 45],
    ['8-10 min', 8],
    ['8 to 10 minutes', 8],
    ['8–10 min', 8],
    ['1 hr', 60],
    ['one hour', 60],
    ['an hour', 60],
    ['1/2 hour', 30],
    ['half an hour', 30],
    ['half-hour', 30],
    ['1.5 hrs', 90],
    ['1 hr 15 min', 75],
    ['an hour and a half', 90],
    ['Minutes: 23', 23],
    ['Mins: [12]', 12],
    ['Time (min): 15', 15],
    ['Manual mins 8.', 8],
    ['twenty-two (22) minutes', 22],
    ['eight (8) min', 8],
    ['(15) min', 15],
    ['[15] min', 15],
    ['Manual therapy (minutes) 12: STM', 12],
    ['eight to ten (8-10) minutes', 8],
    ['½ hr', 30],
    ['3/4 of an hour', 45],
    ['¾ of an hour', 45],
    ['1 ½ hours', 90],
    ['1 hour and a half', 90],
    ['an hour and fifteen minutes', 75],
    ['gd 1-2 x 10 MIN', 10],
    ['0 minutes', 0],
  ])('%s', (raw, minutes) => {
    expect(stated(raw).map((time) => time.minutes)).toEqual([minutes]);
  });

  it.each([
    ['10:05-10:27', 605, 627],
    ['10:05 – 10:27', 605, 627],
    ['1005-1027', 605, 627],
    ['1005 to 1027', 605, 627],
    ['10:05a to 10:27a', 605, 627],
    ['10:05 AM - 10:27 AM', 605, 627],
    ['Time in 1005 Time out 1027', 605, 627],
    ['in: 10:05 out: 10:27', 605, 627],
    ['start 10:05, stop 10:27', 605, 627],
    ['11:50-12:15', 710, 735],
    ['1:15-2:10 pm', 795, 850],
    ['2 pm to 2:45 pm', 840, 885],
    ['11:45 pm - 12:10 am', 1425, 1450],
    ['13:05-13:30', 785, 810],
  ])('%s', (raw, start, end) => {
    expect(stated(raw).map(({ clock }) => [clock?.start, clock?.end])).toEqual([[start, end]]);
  });

  it.each([
    '25"',
    '3x10',
    '4/5 strength',
    'pain 6/10',
    '11/12/2026',
    '11-12-2026',
    '5\'4"',
    'x 2 units',
    'C5-6',
    '2024-2026',
    '3 x 30 sec',
    'flexion 110-120',
    'BP 120/80',
    'visit 4 of 12',
  ])('is none: %s', (raw) => {
    expect(stated(raw)).toEqual([]);
  });

  it('never ends before it starts and stays under six hours', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const written = (value: number) =>
      `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        for (const { clock } of times(`${written(one)}-${written(other)}`)) {
          if (clock === undefined) continue;
          expect(clock.end).toBeGreaterThan(clock.start);
          expect(clock.end - clock.start).toBeLessThanOrEqual(360);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a span that it is given back, before and after noon', () => {
    const start = fc.integer({ min: 7 * 60, max: 18 * 60 });
    const written = (value: number) =>
      `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(start, fc.integer({ min: 5, max: 90 }), (from, length) => {
        const found = times(`${written(from)}-${written(from + length)}`)[0]?.clock;
        expect([found?.start, found?.end]).toEqual([from, from + length]);
      }),
      { numRuns: 300 },
    );
  });
});

it('takes no number of a spinal level for minutes', () => {
  expect(times('mobs\tC5-7\t11 min').map(({ minutes }) => minutes)).toEqual([11]);
  expect(times('PA L4/5 8 min').map(({ minutes }) => minutes)).toEqual([8]);
  expect(times('T10-12, 15 min').map(({ minutes }) => minutes)).toEqual([15]);
});

describe('minutes in a note', () => {
  const minutesIn = (text: string) =>
    readNote({ note: { text } }).services.flatMap((service) => service.minutes ?? []);

  it.each([
    ['Manual therapy 15 min (97140 x 15 min)', [15]],
    ['O: STM R calf 15 min\nA: STM R calf 15 min, better\nP: cont', [15]],
    ['STM R UT 10 min; STM L UT 10 min', [10, 10]],
    ['STM 10 min, ther act 15 min, STM 5 min', [10, 15, 5]],
    ['Manual therapy 20 min: STM 12 min, joint mobs 8 min', [20]],
    ['MFR R psoas 10:05-10:27 (22 min)', [22]],
    ['Joint mobs\tC5-7\t11 min', [11]],
    ["97140 (15), 97110 (23)\nMT: PA T4-6\nTE: bike 5', SLR 3x10, clamshells", [15, 23]],
    ["MT 15, TE 23\nMT: PA T4-6\nTE: bike 5', SLR 3x10, clamshells", [15, 23]],
    ["TE: bike 5', SLR 3x10, clamshells\nCharges: 97110 (23)", [23]],
    ['TE: bike 10 min, squats 12 min\nCharges: 97110 (22)', [10, 12]],
    ['Group exercise with 3 others 20 min: chair squats. Then ther ex 15 min: SLR.', [20, 15]],
    ['97140 x 2', []],
    ['MFR R psoas, 2 units', []],
    ['60-minute session. MFR R psoas.', []],
    ['Arrived 10:00, left 11:00. MFR R psoas 25 min.', [25]],
    ['Sitting tolerance 20 min. MFR R psoas 12 min.', [12]],
    ['MFR R psoas. Goal: stand 60 minutes at work.', []],
  ])('%s', (text, expected) => {
    expect(minutesIn(text)).toEqual(expected);
  });

  it('keeps totals apart from services', () => {
    const { totals } = readNote({
      note: {
        text: 'MT 15 min, TE 23 min. Total timed minutes: 38. Total treatment time: 50 min.',
      },
    });
    expect(totals.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['timed', 38],
      ['treatment', 50],
    ]);
  });

  it('tells the session from a service', () => {
    const { session, services } = readNote({
      note: { text: 'Session 1:00-2:00 pm.\nSwedish massage to back and legs.' },
    });
    expect([session?.start, session?.end]).toEqual([780, 840]);
    expect(services[0]?.minutes).toBeUndefined();
  });
});
