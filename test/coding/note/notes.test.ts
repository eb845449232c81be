import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/coding/choice/judge.ts';
import { readNote } from '../../../src/coding/note/read.ts';
import { mendedNotes } from './mended-notes.ts';
import type { NoteRow } from './notes.ts';
import { notes } from './notes.ts';

function judged([note, , , about]: NoteRow) {
  const encounter = { note: typeof note === 'string' ? { text: note } : note, ...about };
  return judge(encounter, readNote(encounter));
}

describe.each([...notes, ...mendedNotes])('%s', (_name, rows) => {
  it.each(rows.map((row) => ({ row, text: JSON.stringify(row[0]) })))('$text', ({ row }) => {
    const { primary, judgements } = judged(row);
    expect(primary).toBe(row[1]);
    for (const [code, minutes] of Object.entries(row[2] ?? {})) {
      const found = judgements.find((one) => one.code === code);
      expect([code, found?.verdict, found?.minutes]).toEqual([
        code,
        primary === 'undecided' ? found?.verdict : 'supported',
        minutes,
      ]);
    }
  });
});
