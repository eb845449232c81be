/** Every documentation rule speaks on its own example and keeps quiet on the other. */
import { describe, expect, it } from 'vitest';
import { review } from '../../../src/coding/review.ts';
import { auditRules } from '../../../src/coding/rules/audit/rules.ts';
import { documentationRules } from '../../../src/coding/rules/documentation/rules.ts';
import type { Encounter, ServiceLine } from '../../../src/encounter/encounter.ts';

/** "97140 × 2, note: release of …" and "97124 at visit 4" as what they stand for; other words are a note. */
function encounterOf(words: string): Encounter {
  const lines = linesIn(words);
  const visit = /at visit (\d+)/.exec(words)?.[1];
  return {
    lines: lines.length > 0 ? lines : massage,
    note: { text: lines.length > 0 ? (words.split('note: ')[1] ?? 'Seen.') : withWork(words) },
    ...(visit === undefined ? {} : { visit: Number(visit) }),
  };
}

/** A note of findings and aims alone has some work to be for. */
const withWork = (words: string): string =>
  /massage|therapy|petrissage|re-ed|mobilization/i.test(words)
    ? words
    : `${words}\nEffleurage to the low back.`;
const massage: ServiceLine[] = [{ code: '97124', units: 1, diagnoses: ['M54.50'] }];

function linesIn(words: string): ServiceLine[] {
  const diagnoses = /diagnoses: ([A-Z]\S+)/.exec(words)?.[1];
  const [bill = ''] = words.split('note: ');
  const lines = [...bill.matchAll(/\b(9\d{4})\b(?: × (\d+))?/g)].map(([, code = '', units]) => ({
    code,
    units: Number(units ?? 1),
    diagnoses: diagnoses === undefined ? [] : [diagnoses],
  }));
  return /an evaluation/.test(bill) ? [...lines, { code: '97161', units: 1 }] : lines;
}

const speaksOn = (rule: string, words: string): boolean =>
  review(encounterOf(words)).findings.some((finding) => finding.rule === rule);

/** Its examples tell of two notes. */
const written = [...documentationRules, ...auditRules].filter(({ id }) => id !== 'audit/unchanged');

describe.each(written)('$id', ({ id, example }) => {
  it(`speaks on: ${example.fires}`, () => {
    expect(speaksOn(id, example.fires)).toBe(true);
  });

  it(`keeps quiet on: ${example.quiet}`, () => {
    expect(speaksOn(id, example.quiet)).toBe(false);
  });
});
