import type { Note, SectionName } from '../../../encounter/encounter.ts';
import { sectionNames } from '../../../encounter/encounter.ts';
import type { Rule } from '../../rule.ts';

/** The share of the note, by length, that may stand in the last one word for word. */
const limit = 0.9;
/** Shorter notes are alike by chance. */
const least = 60;

/** The same text as the last visit's note, dates and signature apart. */
export const auditUnchanged: Rule = {
  id: 'audit/unchanged',
  title: 'The same note as last time',
  why: 'Reviewers read a copied note as care that was not given, or not needed.',
  indicator: 'warning',
  source: { label: 'Medicare contractors on cloned documentation', note: 'verify with the payer' },
  example: {
    fires: "Today's note is the last visit's, with another date.",
    quiet: "Today's findings, minutes and response are new; the goal is the same.",
  },
  *check({ encounter }) {
    const { note, prior } = encounter;
    if (note === undefined || prior?.note === undefined) return;
    const now = statements(note);
    const length = total(now);
    if (length < least) return;
    const before = new Set(statements(prior.note));
    const changed = now.filter((one) => !before.has(one));
    const same = length - total(changed);
    // A new figure is a new finding, however little else was rewritten.
    if (same / length < limit || changed.some((one) => /\d/.test(one))) return;
    yield {
      summary: `The note is ${same === length ? '' : 'almost '}word for word the last visit's.`,
      detail: 'What was found, done and changed at this visit?',
    };
  },
};

const total = (words: readonly string[]): number => words.reduce((sum, one) => sum + one.length, 0);

const kept = (section: SectionName, note: Note): string => note[section] ?? '';

/** The note's statements without dates, clock times, spacing and signature lines. */
function statements(note: Note): string[] {
  return sectionNames
    .flatMap((section) => kept(section, note).split(/[\n;]|[.!?]\s/))
    .filter((statement) => !/signed|signature/i.test(statement))
    .map(plain)
    .filter((statement) => statement !== '');
}

function plain(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/\d{1,4}[/-]\d{1,2}[/-]\d{1,4}/g, ' ')
    .replace(/\d{1,2}:\d{2}\s?(?:[ap]m)?/g, ' ')
    .replace(/[^a-z0-9/°+]+/g, ' ')
    .trim();
}
