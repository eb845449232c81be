/** Reading time grows with the note's length, not faster: the least of many runs counts. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';
import { processorTime } from '../processor-time.ts';

const visit = `S: Neck pain 6/10, worse with desk work, headaches 3x/wk.
O: Cervical rotation R 45, L 60. Hypertonic B UT, levator; trigger points R UT.
Manual therapy 23 min: MFR to R upper trap, STM to levator, grade III PA mobs C5-6
Neuromuscular re-ed 15 min: deep neck flexor activation with tactile cues
Ther ex 15 min: rows 3x10, chin tucks
A: Rotation improved 45 to 60. P: 2x/wk x 4 wks, will add thoracic mobs next visit.

`;
const dictated =
  'then i did some soft tissue work on the right shoulder for fifteen minutes and she said it helped ';

/** Milliseconds of one run. */
function cost(texts: readonly string[]): number {
  return processorTime(() => {
    for (const text of texts) {
      const encounter = { note: { text } };
      judge(encounter, readNote(encounter));
    }
  });
}

/**
 * One long text beside ten short ones of the same length in all, measured in turns so that both meet
 * the same machine. What else it does (collecting garbage, compiling) only adds: the least counts.
 */
function growth(text: string): number {
  const [short, long] = [Array.from({ length: 10 }, () => text), [text.repeat(10)]];
  const runs = Array.from({ length: 40 }, () => [cost(short), cost(long)] as const);
  return Math.min(...runs.map(([, one]) => one)) / Math.min(...runs.map(([ten]) => ten));
}

describe.each([
  ['visits', visit.repeat(8)],
  ['one dictated sentence', dictated.repeat(40)],
])('%s', (_name, text) => {
  it('ten times the text takes at most twelve times as long', () => {
    growth(text);
    expect(growth(text) * 10).toBeLessThan(12);
  });
});
