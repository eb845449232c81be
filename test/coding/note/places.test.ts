import { describe, expect, it } from 'vitest';
import { places as rows } from '../../../src/coding/lexicon/places.ts';
import { readNote } from '../../../src/coding/note/read.ts';

const service = (text: string) => readNote({ note: { text } }).services[0];
const placesOf = (text: string) => service(text)?.places ?? [];

describe('every part of the body in the lexicon', () => {
  it.each(rows.filter(({ id }) => id !== 'vague').map((row) => [row.id, row] as const))(
    '%s',
    (_id, row) => {
      for (const term of row.terms.slice(0, 4)) {
        const word = term.replace('!', '');
        const found = placesOf(`Tx: STM to R ${word} x 15 min`);
        expect([word, found.some(({ regions }) => regions.join() === row.regions.join())]).toEqual([
          word,
          true,
        ]);
      }
    },
  );
});

describe('side and level', () => {
  it.each([
    ['MFR to R UT 15 min', 'right'],
    ['MFR to left upper trap 15 min', 'left'],
    ['MFR to bil. rhomboids 15 min', 'both'],
    ['MFR to B/L rhomboids 15 min', 'both'],
    ['MFR to hamstrings (L) 15 min', 'left'],
    ['MFR to calves bilaterally 15 min', 'both'],
  ])('%s', (text, side) => {
    expect(placesOf(text)[0]?.side).toBe(side);
  });

  it.each([
    ['PA mobs C5 10 min', 'cervical', 'C5'],
    ['UPAs C4-6 gr III 10 min', 'cervical', 'C4-6'],
    ['joint mobs L4/5 10 min', 'lumbar', 'L4/5'],
    ['mobs T6 10 min', 'thoracic', 'T6'],
  ])('%s', (text, region, level) => {
    const place = placesOf(text).find((one) => one.level !== undefined);
    expect([place?.regions[0], place?.level, place?.joint]).toEqual([region, level, true]);
  });

  it.each([
    'STM 15 min, pt going back to work Monday',
    'STM 15 min. Came back today feeling better.',
    'STM 15 min, hands-on throughout',
  ])('names no place: %s', (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});

describe('adjustments', () => {
  const regions = (text: string) =>
    readNote({ note: { text }, clinician: 'DC' }).adjustments.flatMap((one) => one.regions);

  it.each([
    ['Adjusted C5, T6 and L4.', ['cervical', 'thoracic', 'lumbar']],
    ['CMT C2 C5, L5, diversified', ['cervical', 'lumbar']],
    ['Manipulation to the affected spinal segments: T5, L1', ['thoracic', 'lumbar']],
    ['Adj: SI joint R, L5', ['pelvic', 'lumbar']],
    ['C/T/L adjusted with Activator', ['cervical', 'thoracic', 'lumbar']],
    ['Adj L4 only, neck not adjusted today.', ['lumbar']],
    ['palp l/s paraspinals tender, adj C5 C7 only', ['cervical']],
    ['Tight R QL and glutes, adjusted C2, T4', ['cervical', 'thoracic']],
    ['C5 and T4 adjusted, L5 drop', ['cervical', 'thoracic', 'lumbar']],
    ['Cervical and lumbar spine were adjusted at C2 and L4', ['cervical', 'lumbar']],
    ['CMT T/L. Joint mobilization R shoulder 10 min', ['thoracic', 'lumbar']],
    ['CMT to T/L, then MFR to R shoulder 10 min', ['thoracic', 'lumbar']],
    ['Neck tender, CMT given', ['cervical']],
    ['Exam: cervical flexion 30 deg. CMT C2, C6, T3.', ['cervical', 'thoracic']],
  ])('%s', (text, expected) => {
    expect(new Set(regions(text))).toEqual(new Set(expected));
  });

  it.each([
    'Adjusted pressure to tolerance during massage.',
    'Adjust HEP next visit.',
    'No adjustment today.',
    'Adjusted workstation height.',
  ])('is none: %s', (text) => {
    expect(regions(text)).toEqual([]);
  });
});
