import { describe, expect, it } from 'vitest';
import { diagnosis } from '../../../../src/coding/rules/documentation/diagnosis.ts';
import { placeholder } from '../../../../src/coding/rules/documentation/placeholder.ts';
import type { Encounter } from '../../../../src/encounter/encounter.ts';
import { time } from '../../../../src/coding/rules/documentation/time.ts';
import { chartWith, problems, serviceOf, unchecked } from '../chart-with.ts';

const note = { objective: 'MFR to R upper trapezius for neck pain.' };
const untimed = serviceOf('97140');
delete (untimed as { minutes?: number }).minutes;
const line = { code: '97140', units: 2, diagnoses: ['M54.2'] };

/** JSON drops what is undefined, as a reader that saw nothing would. */
const encounterOf = (given: object) => JSON.parse(JSON.stringify(given)) as Partial<Encounter>;

describe('documentation/time', () => {
  it('fires on each billed timed line with no time anywhere', () => {
    const lines = [line, { code: '97110', units: 1 }, { code: '97014', units: 1 }];
    const chart = chartWith({ note, services: [untimed], encounter: { lines } });
    expect(problems(time, chart).map((one) => [one.line, one.code])).toEqual([
      [0, '97140'],
      [1, '97110'],
    ]);
  });

  it.each([
    ['the line has minutes', { lines: [{ ...line, minutes: 25 }] }],
    ['the visit has a time in and out', { lines: [line], timeIn: '10:00', timeOut: '10:45' }],
    ['the line is not billed', { lines: [{ ...line, units: 0 }] }],
    ['the bill is empty', { lines: [] }],
  ] as const)('is quiet where %s', (_, encounter) => {
    const chart = chartWith({ note, services: [untimed], encounter: encounterOf(encounter) });
    expect(problems(time, chart)).toEqual([]);
  });

  it('is quiet where the note states minutes, a total, or its own time in and out', () => {
    const encounter = { lines: [line] };
    const span = { section: 'objective', start: 0, end: 3 } as const;
    const total = { kind: 'treatment', minutes: 25, span } as const;
    for (const given of [
      { services: [serviceOf('97140')] },
      { services: [untimed], facts: { totals: [total] } },
      { services: [untimed], facts: { session: { start: 600, end: 645, span } } },
    ]) {
      expect(problems(time, chartWith({ note, encounter, ...given }))).toEqual([]);
    }
  });

  it('does not take the length of the appointment for treatment time', () => {
    const span = { section: 'objective', start: 0, end: 3 } as const;
    const totals = [{ kind: 'session', minutes: 60, span } as const];
    const chart = chartWith({
      note,
      services: [untimed],
      facts: { totals },
      encounter: { lines: [line] },
    });
    expect(problems(time, chart)).toHaveLength(1);
  });

  it('leaves a line of the wrong code to the rules about codes: the minutes stand in the note', () => {
    const chart = chartWith({
      note,
      services: [serviceOf('97140', { minutes: 30 })],
      encounter: { lines: [{ code: '97112', units: 2 }] },
    });
    expect(problems(time, chart)).toEqual([]);
  });

  it('fires on one missing end of the clock, and on empty clock fields', () => {
    for (const clock of [{ timeIn: '10:00' }, { timeIn: '', timeOut: '' }]) {
      const encounter = { lines: [line], ...clock };
      expect(problems(time, chartWith({ note, services: [untimed], encounter }))).toHaveLength(1);
    }
  });
});

describe('documentation/diagnosis', () => {
  it('fires on each line that points nowhere', () => {
    const lines = [
      line,
      { code: '97124', units: 1, diagnoses: [] },
      { code: '98940', diagnoses: [''] },
    ];
    expect(
      problems(diagnosis, chartWith({ note, encounter: { lines } })).map((one) => one.line),
    ).toEqual([1, 2]);
  });

  it('fires where the visit has no diagnosis at all', () => {
    const chart = chartWith({
      note,
      encounter: { lines: [{ code: '97140', units: 1 }], diagnoses: [] },
    });
    expect(problems(diagnosis, chart)).toHaveLength(1);
  });

  it('names what it could not check where pointers were not read', () => {
    const lines = [{ code: '97140', units: 1 }];
    const chart = chartWith({ note, encounter: { lines, diagnoses: ['M54.2'] } });
    expect(problems(diagnosis, chart)).toEqual([]);
    expect(unchecked(diagnosis, chart)).toHaveLength(1);
  });

  it('is quiet on linked lines, unbilled lines, and with no note or bill', () => {
    for (const encounter of [
      { lines: [line] },
      { lines: [{ code: '97140', units: 0, diagnoses: [] }] },
      { note: {}, lines: [{ code: '97140', diagnoses: [] }] },
    ]) {
      expect([...diagnosis.check(chartWith({ note, encounter }))]).toEqual([]);
    }
  });
});

describe('documentation/placeholder', () => {
  const lines = [line];

  it.each(['Pain ___/10.', 'STM to [region] 15 min', 'ROM *** degrees', 'Goal within {{weeks}}'])(
    'fires once on: %s',
    (objective) => {
      expect(
        problems(placeholder, chartWith({ note: { objective }, encounter: { lines } })),
      ).toHaveLength(1);
    },
  );

  it.each(['[x] MFR [ ] STM', 'Strength 5/5', 'R<L, [see eval]', 'C5/6 mobs'])(
    'is quiet on: %s',
    (objective) => {
      expect(
        problems(placeholder, chartWith({ note: { objective }, encounter: { lines } })),
      ).toEqual([]);
    },
  );

  it('needs no other field to have been read', () => {
    const chart = chartWith({ encounter: { note: { plan: 'Return in ___ weeks' }, lines } });
    expect(problems(placeholder, chart)[0]?.evidence).toMatchObject([{ quote: '___', for: false }]);
  });

  it('is silent where none of the three is billed or documented', () => {
    const chart = chartWith({ note: { plan: 'Return in ___ weeks' } });
    expect(problems(placeholder, chart)).toEqual([]);
  });
});
