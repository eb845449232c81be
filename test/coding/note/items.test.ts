import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/coding/note/read.ts';

const minutesOf = (text: string) =>
  readNote({ note: { text } }).services.map(({ code, minutes }) => [code, minutes]);

describe('one technique given to several parts, each with its time', () => {
  it.each([
    ['Massage: neck 10 min, low back 8 min.', [['97124', 18]]],
    ['IASTM: R elbow 6 min; L elbow 5 min.', [['97140', 11]]],
    ['MFR 10 min to QL and 8 min to piriformis.', [['97140', 18]]],
    ['Skin rolling over the ITB, six min on the left and seven min on the right.', [['97140', 13]]],
    [
      'STM 10 min to neck, 8 min low back, 15 min NMR.',
      [
        ['97140', 18],
        ['97112', 15],
      ],
    ],
  ])('is added up: %s', (text, expected) => {
    expect(minutesOf(text)).toEqual(expected);
  });

  it.each([
    ['Massage 60 min: neck 20 min, back 40 min.', [['97124', 60]]],
    ['Massage 30 min: 10 min neck, 20 min back.', [['97124', 30]]],
    ['Massage to the back 30 min: 20 min thoracic, 10 min lumbar.', [['97124', 30]]],
    ['MFR R UT 15 min (15 minutes).', [['97140', 15]]],
    ['STM R UT 10:05-10:20 (15 min).', [['97140', 15]]],
  ])('is not added to its own sum: %s', (text, expected) => {
    expect(minutesOf(text)).toEqual(expected);
  });
});
