import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const blanks = [
  'R thumb pain 3/10, was ___/10 last visit',
  'Goal: open a jar within [number] weeks',
  'MFR to [insert region] x 15 min',
  'Patient {{first_name}} reports less pain',
  'Pain *** /10',
  'ROM XX degrees',
  'STM to <site>, 15 min',
  '@NAME@ is seen for neck pain',
  'Worked on (specify) for 20 min',
  '[ ] MFR [ ] STM [ ] MLD',
  '{Blank single:19197}',
  'Return in xx weeks',
  'Click or tap here to enter text.',
  'Laterality: [R/L]',
  'Girth ____ cm',
];

const filled = [
  '[x] MFR [ ] STM [x] MLD',
  'Strength 5/5, pain 2/10',
  '[x] MFR\n[ ] STM',
  'R<L and L>R by palpation',
  'Pain > 5 with <90 degrees of flexion',
  'Cervical rotation [R] 60',
  'C5/6 [see evaluation]',
  '________________________________',
  '*****',
  '***No lifting***',
  'Email: none',
  'Pt said "it [the knee] gave way"',
];

describe('template blanks', () => {
  it.each(blanks)('finds one in: %s', (text) => {
    expect(read(text).placeholders).not.toEqual([]);
  });

  it.each(filled)('finds none in: %s', (text) => {
    expect(read(text).placeholders).toEqual([]);
  });

  it('gives each blank its place', () => {
    const text = 'Was ___/10. Girth ____ cm.';
    expect(read(text).placeholders.map(({ start, end }) => text.slice(start, end))).toEqual([
      '___',
      '____',
    ]);
  });
});
