/** Statements of treatment, written apart from the rules, with what a careful coder reads in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/coding/review.ts';
import type { Encounter } from '../../src/encounter/encounter.ts';

interface Treatment {
  readonly text: string;
  /** Where it stands: `treatment` is a note of one text. */
  readonly section: 'treatment' | 'subjective' | 'objective' | 'assessment' | 'plan';
  /** The code that it speaks for; `undecided` where the coding sources differ and the note does not say. */
  readonly code: '97124' | '97140' | '97112' | 'undecided';
  readonly minutes: number | null;
  /** A region of the body, a technique and (where one was mobilized) a joint are named. */
  readonly region: boolean;
  readonly technique: boolean;
  readonly joint: boolean | null;
}

const folder = new URL('treatments/', import.meta.url);

const treatmentsOf = (file: string): Treatment[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Treatment[];

const fields = { subjective: '', objective: '', assessment: '', plan: '' };

function encounterOf({ text, section, code }: Treatment): Encounter {
  const billed = code === 'undecided' ? '97140' : code;
  return {
    date: '2026-10-05',
    payer: 'cigna',
    clinician: code === '97124' ? 'LMT' : 'PT',
    visit: 3,
    note: section === 'treatment' ? { text } : { ...fields, [section]: text },
    lines: [{ code: billed, units: 1, modifiers: ['GP'], diagnoses: ['M54.2'] }],
  };
}

/** What is read of it, in the terms in which it is expected. */
function read(treatment: Treatment): Omit<Treatment, 'text' | 'section'> {
  const { primary, codes, findings } = review(encounterOf(treatment));
  const billed = treatment.code === 'undecided' ? '97140' : treatment.code;
  const isNamed = (what: string): boolean =>
    !findings.some(({ rule, code }) => rule === `documentation/${what}` && code === billed);
  return {
    code: primary as Treatment['code'],
    minutes: codes.find(({ code }) => code === billed)?.minutes ?? null,
    // only hands-on work is asked for its region
    region: billed === '97112' ? treatment.region : isNamed('region'),
    technique: isNamed('technique'),
    joint: treatment.joint === null ? null : isNamed('joint'),
  };
}

/**
 * Statements that are still read otherwise, with what is read instead: "Focus:" heads what was found
 * as often as what was treated. May only shrink.
 */
const stillOtherwise: Readonly<Record<string, Partial<Treatment>>> = {
  'Focus: cervical paraspinals and suboccipitals. STM and SOR, 14 min.': { region: false },
};

describe.each(readdirSync(folder).toSorted())('treatments in %s', (file) => {
  it.each(treatmentsOf(file))('$text', (treatment) => {
    const { text, section: _, ...expected } = treatment;
    expect(read(treatment)).toEqual({ ...expected, ...stillOtherwise[text] });
  });
});
