/** The state of the pack editor: the draft, what is wrong with it, and whether it is kept. */
import { useState } from 'preact/hooks';
import { packProblems, type PackProblem } from '../../../encounter/pack-problems.ts';
import type { PayerPack } from '../../../encounter/pack.ts';
import type { Cursor } from './cursor.ts';
import { draftOf, type DraftPack } from './draft.ts';
import { packOf, type Spelling } from './pack-of.ts';

/** What the editor says of itself. */
export interface EditorNote {
  readonly kind: 'saved' | 'wrong' | 'not-stored' | 'removed';
  readonly says: string;
  /** The draft before a row was removed. */
  readonly before?: DraftPack;
}

export interface Editor {
  readonly root: Cursor<DraftPack>;
  /** The pack that the draft says, sound or not. */
  readonly pack: PayerPack;
  readonly problems: readonly PackProblem[];
  /** It is among the user's packs: what is discarded goes back to that. */
  readonly isKept: boolean;
  readonly isDirty: boolean;
  readonly note: EditorNote | undefined;
  /** Counts the attempts to save that found something wrong. */
  readonly failures: number;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
  /** Puts the fields back as they stood. */
  readonly goBackTo: (earlier: DraftPack) => void;
}

export interface Editing {
  /** The pack as it was opened. */
  readonly pack: PayerPack;
  /** A copy that has not been kept yet. */
  readonly isNew: boolean;
  readonly spelling: Spelling;
  /** Resolves to a sentence where the browser did not store it. */
  readonly keep: (pack: PayerPack) => Promise<string | undefined>;
}

export function useEditor(editing: Editing): Editor {
  const [draft, setDraft] = useState(() => draftOf(editing.pack));
  const [kept, setKept] = useState<DraftPack | undefined>(editing.isNew ? undefined : draft);
  const [note, setNote] = useState<EditorNote>();
  const [failures, setFailures] = useState(0);
  const seen = seenIn({ draft, kept, failures }, editing.spelling);

  const save = async (): Promise<void> => {
    const outcome = await attempt(seen.pack, editing.keep);
    setNote(outcome);
    if (outcome.kind === 'saved') setKept(draft);
    if (outcome.kind !== 'not-stored') setFailures(outcome.kind === 'wrong' ? failures + 1 : 0);
  };
  const goBackTo = (earlier: DraftPack): void => {
    setDraft(earlier);
    setNote(undefined);
  };
  const discard = (): void => {
    goBackTo(kept ?? draftOf(editing.pack));
    setFailures(0);
  };
  const root = rootOf({ draft, setDraft, setNote, problems: seen.problems });
  return { ...seen, root, note, failures, save, discard, goBackTo };
}

interface Stand {
  readonly draft: DraftPack;
  readonly kept: DraftPack | undefined;
  readonly failures: number;
}

type Seen = Pick<Editor, 'pack' | 'problems' | 'isKept' | 'isDirty'>;

/** Nothing is called wrong before the first attempt to save; from then on it follows the typing. */
function seenIn({ draft, kept, failures }: Stand, spelling: Spelling): Seen {
  const pack = packOf(draft, spelling);
  return {
    pack,
    problems: failures === 0 ? [] : packProblems(pack),
    isKept: kept !== undefined,
    isDirty: kept === undefined || JSON.stringify(draft) !== JSON.stringify(kept),
  };
}

async function attempt(pack: PayerPack, keep: Editing['keep']): Promise<EditorNote> {
  const wrong = packProblems(pack).length;
  if (wrong > 0) return { kind: 'wrong', says: `Not saved: ${fieldsWords(wrong)}.` };
  const problem = await keep(pack);
  if (problem !== undefined) return { kind: 'not-stored', says: problem };
  return { kind: 'saved', says: 'Saved. Open charts are reviewed by it at once.' };
}

interface RootParts {
  readonly draft: DraftPack;
  readonly setDraft: (draft: DraftPack) => void;
  readonly setNote: (
    note: EditorNote | undefined | ((note?: EditorNote) => EditorNote | undefined),
  ) => void;
  readonly problems: readonly PackProblem[];
}

function rootOf({ draft, setDraft, setNote, problems }: RootParts): Cursor<DraftPack> {
  const says = new Map(problems.map((problem) => [problem.path, problem.says]));
  return {
    value: draft,
    path: '',
    set: (changed) => {
      setDraft(changed);
      // What was said of an older draft holds no longer; the row just removed may still come back.
      setNote((note) => (note?.before === draft ? note : undefined));
    },
    form: {
      problemAt: (path) => says.get(path),
      removing: (what) => setNote({ kind: 'removed', says: `Removed ${what}.`, before: draft }),
    },
  };
}

const fieldsWords = (count: number): string =>
  count === 1 ? 'one field needs another look' : `${count} fields need another look`;
