import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/coding/note/read.ts';

const placesOf = (text: string) =>
  readNote({ note: { text } }).services.map(({ places }) => places.map(({ word }) => word));

describe('places before the service', () => {
  it.each([
    ['LEFT CALF\nPetrissage, light to firm\n17 min', [['LEFT CALF']]],
    [
      'Both arms, wrist to deltoid. Effleurage and petrissage, 11 min.',
      [['Both arms', 'wrist', 'deltoid']],
    ],
    ['Treatment was directed at the L forearm. IASTM strokes for 10 min.', [['L forearm']]],
    ['RIGHT HIP\nMFR 10 min\nLEFT CALF\nSTM 8 min', [['RIGHT HIP'], ['LEFT CALF']]],
  ])('are where it was given: %j', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it.each([
    ['Petrissage, effleurage. L/S and glutes.', [['L/S', 'glutes']]],
    ['Jaw pain is worse at night. MFR 10 min to the neck.', [['neck']]],
    ['R shoulder.\nNeck: MFR 10 min.', [['Neck']]],
    ['Knee pain today.\nMFR 10 min.', [[]]],
  ])('are not, where they are another sentence’s: %j', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe('a technique beside its service’s name', () => {
  const techniquesOf = (text: string) =>
    readNote({ note: { objective: text } }).services.flatMap(({ code, techniques }) =>
      techniques.filter(({ bare }) => !bare).map(({ id }) => `${code} ${id}`),
    );

  it.each([
    ['Joint position error drills, 16 reps. NMR 9 min.', ['97112 proprioception-training']],
    [
      'BALANCE (NMR)\nRomberg EO/EC on Airex\n16 min',
      ['97112 balance-training', '97112 balance-board'],
    ],
  ])('was trained: %j', (text, expected) => {
    expect(techniquesOf(text)).toEqual(expected);
  });

  it.each(['Romberg: positive. Finger-to-nose intact.', 'SLS R 8 sec, L 20 sec. MT x 0 min.'])(
    'was tested: %j',
    (text) => {
      expect(techniquesOf(text)).toEqual([]);
    },
  );
});
