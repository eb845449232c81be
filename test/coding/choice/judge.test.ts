import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';

const judged = (encounter: Encounter) => judge(encounter, readNote(encounter));
const verdicts = (encounter: Encounter) =>
  Object.fromEntries(judged(encounter).judgements.map(({ code, verdict }) => [code, verdict]));
const text = (words: string, ...codes: string[]): Encounter => ({
  note: { text: words },
  lines: codes.map((code) => ({ code, units: 1 })),
});

describe('verdicts', () => {
  it.each([
    ['MFR R UT 15 min', ['97140'], { '97140': 'supported' }],
    ['Swedish 30 min', ['97140'], { '97124': 'supported', '97140': 'contradicted' }],
    ['No massage today. TE 30 min', ['97124'], { '97110': 'supported', '97124': 'contradicted' }],
    ['Trigger point therapy 15 min', [], { '97140': 'undecided', '97124': 'undecided' }],
    [
      'MFR R UT 15 min',
      ['99213', '97161'],
      { '97140': 'supported', '99213': 'not-checked', '97161': 'not-checked' },
    ],
    ['Adjusted C5 and L4', ['98940'], { '98940': 'supported' }],
    ['Adjusted C5 and L4', ['98941'], { '98940': 'supported', '98941': 'supported' }],
    ['TE 20 min', ['98940'], { '97110': 'supported', '98940': 'contradicted' }],
    ['IFC low back 15 min', ['G0283'], { '97014': 'supported', G0283: 'supported' }],
  ] as const)('%s, billed %j', (note, codes, expected) => {
    expect(verdicts(text(note, ...codes))).toEqual(expected);
  });

  it.each([
    { lines: [{ code: '97140', units: 1 }] },
    { note: {}, lines: [{ code: '97140', units: 1 }] },
    { note: { objective: ' \n' }, lines: [{ code: '97140', units: 1 }] },
  ])('are not checked without a note', (encounter) => {
    expect(judged(encounter).primary).toBeNull();
    expect(verdicts(encounter)).toEqual({ '97140': 'not-checked' });
  });

  it('leaves a line of no units out', () => {
    const encounter = { note: { text: 'TE 20 min' }, lines: [{ code: '97140', units: 0 }] };
    expect(verdicts(encounter)).toEqual({ '97110': 'supported' });
  });
});

describe('minutes', () => {
  const minutes = (encounter: Encounter, code: string) =>
    judged(encounter).judgements.find((one) => one.code === code)?.minutes;

  it('are the note’s before the field’s, and never both', () => {
    const lines = [{ code: '97140', units: 2, minutes: 25 }];
    expect(minutes({ note: { text: 'MFR R UT 15 min' }, lines }, '97140')).toBe(15);
    expect(minutes({ note: { text: 'MFR R UT' }, lines }, '97140')).toBe(25);
  });

  it('of a field pass to the service that its line stands for', () => {
    const lines = [{ code: '97140', units: 2, minutes: 25 }];
    expect(minutes({ note: { text: 'Swedish massage, low back' }, lines }, '97124')).toBe(25);
  });

  it('of two lines of one code are added', () => {
    const lines = [
      { code: '97140', units: 1, minutes: 15 },
      { code: '97140', units: 1, minutes: 10 },
    ];
    expect(minutes({ note: { text: 'MFR R UT' }, lines }, '97140')).toBe(25);
  });

  it('are unknown where nobody states them', () => {
    const encounter = {
      note: { text: 'MFR R UT' },
      timeIn: '10:00',
      timeOut: '10:53',
      lines: [{ code: '97140', units: 3 }],
    };
    expect(minutes(encounter, '97140')).toBeUndefined();
  });
});

describe('the primary code', () => {
  it.each([
    ['MFR R UT 15 min. NMR: SLS on foam 10 min', '97140'],
    ['MFR R UT 10 min. NMR: SLS on foam 15 min', '97112'],
    ['Manual therapy 15 min. NMR: SLS on BAPS board 15 min', '97112'],
    ['STM R calf 15 min. Effleurage back 15 min', '97140'],
    ['Effleurage back 15 min. STM R calf 15 min', '97124'],
    ['TE 30 min', null],
  ])('%s', (note, primary) => {
    expect(judged(text(note)).primary).toBe(primary);
  });

  it('is what the note supports, whatever is billed', () => {
    expect(judged(text('Swedish massage 30 min', '97140', '97112')).primary).toBe('97124');
  });
});

describe('evidence', () => {
  const quotes = (encounter: Encounter, code: string) =>
    judged(encounter)
      .judgements.find((one) => one.code === code)
      ?.evidence.map(({ quote, for: isFor }) => [quote, isFor]);

  it.each([
    ['MFR to R upper trap x 15 min; ROM better', '97140', 'MFR to R upper trap x 15 min'],
    [
      'Manual therapy 15 min: STM R UT, levator',
      '97140',
      'Manual therapy 15 min: STM R UT, levator',
    ],
    [
      'Swedish massage to low back and glutes for 30 minutes to reduce spasm',
      '97124',
      'Swedish massage to low back and glutes for 30 minutes',
    ],
    [
      'NMR 12 min: limb matching with eyes closed',
      '97112',
      'NMR 12 min: limb matching with eyes closed',
    ],
    ['MLD | R leg | ankle to groin | 14 min', '97140', 'MLD | R leg | ankle to groin | 14 min'],
    ['MFR R psoas (25 min), better', '97140', 'MFR R psoas (25 min)'],
    ['97140 x 15 min', '97140', '97140 x 15 min'],
    ['MFR to R upper trap. ROM better', '97140', 'MFR to R upper trap'],
    ['Massage to calf (15 min): pt tolerated well.', '97124', 'Massage to calf (15 min)'],
    ['NMR 15 min: drills on the board.', '97112', 'NMR 15 min: drills on the board'],
  ])('is short and exact: %s', (note, code, quote) => {
    expect(quotes(text(note), code)).toEqual([[quote, true]]);
  });

  it.each([
    [
      'STM to R UT and levator, tissue softened after. 15 minutes.',
      '97140',
      ['STM to R UT and levator', '15 minutes'],
    ],
    [
      'DTF R common extensor tendon\nUS\n\nManual 13 | US 8',
      '97140',
      ['DTF R common extensor tendon', 'Manual 13'],
    ],
    ['10:05-10:28 spent prone on MFR R psoas', '97140', ['MFR R psoas', '10:05-10:28']],
  ])('quotes minutes that stand apart by themselves: %s', (note, code, expected) => {
    expect(quotes(text(note), code)?.map(([quote]) => quote)).toEqual(expected);
  });

  it('shows what speaks against a code', () => {
    expect(quotes(text('Manual therapy deferred today', '97140'), '97140')).toEqual([
      ['Manual therapy', false],
    ]);
  });
});
