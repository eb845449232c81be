/** Every technique of the three codes, in sentences that say it was done and in others that do not. */
import { describe, expect, it } from 'vitest';
import { techniques } from '../../../src/coding/lexicon/lexicon.ts';
import type { TechniqueRow } from '../../../src/coding/lexicon/rows.ts';
import type { Facts } from '../../../src/coding/note/facts.ts';
import { readNote } from '../../../src/coding/note/read.ts';

const ofTheThree = new Set(['97124', '97140', '97112']);

const rows = techniques.filter(
  ({ codes, loose }) => !loose && codes.some((code) => ofTheThree.has(code)),
);

/** Up to four ways of writing it; capitals where the lexicon asks for them. */
const written = ({ terms }: TechniqueRow): string[] =>
  terms.slice(0, 4).map((term) => (term.startsWith('!') ? term.slice(1) : term));

const done = [
  (term: string) => `Treatment: ${term} to R shoulder x 15 min. Pt tolerated well.`,
  (term: string) => `Performed ${term} for 15 minutes today, L calf.`,
  (term: string) => `O: Cervical rotation 50.\n15 min ${term} to neck\nA: improved`,
  (term: string) => `Tx 3/4: ${term}, low back, 15 min; ice after`,
];

const notDone: readonly (readonly [why: string, sentence: (term: string) => string])[] = [
  ['denied', (term) => `No ${term} today, pt has a fever.`],
  ['deferred', (term) => `${term} deferred due to a rash on the back.`],
  ['declined', (term) => `Pt declined ${term} at this visit.`],
  ['planned', (term) => `Will begin ${term} next visit if swelling is down.`],
  ['planned', (term) => `Plan: ${term} 2x/week for 4 weeks.`],
  ['advised', (term) => `Pt would benefit from ${term} in the coming weeks.`],
  ['past', (term) => `Pt had ${term} last week at another clinic, which helped.`],
  ['history', (term) => `Prior treatment: ${term}, acupuncture.`],
  ['other', (term) => `Referred to outside LMT for ${term}.`],
  ['education', (term) => `Discussed ${term} and its risks with the patient.`],
  ['home', (term) => `HEP: ${term} daily with spouse.`],
];

function mentions({ services }: Facts, row: TechniqueRow): boolean {
  return services.some((service) => service.techniques.some(({ id }) => id === row.id));
}

const read = (text: string): Facts => readNote({ note: { text } });

describe.each(rows)('$id', (row) => {
  it.each(written(row))('is a service where it was done: %s', (term) => {
    for (const sentence of done) {
      const facts = read(sentence(term));
      const service = facts.services.find((one) =>
        one.techniques.some((technique) =>
          technique.codes.some((code) => row.codes.includes(code)),
        ),
      );
      expect([sentence(term), service?.minutes]).toEqual([sentence(term), 15]);
    }
  });

  it.each(written(row))('is none where it was not: %s', (term) => {
    for (const [why, sentence] of notDone) {
      expect([why, sentence(term), mentions(read(sentence(term)), row)]).toEqual([
        why,
        sentence(term),
        false,
      ]);
    }
  });
});
