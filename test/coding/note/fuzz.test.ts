import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';

const words = fc.constantFrom(
  ...'MFR STM to R UT x 15 min . , ; : ( ) no massage today 97140 97124 NMR 10:05-10:27 deferred will next visit L4-5 \n - | \t TE 23 total timed minutes [ ] pain 6/10 Swedish and S: O: A: P: Plan HEP 8-10 ’ “ é 😀 \u00a0 per week not performed Adjusted C5 group of 3'.split(
    ' ',
  ),
);
const noteText = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);
const encounter: fc.Arbitrary<Encounter> = fc.record({
  note: fc.record({
    subjective: noteText,
    objective: noteText,
    assessment: noteText,
    plan: noteText,
    text: noteText,
  }),
  lines: fc.array(
    fc.record({
      code: fc.constantFrom('97140', '97124', '97112', '97110', '98940', '99213', ''),
      units: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 4 },
  ),
});

describe('any note at all', () => {
  it('is read without an error, the same way twice, with quotations that stand in it', () => {
    fc.assert(
      fc.property(encounter, (one) => {
        const judged = judge(one, readNote(one));
        expect(judge(one, readNote(one))).toEqual(judged);
        for (const { evidence } of judged.judgements) {
          for (const { section, start, end, quote } of evidence) {
            expect(start).toBeLessThan(end);
            expect((one.note?.[section] ?? '').slice(start, end)).toBe(quote);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has minutes that are whole and not negative', () => {
    fc.assert(
      fc.property(encounter, (one) => {
        const minutes = readNote(one).services.flatMap((service) => service.minutes ?? []);
        expect(minutes.filter((spent) => spent < 0 || !Number.isInteger(spent))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
