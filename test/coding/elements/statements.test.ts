/**
 * Statements from notes with what a careful person reads in them, written without a look at the
 * rules. Every file of the folder is read:
 * `{ "rule": "documentation/progress", "code": "97140", "statements": [{ "text", "section", "is" }] }`,
 * where `is` means that the element is there, so that the rule is quiet. A signature has `signed`
 * and `dated` instead, and the `clinician`; `awaits` where the note asks for a second one. `"open": true` marks one that is read otherwise still:
 * its test fails on the day it is read as expected, and then the mark goes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../../src/coding/review.ts';
import type { Note } from '../../../src/encounter/encounter.ts';

interface Statement {
  readonly text: string;
  readonly section?: keyof Note;
  readonly is?: boolean;
  readonly clinician?: string;
  readonly signed?: boolean;
  readonly dated?: boolean;
  readonly awaits?: true;
  readonly open?: true;
}

interface Statements {
  readonly rule: string;
  readonly code: string;
  readonly statements: readonly Statement[];
}

const folder = new URL('statements/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Statements),
}));

const treated: Readonly<Record<string, string>> = {
  '97112': 'Neuromuscular re-education: PNF patterns x 15 min.',
  '97124': 'Swedish massage to low back 30 min.',
  '97140': 'MFR to R upper trap, 15 min.',
};

function noteOf(code: string, { text, section = 'text' }: Statement): Note {
  const treatment = treated[code] ?? '';
  if (section === 'text') return { text: `${treatment}\n${text}` };
  const note = { subjective: '', objective: treatment, assessment: '', plan: '' };
  return { ...note, [section]: section === 'objective' ? `${treatment}\n${text}` : text };
}

function summaryOf({ rule, code }: Statements, statement: Statement): string | undefined {
  const { findings } = review({
    date: '2026-10-05',
    payer: 'cigna',
    clinician: statement.clinician ?? 'PT',
    visit: 3,
    note: noteOf(code, statement),
    status: 'signed',
    lines: [{ code, units: 1, modifiers: ['GP'], diagnoses: ['M54.2'] }],
  });
  const found = findings.find((one) => one.rule === rule);
  // of an assistant's own signature the rule informs only
  return rule === 'documentation/signature' && found?.indicator === 'info'
    ? undefined
    : found?.summary;
}

const signature = (summary: string | undefined): string =>
  summary === undefined
    ? 'signed and dated'
    : ({
        'The note carries no signature.': 'unsigned',
        'The signature carries no date.': 'undated',
        'The work was delegated and the note is not countersigned.': 'awaited',
      }[summary] ?? summary);

function wanted({ is, signed, dated, awaits }: Statement): string {
  if (is !== undefined) return is ? 'there' : 'missing';
  if (awaits === true) return 'awaited';
  if (signed !== true) return 'unsigned';
  return dated === true ? 'signed and dated' : 'undated';
}

function readAs(file: Statements, statement: Statement): string {
  const summary = summaryOf(file, statement);
  if (statement.is === undefined) return signature(summary);
  return summary === undefined ? 'there' : 'missing';
}

const expectedOf = (statement: Statement): unknown =>
  statement.open === true ? expect.not.stringMatching(`^${wanted(statement)}$`) : wanted(statement);

describe.each(files)('$name', (file) => {
  it.each(file.statements)('$text', (statement) => {
    expect(readAs(file, statement)).toEqual(expectedOf(statement));
  });
});
