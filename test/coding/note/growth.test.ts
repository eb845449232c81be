/** Reading time grows with the note's length, not faster: measured in CPU time, as medians. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';

const visit = `S: Neck pain 6/10, worse with desk work, headaches 3x/wk.
O: Cervical rotation R 45, L 60. Hypertonic B UT, levator; trigger points R UT.
Manual therapy 23 min: MFR to R upper trap, STM to levator, grade III PA mobs C5-6
Neuromuscular re-ed 15 min: deep neck flexor activation with tactile cues
Ther ex 15 min: rows 3x10, chin tucks
A: Rotation improved 45 to 60. P: 2x/wk x 4 wks, will add thoracic mobs next visit.

`;
const dictated =
  'then i did some soft tissue work on the right shoulder for fifteen minutes and she said it helped ';

function cost(text: string): number {
  const encounter = { note: { text } };
  const runs = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage().user;
    judge(encounter, readNote(encounter));
    return process.cpuUsage().user - start;
  });
  return runs.toSorted((a, b) => a - b)[4] ?? 0;
}

describe.each([
  ['visits', visit, 8],
  ['one dictated sentence', dictated, 40],
])('%s', (_name, text, times) => {
  it('ten times the text takes at most twelve times as long', () => {
    for (let run = 0; run < 30; run += 1) cost(text.repeat(times));
    const once = cost(text.repeat(times));
    const tenfold = cost(text.repeat(times * 10));
    expect(tenfold / once).toBeLessThan(12);
  });
});
