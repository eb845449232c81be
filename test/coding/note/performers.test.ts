import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/coding/note/read.ts';

const performer = (text: string) => readNote({ clinician: 'LMT', note: { text } }).performer;

describe('who did it', () => {
  it.each([
    ['MFR to R calf 15 min, performed by J. Doe, PTA.', 'PTA'],
    ['Massage 15 min provided by K. Lane, DC', 'DC'],
  ])('%s', (text, expected) => {
    expect(performer(text)).toBe(expected);
  });

  it.each([
    'Massage to neck deferred by MD. MFR to R calf 15 min.',
    'Massage 15 min as ordered by Dr. Hale, MD.',
    'Treatment discussed with PT. Effleurage to back 15 min.',
    'MFR to R calf 15 min, performed by J. Doe, LMT.',
  ])('names no one else: %s', (text) => {
    expect(performer(text)).toBeUndefined();
  });

  it('is the chiropractor where the page says so, and another where it does not', () => {
    const text = 'Adj C1 C5. Massage mid back 15 min by DC.';
    const codesBy = (clinician: string) =>
      readNote({ clinician, note: { text } }).services.map(({ code }) => code);
    expect(codesBy('DC')).toContain('97124');
    expect(codesBy('LMT')).not.toContain('97124');
  });
});
